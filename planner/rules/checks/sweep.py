"""Who or what is asked for twice at once: one sort, one pass.

The cost is that of sorting, whatever the plan: each span is held against the few that are still going on, of which
at most `MOST_OPEN` are kept, those that last longest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

MOST_OPEN = 16

Span = tuple[str, datetime, datetime, str]
"""A resource, from when to when in UTC, and the id of what asks for it. Equal instants are a single moment."""


def overlaps(spans: Iterable[Span]) -> Iterator[tuple[Span, Span]]:
    """Pairs of spans of one resource that share more than the instant at which one ends and the other begins.

    The earlier one comes first. A span without a length shares its moment with whatever goes on then or begins or
    stands at that moment, not with what ends then.
    """
    resource: str | None = None
    going: list[Span] = []
    latest: datetime | None = None
    for span in sorted(spans):
        start = span[1]
        if span[0] != resource:
            resource, latest = span[0], span[2]
            going = [span]
            continue
        # Nearly always all that came before is over by now.
        if latest is not None and latest < start:
            going, latest = [span], span[2]
            continue
        going = [one for one in going if one[2] > start or one[1] == start]
        for one in going:
            yield one, span
        going.append(span)
        if len(going) > MOST_OPEN:
            going.remove(min(going, key=lambda one: one[2]))
        latest = max(one[2] for one in going)
