"""Which zone a clock time is in when nobody wrote it down.

The visit file says: the zone of the item's city, else of the stop on that date, else the home zone.
The city is the one named; without it, the one its venue (or where it leaves from, or arrives) lies in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time
from types import MappingProxyType
from typing import NamedTuple

from planner.models.moment import Moment


class PlaceZone(NamedTuple):
    """What a place tells about its zone: its own, or through the city or the place it lies in."""

    timezone: str | None = None
    city_id: str | None = None
    within_id: str | None = None


class StopSpan(NamedTuple):
    """The days, and where known the hours, that a delegation is in a city."""

    city_id: str
    arrive: Moment | None = None
    depart: Moment | None = None


class ZoneSources(NamedTuple):
    """Everything of a visit that zones follow from."""

    home_zone: str | None = None
    places: Mapping[str, PlaceZone] = MappingProxyType({})
    stops: Sequence[StopSpan] = ()


def zone_of(moment: Moment, place_ids: Iterable[str | None], sources: ZoneSources) -> str | None:
    """The IANA name of the zone of a moment: written, or of the first place that tells, or as above."""
    if moment.zone:
        return moment.zone
    for place_id in place_ids:
        if place_id and (found := place_zone(place_id, sources)):
            return found
    return next(iter(stop_zones(moment, sources)), sources.home_zone)


def stop_zones(moment: Moment, sources: ZoneSources) -> tuple[str, ...]:
    """The zones of the stops that a moment may be at, the one that it is read in first."""
    stops = () if moment.date is None else reversed(_stops_on(moment.date, moment.time, sources.stops))
    zones = (place_zone(stop.city_id, sources) for stop in stops)
    return tuple(dict.fromkeys(zone for zone in zones if zone))


def doubtful_stops(moment: Moment, sources: ZoneSources) -> tuple[StopSpan, ...]:
    """The stops by whose clocks a time may be meant: that by which it is read, then those with another time.

    Nobody knows where the last stop of a day says no hour of arrival, and others of that day none of leaving; empty
    where it is known.
    """
    if moment.date is None or moment.time is None or moment.zone:
        return ()
    *others, last = _stops_on(moment.date, moment.time, sources.stops) or [StopSpan("")]
    if last.arrive is None or last.arrive.date != moment.date or last.arrive.time is not None:
        return ()
    read = moment.instant(place_zone(last.city_id, sources))
    # One that says no day of leaving was left for the next; only the one before the last may be still there.
    others = [s for s in others[:-1] if s.depart is not None and s.depart.date is not None] + others[-1:]
    left = (stop for stop in others if not _left(stop.depart, moment.date, moment.time))
    apart = tuple(s for s in left if (at := moment.instant(place_zone(s.city_id, sources))) and at != read)
    return (last, *apart) if read is not None and apart else ()


def place_zone(place_id: str | None, sources: ZoneSources) -> str | None:
    """The zone of a place, of its city, or of the place it is within."""
    known = sources.places.get(place_id) if place_id else None
    if known is None or known.timezone:  # so it is with nearly all, and it is asked for ten times an item
        return None if known is None else known.timezone
    seen: set[str] = set()
    waiting = [place_id]
    while waiting:
        current = waiting.pop(0)
        place = sources.places.get(current) if current and current not in seen else None
        if current is None or place is None:
            continue
        seen.add(current)
        if place.timezone:
            return place.timezone
        waiting += [place.city_id, place.within_id]
    return None


def start_places(*, city_id: str | None, venue_id: str | None, from_id: str | None) -> tuple[str | None, ...]:
    """Where an item begins, most telling first."""
    return city_id, from_id, venue_id


def end_places(
    *,
    city_id: str | None,
    venue_id: str | None,
    from_id: str | None,
    to_id: str | None,
    to_city_id: str | None,
) -> tuple[str | None, ...]:
    """Where an item ends: a flight ends where it lands."""
    return to_city_id, to_id, city_id, venue_id, from_id


def _stops_on(day: date, clock: time | None, stops: Sequence[StopSpan]) -> list[StopSpan]:
    """The stops of a day in order; one not yet reached at that hour is left out if another is there."""
    present = [stop for stop in stops if _covers(stop, day)]
    reached = [stop for stop in present if not _later(stop.arrive, day, clock)]
    return reached or present[:1]


def _covers(stop: StopSpan, day: date) -> bool:
    arrive = stop.arrive.date if stop.arrive else None
    depart = stop.depart.date if stop.depart else None
    if arrive is None and depart is None:
        return False
    return (arrive is None or arrive <= day) and (depart is None or day <= depart)


def _later(arrive: Moment | None, day: date, clock: time | None) -> bool:
    if arrive is None or arrive.date != day or arrive.time is None:
        return False
    return clock is not None and clock < arrive.time


def _left(depart: Moment | None, day: date, clock: time) -> bool:
    return depart is not None and depart.date == day and depart.time is not None and depart.time <= clock
