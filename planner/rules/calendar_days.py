"""What a day is in a country: a holiday, a weekend, a weekend day on which people work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planner.models.words import Words


@dataclass(frozen=True, slots=True)
class PublicHoliday:
    """A public holiday by its names, in English and, where they are known, in Chinese."""

    name: Words
    is_estimate: bool
    """True where the day is reckoned and not announced yet: by the moon, or before the government says."""


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day of a country, or of a part of it, as far as its public calendar says."""

    day: date
    country: str
    """ISO 3166-1 alpha-2."""
    subdivision: str | None
    """ISO 3166-2 without the country where the holidays of that part are counted; None for the country alone."""
    holidays: tuple[PublicHoliday, ...]
    is_weekend: bool
    """By the weekdays that rest in that year: Friday and Saturday in Egypt, Saturday and Sunday in the Emirates."""
    is_make_up_work: bool
    """A weekend day on which people work in exchange for a day off, as China announces year by year."""
    is_calendar_estimate: bool
    """True where the government has not announced the days off of that year, so more may come, and work moves."""
