"""Side by side: what happens at the same time in one column gets lanes, and keeps them while others move."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(slots=True, unsafe_hash=True)
class Lane:
    """Lane `number` of `count`, reaching over `span` lanes; `cluster` is the run of overlaps it stands in.

    Nobody changes one; it is not frozen since hundreds are made with each step, and frozen ones take thrice as long.
    """

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
    lanes = [ONLY_LANE] * len(spans)
    known = kept or {}
    cluster = 0
    until = float("-inf")
    # The run of spans that overlap one another, directly or through others; the lane of each; where each lane ends.
    run: list[int] = []
    taken: list[int] = []
    ends: list[float] = []
    starts = [span[0] for span in spans]
    for place in sorted(range(len(spans)), key=starts.__getitem__):
        start, end, _ = spans[place]
        if start >= until and run:
            _settle(lanes, spans, run, taken, len(ends), cluster, known)
            cluster += 1
            run, taken, ends = [], [], []
            until = end
        elif end > until:
            until = end
        for lane, over in enumerate(ends):
            if over <= start:
                ends[lane] = end
                break
        else:
            # The first free lane for each in the order of their starts takes as few lanes as there can be.
            lane = len(ends)
            ends.append(end)
        run.append(place)
        taken.append(lane)
    if run:
        _settle(lanes, spans, run, taken, len(ends), cluster, known)
    return tuple(lanes)


def _settle(
    lanes: list[Lane], spans: Sequence[Span], run: list[int], taken: list[int], count: int, cluster: int,
    known: Mapping[str, int],
) -> None:  # fmt: skip
    """Writes down the lanes of one run of overlaps."""
    if count == 1:
        for place in run:
            lanes[place] = Lane(0, 1, 1, cluster)
        return
    if known and any(known.get(spans[place][2], lane) != lane for place, lane in zip(run, taken, strict=True)):
        taken = _kept(spans, run, count, known)
    begun: list[list[float]] = [[] for _ in range(count)]
    over: list[list[float]] = [[] for _ in range(count)]
    for place, lane in zip(run, taken, strict=True):
        start, end, _ = spans[place]
        begun[lane].append(start)
        over[lane].append(end)
    for place, lane in zip(run, taken, strict=True):
        start, end, _ = spans[place]
        reach = lane + 1
        while reach < count:
            # Spans of one lane follow one another: the last that begins before our end is the one that may go on.
            before = bisect_left(begun[reach], end)
            if before and over[reach][before - 1] > start:
                break
            reach += 1
        lanes[place] = Lane(lane, count, reach - lane, cluster)


def _kept(spans: Sequence[Span], run: Sequence[int], count: int, known: Mapping[str, int]) -> list[int]:
    """The lane of each of a run where some have had one before."""
    ends = [float("-inf")] * count
    taken = []
    for place in run:
        start, end, key = spans[place]
        lane = known.get(key, -1)
        if not 0 <= lane < count or ends[lane] > start:
            lane = next(number for number in range(count) if ends[number] <= start)
        ends[lane] = end
        taken.append(lane)
    return taken
