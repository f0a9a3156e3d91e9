"""The items of a visit by the days they touch, with their instants: read once from frozen content."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from planner.documents.content.types import Content, Entry, When
from planner.models.moment import Moment
from planner.models.zones import instant_of
from planner.rules.zones import PlaceZone, StopSpan, ZoneSources, zone_of
from planner.ui.board.axis import Axis, Journey, axis_of

NOMINAL = 30.0
"""Minutes for which an item is drawn whose end nobody knows."""
MOST_DAYS = 400


@dataclass(frozen=True, slots=True)
class Placed:
    """An item with its instants in UTC, the days it touches and whether its end is known."""

    entry: Entry
    start: datetime | None
    end: datetime | None
    first: date
    last: date
    order: int
    open_end: bool = False
    alternative: bool = False

    @property
    def timed(self) -> bool:
        """True where it has a clock time, so that it stands among the hours."""
        return self.start is not None and self.end is not None


class Calendar:
    """All items by day, and the axis of each day."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self.sources = _sources(content)
        self.by_day: dict[date, list[Placed]] = {}
        self._axes: dict[date, Axis] = {}
        self.by_id: dict[str, Placed] = {}
        for order, (entry, alternative) in enumerate(_standing(content)):
            placed = placed_of(entry, order=order, alternative=alternative, home=content.home_zone or "UTC")
            if placed is not None:
                self.by_id[entry.item_id] = placed
                for day in _days(placed.first, placed.last):
                    self.by_day.setdefault(day, []).append(placed)
        self.undated = tuple(content.undated)
        """What nobody gave a day yet."""
        self.days = self._all_days()
        self._titles: dict[tuple[date, str], dict[str, str]] = {}

    def on(self, day: date) -> list[Placed]:
        """What touches a day, in its order."""
        return self.by_day.get(day, [])

    def count(self, day: date) -> int:
        """How many items begin on a day."""
        return sum(1 for placed in self.on(day) if placed.first == day)

    def titles(self, day: date, language: str) -> Mapping[str, str]:
        """The titles of what stands on a day, in a language, by item; looked up once."""
        kept = self._titles.get((day, language))
        if kept is None:
            entries = (placed.entry for placed in self.on(day))
            kept = self._titles[day, language] = {one.item_id: one.title.in_language(language) for one in entries}
        return kept

    def axis(self, day: date) -> Axis:
        """The hours of a day."""
        if day not in self._axes:
            legs = [leg for placed in self.on(day) if (leg := _journey(placed)) is not None]
            self._axes[day] = axis_of(day, legs, zone_of_day=self._zone_of(day))
        return self._axes[day]

    def _zone_of(self, day: date) -> str:
        """The zone that most items of the day are in; else that of the stop, of the day before, of home."""
        zones: dict[str, int] = {}
        for placed in self.on(day):
            for when in (placed.entry.start, placed.entry.end):
                if when is not None and when.date == day and when.zone and when.moment.time is not None:
                    zones[when.zone] = zones.get(when.zone, 0) + 1
        if zones:
            return max(zones, key=lambda name: zones[name])
        stop = zone_of(Moment(date=day), (), ZoneSources(None, self.sources.places, self.sources.stops))
        if stop:
            return stop
        before = max((known for known in self.by_day if known < day and self._has_clock(known)), default=None)
        if before is not None:
            return self.axis(before).stretches[-1].zone
        return self.content.home_zone or "UTC"

    def _has_clock(self, day: date) -> bool:
        return any(placed.timed for placed in self.by_day[day])

    def _all_days(self) -> tuple[date, ...]:
        """Every day from the first to the last, so that an empty one can be filled; those with items besides."""
        known = [day for day in (self.content.first_day, self.content.last_day, *self.by_day) if day is not None]
        if not known:
            return ()
        first, last = min(known), max(known)
        if (last - first).days > MOST_DAYS:
            return tuple(sorted({*known}))
        return tuple(_days(first, last))


def placed_of(entry: Entry, *, order: int, home: str, alternative: bool = False) -> Placed | None:
    """Where an item stands in time; None where its day is not known."""
    day = entry.start.date
    if day is None:
        return None
    start = instant(entry.start, day, home)
    last = (entry.end.date if entry.end else None) or day
    end = instant(entry.end, last, home) if entry.end else None
    open_end = start is not None and (end is None or end <= start)
    if start is not None and open_end:
        length = max(entry.duration_minutes, default=0)
        end = start + timedelta(minutes=length or NOMINAL)
        open_end = not length
    if start is None:
        end = None
    elif entry.end is not None and entry.end.moment.time is not None and entry.end.moment.time.hour == 0:
        # What ends at midnight is not on the next day.
        if entry.end.moment.time.minute == 0 and last > day:
            last -= timedelta(days=1)
    elif entry.end is None and end is not None and start is not None and entry.start.moment.time is not None:
        begun = datetime.combine(day, entry.start.moment.time)
        last = (begun + (end - start) - timedelta(seconds=1)).date()
    return Placed(entry, start, end, min(day, last), max(day, last), order, open_end, alternative)


def instant(when: When, day: date, home: str) -> datetime | None:
    """The instant of a moment; where it has no day of its own that of what it belongs to."""
    if when.instant is not None:
        return when.instant
    moment = when.moment
    if moment.time is None:
        return None
    return instant_of(moment.date or day, moment.time, when.zone or home, fold=moment.fold or 0)


def _journey(placed: Placed) -> Journey | None:
    entry = placed.entry
    if placed.start is None or placed.end is None or entry.end is None or entry.status == "cancelled":
        return None
    there, here, on = entry.end.zone, entry.start.zone, entry.start.date
    if not there or not here or there == here or on is None or placed.alternative:
        return None
    return Journey(placed.start, placed.end, here, there, on, entry.end.date or on)


def _standing(content: Content) -> Iterator[tuple[Entry, bool]]:
    """What stands in a column: items and, beside what they replace, alternatives."""
    for day in content.days:
        for entry in day.entries:
            yield entry, False
            for other in entry.alternatives:
                yield other, True


def _days(first: date, last: date) -> Iterator[date]:
    day = first
    while day <= last and (day - first).days <= MOST_DAYS:
        yield day
        day += timedelta(days=1)


def _sources(content: Content) -> ZoneSources:
    """What the zone of a new item follows from: the stops of the journey, and home."""
    return ZoneSources(
        home_zone=content.home_zone,
        places={stop.city.place_id: PlaceZone(stop.city.timezone) for stop in content.stops},
        stops=tuple(
            StopSpan(
                stop.city.place_id,
                stop.arrive.moment if stop.arrive else None,
                stop.depart.moment if stop.depart else None,
            )
            for stop in content.stops
        ),
    )
