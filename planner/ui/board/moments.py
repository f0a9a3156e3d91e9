"""From a place on the board back to a moment as it is written down."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from planner.documents.content.types import Entry, PlaceLine, When
from planner.models.moment import Moment
from planner.models.zones import is_repeated, zone
from planner.rules.zones import ZoneSources, zone_of


def moment_at(
    instant: datetime, *, zone_there: str, was: Moment | None, places: str | None, sources: ZoneSources
) -> Moment:
    """The moment that says this instant (UTC), as little changed from what `was` written as can be.

    A zone that was written down stays. Else the zone follows from `places` (the zone of the item's places), or
    from the stop of that day; it is written down only where it would be another one than `zone_there`.
    """
    before = was or Moment()
    if before.zone:
        return _told(instant, before.zone, before)
    if places:
        return _told(instant, places, before)
    told = _told(instant, zone_there, before)
    return told if zone_of(replace(told, zone=None), (), sources) == zone_there else replace(told, zone=zone_there)


def later(when: When, change: timedelta) -> Moment:
    """The moment by another local clock time, that much later by the clock; which of two equal ones is not known."""
    moment = when.moment
    if moment.date is None:
        return moment
    if moment.time is None:
        return replace(moment, date=moment.date + timedelta(days=change.days), until_date=None)
    local = datetime.combine(moment.date, moment.time) + change
    until = moment.until_time
    if until is not None:
        until = (datetime.combine(moment.date, until) + change).time()
    return replace(moment, date=local.date(), time=local.time(), fold=None, until_time=until)


def start_zone_of_places(entry: Entry) -> str | None:
    """The zone that the places of an item give its start."""
    return _first(entry.city, entry.from_place, entry.venue)


def end_zone_of_places(entry: Entry) -> str | None:
    """The zone that the places of an item give its end."""
    return _first(entry.to_city, entry.to_place, entry.city, entry.venue, entry.from_place)


def _first(*places: PlaceLine | None) -> str | None:
    zones: Iterable[str | None] = (place.timezone for place in places if place is not None)
    return next((name for name in zones if name), None)


def _told(instant: datetime, zone_name: str, before: Moment) -> Moment:
    local = instant.astimezone(zone(zone_name)).replace(second=0, microsecond=0)
    day, clock = local.date(), local.time().replace(fold=0)
    until = before.until_time
    if until is not None and before.date and before.time:
        length = datetime.combine(before.date, until) - datetime.combine(before.date, before.time)
        until = (datetime.combine(day, clock) + length).time()
    return replace(
        before,
        date=day,
        time=clock,
        zone=before.zone,
        fold=local.fold if is_repeated(day, clock, zone_name) else None,
        day_part=None,
        until_date=None,
        until_time=until,
    )
