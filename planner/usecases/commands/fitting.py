"""Places bring their zones: an end that would then lie before its start is put on a day on which it does not."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from planner.models import Item, Place
from planner.rules.instants import end_zone, start_zone, timed
from planner.rules.journey_ends import OVER_A_DAY, fitting_end
from planner.rules.zones import ZoneSources
from planner.storage.zone_sources import zone_sources
from planner.workspace import Work

PLACES = frozenset({"city_id", "to_city_id", "from_id", "to_id", "venue_id"})
"""The columns of an item that its zones follow from."""
ZONED = frozenset({"timezone", "city_id", "within_id"})
"""The columns of a place that the zones of items follow from."""
_JOURNEYS = ("flight", "train", "boat", "transfer")


def fit_end(work: Work, item: Item, changed: Iterable[str]) -> None:
    """After another place of an item was named: where it would end before it starts it ends on the next day.

    A journey that would be a day too long lands the day before. The clock times stay as they were typed.
    """
    if PLACES & set(changed):
        _fit(item, zone_sources(work.connection, item.visit_id))


def brings_a_zone(work: Work, place_id: str, changed: Iterable[str]) -> bool:
    """True where a place of which no zone is known gets one.

    To one that had a zone nothing is fitted: a flight that another zone turns round must be looked at by somebody.
    """
    stored = work.stored(Place, [place_id])[place_id]
    return bool(ZONED & set(changed)) and all(stored[name] is None for name in ZONED)


def fit_ends_at(work: Work, place: Place) -> None:
    """The same for every item of a visit that leads to a place which got a zone."""
    work.flush()
    sources = zone_sources(work.connection, place.visit_id)
    for row in work.rows(Item, visit_id=place.visit_id):
        named = {row[column] for column in PLACES}
        if row["starts_at"] is not None and row["ends_at"] is not None and _leads_to(named, place.id, sources):
            _fit(work.get(Item, row["id"]), sources)


def _leads_to(named: Iterable[str | None], place_id: str, sources: ZoneSources) -> bool:
    """True where one of the places is this one, or lies in it."""
    seen: set[str] = set()
    waiting = list(named)
    while waiting:
        key = waiting.pop()
        if key is None or key in seen:
            continue
        if key == place_id:
            return True
        seen.add(key)
        place = sources.places.get(key)
        if place is not None:
            waiting += [place.city_id, place.within_id]
    return False


def _fit(item: Item, sources: ZoneSources) -> None:
    zones = start_zone(timed(item), sources), end_zone(timed(item), sources)
    start, end = item.start.instant(zones[0]), item.end.instant(zones[1]) if item.end else None
    if start is None or end is None or item.end is None or zones[1] is None:
        return
    was = _length(item.starts_at, item.ends_at)
    zone = item.end.zone or zones[1]
    if end < start or item.kind in _JOURNEYS:
        fitted = fitting_end(start, item.end, zone, was=was, over_a_day=item.kind in OVER_A_DAY)
        if fitted != item.end:
            item.end = fitted


def _length(start: datetime | None, end: datetime | None) -> timedelta | None:
    return end - start if start is not None and end is not None else None
