"""Moving moments by days, which keeps the local clock, or by minutes, which keeps the distance in time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, timedelta

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


def by_minutes(moment: Moment, minutes: int, zone_name: str | None) -> Moment:
    """The moment that is so many minutes of real time later; one without a clock time stays where it is."""
    at = moment.instant(zone_name)
    name = moment.zone or zone_name
    if at is None or name is None:
        return moment
    local = (at.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(zone(name))
    until = moment.window_end(zone_name)
    moved_until = (until + timedelta(minutes=minutes)).astimezone(zone(name)).time() if until else None
    day, clock = local.date(), local.time().replace(fold=0)
    span = (moment.until_date - moment.date).days if moment.until_date and moment.date else None
    return replace(
        moment,
        date=day,
        time=clock,
        fold=local.fold if is_repeated(day, clock, name) else None,
        until_time=moved_until.replace(fold=0) if moved_until else None,
        until_date=_later(day, span) if span is not None else None,
    )


def _later(day: date | None, days: int) -> date | None:
    return None if day is None else day + timedelta(days=days)
