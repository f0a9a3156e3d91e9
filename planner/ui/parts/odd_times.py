"""Clock times that a zone skips or shows twice, with the answers one may give."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from planner.models import Moment
from planner.models.zones import is_repeated, is_skipped, offset_minutes
from planner.models.zones import zone as zone_named


@dataclass(frozen=True, slots=True)
class Hour:
    """One hour of that night: its clock time, its offset in minutes, or skipped."""

    clock: str
    offset: int
    skipped: bool = False


@dataclass(frozen=True, slots=True)
class OddTime:
    """What is odd about a moment, and the two moments a person may mean."""

    moment: Moment
    zone: str
    skipped: bool
    answers: tuple[Moment, Moment]
    hours: tuple[Hour, ...]
    before: int
    after: int
    """Offsets of the zone in minutes before and after the change."""


def odd_time(moment: Moment, zone: str | None) -> OddTime | None:
    """What must be asked about a moment; None for one that happens once."""
    name = moment.zone or zone
    if moment.date is None or moment.time is None or name is None:
        return None
    if is_skipped(moment.date, moment.time, name):
        before, after = _offsets(moment, name)
        gap = timedelta(minutes=after - before)
        local = datetime.combine(moment.date, moment.time)
        answers = (_at(moment, local + gap), _at(moment, local - gap))
        return OddTime(moment, name, True, answers, _hours(moment, name), before, after)
    if moment.fold is None and is_repeated(moment.date, moment.time, name):
        before, after = _offsets(moment, name)
        answers = (replace(moment, fold=0), replace(moment, fold=1))
        return OddTime(moment, name, False, answers, _hours(moment, name), before, after)
    return None


def _at(moment: Moment, local: datetime) -> Moment:
    return replace(moment, date=local.date(), time=local.time())


def _offsets(moment: Moment, zone: str) -> tuple[int, int]:
    """The offsets half a day before and half a day after."""
    assert moment.date is not None
    assert moment.time is not None
    at = datetime.combine(moment.date, moment.time, tzinfo=zone_named(zone))
    return offset_minutes(at - timedelta(hours=12), zone), offset_minutes(at + timedelta(hours=12), zone)


def _hours(moment: Moment, zone: str) -> tuple[Hour, ...]:
    """Four hours of the night around it; a skipped one is there and marked, one that is lived twice is there twice."""
    assert moment.date is not None
    assert moment.time is not None
    named = zone_named(zone)
    first = datetime.combine(moment.date, moment.time.replace(minute=0)) - timedelta(hours=1)
    if not is_skipped(moment.date, moment.time, zone):
        lived = [first.replace(tzinfo=named).astimezone(UTC) + timedelta(hours=number) for number in range(4)]
        return tuple(Hour(f"{at.astimezone(named):%H:%M}", offset_minutes(at, zone)) for at in lived)
    hours = []
    for number in range(4):
        local = first + timedelta(hours=number)
        skipped = is_skipped(local.date(), local.time(), zone)
        hours.append(Hour(f"{local:%H:%M}", offset_minutes(local.replace(tzinfo=named), zone), skipped))
    return tuple(hours)
