"""Side by side: what happens at the same time in one column gets lanes, and keeps them while others move."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush


@dataclass(frozen=True, slots=True)
class Lane:
    """Lane `number` of `count`, reaching over `span` lanes; `cluster` is the run of overlaps it stands in."""

    number: int = 0
    count: int = 1
    span: int = 1
    cluster: int = 0


ONLY_LANE = Lane()

Span = tuple[float, float, str]
"""Start and end in minutes, and the id of the item."""


def lanes_of(spans: Sequence[Span], *, kept: Mapping[str, int] | None = None) -> tuple[Lane, ...]:
    """A lane for each span, in the order given; spans of one lane never overlap.

    There are as many lanes as things that happen at once, and no more. An item stays in the lane that `kept`
    names for it where that is free.
    """
    lanes = [Lane()] * len(spans)
    order = sorted(range(len(spans)), key=lambda n: (spans[n][0], n))
    known = kept or {}
    for number, cluster in enumerate(_clusters(spans, order)):
        if len(cluster) == 1:
            lanes[cluster[0]] = Lane(cluster=number)
            continue
        count = _most_at_once(spans, cluster)
        taken: dict[int, int] = {}
        ends = [float("-inf")] * count
        members: list[list[Span]] = [[] for _ in range(count)]
        for place in cluster:
            start, end, key = spans[place]
            lane = known.get(key, -1)
            if not 0 <= lane < count or ends[lane] > start:
                lane = next(number for number in range(count) if ends[number] <= start)
            taken[place], ends[lane] = lane, end
            members[lane].append(spans[place])
        for place, lane in taken.items():
            span = _room(spans[place], members[lane + 1 :])
            lanes[place] = Lane(lane, count, span, number)
    return tuple(lanes)


def _clusters(spans: Sequence[Span], order: Sequence[int]) -> Iterator[list[int]]:
    """Runs of spans that overlap one another, directly or through others."""
    run: list[int] = []
    until = float("-inf")
    for place in order:
        start, end, _ = spans[place]
        if run and start >= until:
            yield run
            run = []
        run.append(place)
        until = max(until, end) if len(run) > 1 else end
    if run:
        yield run


def _most_at_once(spans: Sequence[Span], cluster: Sequence[int]) -> int:
    """How many happen at the same time at the worst; what ends as another begins does not count."""
    ends: list[float] = []
    most = 0
    for place in cluster:
        start, end, _ = spans[place]
        while ends and ends[0] <= start:
            heappop(ends)
        heappush(ends, end)
        most = max(most, len(ends))
    return most


def _room(span: Span, lanes: Sequence[Sequence[Span]]) -> int:
    """Over how many lanes a span can reach: its own and the free ones right of it."""
    start, end, _ = span
    room = 1
    for lane in lanes:
        # Spans of one lane follow one another: the last that begins before our end is the one that may still go on.
        before = bisect_left(lane, end, key=_start)
        if before and lane[before - 1][1] > start:
            break
        room += 1
    return room


def _start(span: Span) -> float:
    return span[0]
