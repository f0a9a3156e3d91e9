"""The items of a visit by the days they touch, with their instants: read once from frozen content."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import NamedTuple

from planner.documents.content.days import cities_without_items, with_empty
from planner.documents.content.types import Content, Day, Entry, When
from planner.models.moment import Moment
from planner.models.zones import instant_of
from planner.rules.date_line import crossing_of
from planner.rules.zones import PlaceZone, StopSpan, ZoneSources, zone_of
from planner.ui.board.axis import Axis, Journey, axis_of, reaching
from planner.ui.board.lived import BoardDay, DaysByDate
from planner.ui.board.moves import moves_of

NOMINAL = 30.0
"""Minutes for which an item is drawn whose end nobody knows."""
MOST_DAYS = 400


@dataclass(frozen=True, slots=True)
class Placed:
    """An item with its instants in UTC, the days it touches and whether its end is known.

    `days` are the days on which it is drawn as they are lived, that on which it begins first.
    """

    entry: Entry
    start: datetime | None
    end: datetime | None
    days: tuple[BoardDay, ...]
    order: int
    open_end: bool = False
    alternative: bool = False
    lands_back: bool = False
    """True for a journey whose last day is lived again where it lands."""

    @property
    def timed(self) -> bool:
        """True where it has a clock time, so that it stands among the hours."""
        return self.start is not None and self.end is not None

    @property
    def first(self) -> BoardDay:
        """The day on which it begins."""
        return self.days[0]


class Calendar:
    """All items by day, and the axis of each day."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self.sources = _sources(content)
        self.by_day: dict[BoardDay, list[Placed]] = {}
        self._axes: dict[BoardDay, Axis] = {}
        self.by_id: dict[str, Placed] = {}
        self.undated = tuple(content.undated)
        """What nobody gave a day yet."""
        home = content.home_zone or "UTC"
        spans = [(day, entry, alternative, span_of(entry, home=home)) for day, entry, alternative in _standing(content)]
        self._by_date = DaysByDate(_all_days(content, [day for *_, span in spans for day in (span.first, span.last)]))
        self.days: Sequence[BoardDay] = self._by_date.order
        """Every day from the first to the last as they are lived, so that an empty one can be filled."""
        for order, (day, entry, alternative, span) in enumerate(spans):
            placed = self._place(day, entry, span, order=order, alternative=alternative)
            self.by_id[entry.item_id] = placed
            for one in placed.days:
                self.by_day.setdefault(one, []).append(placed)
        self._titles: dict[tuple[BoardDay, str], dict[str, str]] = {}

    def on(self, day: BoardDay) -> list[Placed]:
        """What touches a day, in its order."""
        return self.by_day.get(day, [])

    def day(self, key: str) -> BoardDay | None:
        """The day of that key."""
        return next((day for day in self.days if day.key == key), None)

    def lived(self, day: BoardDay) -> Day:
        """What the content says of a day."""
        return self._by_date.lived[day]

    def other_side(self, one: BoardDay, other: BoardDay) -> bool:
        """True where a date line lies between two days, so that what stands on one cannot go to the date of the
        other and keep its clock."""
        return self._by_date.other_side(one, other)

    def titles(self, day: BoardDay, language: str) -> Mapping[str, str]:
        """The titles of what stands on a day, in a language, by item; looked up once."""
        kept = self._titles.get((day, language))
        if kept is None:
            entries = (placed.entry for placed in self.on(day))
            kept = self._titles[day, language] = {one.item_id: one.title.in_language(language) for one in entries}
        return kept

    def axis(self, day: BoardDay) -> Axis:
        """The hours of a day; longer than the day where something stands on it by a clock far from its own."""
        if day not in self._axes:
            found = [(placed, leg) for placed in self.on(day) if (leg := _journey(placed)) is not None]
            back = next((leg for placed, leg in found if placed.lands_back and placed.first != day), None)
            # Who leaves for another living of the date sees this day out here; there it begins at midnight.
            legs = [
                replace(leg, lands_on=day.date + timedelta(days=1)) if placed.lands_back else leg
                for placed, leg in found
                if not placed.lands_back or placed.first == day
            ]
            if not any(leg.from_zone != leg.to_zone for leg in legs):
                legs = moves_of(day.date, (placed for placed in self.on(day) if placed.first == day))
            axis = axis_of(day.date, legs, zone_of_day=self._zone_of(day, landed=back.to_zone if back else None))
            own = ((one.start, one.end) for one in self.on(day) if one.first == day and one.start and one.end)
            self._axes[day] = reaching(axis, own)
        return self._axes[day]

    def _place(self, day: BoardDay, entry: Entry, span: Span, *, order: int, alternative: bool) -> Placed:
        begins, end = entry.start.date or day.date, entry.end
        if span.first == span.last and (end is None or end.zone == entry.start.zone):
            return Placed(entry, span.start, span.end, (day,), order, span.open_end, alternative)
        if span.last > begins:
            reached = [self._by_date.reached(day, one) for one in _dates(begins, span.last)]
            days = tuple(dict.fromkeys((day, *reached[1:])))
            return Placed(entry, span.start, span.end, days, order, span.open_end, alternative)
        lands_on = end.date if end is not None and end.date is not None else begins
        journey = end is not None and entry.start.zone != end.zone and span.start is not None
        back = self._by_date.landing(day, lands_on) if journey else None
        if back is not None and span.end is not None and self._lands_after_line(entry):
            return Placed(entry, span.start, span.end, (day, back), order, span.open_end, alternative, lands_back=True)
        others = [self._by_date.reached(day, one) for one in _dates(span.first, begins)][:-1]
        return Placed(entry, span.start, span.end, (day, *others), order, span.open_end, alternative)

    @staticmethod
    def _lands_after_line(entry: Entry) -> bool:
        if entry.status == "cancelled" or entry.end is None:
            return False
        crossing = crossing_of(entry.start.moment, entry.start.zone, entry.end.moment, entry.end.zone)
        return crossing is not None and crossing.turns_back

    def _zone_of(self, day: BoardDay, *, landed: str | None) -> str:
        """The zone that most items of the day are in; else that where one `landed`, of the stop, of the day before,
        of home."""
        known = self._own_zone(day) or landed
        known = known or zone_of(Moment(date=day.date), (), ZoneSources(None, self.sources.places, self.sources.stops))
        if known:
            return known
        place = self.days.index(day)
        before = next((one for one in reversed(self.days[:place]) if self._own_zone(one)), None)
        if before is not None:
            return self.axis(before).stretches[-1].zone
        return self.content.home_zone or "UTC"

    def _own_zone(self, day: BoardDay) -> str | None:
        """The zone of most clock times of a day; where it has none, of most of what waits for one."""
        timed: Counter[str] = Counter()
        waiting: Counter[str] = Counter()
        for placed in self.on(day):
            for when in (placed.entry.start, placed.entry.end) if not placed.lands_back else ():
                if when is not None and when.date == day.date and when.zone:
                    (waiting if when.moment.time is None else timed)[when.zone] += 1
        most = (timed or waiting).most_common(1)
        return most[0][0] if most else None


class Span(NamedTuple):
    """From when to when something is drawn: instants in UTC, None where it has no clock time, and local dates."""

    start: datetime | None
    end: datetime | None
    first: date
    last: date
    open_end: bool


def span_of(entry: Entry, *, home: str) -> Span:
    """Where an item that has a day stands in time."""
    day = entry.start.date
    assert day is not None, "what has no day stands on none"
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
    elif entry.end is None and end is not None and entry.start.moment.time is not None:
        begun = datetime.combine(day, entry.start.moment.time)
        last = (begun + (end - start) - timedelta(seconds=1)).date()
    return Span(start, end, min(day, last), max(day, last), open_end)


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


def _standing(content: Content) -> Iterator[tuple[BoardDay, Entry, bool]]:
    """What stands in a column: items and, beside what they replace, alternatives."""
    for day in content.days:
        on = BoardDay(day.date, day.living)
        for entry in day.entries:
            yield on, entry, False
            for other in entry.alternatives:
                if other.start.date is not None:
                    same = other.start.date == day.date
                    yield on if same else BoardDay(other.start.date), other, True


def _all_days(content: Content, touched: Iterable[date]) -> Sequence[Day]:
    """Every day from the first to the last; of a visit that seems to last for years those with items."""
    known = {day for day in (content.first_day, content.last_day, *touched) if day is not None}
    if not known:
        return ()
    first, last = min(known), max(known)
    if (last - first).days <= MOST_DAYS:
        return with_empty(content, first, last)
    full = {day.date for day in content.days}
    empty = (Day(day, None, cities_without_items(content, day), (), ()) for day in known - full)
    return sorted((*content.days, *empty), key=lambda day: (day.date, day.living))


def _dates(first: date, last: date) -> Iterator[date]:
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
