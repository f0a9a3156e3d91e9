"""Side by side: what happens at the same time in one column gets lanes, and keeps them while others move."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass


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
        members: list[list[int]] = [[] for _ in range(count)]
        for place in cluster:
            start, end, key = spans[place]
            free = [lane for lane in range(count) if ends[lane] <= start]
            wished = known.get(key, -1)
            lane = wished if wished in free else free[0]
            taken[place], ends[lane] = lane, end
            members[lane].append(place)
        for place, lane in taken.items():
            span = _room(spans, place, members[lane + 1 :])
            lanes[place] = Lane(lane, count, span, number)
    return tuple(lanes)


def _clusters(spans: Sequence[Span], order: Sequence[int]) -> Iterator[list[int]]:
    """Runs of spans that overlap one another, directly or through others."""
    run: list[int] = []
    until = float("-inf")
    for place in order:
        if run and spans[place][0] >= until:
            yield run
            run = []
        run.append(place)
        until = max(until, spans[place][1]) if len(run) > 1 else spans[place][1]
    if run:
        yield run


def _most_at_once(spans: Sequence[Span], cluster: Sequence[int]) -> int:
    """How many happen at the same time at the worst; what ends as another begins does not count."""
    edges = [(spans[place][0], 1) for place in cluster] + [(spans[place][1], -1) for place in cluster]
    most = now = 0
    for _, step in sorted(edges):
        now += step
        most = max(most, now)
    return most


def _room(spans: Sequence[Span], place: int, lanes: Sequence[Sequence[int]]) -> int:
    """Over how many lanes a span can reach: its own and the free ones right of it."""
    start, end, _ = spans[place]
    room = 1
    for lane in lanes:
        if any(spans[other][0] < end and start < spans[other][1] for other in lane):
            break
        room += 1
    return room
