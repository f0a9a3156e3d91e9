"""When steps begin after they changed places: one after another, with the pauses where they were."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from itertools import pairwise


def slots(spans: Mapping[str, tuple[datetime, datetime]], order: Sequence[str]) -> dict[str, datetime]:
    """The new start of each step, in `order`. The first begins when the earliest began; each keeps its length.

    A step that began before the one in front of it had ended keeps beginning that much early.
    """
    before = sorted(spans, key=lambda key: spans[key])
    pauses = [spans[after][0] - spans[first][1] for first, after in pairwise(before)]
    found: dict[str, datetime] = {}
    at = spans[before[0]][0] if before else None
    for key, pause in zip(order, [*pauses, timedelta()], strict=False):
        assert at is not None
        found[key] = at
        at += spans[key][1] - spans[key][0] + pause
    return found
