"""The instants of an item, derived from its moments and the places it names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple, Protocol

from planner.models.moment import Moment
from planner.models.parts import moment_from_columns
from planner.rules.zones import ZoneSources, end_places, start_places, zone_of

MOST_MINUTES = 100_000
"""Ten weeks: nothing in a visit lasts longer, and no way to it takes longer."""


class Timed(Protocol):
    """What the instants of an item follow from; a mapped Item is one."""

    @property
    def start(self) -> Moment: ...
    @property
    def end(self) -> Moment | None: ...
    @property
    def city_id(self) -> str | None: ...
    @property
    def venue_id(self) -> str | None: ...
    @property
    def from_id(self) -> str | None: ...
    @property
    def to_id(self) -> str | None: ...
    @property
    def to_city_id(self) -> str | None: ...


def start_zone(item: Timed, sources: ZoneSources) -> str | None:
    """The zone in which the start of an item is told."""
    places = start_places(city_id=item.city_id, venue_id=item.venue_id, from_id=item.from_id)
    return zone_of(item.start, places, sources)


def end_zone(item: Timed, sources: ZoneSources) -> str | None:
    """The zone in which the end of an item is told."""
    places = end_places(
        city_id=item.city_id,
        venue_id=item.venue_id,
        from_id=item.from_id,
        to_id=item.to_id,
        to_city_id=item.to_city_id,
    )
    return zone_of(item.end or Moment(), places, sources)


def instants(item: Timed, sources: ZoneSources) -> tuple[datetime | None, datetime | None]:
    """(start, end) in UTC; None where the day, the clock time or the zone is not known."""
    start = item.start.instant(start_zone(item, sources)) if item.start.time else None
    end = item.end.instant(end_zone(item, sources)) if item.end and item.end.time else None
    return start, end


class TimedRow(NamedTuple):
    """The same as a mapped item, from plain column values."""

    start: Moment
    end: Moment | None
    city_id: str | None
    venue_id: str | None
    from_id: str | None
    to_id: str | None
    to_city_id: str | None


def ends_early(start: Moment, end: Moment | None, *, zones: tuple[str | None, str | None]) -> bool:
    """True where the end lies before the start: by instant where both have one, else by day."""
    if end is None:
        return False
    first, last = start.instant(zones[0]), end.instant(zones[1])
    if first is not None and last is not None:
        return last < first
    return start.date is not None and end.date is not None and end.date < start.date


def lengths(minutes: Sequence[int] | None) -> tuple[int, ...]:
    """The minutes of a duration that something can last: no end follows from a slip such as −5 or 1000000."""
    return tuple(one for one in minutes or () if 0 < one <= MOST_MINUTES)


PLACE_COLUMNS = ("city_id", "venue_id", "from_id", "to_id", "to_city_id")


def timed(item: Timed) -> TimedRow:
    """The times and places of a mapped item as plain values."""
    return TimedRow(item.start, item.end, *(getattr(item, name) for name in PLACE_COLUMNS))


def timed_row(columns: Mapping[Any, Any], *, start: str = "start", end: str = "end") -> TimedRow:
    """Reads the columns of one item, or what it really was; a column that is not there counts as empty."""
    places = {name: columns.get(name) for name in PLACE_COLUMNS}
    return TimedRow(
        start=moment_from_columns(columns, start) or Moment(),
        end=moment_from_columns(columns, end),
        **places,
    )
