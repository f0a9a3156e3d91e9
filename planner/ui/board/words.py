"""What the board says of an item: its times, its place, its people; in a line, in a tooltip, aloud."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject

from planner.documents.content.types import Content, Entry, PlaceLine, When
from planner.models.words import Words
from planner.models.zones import in_zone, offset_minutes
from planner.ui.board.blocks import Block
from planner.ui.board.columns import Column
from planner.ui.parts.dates import DateWords, clock, zone_city
from planner.ui.parts.words import KindWords
from planner.ui.theme.look import Look

DASH = "–"
JOURNEYS = frozenset({"flight", "train", "boat"})


class BlockWords(QObject):
    """Says items in the language of a look; lines are kept until the content changes."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._dates, self._kinds = DateWords(look, self), KindWords(self)
        self._home: str | None = None
        self._lines: dict[tuple[str, bool, str], tuple[str, ...]] = {}
        self._starts: dict[tuple[str, str], str] = {}
        self.city: Callable[[str], str] = lambda zone: zone_city(zone, look)
        """What a zone is called; the page knows the cities of the visit."""

    def show(self, content: Content) -> None:
        """Speaks of this content from now on."""
        self._home = content.home_zone
        self._lines, self._starts = {}, {}

    def said(self, words: Words) -> str:
        """A text in the reader's language."""
        return words.in_language(self._look.language)

    def column(self, column: Column) -> str:
        """The head of a column."""
        return self.said(column.name) or self.tr("Whole delegation")

    def people(self, column: Column) -> str:
        """Who leads a group, and how many they are."""
        count = self.tr("1 person") if column.people == 1 else self.tr("{count} people").format(count=column.people)
        leader = self.said(column.leader)
        if not column.people:
            return leader
        return self.tr("{leader} · {people}").format(leader=leader, people=count) if leader else count

    def start_of(self, block: Block) -> str:
        """The start in the shortest form, or the end of what began the day before; else the part of the day."""
        if block.undated:
            return self.tr("no day")
        if block.from_before and block.entry.end is not None:
            return f"→ {self._moment(block.entry.end)}"
        key = (block.item_id, block.away)
        kept = self._starts.get(key)
        if kept is None:
            start = self._moment(block.entry.start)
            kept = self._starts[key] = f"{start} {self.city(block.away)}" if block.away else start
        return kept

    def times(self, entry: Entry) -> str:
        """From when to when by the clocks of the place: "09:05–10:30", "~09:00", "Morning"."""
        start = self._moment(entry.start)
        end = self._moment(entry.end) if entry.end is not None else ""
        if start and end and entry.end is not None and _other_clock(entry.start, entry.end):
            start = f"{start} {self.city(entry.start.zone or '')} "
            end = f" {end} {self.city(entry.end.zone or '')}"
        if entry.end is not None and end and entry.end.date and entry.start.date:
            days = (entry.end.date - entry.start.date).days
            end += f" {'+' if days > 0 else '−'}{abs(days)}" if days else ""
        if not end:
            until = entry.start.moment.until_time
            return f"{start}{DASH}{clock(until)}" if until and start else start
        return f"{start}{DASH}{end}" if start else end

    def times_of(self, block: Block) -> str:
        """The same, with the city whose clock it is where the day on which it is drawn has another."""
        times, city = self.times(block.entry), self.city(block.away) if block.away else ""
        return times if city in times else f"{times} {city}"

    def home_times(self, entry: Entry) -> str:
        """The same by the clock at home; empty where it is the same or nothing is known."""
        instants = [when.instant for when in (entry.start, entry.end) if when is not None and when.instant is not None]
        if not instants or self._home is None:
            return ""
        locals_ = [when for when in (entry.start, entry.end) if when is not None and when.instant is not None]
        if all(when.zone == self._home for when in locals_):
            return ""
        told = [in_zone(at, self._home) for at in instants]
        first = self._told(told[0], entry.start.date)
        return DASH.join([first, *(self._told(at, told[0].date()) for at in told[1:])])

    def place(self, entry: Entry) -> str:
        """Where it is; for a journey its number and where it goes."""
        if entry.kind in JOURNEYS and (entry.from_place or entry.to_place):
            ends = [self.place_name(one) for one in (entry.from_place, entry.to_place) if one is not None]
            route = " → ".join(ends)
            return " · ".join(part for part in (entry.number or "", route) if part)
        if entry.venue is not None:
            return self.place_name(entry.venue)
        return self.place_name(entry.to_place or entry.to_city or entry.city)

    def place_name(self, place: PlaceLine | None) -> str:
        """A place, an airport by its code."""
        if place is None:
            return ""
        return place.code or self.said(place.name) if place.kind == "airport" else self.said(place.name)

    def lines(self, block: Block, *, own_step: bool = False) -> tuple[str, ...]:
        """What stands under the title: times and place, then whom it is with, or a note."""
        key = (block.item_id, own_step, block.away)
        kept = self._lines.get(key)
        if kept is None:
            entry = block.entry
            times, place = self.times_of(block), "" if own_step else self.place(entry)
            first = [times, "" if place and place in times else place]
            _, hosts = self.who(entry)
            notes = (
                self.tr("With {people}").format(people=hosts) if hosts else "",
                self.said(entry.notes).split("\n")[0],
            )
            found = (" · ".join(part for part in first if part), *(note for note in notes if note))
            kept = self._lines[key] = tuple(line for line in found if line)
        return kept

    def fold(self, blocks: Sequence[Block]) -> tuple[str, ...]:
        """What stands on steps that are drawn as one: how many, from when to when, the first and the last."""
        first, last = blocks[0], max(blocks, key=lambda block: block.ends)
        ends = self._moment(last.entry.end) if last.entry.end is not None else self._moment(last.entry.start)
        times = DASH.join(part for part in (self.start_of(first), ends) if part)
        return self.tr("{count} steps").format(count=len(blocks)), times, first.title, "…", blocks[-1].title

    def tip_of_fold(self, blocks: Sequence[Block], pointed: Block) -> str:
        """The tooltip of such steps: each with its times; the one under the mouse is marked."""
        lines = [self.fold(blocks)[0]]
        for block in blocks:
            mark = "→ " if block is pointed else "   "
            lines.append(f"{mark}{self.times(block.entry)} {block.title}")
        return "\n".join(lines)

    def step_stays(self) -> str:
        """Why a step goes nowhere alone."""
        return self.tr("A step stays on the day and in the group of its item.")

    def status(self, block: Block) -> str:
        """What is not settled about it."""
        if block.alternative:
            return self.tr("alternative")
        status = block.entry.status
        return self._kinds.status(status) if status in ("tentative", "cancelled") else ""

    def kind(self, entry: Entry) -> str:
        """The kind of an item."""
        return self._kinds.kind(entry.kind)

    def who(self, entry: Entry) -> tuple[str, str]:
        """Our side, and the other side."""
        separator = "、" if self._look.chinese else ", "
        ours = separator.join(self._attendant(one.name, one.headcount) for one in entry.attends if one.side != "host")
        theirs = separator.join(self.said(one.name) for one in entry.attends if one.side == "host")
        return ours or (self.tr("Whole delegation") if entry.everyone else ""), theirs

    def aloud(self, block: Block, column: str, finding: str = "") -> str:
        """The whole item in one line, for who hears it: times, title, place, group, what is not settled."""
        times = self.times_of(block) or (self.tr("no day yet") if block.undated else self.tr("no time yet"))
        kind = self.kind(block.entry)
        parts = (f"{times} {block.title}", kind, self.place(block.entry), column, self.status(block), finding)
        step = self.tr("step") if block.is_step else ""
        return ", ".join(part for part in (*parts, step) if part)

    def tip(self, block: Block, finding: str = "") -> str:
        """The tooltip: the whole title and what narrow blocks cut."""
        home = self.home_times(block.entry)
        at_home = self.tr("{times} at home").format(times=home) if home else ""
        ours, theirs = self.who(block.entry)
        kind, times, place = self.kind(block.entry), self.times_of(block), self.place(block.entry)
        lines = (block.title, kind, times, at_home, place, ours, theirs, self.status(block), finding)
        return "\n".join(line for line in lines if line)

    def _attendant(self, name: Words, headcount: int | None) -> str:
        return f"{self.said(name)} · {headcount}" if headcount else self.said(name)

    def _moment(self, when: When) -> str:
        moment = when.moment
        if moment.time is None:
            return self._kinds.day_part(moment.day_part) if moment.day_part else ""
        about = {"approximate": "~", "to_be_confirmed": "", "hidden": ""}.get(moment.precision or "", "")
        after = {"to_be_confirmed": " " + self._kinds.to_confirm(), "hidden": " " + self._kinds.hidden()}
        return f"{about}{clock(moment.time)}{after.get(moment.precision or '', '')}"

    def _told(self, at: datetime, day: object) -> str:
        text = clock(at.time())
        return text if at.date() == day else f"{self._dates.weekday(at.date())} {text}"


def _other_clock(start: When, end: When) -> bool:
    """True where a clock of the start would not show the end as it is told."""
    if start.instant is None or end.instant is None or not start.zone or not end.zone or start.zone == end.zone:
        return False
    return offset_minutes(end.instant, start.zone) != offset_minutes(end.instant, end.zone)
