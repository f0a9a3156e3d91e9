"""Moving a whole visit, a day of it, or some of its items in time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select

from planner.errors import NotPossible
from planner.messages import Message, message, plural_message
from planner.models import Gift, Item, Stop, Visit
from planner.models.fields import MOMENT_PARTS, moment_from_columns
from planner.models.moment import FIRST_YEAR, LAST_YEAR, Moment
from planner.rules.instants import end_zone, start_zone, timed_row
from planner.rules.shifting import by_days, by_minutes
from planner.rules.zones import ZoneSources, zone_of
from planner.storage.zone_rules import zone_sources
from planner.usecases.commands.items import family
from planner.workspace import Command, Work

_NOT_HANDED_OVER = (None, "planned", "approved", "ready")

Move = Callable[[Moment, str | None], Moment]


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
        if self.ids:
            first = work.get(Item, self.ids[0])
            work.about = first.title
            _shift_items(work, first.visit_id, family(work, list(self.ids)), self.days, self.minutes)


@dataclass(frozen=True, slots=True)
class ShiftDay(Command[None]):
    """Moves every item that starts on a local day."""

    visit_id: str
    day: date
    days: int = 0
    minutes: int = 0

    def describe(self, thing: str) -> Message:
        return message("Move of {day}", day=self.day.isoformat())

    def apply(self, work: Work) -> None:
        table = Item.__table__
        on_day = select(table.c.id).where(table.c.visit_id == self.visit_id, table.c.start_date == self.day)
        _shift_items(work, self.visit_id, list(work.connection.execute(on_day).scalars()), self.days, self.minutes)


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
        work.about = visit.title
        items = [row["id"] for row in work.rows(Item, visit_id=self.visit_id)]
        stops = work.rows(Stop, visit_id=self.visit_id)
        sources = zone_sources(work.connection, self.visit_id)
        _shift_items(work, self.visit_id, items, self.days, self.minutes)
        work.update_many(Stop, {row["id"]: _moved_stop(row, sources, _move(self.days, self.minutes)) for row in stops})
        if self.days:
            visit = work.get(Visit, self.visit_id)
            visit.dates_from = _later(visit.dates_from, self.days)
            visit.dates_to = _later(visit.dates_to, self.days)
            work.update_many(Gift, _moved_gifts(work.rows(Gift, visit_id=self.visit_id), self.days))


def _shift_items(work: Work, visit_id: str, ids: Iterable[str], days: int, minutes: int) -> None:
    wanted = set(ids)
    sources = zone_sources(work.connection, visit_id)
    move = _move(days, minutes)
    rows = [row for row in work.rows(Item, visit_id=visit_id) if row["id"] in wanted]
    work.update_many(Item, {row["id"]: _moved_item(row, sources, move) for row in rows})


def _move(days: int, minutes: int) -> Move:
    def moved(moment: Moment, zone_name: str | None) -> Moment:
        try:
            found = by_minutes(by_days(moment, days), minutes, zone_name) if minutes else by_days(moment, days)
        except OverflowError as fault:
            raise _out_of_years() from fault
        if found.date is not None and not FIRST_YEAR <= found.date.year <= LAST_YEAR:
            raise _out_of_years()
        return found

    return moved


def _out_of_years() -> NotPossible:
    return NotPossible(message("A visit lies between {first} and {last}.", first=str(FIRST_YEAR), last=str(LAST_YEAR)))


def _moved_item(row: Mapping[Any, Any], sources: ZoneSources, move: Move) -> dict[str, Any]:
    timed = timed_row(row)
    columns = _columns("start", move(timed.start, start_zone(timed, sources)))
    if timed.end is not None:
        columns |= _columns("end", move(timed.end, end_zone(timed, sources)))
    return columns


def _moved_stop(row: Mapping[Any, Any], sources: ZoneSources, move: Move) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    for name in ("arrive", "depart"):
        moment = moment_from_columns(row, name)
        if moment is not None:
            columns |= _columns(name, move(moment, zone_of(moment, (row["city_id"],), sources)))
    return columns


def _moved_gifts(rows: Iterable[Mapping[Any, Any]], days: int) -> dict[str, dict[str, Any]]:
    moved: dict[str, dict[str, Any]] = {}
    for row in rows:
        if row["status"] in _NOT_HANDED_OVER and row["date"] and len(row["date"]) == 10:
            try:
                day = date.fromisoformat(row["date"])
            except ValueError:
                continue  # because words such as "in the spring" stay what they are
            moved[row["id"]] = {"date": (day + timedelta(days=days)).isoformat()}
    return moved


def _columns(name: str, moment: Moment) -> dict[str, Any]:
    return {f"{name}_{part}": getattr(moment, part) for part in MOMENT_PARTS}


def _later(day: date | None, days: int) -> date | None:
    return None if day is None else day + timedelta(days=days)
