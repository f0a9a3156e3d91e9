"""Days as programmes write them."""

from __future__ import annotations

from datetime import date

import pytest

from planner.rules.lists.days import DayReader, day_counted, writes_month_first

FIRST = date(2026, 5, 4)


@pytest.mark.parametrize(
    "text",
    [
        "2026-05-05", "2026-05-05 09:00", "2026/5/5", "5.5.2026", "05.05.26", "2026年5月5日 星期二", "5月5日",
        "5月5日(火)",
        "Tuesday, 5 May 2026", "Tuesday 5th May", "May 5, 2026", "mardi 5 mai", "martes 5 de mayo de 2026",
        "Dienstag, 5. Mai", "5 мая", "الثلاثاء 5 مايو", "٥ مايو ٢٠٢٦", "Day 2", "第二天", "2026년 5월 5일",
    ],
)  # fmt: skip
def test_a_day_is_read_in_many_languages(text: str) -> None:
    assert DayReader(FIRST).read(text) == date(2026, 5, 5)


@pytest.mark.parametrize("text", ["", "soon", "31 June", "2026-02-30", "9:30", "AF 123"])
def test_what_is_no_day_is_not_read(text: str) -> None:
    assert DayReader(FIRST).read(text) is None


def test_without_a_year_a_day_is_in_the_year_of_the_visit() -> None:
    assert DayReader(date(2026, 12, 30)).read("2 January") == date(2027, 1, 2)
    assert DayReader(None).read("2 January") is None


def test_figures_are_day_and_month_unless_the_list_or_the_visit_says_otherwise() -> None:
    assert DayReader(None).read("6/5/2026") == date(2026, 5, 6)
    assert DayReader(date(2026, 6, 4)).read("6/5/2026") == date(2026, 6, 5)
    assert DayReader(None, month_first=True).read("6/5/2026") == date(2026, 6, 5)
    assert writes_month_first(["6/5/2026", "6/14/2026"])
    assert not writes_month_first(["6/5/2026", "14/5/2026"])


def test_a_day_of_a_life_is_read_where_a_spreadsheet_counted_it() -> None:
    told = ("25692", "25692.0", "47484", "1970", "12345678", "E0012", "1970-05-04")
    assert [day_counted(text) for text in told] == [
        "1970-05-04", "1970-05-04", "2030-01-01", "1970", "12345678", "E0012", "1970-05-04",
    ]  # fmt: skip
