"""What a person can do on the board, each as one step that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from planner.documents.content.types import Entry
from planner.errors import PlannerError
from planner.models.moment import Moment
from planner.rules.lists.kinds import kind_of
from planner.rules.zones import zone_of
from planner.ui.board.axis import Axis
from planner.ui.board.columns import Column
from planner.ui.board.moments import end_zone_of_places, later, moment_at, start_zone_of_places
from planner.ui.board.placing import Calendar
from planner.ui.parts.odd_time_asking import is_odd
from planner.usecases.commands.arrange import ArrangeItems, CreateItemFor, Placement, Regroup
from planner.usecases.commands.items import CreateItem, EditItem
from planner.usecases.commands.paste import PasteItems
from planner.usecases.commands.several import DuplicateItems, EditItems, RemoveItems
from planner.usecases.commands.shift import ShiftItems
from planner.usecases.commands.spans import ResizeItems, Span
from planner.usecases.commands.untimed import TakeDaysAway, TakeTimesAway
from planner.workspace import Command, Workspace

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Slot:
    """A place on the board: a day, and minutes of its axis."""

    axis: Axis
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class OddStart:
    """An item that would begin at an odd time, the zone in which it is told, and what to do with the answer."""

    entry: Entry
    moment: Moment
    zone: str
    answer: Callable[[Moment], None]


class BoardVerbs(QObject):
    """Sends commands. `refused(fault)` says why one was not carried out; then nothing is changed."""

    refused = Signal(object)
    made = Signal(object)
    """The ids of items that came to be."""
    asked = Signal(object)
    """An `OddStart`: an item would begin at a time that the clock skips or shows twice. Nothing is changed yet."""

    def __init__(self, workspace: Workspace, visit_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._visit_id = workspace, visit_id

    def create(self, slot: Slot, column: Column, title: str, calendar: Calendar) -> None:
        """Makes an item where a person drew it, for the group of the column; its title may name its kind."""
        start, end = (
            moment_at(slot.axis.instant_at(minute), zone_there=slot.axis.zone_at(minute), was=None, places=None,
                      sources=calendar.sources)
            for minute in (slot.start, slot.end)
        )  # fmt: skip
        named = kind_of(title)
        values = {"kind": "meeting" if named == "other" else named, "title": title, "start": start, "end": end}
        group = None if column.whole else column.group_id
        made = self._run(CreateItemFor(CreateItem(self._visit_id, values), group))
        if made is not None:
            self.made.emit(made)

    def move(
        self, grabbed: Entry, others: Sequence[tuple[Entry, Regroup | None]], slot: Slot, calendar: Calendar, *,
        change: timedelta, group: Regroup | None,
    ) -> None:  # fmt: skip
        """Moves what was grabbed to the start of a slot, and the others as far by their own clocks."""
        was, end = grabbed.start.moment, None
        start = moment_at(
            slot.axis.instant_at(slot.start), zone_there=slot.axis.zone_at(slot.start), was=was,
            places=start_zone_of_places(grabbed), sources=calendar.sources,
        )  # fmt: skip
        known = grabbed.end is not None and (grabbed.end.moment.time is not None or not grabbed.duration_minutes)
        if was.time is None and not known:
            end = moment_at(
                slot.axis.instant_at(slot.end), zone_there=slot.axis.zone_at(slot.end), was=None,
                places=end_zone_of_places(grabbed), sources=calendar.sources,
            )  # fmt: skip
        places = [Placement(grabbed.item_id, None if start == was else start, group, end)]
        for entry, regroup in others:
            moved = later(entry.start, change) if change and entry.start.date else None
            places.append(Placement(entry.item_id, moved, regroup))
        self._arrange(places, [grabbed, *(entry for entry, _ in others)], calendar)

    def lay_aside(self, ids: Sequence[str], days: Mapping[str, date], groups: Mapping[str, Regroup]) -> bool:
        """Takes the times of items away; some get another day or group with it. Whether it was done."""
        return self._ran(TakeTimesAway(tuple(ids), days, groups))

    def take_days(self, ids: Sequence[str]) -> bool:
        """Puts items back among those without a day. Whether it was done."""
        return self._ran(TakeDaysAway(tuple(ids)))

    def regroup(self, entries: Sequence[Entry], group: Regroup) -> None:
        """Gives items to another group, at the time they are at."""
        self._run(ArrangeItems(tuple(Placement(entry.item_id, None, group) for entry in entries)))

    def move_days(
        self, entries: Sequence[Entry], days: int, day: date | None, calendar: Calendar, *, then: Callable[[], None]
    ) -> None:
        """Moves items by days, each at the local time it is at; one that is odd there is asked about.

        What has no day yet gets `day`. `then` is done when they are moved.
        """
        change = timedelta(days=days)
        starts = {
            entry.item_id: later(entry.start, change) if entry.start.date else replace(entry.start.moment, date=day)
            for entry in entries
        }
        self._arrange([Placement(key, start) for key, start in starts.items()], entries, calendar, then=then)

    def _arrange(
        self,
        places: Sequence[Placement],
        entries: Sequence[Entry],
        calendar: Calendar,
        *,
        then: Callable[[], None] = lambda: None,
    ) -> None:
        """Moves items, or asks first about one of them whose clock time is skipped or repeated where it would go."""
        for number, (place, entry) in enumerate(zip(places, entries, strict=True)):
            start = place.start
            zone = (
                (start.zone or start_zone_of_places(entry) or zone_of(start, (), calendar.sources)) if start else None
            )
            if start is None or zone is None or not is_odd(start, zone):
                continue

            def answer(moment: Moment, at: int = number, place: Placement = place) -> None:
                others = [*places[:at], replace(place, start=moment), *places[at + 1 :]]
                self._arrange(others, entries, calendar, then=then)

            self.asked.emit(OddStart(entry, start, zone, answer))
            return
        if self._ran(ArrangeItems(tuple(places))):
            then()

    def shift(self, ids: Sequence[str], minutes: int) -> None:
        """Moves items by minutes of real time; again and again is one step."""
        self._run(ShiftItems(tuple(ids), minutes=minutes), seal=False)

    def resize_to(self, entry: Entry, axis: Axis, minute: float, calendar: Calendar, *, at_start: bool) -> None:
        """Puts one edge of an item where a person let it go."""
        self._run(ResizeItems((self._span(entry, axis, minute, calendar, at_start=at_start),)))

    def lengthen(self, spans: Sequence[tuple[Entry, Axis, float]], calendar: Calendar) -> None:
        """Puts the ends of items at minutes of their days; again and again is one step."""
        made = (self._span(entry, axis, minute, calendar, at_start=False) for entry, axis, minute in spans)
        self._run(ResizeItems(tuple(made)), seal=False)

    def retitle(self, entry: Entry, title: str, *, seen: str, member: str) -> None:
        """Gives an item another title in the language that was shown."""
        self._run(EditItem(entry.item_id, {member: title}, {member: seen}))

    def edit(self, ids: Sequence[str], changes: Mapping[str, Any]) -> None:
        """Changes the same of several items."""
        self._run(EditItems(tuple(ids), changes))

    def duplicate(self, ids: Sequence[str]) -> None:
        """Copies items where they are."""
        made = self._run(DuplicateItems(tuple(ids)))
        if made is not None:
            self.made.emit(made)

    def remove(self, ids: Sequence[str]) -> bool:
        """Removes items; whether it was done."""
        return self._ran(RemoveItems(tuple(ids)))

    def paste(self, ids: Sequence[str], *, day: date | None, cut: bool) -> None:
        """Brings items, also those of another visit, to a day."""
        made = self._run(PasteItems(self._visit_id, tuple(ids), day, cut))
        if made is not None:
            self.made.emit(made)

    def _span(self, entry: Entry, axis: Axis, minute: float, calendar: Calendar, *, at_start: bool) -> Span:
        when = entry.start if at_start else entry.end
        places = start_zone_of_places(entry) if at_start else end_zone_of_places(entry)
        was = when.moment if when is not None else None
        if was is None and entry.start.moment.zone and not places:
            was = Moment(zone=entry.start.moment.zone)
        moment = moment_at(
            axis.instant_at(minute), zone_there=axis.zone_at(minute), was=was, places=places, sources=calendar.sources
        )
        moment = replace(moment, until_time=None)
        return Span(entry.item_id, start=moment) if at_start else Span(entry.item_id, end=moment)

    def _ran(self, command: Command[Any]) -> bool:
        try:
            self._workspace.run(command)
        except PlannerError as fault:
            self.refused.emit(fault)
            return False
        self._workspace.seal()
        return True

    def _run(self, command: Command[T], *, seal: bool = True) -> T | None:
        """What came of it; None where it was refused, or where nothing comes of such a command."""
        try:
            result = self._workspace.run(command)
        except PlannerError as fault:
            self.refused.emit(fault)
            return None
        if seal:
            self._workspace.seal()
        return result
