"""How the rows of items and stops move in time, by days of the calendar and minutes of real time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from planner.models import Item, Moment
from planner.models.parts import MOMENT_PARTS, moment_from_columns
from planner.rules.instants import PLACE_COLUMNS, timed_row
from planner.rules.shifting import by_days, by_minutes
from planner.rules.zones import ZoneSources, end_places, start_places, stop_zones, zone_of
from planner.usecases.commands.moments import check_year, out_of_years
from planner.workspace import Work

Places = tuple[str | None, ...]
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Distance:
    """How far something moves; `told_in` is the zone in which a moment in zone `told_in[0]` is told afterwards."""

    days: int = 0
    minutes: int = 0
    told_in: tuple[str, str] | None = None

    def move(self, moment: Moment, zone: str | None) -> Moment:
        """The moved moment. Raises NotPossible where it would leave the years a visit can be in."""
        to_zone = self.told_in[1] if self.told_in and zone == self.told_in[0] else None
        try:
            moved = by_days(moment, self.days)
            if self.minutes:
                moved = by_minutes(moved, self.minutes, zone, told_in=to_zone)
        except OverflowError as fault:
            raise out_of_years() from fault
        for day in (moved.date, moved.until_date):
            if day is not None:
                check_year(day)
        return moved


@dataclass(frozen=True, slots=True)
class Moving:
    """One move of many rows. Zones may follow from stops by day, so they are asked for before and after."""

    distance: Distance
    before: ZoneSources
    after: ZoneSources

    def item(self, row: Row, days: tuple[date | None, date | None]) -> dict[str, Any]:
        """The new columns of an item; `days` are those, before and after, that it has from the one it is a step of."""
        item = timed_row(row)
        places = {name: getattr(item, name) for name in PLACE_COLUMNS}
        starts = start_places(**{name: places[name] for name in ("city_id", "venue_id", "from_id")})
        start, end = self._pair(item.start, item.end, (starts, end_places(**places)), days)
        return _columns("start", start) | ({} if end is None else _columns("end", end))

    def stop(self, row: Row) -> dict[str, Any]:
        """The new columns of a stop."""
        arrive, depart = (moment_from_columns(row, name) for name in ("arrive", "depart"))
        city = (row["city_id"],)
        start, end = self._pair(arrive or Moment(), depart, (city, city), (None, None))
        return _columns("arrive", start) | ({} if end is None else _columns("depart", end))

    def _pair(
        self, start: Moment, end: Moment | None, places: tuple[Places, Places], days: tuple[date | None, date | None]
    ) -> tuple[Moment, Moment | None]:
        new_start = self._moved(start, places[0], days)
        if end is None:
            return new_start, None
        new_end = self._moved(end, places[1], (start.date or days[0], new_start.date or days[1]))
        # Beside a clock time that crosses midnight, a day without one goes along: it is the same day still.
        if _is_day(end) and start.date and start.time and new_start.date:
            new_end = by_days(end, (new_start.date - start.date).days)
        elif _is_day(start) and end.date and end.time and new_end.date:
            new_start = by_days(start, (new_end.date - end.date).days)
        return new_start, new_end

    def _moved(self, moment: Moment, places: Places, days: tuple[date | None, date | None]) -> Moment:
        dated = moment
        if moment.date is None and moment.time is not None and days[0] is not None:
            dated = replace(moment, date=days[0])
        moved = self.distance.move(dated, zone_of(dated, places, self.before))
        if self.distance.minutes and moved.zone is None and moved.date and moved.time:
            moved = self._kept_apart(moved, dated, places)
        elif moved.zone is None and moved.date and moved.time and not stop_zones(moved, self.after):
            moved = self._kept_from_home(moved, dated, places)
        return moved if dated is moment else replace(moved, date=None if moved.date == days[1] else moved.date)

    def _kept_apart(self, moved: Moment, was: Moment, places: Places) -> Moment:
        """Writes the zone down where the moved moment would be read in another: on that day there is another stop."""
        zone = zone_of(was, places, self.before)
        meant = self.distance.told_in[1] if self.distance.told_in and zone == self.distance.told_in[0] else zone
        return moved if zone_of(moved, places, self.after) == meant else replace(moved, zone=meant)

    def _kept_from_home(self, moved: Moment, was: Moment, places: Places) -> Moment:
        """Writes the zone of the stop down that a moment leaves for a day without one: it would be read as at home."""
        zone = next(iter(stop_zones(was, self.before)), None)
        read = zone_of(moved, places, self.after)
        return replace(moved, zone=zone) if zone is not None and zone_of(was, places, self.before) != read else moved


def move_items(work: Work, rows: Mapping[str, Row], moving: Moving) -> None:
    """Moves items of one visit; a step without a day of its own keeps to the day of the item it belongs to."""
    parents = dict(rows)
    missing = {row["parent_id"] for row in rows.values() if row["parent_id"] and row["parent_id"] not in parents}
    while missing:
        parents |= work.stored(Item, missing)
        missing = {parents[key]["parent_id"] for key in missing} - parents.keys() - {None}
    moved: dict[str, dict[str, Any]] = {}
    for key in _parents_first(rows):
        row = rows[key]
        moved[key] = moving.item(row, (_day(row["parent_id"], parents), _day(row["parent_id"], parents, moved)))
    work.update_many(Item, moved)


def _parents_first(rows: Mapping[str, Row]) -> Iterable[str]:
    order: dict[str, None] = {}
    for key in rows:
        line: list[str] = []
        step: str | None = key
        while step is not None and step in rows and step not in order:
            line.append(step)
            step = rows[step]["parent_id"]
        order.update(dict.fromkeys(reversed(line)))
    return order


def _day(key: str | None, rows: Mapping[str, Row], moved: Mapping[str, Row] | None = None) -> date | None:
    """The day on which an item starts, or the item it is a step of."""
    while key is not None:
        row = {**rows[key], **(moved or {}).get(key, {})}
        if row["start_date"] is not None:
            day: date = row["start_date"]
            return day
        key = row["parent_id"]
    return None


def _is_day(moment: Moment) -> bool:
    return moment.date is not None and moment.time is None


def _columns(name: str, moment: Moment) -> dict[str, Any]:
    return {f"{name}_{part}": getattr(moment, part) for part in MOMENT_PARTS}
