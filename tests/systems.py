"""What differs between Windows, macOS and Linux, said once for the tests."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

moves_open_files = pytest.mark.skipif(
    sys.platform == "win32", reason="a file that is open cannot be moved or deleted there"
)


def reason_of(doing: Callable[[], object]) -> str:
    """What this system says, in its own words and language, of something that it does not do."""
    try:
        doing()
    except OSError as fault:
        return fault.strerror or type(fault).__name__
    raise AssertionError("it was done")
