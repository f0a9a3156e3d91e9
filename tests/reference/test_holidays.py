"""What a day is in a country."""

from __future__ import annotations

from datetime import date

import holidays
import pytest

from planner.models.words import Words
from planner.reference.holidays import calendar_day, has_calendar, subdivision_code
from planner.reference.subdivisions import ENGLISH
from planner.rules.calendar_days import CalendarDay, PublicHoliday


def named(day: date, country: str, *, subdivision: str | None = None) -> list[tuple[str, bool]]:
    """The English names of the holidays, each with whether it is an estimate."""
    known = calendar_day(day, country, subdivision=subdivision)
    assert known is not None
    return [(one.name.in_language("en"), one.is_estimate) for one in known.holidays]


def test_a_holiday_in_china_has_both_names_and_no_work() -> None:
    assert calendar_day(date(2026, 10, 1), "cn") == CalendarDay(
        day=date(2026, 10, 1),
        country="CN",
        subdivision=None,
        holidays=(PublicHoliday(Words((("en", "National Day"), ("zh-Hans", "国庆节"))), is_estimate=False),),
        is_weekend=False,
        is_make_up_work=False,
        is_calendar_estimate=False,
    )


@pytest.mark.parametrize("day", [date(2026, 1, 4), date(2026, 5, 9), date(2026, 9, 20), date(2026, 10, 10)])
def test_a_weekend_day_on_which_china_works_is_a_working_day(day: date) -> None:
    known = calendar_day(day, "CN")
    assert known is not None
    assert (known.is_weekend, known.is_make_up_work) == (True, True)


def test_a_day_off_in_exchange_names_its_day_in_one_way() -> None:
    assert named(date(2026, 2, 20), "CN") == [("Day off (substituted from 2026-02-14)", False)]


def test_china_before_the_notice_of_the_year_is_an_estimate() -> None:
    year = 2090
    day = calendar_day(date(year, 10, 1), "CN")
    assert day is not None
    assert (day.is_calendar_estimate, [one.is_estimate for one in day.holidays]) == (True, [True])
    assert calendar_day(date(year, 7, 3), "CN") == CalendarDay(
        date(year, 7, 3), "CN", None, (), is_weekend=False, is_make_up_work=False, is_calendar_estimate=True
    )


@pytest.mark.parametrize("country", ["AE", "SA", "EG", "JO", "QA", "MA"])
def test_islamic_holidays_to_come_are_estimates_and_their_names_do_not_say_it_again(country: str) -> None:
    days = [calendar_day(date(2050, month, day), country) for month in range(1, 13) for day in range(1, 29)]
    eids = [one for day in days if day for one in day.holidays if "Eid" in one.name.in_language("en")]
    assert eids
    assert [one for one in eids if not one.is_estimate or "estimat" in one.name.in_language("en")] == []


@pytest.mark.parametrize(
    ("day", "country", "rests"),
    [
        (date(2021, 12, 31), "AE", True),
        (date(2022, 1, 7), "AE", False),
        (date(2022, 1, 8), "AE", True),
        (date(2026, 3, 6), "EG", True),
        (date(2026, 3, 8), "EG", False),
        (date(2026, 3, 6), "IR", True),
        (date(2026, 3, 7), "BE", True),
    ],
)
def test_the_weekend_is_that_of_the_country_and_the_year(day: date, country: str, rests: bool) -> None:
    known = calendar_day(day, country)
    assert known is not None
    assert known.is_weekend is rests


def test_a_part_of_a_country_is_known_by_its_code_or_name() -> None:
    assert named(date(2026, 1, 6), "DE") == []
    assert named(date(2026, 1, 6), "DE", subdivision="by") == [("Epiphany", False)]
    assert named(date(2026, 1, 6), "DE", subdivision="Bayern") == [("Epiphany", False)]
    assert named(date(2026, 1, 6), "DE", subdivision="Bavaria") == [("Epiphany", False)]
    assert named(date(2026, 1, 6), "DE", subdivision="Nowhere") == []
    assert subdivision_code("CL", "Maule Region") == subdivision_code("CL", "Maule") == "ML"
    assert subdivision_code("US", "California") == "CA"
    assert subdivision_code("ZZ", "California") is None


def test_the_english_names_of_parts_lead_to_codes_that_the_calendars_know() -> None:
    for country, parts in ENGLISH.items():
        known = holidays.country_holidays(country, expand=False).subdivisions
        assert [(country, name) for name, code in parts.items() if code not in known] == []
        assert [name for name, code in parts.items() if subdivision_code(country, name) != code] == []


def test_nothing_is_claimed_of_a_country_whose_calendar_is_not_known() -> None:
    assert calendar_day(date(2026, 1, 1), "ZZ") is None
    assert (has_calendar("be"), has_calendar("ZZ"), has_calendar("")) == (True, False, False)


@pytest.mark.parametrize("country", sorted(holidays.list_supported_countries(include_aliases=False)))
def test_every_calendar_of_the_library_can_be_read(country: str) -> None:
    days = [calendar_day(date(2027, month, day), country) for month in range(1, 13) for day in range(1, 29)]
    assert None not in days
    names = [name for day in days if day for one in day.holidays for _, name in one.name.by_language]
    assert [name for name in names if not name or "estimated" in name or "推定" in name] == []
