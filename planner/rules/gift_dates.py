"""On which days a gift may have changed hands: partial dates, and one instant in several zones."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from planner.models.zones import zone
from planner.rules.months import days_later, last_of_month, months_later


@dataclass(frozen=True, slots=True)
class DayRange:
    """The first and the last day on which it may have been; equal where the day is known."""

    first: date
    last: date

    @property
    def is_day(self) -> bool:
        """Whether the day is known."""
        return self.first == self.last


def days_of(text: str | None) -> DayRange | None:
    """The days of a YYYY-MM-DD, YYYY-MM or YYYY; None for nothing and for words."""
    parts = (text or "").split("-")
    if [len(part) for part in parts] not in ([4], [4, 2], [4, 2, 2]):
        return None
    try:
        first = date.fromisoformat("-".join([*parts, "01", "01"][:3]))
    except ValueError:
        return None
    if len(parts) == 3:
        return DayRange(first, first)
    month = first.month if len(parts) == 2 else 12
    return DayRange(first, last_of_month(first.year, month))


def days_at(instant: datetime, zones: Iterable[str]) -> DayRange | None:
    """The local days of an instant (UTC) in these zones (IANA): two where one place is already on the next day."""
    days = [instant.astimezone(zone(name)).date() for name in zones]
    return DayRange(min(days), max(days)) if days else None


def widened(days: DayRange | None, others: DayRange | None) -> DayRange | None:
    """Both together."""
    if days is None or others is None:
        return days or others
    return DayRange(min(days.first, others.first), max(days.last, others.last))


def surely_within_year(earlier: DayRange, gift: DayRange) -> bool:
    """Whether the earlier gift lies in the 12 months that end with the gift, whichever days they were."""
    return earlier.first > months_later(gift.last, -12) and earlier.last <= gift.first


def perhaps_within_year(earlier: DayRange, gift: DayRange) -> bool:
    """Whether the earlier gift may lie in the 12 months that end with the gift."""
    return earlier.last > months_later(gift.first, -12) and earlier.first <= gift.last


def due(day: date, *, days: int = 0, months: int = 0) -> date:
    """The last day of a deadline that begins on `day`."""
    return days_later(months_later(day, months), days)
