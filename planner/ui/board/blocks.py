"""One day as blocks: in which column and lane each item stands, from which minute to which."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from planner.documents.content.types import Entry
from planner.ui.board.axis import Axis
from planner.ui.board.columns import Columns
from planner.ui.board.lanes import ONLY_LANE, Lane, lanes_of
from planner.ui.board.placing import NOMINAL, Calendar, Placed, instant
from planner.ui.board.telling import told_apart

LEAST = 5.0
"""Minutes that something without a length takes in its lane."""
SHORTEST_OPEN = 15.0
"""Minutes that an item without an end is drawn at least."""


@dataclass(frozen=True, slots=True)
class Block:
    """An item, or a part of it, in one column of one day.

    `start` and `end` are minutes on the axis, cut at the ends of the day; `begins` and `ends` are not cut. An
    untimed block has none: it lies in the tray in the order of the day.
    """

    item_id: str
    entry: Entry
    column: int
    start: float = 0.0
    end: float = 0.0
    begins: float = 0.0
    ends: float = 0.0
    timed: bool = True
    open_end: bool = False
    alternative: bool = False
    is_step: bool = False
    lane: Lane = ONLY_LANE
    title: str = ""
    short: str = ""
    steps: tuple[Block, ...] = ()

    @property
    def from_before(self) -> bool:
        """True where it began before this day."""
        return self.timed and self.begins < self.start

    @property
    def into_next(self) -> bool:
        """True where it goes on after this day."""
        return self.timed and self.ends > self.end


@dataclass(frozen=True, slots=True)
class DayBoard:
    """One day as it is drawn: its axis, and the blocks of each column by their start."""

    day: date
    axis: Axis
    columns: tuple[int, ...]
    blocks: Mapping[int, tuple[Block, ...]]
    tray: Mapping[int, tuple[Block, ...]]

    def everything(self) -> Iterator[Block]:
        """Every block of the day, steps included, column by column as one reads it."""
        for column in self.columns:
            yield from self.tray.get(column, ())
            for block in self.blocks.get(column, ()):
                yield block
                yield from block.steps


def day_board(
    calendar: Calendar,
    columns: Columns,
    day: date,
    *,
    language: str,
    only_used: bool = False,
    kept: Mapping[str, int] | None = None,
) -> DayBoard:
    """The blocks of a day. With `only_used` the columns without any are left out, but one always stays."""
    axis = calendar.axis(day)
    timed: dict[int, list[Block]] = {}
    tray: dict[int, list[Block]] = {}
    for placed in calendar.on(day):
        for key in columns.keys_of(placed.entry):
            number = columns.number.get(key, 0)
            block = _block(placed, axis, number, language)
            if block is None:
                continue
            (timed if block.timed else tray).setdefault(number, []).append(block)
    laid = {number: _laid(found, kept) for number, found in timed.items()}
    used = set(timed) | set(tray)
    shown = [number for number in range(len(columns.all)) if not only_used or number in used] or [0]
    return DayBoard(day, axis, tuple(shown), laid, {number: tuple(found) for number, found in tray.items()})


def _laid(blocks: list[Block], kept: Mapping[str, int] | None) -> tuple[Block, ...]:
    blocks.sort(key=lambda block: block.start)
    # Nobody knows how long an item without an end takes: it makes room for what comes next.
    for place, block in enumerate(blocks):
        if block.open_end:
            after = next((one.start for one in blocks[place + 1 :] if one.start > block.start), block.end)
            blocks[place] = replace(block, end=min(block.end, max(after, block.start + SHORTEST_OPEN)))
    spans = [(block.start, max(block.end, block.start + LEAST), block.item_id) for block in blocks]
    lanes = lanes_of(spans, kept=kept)
    laid = [replace(block, lane=lane) for block, lane in zip(blocks, lanes, strict=True)]
    crowded: dict[int, list[int]] = {}
    for place, lane in enumerate(lanes):
        if lane.count > 1:
            crowded.setdefault(lane.cluster, []).append(place)
    for places in crowded.values():
        for place, short in zip(places, told_apart([laid[one].title for one in places]), strict=True):
            laid[place] = replace(laid[place], short=short)
    return tuple(laid)


def _block(placed: Placed, axis: Axis, column: int, language: str) -> Block | None:
    entry = placed.entry
    title = entry.title.in_language(language)
    if placed.start is None or placed.end is None:
        return Block(entry.item_id, entry, column, timed=False, title=title, alternative=placed.alternative)
    begins, ends = axis.minute_of(placed.start), axis.minute_of(placed.end)
    start, end = max(0.0, begins), min(axis.minutes, ends)
    if start >= axis.minutes or end < 0 or (end <= 0 and begins < 0):
        return None
    return Block(
        entry.item_id, entry, column, start, end, begins, ends,
        open_end=placed.open_end, alternative=placed.alternative, title=title,
        steps=_steps(placed, axis, column, language) if entry.steps else (),
    )  # fmt: skip


def _steps(placed: Placed, axis: Axis, column: int, language: str) -> tuple[Block, ...]:
    """The steps that have a time within their item, in lanes of their own; the others it names in its text."""
    found: list[Block] = []
    assert placed.start is not None
    assert placed.end is not None
    floor, ceiling = max(0.0, axis.minute_of(placed.start)), min(axis.minutes, axis.minute_of(placed.end))
    for step in placed.entry.steps:
        day = step.start.date or placed.entry.start.date
        zone = step.start.zone or placed.entry.start.zone or "UTC"
        begun = instant(step.start, day, zone) if day is not None else None
        if begun is None:
            continue
        over = instant(step.end, step.end.date or day or placed.first, zone) if step.end else None
        begins = axis.minute_of(begun)
        known = over is not None and over > begun
        ends = axis.minute_of(over) if over is not None and known else begins + _length(step, ceiling - begins)
        start, end = max(floor, begins), min(ceiling, ends)
        if start < end:
            found.append(
                Block(
                    step.item_id, step, column, start, end, begins, ends,
                    open_end=not known and not step.duration_minutes, is_step=True,
                    title=step.title.in_language(language),
                )
            )  # fmt: skip
    return _laid(found, None)


def _length(step: Entry, room: float) -> float:
    return float(max(step.duration_minutes, default=0)) or max(LEAST, min(NOMINAL, room))


def lanes_kept(boards: Sequence[DayBoard]) -> dict[str, int]:
    """The lane of each item, to be kept while others move."""
    return {
        block.item_id: block.lane.number
        for board in boards
        for blocks in board.blocks.values()
        for block in blocks
        if block.lane.count > 1
    }
