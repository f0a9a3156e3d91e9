"""Moving a whole visit, a day of it, or some of its items in time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import select

from planner.messages import Message, message, plural_message
from planner.models import Gift, Item, Moment, Stop, Visit
from planner.models.base import table_of
from planner.rules.instants import start_zone, timed
from planner.storage.zone_sources import zone_sources
from planner.usecases.commands.items import family
from planner.usecases.commands.labels import label_of
from planner.usecases.commands.moving import Distance, Moving, move_items
from planner.usecases.commands.standing_alone import day_around
from planner.usecases.commands.times import check_item_times
from planner.usecases.commands.values import checked
from planner.workspace import Command, Work

_NOT_HANDED_OVER = (None, "planned", "approved", "ready")


@dataclass(frozen=True, slots=True)
class MoveItem(Command[None]):
    """Gives an item a new start, as dragging does: its end and its steps keep their distance from it."""

    row_id: str
    start: Moment

    @property
    def merge_key(self) -> str | None:
        """Dragging the same item on is one step."""
        return f"move/{self.row_id}"

    def describe(self, thing: str) -> Message:
        return message("Move of “{thing}”", thing=thing)

    def apply(self, work: Work) -> None:
        item = work.get(Item, self.row_id)
        work.about = label_of(work, item)
        rows = work.stored(Item, family(work, [self.row_id]))
        sources = zone_sources(work.connection, item.visit_id)
        day = item.start.date or day_around(work, rows[self.row_id])
        undated = item.start.date is None and item.start.time is not None
        old = replace(item.start, date=day)
        old_zone = start_zone(timed(item)._replace(start=old), sources)
        item.start = start = checked(Item, {"start": self.start})["start"]
        check_item_times(work, item, ["start"])
        distance = _distance(old, old_zone, start, start_zone(item, sources))
        move_items(work, rows, Moving(distance, sources, sources))
        # As it was typed: the move above would write 24 hours later where a day later was meant. A step without a day
        # of its own keeps to that of its item.
        work.get(Item, self.row_id).start = replace(start, date=None) if undated and start.date == day else start


@dataclass(frozen=True, slots=True)
class ShiftItems(Command[None]):
    """Moves some items with their steps: by days keeping local clocks, and by minutes of real time."""

    ids: tuple[str, ...]
    days: int = 0
    minutes: int = 0

    @property
    def merge_key(self) -> str | None:
        """Nudging the same items again and again is one step."""
        return f"shift/{','.join(sorted(self.ids))}"

    def describe(self, thing: str) -> Message:
        if len(self.ids) == 1:
            return message("Move of “{thing}”", thing=thing)
        return plural_message("Move of {count} item", "Move of {count} items", count=len(self.ids))

    def apply(self, work: Work) -> None:
        rows = work.stored(Item, family(work, self.ids))
        if self.ids:
            work.about = rows[self.ids[0]]["title"]
        _shift(work, rows, Distance(self.days, self.minutes))


@dataclass(frozen=True, slots=True)
class ShiftDay(Command[None]):
    """Moves every item that starts on a local day, with its steps."""

    visit_id: str
    day: date
    days: int = 0
    minutes: int = 0

    def describe(self, thing: str) -> Message:
        return message("Move of {day}", day=self.day.isoformat())

    def apply(self, work: Work) -> None:
        work.get(Visit, self.visit_id)
        _shift(work, _on_day(work, self.visit_id, self.day), Distance(self.days, self.minutes))


@dataclass(frozen=True, slots=True)
class SwapDays(Command[None]):
    """Lets two local days change places: every item that starts on one goes to the other, keeping its clock."""

    visit_id: str
    first: date
    second: date

    def describe(self, thing: str) -> Message:
        return message("Swap of {first} and {second}", first=self.first.isoformat(), second=self.second.isoformat())

    def apply(self, work: Work) -> None:
        work.get(Visit, self.visit_id)
        between = (self.second - self.first).days
        there = _on_day(work, self.visit_id, self.first)
        back = {key: row for key, row in _on_day(work, self.visit_id, self.second).items() if key not in there}
        if between:
            _shift(work, there, Distance(between))
            _shift(work, back, Distance(-between))


@dataclass(frozen=True, slots=True)
class ShiftVisit(Command[None]):
    """Moves a whole visit: its dates, stops, items, and gifts not yet handed over. What happened stays."""

    visit_id: str
    days: int = 0
    minutes: int = 0

    def describe(self, thing: str) -> Message:
        return message("Move of the whole visit “{thing}”", thing=thing)

    def apply(self, work: Work) -> None:
        visit = work.get(Visit, self.visit_id)
        work.about = label_of(work, visit)
        distance = Distance(self.days, self.minutes)
        for name in ("dates_from", "dates_to"):
            setattr(visit, name, distance.move(Moment(date=getattr(visit, name)), None).date)
        before = zone_sources(work.connection, self.visit_id)
        moving = Moving(distance, before, before)
        work.update_many(Stop, {row["id"]: moving.stop(row) for row in work.rows(Stop, visit_id=self.visit_id)})
        moving = Moving(distance, before, zone_sources(work.connection, self.visit_id))
        move_items(work, {row["id"]: row for row in work.rows(Item, visit_id=self.visit_id)}, moving)
        work.update_many(Gift, _moved_gifts(work.rows(Gift, visit_id=self.visit_id), distance))


def _distance(old: Moment, old_zone: str | None, new: Moment, new_zone: str | None) -> Distance:
    """From one start to another: of real time where both have an instant, else of days, else none that is known."""
    was, becomes = old.instant(old_zone), new.instant(new_zone)
    if was is not None and becomes is not None and old_zone and new_zone:
        return Distance(minutes=round((becomes - was).total_seconds() / 60), told_in=(old_zone, new_zone))
    if old.date and new.date:
        return Distance(days=(new.date - old.date).days)
    return Distance()


def _on_day(work: Work, visit_id: str, day: date) -> dict[str, dict[str, Any]]:
    """The rows of the items that start on a local day, with their steps and alternatives."""
    item = table_of(Item).c
    on_day = select(item.id).where(item.visit_id == visit_id, item.start_date == day)
    return work.stored(Item, family(work, work.connection.execute(on_day).scalars()))


def _shift(work: Work, rows: Mapping[str, Mapping[str, Any]], distance: Distance) -> None:
    by_visit: dict[str, dict[str, Mapping[str, Any]]] = {}
    for key, row in rows.items():
        by_visit.setdefault(row["visit_id"], {})[key] = row
    for visit_id, of_visit in by_visit.items():
        sources = zone_sources(work.connection, visit_id)
        move_items(work, of_visit, Moving(distance, sources, sources))


def _moved_gifts(rows: Iterable[Mapping[str, Any]], distance: Distance) -> dict[str, dict[str, Any]]:
    """The new days of gifts not handed over; a month, a year or words such as "in spring" stay what they are."""
    moved: dict[str, dict[str, Any]] = {}
    for row in rows:
        if row["status"] in _NOT_HANDED_OVER and len(row["date"] or "") == len("2026-05-04"):
            try:
                day = date.fromisoformat(row["date"])
            except ValueError:
                continue
            new = distance.move(Moment(date=day), None).date
            moved[row["id"]] = {"date": str(new)}
    return moved
