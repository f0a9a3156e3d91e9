"""When a journey ends whose clocks are known and whose days or zones came later: never before it began."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from planner.models.moment import Moment
from planner.models.zones import zone as zone_named

LONGEST = timedelta(hours=24)
"""A journey that became longer than this by another clock or place is a day too long, unless it was so before."""
LEAST = timedelta(minutes=10)
"""A day less is only meant where so much of the journey remains."""
OVER_A_DAY = frozenset({"train", "boat"})
"""Kinds that may take longer than a day."""


def nearest_end(start: datetime, end: Moment, zone: str) -> Moment:
    """The same clock time on the first day on which it lies after the start, an instant in UTC.

    Over the date line that may be the day before the one on which the journey began.
    """
    local = start.astimezone(zone_named(zone)).date()
    for days in range(-1, 3):
        tried = replace(end, date=local + timedelta(days=days), fold=None)
        at = tried.instant(zone)
        if at is not None and at > start:
            return tried
    return end


def fitting_end(start: datetime, end: Moment, zone: str, *, was: timedelta | None, over_a_day: bool = False) -> Moment:
    """The end where it stands, or on the nearest day where it would lie before the start or a day too late.

    `was` is how long the journey was before something of it changed. With `over_a_day` it may take longer than a day,
    as trains and ships do: it is a day too long only where it would come nearer to what it was.
    """
    at = end.instant(zone)
    if at is None:
        return end
    length = at - start
    if length < timedelta():
        return nearest_end(start, end, zone)
    if length > LONGEST and (was is None or was <= LONGEST):
        near = nearest_end(start, end, zone)
        nearer = near.instant(zone)
        if nearer is None or nearer - start < LEAST:
            return end
        stays = over_a_day and was is not None and length - was <= was - (nearer - start)
        return end if stays else near
    return end
