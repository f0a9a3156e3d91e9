"""Moving moments by days, which keeps the local clock, or by minutes, which keeps the distance in time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from planner.models.moment import Moment
from planner.models.zones import is_repeated, zone


def by_days(moment: Moment, days: int) -> Moment:
    """The same local clock time, that many days later. Which of two equal times it was is no longer known."""
    return replace(
        moment,
        date=_later(moment.date, days),
        until_date=_later(moment.until_date, days),
        fold=moment.fold if days == 0 else None,
    )


def by_minutes(moment: Moment, minutes: int, zone_name: str | None, *, told_in: str | None = None) -> Moment:
    """The moment that is so many minutes of real time later; one without a day or a clock time stays where it is.

    A moment without a zone of its own is read in `zone_name` and told in `told_in`, by default the same.
    """
    at = moment.instant(zone_name)
    name = moment.zone or told_in or zone_name
    if at is None or name is None:
        return moment
    local = _local(at + timedelta(minutes=minutes), name)
    until = moment.window_end(zone_name)
    span = (moment.until_date - moment.date).days if moment.until_date and moment.date else None
    day, clock = local.date(), local.time().replace(fold=0)
    return replace(
        moment,
        date=day,
        time=clock,
        fold=local.fold if is_repeated(day, clock, name) else None,
        until_time=_local(until + timedelta(minutes=minutes), name).time().replace(fold=0) if until else None,
        until_date=_later(day, span) if span is not None else None,
    )


def _local(instant: datetime, zone_name: str) -> datetime:
    """The local time to the minute: before about 1930 zones were off by seconds too."""
    return instant.astimezone(zone(zone_name)).replace(second=0, microsecond=0)


def _later(day: date | None, days: int) -> date | None:
    return None if day is None else day + timedelta(days=days)
