"""The days of a programme: those with something in them, each with its cities and zones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from planner.documents.content.entries import moments_of
from planner.documents.content.types import Day, Entry, StopLine, When
from planner.models.words import Words
from planner.rules.date_line import Crossing, Living, crossing_of, in_turn, living_of

if TYPE_CHECKING:
    from planner.documents.content.types import Content
    from planner.models.visit import Visit

LONGEST = 60
"""Days; of a longer visit the empty ones would hide the others."""


def span_of(visit: Visit) -> tuple[date | None, date | None]:
    """The first and the last day: those the visit names, else of its items, then of its stops."""
    from_items = [day for item in visit.items for day in _days(item.start, item.end)]
    from_stops = [day for stop in visit.stops for day in _days(stop.arrive, stop.depart)]
    known = from_items or from_stops
    first = visit.dates_from or min(known, default=None)
    last = visit.dates_to or max(known, default=None)
    return first, last


def days_of(entries: Iterable[Entry], *, first_day: date | None, stops: Sequence[StopLine]) -> tuple[Day, ...]:
    """The entries that have a date, by local day; a date that is lived twice is two days, as they are lived.

    It is one day where nothing but the journey itself is on its first living: that stands first of it anyway.
    The entries must come in the order of a day.
    """
    known = tuple(entries)
    crossings = in_turn(_crossings(known))
    by_day: dict[Living, list[Entry]] = {}
    for entry in known:
        living = living_of(entry.start.moment, entry.start.zone, crossings)
        if living is not None:
            by_day.setdefault(living, []).append(entry)
    if crossings:
        by_day = _without_bare_journeys(by_day, known)
    return tuple(
        Day(
            date=living.date,
            number=_number(living.date, first_day),
            cities=tuple(dict.fromkeys(_cities(_timed_first(by_day[living])))) or _stops_on(living.date, stops),
            zones=tuple(dict.fromkeys(_zones(by_day[living]))),
            entries=tuple(by_day[living]),
            living=living.crossing,
        )
        for living in sorted(by_day)
    )


def _without_bare_journeys(by_day: Mapping[Living, list[Entry]], known: Sequence[Entry]) -> dict[Living, list[Entry]]:
    """The livings, where one that holds but the journey over the line is one with the next of the same date."""
    found: dict[Living, list[Entry]] = {}
    last: Living | None = None
    for living in sorted(by_day):
        if last is not None and last.date == living.date and all(any(_crossings((one,))) for one in found[last]):
            both = {id(entry) for entry in (*found[last], *by_day[living])}
            found[last] = [entry for entry in known if id(entry) in both]
        else:
            found[living], last = by_day[living], living
    return found


def _crossings(entries: Iterable[Entry]) -> Iterator[Crossing]:
    for entry in entries:
        if entry.status != "cancelled" and entry.end is not None:
            start, end = entry.start, entry.end
            found = crossing_of(start.moment, start.zone, end.moment, end.zone)
            if found is not None:
                yield found
        if entry.steps:
            yield from _crossings(entry.steps)


def every_day(content: Content) -> tuple[Day, ...]:
    """The days of a visit with those on which nothing stands yet; of a long one only those with something in them."""
    first, last = content.first_day, content.last_day
    if first is None or last is None or not 0 <= (last - first).days < LONGEST:
        return content.days
    return with_empty(content, first, last)


def with_empty(content: Content, first: date, last: date) -> tuple[Day, ...]:
    """The days of a visit with those from the first to the last on which nothing stands.

    Of a date that is lived twice both livings are there, however little stands on them.
    """
    crossings = in_turn(_crossings(entry for day in content.days for entry in day.entries))
    days = {(day.date, day.living): day for day in content.days}
    begun = min((day.date for day in content.days if not day.again), default=first)
    lived_again = {day for day, living in days if living}
    for day in _from_to(first, last):
        if (day, 0) not in days and (day not in lived_again or day > begun):
            days[day, 0] = Day(day, _number(day, first), cities_without_items(content, day), (), ())
    for number, one in enumerate(crossings, start=1):
        there = _cities_after(content, one, number, crossings) if one.turns_back else None
        for day in _from_to(one.landed_on, one.left_on) if there is not None else ():
            cities, zones = there or ((), ())
            days.setdefault((day, number), Day(day, _number(day, first), cities, zones, (), number))
    return tuple(sorted(days.values(), key=lambda day: _living(day, crossings)))


def _living(day: Day, crossings: Sequence[Crossing]) -> Living:
    return Living(crossings[day.living - 1].left_on if day.again else day.date, day.living, day.date)


def _cities_after(
    content: Content, one: Crossing, number: int, crossings: Sequence[Crossing]
) -> tuple[tuple[Words, ...], tuple[str, ...]] | None:
    """City and zone in which the journey of a crossing lands; None where its day is one with the living after it."""
    for day in content.days:
        journey = next((entry for entry in day.entries if one in _crossings((entry,))), None)
        if journey is None:
            continue
        others = [entry for entry in day.entries if not any(_crossings((entry,)))]
        later = (living_of(entry.start.moment, entry.start.zone, crossings) for entry in others)
        if any(living is not None and living.crossing == number for living in later):
            return None
        if not others and all(known.living != number for known in content.days):
            return None
        return tuple(_cities((journey,)))[-1:], tuple(_zones((journey,)))[-1:]
    return None


def cities_without_items(content: Content, day: date) -> tuple[Words, ...]:
    """Where a day is spent on which nothing stands: at its stops, else where a journey of a day before lands on it."""
    landed = [
        city
        for one in content.days
        for entry in one.entries
        if entry.end is not None and entry.start.date is not None and entry.end.date == day > entry.start.date
        for city in list(_cities((entry,)))[-1:]
    ]
    return _stops_on(day, content.stops) or tuple(dict.fromkeys(landed))


def way_of(day: Day) -> tuple[Words, ...]:
    """The cities of a day as one comes to them: one to which one comes back stands again.

    What has no time yet says nothing of the order, so it counts only where nothing has one.
    """
    timed = [entry for entry in day.entries if _has_time(entry)]
    way = list(_cities(timed or day.entries))
    return tuple(city for n, city in enumerate(way) if n == 0 or city != way[n - 1]) or day.cities


def _timed_first(entries: Iterable[Entry]) -> list[Entry]:
    return sorted(entries, key=lambda entry: not _has_time(entry))


def _has_time(entry: Entry) -> bool:
    return entry.start.moment.time is not None or entry.start.moment.day_part is not None


def _from_to(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=after) for after in range((last - first).days + 1))


def _number(day: date, first_day: date | None) -> int | None:
    """Which day of the visit this is; None before its first."""
    if first_day is None or day < first_day:
        return None
    return (day - first_day).days + 1


def _days(*moments: object) -> Iterator[date]:
    for moment in moments:
        for name in ("date", "until_date"):
            day = getattr(moment, name, None)
            if day is not None:
                yield day


def _cities(entries: Iterable[Entry]) -> Iterator[Words]:
    for entry in entries:
        for name in (
            entry.city.name if entry.city else None,
            entry.from_place.city if entry.from_place else None,
            entry.venue.city if entry.venue and entry.city is None else None,
            entry.to_city.name if entry.to_city else None,
            entry.to_place.city if entry.to_place and entry.to_city is None else None,
        ):
            if name:
                yield name


def _stops_on(day: date, stops: Sequence[StopLine]) -> tuple[Words, ...]:
    arrivals = [stop.arrive.date if stop.arrive else None for stop in stops]

    def covers(number: int, stop: StopLine) -> bool:
        arrive = arrivals[number]
        depart = stop.depart.date if stop.depart else None
        if depart is None and arrive is not None:  # one leaves as one arrives at the next stop
            depart = next((one for one in arrivals[number + 1 :] if one is not None and one >= arrive), None)
        known = arrive is not None or depart is not None
        return known and (arrive is None or arrive <= day) and (depart is None or day <= depart)

    return tuple(dict.fromkeys(s.city.name for number, s in enumerate(stops) if covers(number, s) and s.city.name))


def _zones(entries: Sequence[Entry]) -> Iterator[str]:
    """The zones of printed clock times; where a day has none, those of its moments."""
    moments = [moment for entry in entries for moment in _all_moments(entry)]
    timed = [moment.zone for moment in moments if moment.clock is not None and moment.zone]
    yield from timed or [moment.zone for moment in moments if moment.zone]


def _all_moments(entry: Entry) -> Iterator[When]:
    yield from moments_of(entry)
    for step in entry.steps:
        yield from _all_moments(step)
