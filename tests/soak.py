"""How much of a long test runs: a sample in `dev.py check`, the whole in `dev.py soak`."""

from __future__ import annotations

import os

WHOLE = os.environ.get("PLANNER_SOAK") == "full"
"""Whether this run does the long tests whole."""


def amount(sample: int, *, whole: int) -> int:
    """`whole` in a soak, else `sample`; for the rows, rounds or zones of a test marked `soak`."""
    return whole if WHOLE else sample
