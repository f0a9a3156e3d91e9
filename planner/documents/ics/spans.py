"""When the event of an entry is, and what its summary must say about that.

The rules are the office's own for calendars: a time is never invented where there is none, except that
an event whose end nobody fixed must last for some time to be seen.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from planner.documents.content.types import Entry, When
from planner.models.zones import is_repeated, is_skipped, zone

OPEN_END = timedelta(minutes=30)
"""How long an event is shown whose end is not fixed, unless the next one starts sooner."""

_UTC_NAMES = frozenset({"UTC", "UCT", "Zulu", "Universal", "Etc/UTC", "Etc/UCT", "Etc/Zulu", "Etc/Universal"})


@dataclass(frozen=True, slots=True)
class WholeDays:
    """An event of whole days, from `first` to `last`, both included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Timed:
    """An event from `start` to `end`, which is later; each knows its zone, or is in UTC."""

    start: datetime
    end: datetime
    end_is_fixed: bool = True


def fixed_start(entry: Entry) -> datetime | None:
    """The instant an entry starts at, where it has a clock time that may be told and one day."""
    start = entry.start
    return None if start.clock is None or start.moment.until_date is not None else start.instant


def is_open(entry: Entry) -> bool:
    """True where an entry has a fixed start and nothing tells when it ends."""
    start = fixed_start(entry)
    return start is not None and _end(entry, start)[0] is None


def span_of(entry: Entry, *, next_start: datetime | None = None) -> WholeDays | Timed | None:
    """When the event of an entry is; None where it has no date.

    `next_start` is the first instant after its start at which something else starts for the same
    audience: an open end gives way to it.
    """
    if entry.start.date is None:
        return None
    start = fixed_start(entry)
    if start is None:
        return _whole_days(entry, entry.start.date)
    end, end_zone = _end(entry, start)
    if end is not None:
        return Timed(_start(entry.start, start), _local(end, end_zone))
    open_end = min(start + OPEN_END, next_start or start + OPEN_END)
    return Timed(_start(entry.start, start), _local(open_end, entry.start.zone), end_is_fixed=False)


def window_end(when: When) -> datetime | None:
    """The instant at which a window closes; None where there is none, or it is not after its start."""
    if when.clock is None or when.instant is None:
        return None
    closes = when.moment.window_end(when.zone)
    return closes if closes is not None and closes > when.instant else None


def _whole_days(entry: Entry, first: date) -> WholeDays:
    moments = [entry.start.moment] + ([entry.end.moment] if entry.end else [])
    days = [day for moment in moments for day in (moment.date, moment.until_date) if day is not None]
    return WholeDays(first, max(days))


def _end(entry: Entry, start: datetime) -> tuple[datetime | None, str | None]:
    """The end and its zone: as written, else of the window, else after the longest duration."""
    written = entry.end.instant if entry.end is not None and entry.end.clock is not None else None
    if entry.end is not None and written is not None:
        written = window_end(entry.end) or written
    closes = window_end(entry.start)
    if entry.end is not None and written is not None and written > max(start, closes or start):
        return written, entry.end.zone
    if closes is not None:
        return closes, entry.start.zone
    longest = max(entry.duration_minutes, default=0)
    return (start + timedelta(minutes=longest), entry.start.zone) if longest > 0 else (None, None)


def _start(when: When, instant: datetime) -> datetime:
    """The start in its zone; in UTC where the zone's clock never showed what was written."""
    moment = when.moment
    if moment.date and moment.time and when.zone and is_skipped(moment.date, moment.time, when.zone):
        return instant
    return _local(instant, when.zone)


def _local(instant: datetime, zone_name: str | None) -> datetime:
    """The instant in its zone; in UTC where readers disagree which of two equal clock times is meant."""
    if zone_name is None or zone_name in _UTC_NAMES:
        return instant.astimezone(UTC)
    local = instant.astimezone(zone(zone_name))
    repeated = is_repeated(local.date(), local.time(), zone_name)
    return instant.astimezone(UTC) if repeated else local
