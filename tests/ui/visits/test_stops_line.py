"""A journey in one line."""

from __future__ import annotations

from datetime import date

import pytest

from planner.reference.places import find_places
from planner.ui.visits.stops_line import TypedStop, read_stops

TODAY = date(2026, 11, 22)


def found(text: str) -> list[TypedStop]:
    return list(read_stops(text, today=TODAY, known=lambda name: bool(find_places(name, limit=1))))


def d(text: str) -> date:
    return date.fromisoformat(text)


BRUSSELS = TypedStop("Brussels", d("2027-03-22"), d("2027-03-26"))


@pytest.mark.parametrize(
    "text",
    ["Brussels 22–26 Mar", "Brussels 22 - 26 March", "Brussels Mar 22-26", "22–26 Mar Brussels", "Brussels, 22–26 Mar",
     "Brussels 22 Mar to 26 Mar", "Brussels 2027-03-22/2027-03-26", "Brussels March 22 - March 26, 2027",
     "Brussels (22nd-26th March)", "Brussels 3月22日至26日", "Brussels 3月22-26日", "Brussels 2027年3月22日—26日"],
)  # fmt: skip
def test_one_city_with_its_days_as_people_write_them(text: str) -> None:
    assert found(text) == [BRUSSELS]


def test_several_cities_in_english_and_chinese() -> None:
    assert found("Brussels 22–26 Mar, Abu Dhabi 26–29 Mar") == [
        BRUSSELS,
        TypedStop("Abu Dhabi", d("2027-03-26"), d("2027-03-29")),
    ]
    assert found("布鲁塞尔3月22日至26日、阿布扎比3月26日—29日") == [
        TypedStop("布鲁塞尔", d("2027-03-22"), d("2027-03-26")),
        TypedStop("阿布扎比", d("2027-03-26"), d("2027-03-29")),
    ]
    assert found("Brussels; Abu Dhabi") == [TypedStop("Brussels"), TypedStop("Abu Dhabi")]


def test_a_comma_within_a_name_stays_and_two_cities_stay_two() -> None:
    assert found("Burbank, Illinois 10–12 Dec, Paris 13 Dec") == [
        TypedStop("Burbank, Illinois", d("2026-12-10"), d("2026-12-12")),
        TypedStop("Paris", d("2026-12-13")),
    ]
    assert [one.name for one in found("Paris 3-4 May, London 5 May")] == ["Paris", "London"]


def test_a_journey_over_the_end_of_a_year() -> None:
    assert found("Brussels 30 Dec – 2 Jan, Abu Dhabi 2–5 Jan") == [
        TypedStop("Brussels", d("2026-12-30"), d("2027-01-02")),
        TypedStop("Abu Dhabi", d("2027-01-02"), d("2027-01-05")),
    ]


def test_days_that_do_not_exist_are_left_open_and_nothing_is_no_stop() -> None:
    assert found("Brussels 30–31 Feb") == [TypedStop("Brussels")]
    assert found(" , ;") == []
