"""The hours of one local day as real time: a day with a flight or a clock change is longer or shorter than 24 hours."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from planner.models.zones import instant_of, offset_minutes, zone

MINUTE = timedelta(minutes=1)
FURTHEST = timedelta(hours=27)
"""No two clocks of the world are further apart."""
SCAN = timedelta(minutes=15)
"""Offsets of zones are whole quarters of an hour, so no whole hour and no clock change is missed."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the day in one zone, between two instants in UTC."""

    start: datetime
    end: datetime
    zone: str


@dataclass(frozen=True, slots=True)
class Journey:
    """Something that leaves in one zone and lands in another; instants in UTC, days by the clocks there."""

    leaves: datetime
    lands: datetime
    from_zone: str
    to_zone: str
    leaves_on: date
    lands_on: date


@dataclass(frozen=True, slots=True)
class Tick:
    """A whole hour of the local clock, in minutes from the beginning of the axis."""

    minute: float
    local: datetime


@dataclass(frozen=True, slots=True)
class Change:
    """Where the local clock jumps by `minutes`: another zone begins, or the clocks of the zone change."""

    minute: float
    zone: str
    minutes: int
    travelled: bool


@dataclass(frozen=True, slots=True)
class Axis:
    """One local day. Positions on it are minutes of real time from its beginning."""

    day: date
    stretches: tuple[Stretch, ...]

    @property
    def start(self) -> datetime:
        """The instant at which the day begins where the delegation is."""
        return self.stretches[0].start

    @property
    def end(self) -> datetime:
        """The instant at which it ends where the delegation is then."""
        return self.stretches[-1].end

    @property
    def minutes(self) -> float:
        """How long the day is in real time."""
        return (self.end - self.start) / MINUTE

    def minute_of(self, instant: datetime) -> float:
        """Where an instant stands; before the day below zero, after it above `minutes`."""
        return (instant - self.stretches[0].start) / MINUTE

    def instant_at(self, minute: float) -> datetime:
        """The instant at a position."""
        return self.start + timedelta(minutes=minute)

    def zone_at(self, minute: float) -> str:
        """The zone in which the delegation reads its clocks there."""
        instant = self.instant_at(minute)
        place = bisect_right([stretch.start for stretch in self.stretches], instant) - 1
        return self.stretches[max(0, place)].zone

    def local_at(self, minute: float) -> datetime:
        """The local clock at a position."""
        return self.instant_at(minute).astimezone(zone(self.zone_at(minute)))

    def ticks(self) -> tuple[Tick, ...]:
        """Every whole hour that the local clock shows, in order; one that comes twice is there twice."""
        return _ticks(self)

    def changes(self) -> tuple[Change, ...]:
        """Where the local clock jumps, in order."""
        return _changes(self)


@lru_cache(maxsize=64)
def _ticks(axis: Axis) -> tuple[Tick, ...]:
    found = []
    for stretch in axis.stretches:
        there = zone(stretch.zone)
        for at in _quarters(stretch):
            local = at.astimezone(there)
            if local.minute == 0:
                found.append(Tick(axis.minute_of(at), local))
    return tuple(found)


@lru_cache(maxsize=64)
def _changes(axis: Axis) -> tuple[Change, ...]:
    found = []
    before = offset_minutes(axis.start, axis.stretches[0].zone)
    for number, stretch in enumerate(axis.stretches):
        for at in _quarters(stretch):
            now = offset_minutes(at, stretch.zone)
            if now != before:
                travelled = number > 0 and at == stretch.start
                found.append(Change(axis.minute_of(at), stretch.zone, now - before, travelled))
                before = now
    return tuple(found)


def _quarters(stretch: Stretch) -> Iterator[datetime]:
    """The beginning of a stretch, be it at 18:10, and then every quarter of an hour of the clock."""
    at = stretch.start
    while at < stretch.end:
        yield at
        at += SCAN - (at - datetime.min.replace(tzinfo=at.tzinfo)) % SCAN


def axis_of(day: date, journeys: Iterable[Journey], *, zone_of_day: str) -> Axis:
    """The axis of a local day, given the journeys that leave or land on it.

    A day begins at midnight where the delegation is. Who flew overnight to the west begins it where they left,
    so that no hour of the flight is missing; who flew to the east begins it at midnight where they land.
    """
    legs = sorted(_with_other_clock(journeys), key=lambda leg: leg.leaves)
    here, first = zone_of_day, _midnight(day, zone_of_day)
    if legs:
        leg = legs[0]
        westward = _midnight(day, leg.from_zone) < _midnight(day, leg.to_zone)
        here = leg.from_zone if leg.leaves_on == day or westward else leg.to_zone
        first = _midnight(day, here)
    stretches: list[Stretch] = []
    begun = first
    for leg in legs:
        clock_differs = offset_minutes(leg.lands, here) != offset_minutes(leg.lands, leg.to_zone)
        if leg.lands_on <= day and leg.from_zone == here and clock_differs and leg.lands > begun:
            stretches.append(Stretch(begun, leg.lands, here))
            begun, here = leg.lands, leg.to_zone
    end = _midnight(day + timedelta(days=1), here)
    return Axis(day, (*stretches, Stretch(begun, max(end, begun + timedelta(hours=1)), here)))


def reaching(axis: Axis, spans: Iterable[tuple[datetime, datetime]]) -> Axis:
    """The axis, begun so many hours earlier or ended so many later that it touches every span of instants.

    What somebody at home does at two in the morning of a day is, where the delegation is, the evening before.
    """
    first, last = axis.start, axis.end
    for start, end in spans:
        if start >= axis.end:
            last = max(last, axis.end + _whole_hours(min(end - axis.end, FURTHEST)))
        elif end <= axis.start and start < axis.start:
            first = min(first, axis.start - _whole_hours(min(axis.start - start, FURTHEST)))
    if (first, last) == (axis.start, axis.end):
        return axis
    stretches = [*axis.stretches]
    stretches[0] = replace(stretches[0], start=first)
    stretches[-1] = replace(stretches[-1], end=last)
    return Axis(axis.day, tuple(stretches))


def _whole_hours(length: timedelta) -> timedelta:
    return -(-length // timedelta(hours=1)) * timedelta(hours=1)


def _with_other_clock(journeys: Iterable[Journey]) -> Sequence[Journey]:
    return [one for one in journeys if one.from_zone != one.to_zone and one.lands > one.leaves]


def _midnight(day: date, zone_name: str) -> datetime:
    return instant_of(day, time(0), zone_name)
