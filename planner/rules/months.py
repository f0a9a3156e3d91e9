"""Days so many months or days on, which stop at the first and the last day that a calendar has."""

from __future__ import annotations

import calendar
from datetime import date, timedelta


def last_of_month(year: int, month: int) -> date:
    """The last day of a month. Raises ValueError where there is no such month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def months_later(day: date, months: int) -> date:
    """The same day so many months later or earlier; the last of the month where there is no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not date.min.year <= year <= date.max.year:
        return date.max if months > 0 else date.min
    last = last_of_month(year, month + 1)
    return last.replace(day=min(day.day, last.day))


def days_later(day: date, days: int) -> date:
    """The day so many days later or earlier."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min
