"""The days on which a gift may have changed hands."""

from __future__ import annotations

from datetime import date

import pytest

from planner.rules.gift_dates import DayRange, days_of


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024-06-15", date(2024, 6, 15), date(2024, 6, 15)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023", date(2023, 1, 1), date(2023, 12, 31)),
    ],
)
def test_a_partial_date_is_all_the_days_that_it_may_be(text: str, first: date, last: date) -> None:
    assert days_of(text) == DayRange(first, last)


@pytest.mark.parametrize(
    "text", [None, "", "Unknown", "20240615", "2024-W05", "2024-W05-1", "2024-6-5", "2024-13", "2024-02-30", "24-06-15"]
)
def test_what_is_no_date_in_our_way_is_no_day(text: str | None) -> None:
    assert days_of(text) is None
