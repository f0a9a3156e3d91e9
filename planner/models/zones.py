"""Time zones by their IANA names, always from the tzdata package: the same rules on every machine."""

from __future__ import annotations

import zoneinfo
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

import tzdata

_RULES = Path(tzdata.__file__).with_name("zoneinfo")
# Windows has no zone data and other systems have older or newer ones; papers made of the same visit
# must agree whatever machine they were made on. Where the package lies in no folder, zoneinfo finds it itself.
zoneinfo.reset_tzpath(to=[str(_RULES)] if _RULES.is_dir() else ())

RULES_VERSION: str = tzdata.IANA_VERSION
"""The edition of the zone rules in use, such as `2026b`."""


@cache
def zone_names() -> frozenset[str]:
    """Every name that the zone database knows; an offset such as `+08:00` is not one."""
    listed = Path(tzdata.__file__).with_name("zones")
    if listed.is_file():
        return frozenset(listed.read_text(encoding="utf-8").split())
    return frozenset(zoneinfo.available_timezones())


def is_zone(name: str) -> bool:
    """True where `name` is exactly the IANA name of a zone."""
    return name in zone_names()


@cache
def zone(name: str) -> ZoneInfo:
    """The zone of that name. Raises KeyError for a name that the zone database does not have."""
    if not is_zone(name):
        raise KeyError(name)
    return ZoneInfo(name)


def instant_of(day: date, clock: time, zone_name: str, *, fold: int = 0) -> datetime:
    """The instant in UTC of a local clock time; a skipped time counts on from before the gap (PEP 495)."""
    return _instant_of(day, clock, zone_name, fold)


@lru_cache(maxsize=16_384)
def _instant_of(day: date, clock: time, zone_name: str, fold: int) -> datetime:
    """Kept for the times asked for last: a visit is read again after each change, and most of it is as it was."""
    return datetime.combine(day, clock, tzinfo=zone(zone_name)).replace(fold=fold).astimezone(UTC)


def in_zone(at: datetime, zone_name: str | None) -> datetime:
    """An instant by the clock of a zone; of this machine where no zone is known."""
    return at.astimezone(zone(zone_name)) if zone_name and is_zone(zone_name) else at.astimezone()


def is_skipped(day: date, clock: time, zone_name: str) -> bool:
    """True where the clocks of the zone jump over this time on that day."""
    local = datetime.combine(day, clock)
    back = instant_of(day, clock, zone_name).astimezone(zone(zone_name))
    return back.replace(tzinfo=None) != local


def is_repeated(day: date, clock: time, zone_name: str) -> bool:
    """True where the clocks of the zone show this time twice on that day."""
    first = instant_of(day, clock, zone_name, fold=0)
    return first < instant_of(day, clock, zone_name, fold=1)


def next_valid(day: date, clock: time, zone_name: str) -> str:
    """The first clock time at or after `clock` that the zone shows, as 03:00; with its day where that is another."""
    candidate = datetime.combine(day, clock)
    while is_skipped(candidate.date(), candidate.time(), zone_name):
        candidate += timedelta(minutes=1)
    return f"{candidate:%H:%M}" if candidate.date() == day else f"{candidate:%Y-%m-%d %H:%M}"


def offset_minutes(instant: datetime, zone_name: str) -> int:
    """How many minutes the zone is ahead of UTC at an instant."""
    offset = instant.astimezone(zone(zone_name)).utcoffset()
    assert offset is not None
    return round(offset.total_seconds() / 60)


def offset_text(minutes: int) -> str:
    """An offset from UTC with a true minus, the same in every language: `UTC+08:00`, `UTC−03:30`."""
    sign = "\N{MINUS SIGN}" if minutes < 0 else "+"
    return f"UTC{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def change_on(day: date, zone_name: str) -> tuple[datetime, int] | None:
    """The instant in UTC at which the clocks change on a local day, and by how many minutes; None on most days.

    A change at midnight belongs to the day whose hours it skips or repeats.
    """
    minute = timedelta(minutes=1)
    low = instant_of(day, time(0), zone_name) - minute
    high = instant_of(day + timedelta(days=1), time(0), zone_name)
    before, after = offset_minutes(low, zone_name), offset_minutes(high, zone_name)
    if before == after:
        return None
    while high - low > minute:
        middle = low + minute * ((high - low) // (2 * minute))
        low, high = (middle, high) if offset_minutes(middle, zone_name) == before else (low, middle)
    # A whole day that is left out, as over the date line, has nobody in it: the next one is told.
    skipped = max(before, after) if after - before >= 24 * 60 else min(before, after)
    return (high, after - before) if (high + minute * skipped).date() == day else None
