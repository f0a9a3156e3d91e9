"""One day as blocks: in which column and lane each item stands, from which minute to which."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from operator import itemgetter
from typing import NamedTuple

from planner.documents.content.types import Entry, When
from planner.models.zones import offset_minutes
from planner.ui.board.axis import MINUTE, Axis
from planner.ui.board.columns import Columns
from planner.ui.board.lanes import ONLY_LANE, Lane, lanes_of
from planner.ui.board.lived import BoardDay
from planner.ui.board.moments import start_zone_of_places
from planner.ui.board.placing import NOMINAL, Calendar, Placed, instant
from planner.ui.board.telling import told_apart

LEAST = 5.0
"""Minutes that something without a length takes in its lane."""
SHORTEST_OPEN = 15.0
"""Minutes that an item without an end is drawn at least."""


class Block(NamedTuple):
    """An item, or a part of it, in one column of one day: a tuple, as hundreds are made with each step.

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
    away: str = ""
    """The zone in which its times are told, where no clock of the day shows them."""

    @property
    def undated(self) -> bool:
        """True where nobody gave it a day yet."""
        return not self.timed and self.entry.start.date is None and not self.is_step

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

    day: BoardDay
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
    day: BoardDay,
    *,
    language: str,
    only_used: bool = False,
    kept: Mapping[str, int] | None = None,
    undated: bool = False,
) -> DayBoard:
    """The blocks of a day. With `only_used` the columns without any are left out, but one always stays; with
    `undated` the tray also holds what nobody gave a day yet."""
    axis = calendar.axis(day)
    origin, whole = axis.start, axis.minutes
    zones, away = {stretch.zone for stretch in axis.stretches}, dict[str, str]()
    timed: dict[int, list[_Draft]] = {}
    strayed: set[str] = set()
    tray: dict[int, list[Block]] = {}
    numbers, keys_of, titles = columns.number, columns.keys_of, calendar.titles(day, language)
    for placed in calendar.on(day):
        entry, first, last = placed.entry, placed.start, placed.end
        title = titles[entry.item_id]
        if first is None or last is None:
            for key in keys_of(entry):
                number = numbers.get(key, 0)
                tray.setdefault(number, []).append(_untimed(placed, number, title))
                if entry.steps:
                    _, outside = _steps(placed, axis, number, language)
                    timed.setdefault(number, []).extend(outside)
                    strayed |= {draft[4].item_id for draft in outside}
            continue
        begins, ends = (first - origin) / MINUTE, (last - origin) / MINUTE
        if begins >= whole or ends < 0 or (ends <= 0 and begins < 0):
            continue  # it does not touch this day
        start, end = begins if begins > 0 else 0.0, ends if ends < whole else whole
        if entry.start.zone is not None and entry.start.zone not in zones:
            here = axis.zone_at(start)
            if offset_minutes(first, entry.start.zone) != offset_minutes(first, here):
                away[entry.item_id] = entry.start.zone
        for key in keys_of(entry):
            number = numbers.get(key, 0)
            steps, outside = _steps(placed, axis, number, language) if entry.steps else ((), ())
            draft = (start, end, begins, ends, entry, title, placed.open_end, placed.alternative, steps)
            if number in timed:
                timed[number].append(draft)
            else:
                timed[number] = [draft]
            if outside:
                timed[number] += outside
                strayed |= {draft[4].item_id for draft in outside}
    for entry in calendar.undated if undated else ():
        for key in keys_of(entry):
            number = numbers.get(key, 0)
            title = entry.title.in_language(language)
            tray.setdefault(number, []).append(Block(entry.item_id, entry, number, timed=False, title=title))
    timed = {number: found for number, found in timed.items() if found}
    laid = {number: _laid(found, number, kept) for number, found in timed.items()}
    if strayed or away:
        laid = {number: tuple(b._replace(is_step=b.is_step or b.item_id in strayed, away=away.get(b.item_id, ""))
                              for b in blocks) for number, blocks in laid.items()}  # fmt: skip
    used = set(timed) | set(tray)
    shown = [number for number in range(len(columns.all)) if not only_used or number in used] or [0]
    return DayBoard(day, axis, tuple(shown), laid, {number: tuple(found) for number, found in tray.items()})


def _untimed(placed: Placed, column: int, title: str) -> Block:
    entry = placed.entry
    return Block(entry.item_id, entry, column, timed=False, title=title, alternative=placed.alternative)


_Draft = tuple[float, float, float, float, Entry, str, bool, bool, tuple[Block, ...]]
"""A block before it has a lane: start, end, begins, ends, its entry and title, whether its end is open, whether it is
an alternative, and its steps. A plain tuple, so that a day of hundreds is laid out in a blink."""


def _laid(
    drafts: list[_Draft], column: int, kept: Mapping[str, int] | None, *, steps: bool = False
) -> tuple[Block, ...]:
    drafts.sort(key=itemgetter(0))
    ends = _closed_ends(drafts)
    spans = []
    for draft, end in zip(drafts, ends, strict=True):
        least = draft[0] + LEAST
        spans.append((draft[0], end if end > least else least, draft[4].item_id))
    lanes = lanes_of(spans, kept=kept)
    shorter = _shorter(drafts, lanes)
    return tuple(
        [
            Block(
                entry.item_id, entry, column, start, end, begins, over, True, open_end, alternative, steps, lane,
                title, short, inside,
            )
            for (start, _, begins, over, entry, title, open_end, alternative, inside), end, lane, short
            in zip(drafts, ends, lanes, shorter, strict=True)
        ]
    )  # fmt: skip


def _closed_ends(drafts: Sequence[_Draft]) -> list[float]:
    """Where each ends. Nobody knows how long an item without an end takes: it makes room for what comes next."""
    ends = [draft[1] for draft in drafts]
    for place, draft in enumerate(drafts):
        if draft[6]:
            start, end = draft[0], draft[1]
            after = next((one[0] for one in drafts[place + 1 :] if one[0] > start), end)
            ends[place] = min(end, max(after, start + SHORTEST_OPEN))
    return ends


def _shorter(drafts: Sequence[_Draft], lanes: Sequence[Lane]) -> list[str]:
    """Shorter titles for what stands side by side; empty for what stands alone."""
    found = [""] * len(drafts)
    crowded: dict[int, list[int]] = {}
    for place, lane in enumerate(lanes):
        if lane.count > 1:
            if lane.cluster in crowded:
                crowded[lane.cluster].append(place)
            else:
                crowded[lane.cluster] = [place]
    for places in crowded.values():
        for place, short in zip(places, told_apart([drafts[place][5] for place in places]), strict=True):
            found[place] = short
    return found


def _steps(placed: Placed, axis: Axis, column: int, language: str) -> tuple[tuple[Block, ...], Sequence[_Draft]]:
    """The steps that have a time within their item, in lanes of their own, and those that have one outside of it, which
    stand like items; the others it names in its text."""
    found: list[_Draft] = []
    outside: list[_Draft] = []
    floor = ceiling = 0.0
    if placed.start is not None and placed.end is not None:
        floor, ceiling = max(0.0, axis.minute_of(placed.start)), min(axis.minutes, axis.minute_of(placed.end))
    for step in placed.entry.steps:
        day = step.start.date or placed.entry.start.date
        # Without a day a step has no instant of its own: its clock is that of its places, else of its item.
        own = step.start.moment.zone or start_zone_of_places(step)
        zone = own or placed.entry.start.zone or "UTC"
        begun = _step_instant(step.start, day, zone) if day is not None else None
        if begun is None:
            continue
        over = _step_instant(step.end, step.end.date or day or placed.first.date, zone) if step.end else None
        begins = axis.minute_of(begun)
        known = over is not None and over > begun
        ends = axis.minute_of(over) if over is not None and known else begins + _length(step, ceiling - begins)
        start, end = max(floor, begins), min(ceiling, ends)
        title = step.title.in_language(language)
        open_end = not known and not step.duration_minutes
        if start < end:
            found.append((start, end, begins, ends, step, title, open_end, False, ()))
        elif begins < axis.minutes and ends > 0:
            shown = max(0.0, begins), min(axis.minutes, ends)
            outside.append((*shown, begins, ends, step, title, open_end, False, ()))
    return _laid(found, column, None, steps=True), outside


def _step_instant(when: When, day: date, zone: str) -> datetime | None:
    return when.instant or instant(when._replace(zone=when.moment.zone or zone), day, zone)


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
