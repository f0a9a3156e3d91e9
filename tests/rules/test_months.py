"""Months and days are counted on as an office counts them, and stop where a calendar ends."""

from __future__ import annotations

from datetime import date

import pytest

from planner.rules.months import days_later, months_later


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2023, 11, 1), -11, date(2022, 12, 1)),
        (date(2023, 11, 1), 2, date(2024, 1, 1)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(9999, 12, 1), 1, date.max),
        (date(1, 5, 1), -12, date.min),
        (date(2026, 5, 4), 10**9, date.max),
    ],
)
def test_a_month_later_is_the_same_day_or_the_last_of_a_shorter_month(day: date, months: int, later: date) -> None:
    assert months_later(day, months) == later


def test_days_end_with_the_calendar() -> None:
    day = date(2026, 5, 4)
    assert [days_later(day, by) for by in (-4, 10**6 * 9, -(10**12))] == [date(2026, 4, 30), date.max, date.min]
