"""Page breaks: the best ones for the whole paper, not the first that come.

Every place between two units is weighed as a break: empty room at the foot, a section parted, a row
left alone. The cheapest chain of breaks wins (as Knuth and Plass break paragraphs); the cost grows
with the number of units times the units of one page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from planner.documents.pdf.layout.blocks import Block, whole_again
from planner.documents.pdf.layout.sections import Bookmark, Section

_EMPTY = 200.0
"""The cost of a wholly empty page; room at the foot costs its square."""
_LITTLE = 80.0
"""The cost of a last page with hardly anything on it: less than this part of it."""
_A_LITTLE = 0.3
_BEFORE_FRESH = 0.7
_PAGE = 12.0
_PARTED = 14.0
_ALONE = 300.0
_FEW = 45.0
_TORN = 900.0
_IMPOSSIBLE = 1e9
_WELL_USED = 0.45
"""A page filled beyond this part is left as it is before a section that likes to begin a page."""
_CHUNK = 0.4
"""A block that is higher than this part of a page may be cut."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A block on a page, with its top in points from the top of the frame."""

    block: Block
    top: float
    bookmark: Bookmark | None = None


Page = tuple[Placed, ...]


@dataclass(frozen=True, slots=True)
class _Step:
    block: Block
    height: float
    tied: bool
    section: int
    number: int
    """Counted from the start of its section, in whole units: the parts of a cut unit share it."""


def paginate(sections: Sequence[Section], *, room: float) -> tuple[Page, ...]:
    """The pages of a paper whose frame is `room` points high. Nothing is lost, and the order stays."""
    sections = [section for section in sections if section.units]
    heads = [sum(block.height for block in section.opening) for section in sections]
    steps = _steps(sections, heads, room)
    counts = [section_steps[-1].number + 1 for section_steps in _by_section(steps, len(sections))]
    breaks = _best_breaks(steps, sections, heads, counts, room)
    return tuple(
        _filled(steps[start:end], sections, starts=start == 0 or steps[start].section != steps[start - 1].section)
        for start, end in pairwise(breaks)
    )


def _steps(sections: Sequence[Section], heads: Sequence[float], room: float) -> list[_Step]:
    steps: list[_Step] = []
    for index, section in enumerate(sections):
        for number, unit in enumerate(section.units):
            limit = room - heads[index]
            parts: Sequence[Block] = (unit.block,)
            if unit.block.height > limit * _CHUNK:
                parts = unit.block.split(limit * _CHUNK / 2)
            for part_number, part in enumerate(parts):
                tied = unit.tied if part_number == 0 else False
                steps.append(_Step(part, part.height, tied, index, number))
    return steps


def _by_section(steps: Sequence[_Step], count: int) -> list[list[_Step]]:
    grouped: list[list[_Step]] = [[] for _ in range(count)]
    for step in steps:
        grouped[step.section].append(step)
    return grouped


def _best_breaks(
    steps: Sequence[_Step],
    sections: Sequence[Section],
    heads: Sequence[float],
    counts: Sequence[int],
    room: float,
) -> list[int]:
    total = len(steps)
    best = [_IMPOSSIBLE * total] * (total + 1)
    best[0] = 0.0
    came = [0] * (total + 1)
    for start in range(total):
        used = heads[steps[start].section]
        crowded = False
        for end in range(start + 1, total + 1):
            step = steps[end - 1]
            if end - 1 > start and step.section != steps[end - 2].section:
                section = sections[step.section]
                crowded = crowded or (section.fresh_page and used > room * _WELL_USED)
                used += section.space + heads[step.section]
            used += step.height
            if used > room and end > start + 1:
                break
            cost = (
                best[start]
                + (_TORN if crowded else 0.0)
                + _PAGE
                + _foot(used, room, steps, end, sections)
                + _cut(steps, start, end, counts)
            )
            if cost < best[end]:
                best[end], came[end] = cost, start
    breaks = [total]
    while breaks[-1] > 0:
        breaks.append(came[breaks[-1]])
    return breaks[::-1]


def _foot(used: float, room: float, steps: Sequence[_Step], end: int, sections: Sequence[Section]) -> float:
    """What the empty room at the foot of a page costs: less before a section that likes a fresh page;
    at the end only a page with hardly anything on it costs."""
    if end == len(steps):
        return _LITTLE * max(0.0, 1 - used / (room * _A_LITTLE))
    starts = steps[end].section != steps[end - 1].section
    weight = _BEFORE_FRESH if starts and sections[steps[end].section].fresh_page else 1.0
    return _EMPTY * weight * max(0.0, 1 - used / room) ** 2


def _cut(steps: Sequence[_Step], start: int, end: int, counts: Sequence[int]) -> float:
    """What a break before `end` costs: for parting a section, a row, or what is tied together."""
    if end == len(steps) or steps[end].section != steps[end - 1].section:
        return 0.0
    following = steps[end]
    if following.number == steps[end - 1].number:
        return _PARTED + _FEW
    cost = _PARTED + (_TORN if following.tied else 0.0)
    # The rows of the section on this page: those since its first, or since the page began.
    first = steps[start].number if steps[start].section == following.section else 0
    cost += _left_alone(following.number - first) + _left_alone(counts[following.section] - following.number)
    return cost


def _left_alone(rows: int) -> float:
    return _ALONE if rows < 2 else _FEW if rows < 3 else 0.0


def _filled(steps: Sequence[_Step], sections: Sequence[Section], *, starts: bool) -> Page:
    placed: list[Placed] = []
    top = 0.0
    current: int | None = None
    for _, group in groupby(steps, key=lambda step: (step.section, step.number)):
        parts = list(group)
        bookmark = None
        if parts[0].section != current:
            section = sections[parts[0].section]
            fresh = starts or current is not None
            top += section.space if current is not None else 0.0
            bookmark = section.bookmark if fresh else None
            for block in section.opening if fresh else section.again:
                placed.append(Placed(block, top, bookmark))
                top += block.height
                bookmark = None
            current = parts[0].section
        # Parts that stay on one page are one block again: each of its texts is drawn in one go.
        block = whole_again([step.block for step in parts])
        placed.append(Placed(block, top, bookmark))
        top += block.height
    return tuple(placed)
