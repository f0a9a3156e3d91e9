"""Nights, stops, days off, opening hours and clocks that change."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from planner.models.words import Words
from planner.rules.calendar_days import CalendarDay, PublicHoliday
from planner.rules.checks.days_off import opening_hours
from tests.rules.checks.looking import found, told
from tests.worlds import city, item, moment, person, place, stop

LI = person("li")
OSLO, ROME = city("oslo", "Europe/Oslo", country="NO"), city("rome", "Europe/Rome", country="IT")
INN = place("inn", kind="hotel", city="oslo")


def stay(**members: Any) -> dict[str, Any]:
    return stop("oslo", arrive=moment("2026-05-04 12:00"), depart=moment("2026-05-06 10:00"), **members)


def talks(at: str = "2026-05-05 09:00", until: str = "10:00", **members: Any) -> dict[str, Any]:
    return item("talks", at, until, **{"who": ["li"], "city": "oslo", **members})


NIGHT = "night_without_hotel"


def test_each_night_of_a_stop_needs_a_hotel() -> None:
    assert told(LI, OSLO, ROME, stay(), talks(), only=NIGHT) == [
        "advice night_without_hotel: 2 nights have no hotel: Oslo"
    ]
    assert told(LI, OSLO, INN, stay(hotel="inn"), talks(), only=NIGHT) == []
    checked_in = item("in", "2026-05-04 13:00", "13:30", kind="hotel", who=["li"], city="oslo", venue="inn")
    assert told(LI, OSLO, INN, stay(), checked_in, only=NIGHT) == []
    lodged = person("li", lodging=[{"city": "oslo", "hotel": "inn"}])
    assert told(lodged, OSLO, INN, stay(), talks(), only=NIGHT) == []


def test_a_hotel_forgotten_where_others_are_known_is_a_warning() -> None:
    rome = stop("rome", arrive=moment("2026-05-06"), depart=moment("2026-05-08"))
    (line,) = told(LI, OSLO, ROME, INN, stay(hotel="inn"), rome, talks(), only=NIGHT)
    assert line == "warning night_without_hotel: 2 nights have no hotel: Rome"


def test_the_one_hotel_that_is_known_in_a_city_is_offered_and_of_two_none() -> None:
    def offered(*hotels: dict[str, Any]) -> list[str]:
        findings = found(LI, OSLO, ROME, *hotels, stay(), talks(), leaving_out=())
        return [str(mend.label) for one in findings if one.rule == NIGHT for mend in one.mends]

    grand, away = place("grand", kind="hotel", city="oslo"), place("away", kind="hotel", city="rome")
    assert [offered(), offered(INN, away), offered(INN, grand)] == [[], ["Stay at Inn in Oslo"], []]


def test_a_night_on_a_flight_is_none_without_a_hotel() -> None:
    short = stop("oslo", arrive=moment("2026-05-04"), depart=moment("2026-05-05"))
    flight = item("flight", "2026-05-04 22:00", moment("2026-05-05 14:00 Asia/Tokyo"), kind="flight", who=["li"],
                  city="oslo")  # fmt: skip
    assert told(LI, OSLO, short, flight, only=NIGHT) == []


OUTSIDE = "outside_the_stop"


def test_what_is_planned_before_arrival_or_after_departure_lies_outside() -> None:
    assert told(LI, OSLO, stay(), talks("2026-05-04 11:00", "11:30"), only=OUTSIDE) == [
        "warning outside_the_stop: 1 item is planned where the delegation is not, by its stops: Talks"
    ]
    assert len(told(LI, OSLO, stay(), talks("2026-05-06 09:30", "10:30"), only=OUTSIDE)) == 1
    assert told(LI, OSLO, stay(), talks("2026-05-04 12:00", "13:00"), only=OUTSIDE) == []
    hosts = talks("2026-05-04 11:00", "11:30", who=["abe"])
    assert told(LI, person("abe", side="host"), OSLO, stay(), hosts, only=OUTSIDE) == []


def test_a_stop_to_which_nothing_leads_is_not_reached() -> None:
    rome = stop("rome", arrive=moment("2026-05-06"))
    assert told(LI, OSLO, ROME, stay(), rome, talks(), only="stop_not_reached") == [
        "warning stop_not_reached: Nothing in the programme is in Rome or leads there"
    ]
    train = item("train", "2026-05-06 10:00", kind="train", who=["li"], city="oslo", to_city="rome")
    assert told(LI, OSLO, ROME, stay(), rome, talks(), train, only="stop_not_reached") == []


def calendar(country: str, region: str | None, day: date) -> CalendarDay | None:
    """18 May is a holiday in Norway, an estimated one in Italy; 9 May 2026 is a working Saturday in Norway."""
    feast = (
        (PublicHoliday(Words((("en", "Feast"),)), is_estimate=country == "IT"),)
        if (day.month, day.day) == (5, 18)
        else ()
    )
    make_up = day == date(2026, 5, 9)
    return CalendarDay(day, country, None, feast, day.weekday() >= 5, make_up, is_calendar_estimate=False)


@pytest.mark.parametrize(
    ("at", "where", "lines"),
    [
        ("2026-05-18", "oslo", ["warning public_holiday: 18 May is Feast in Oslo: 1 item at an office or a venue"]),
        ("2026-05-18", "rome", ["advice public_holiday: ~18 May is Feast in Rome: 1 item at an office or a venue"]),
        ("2026-05-16", "oslo", ["advice weekend: 16 May is on the weekend in Oslo: 1 meeting or signing"]),
        ("2026-05-09", "oslo", ["advice make_up_working_day: 9 May is a working day of the weekend in Oslo"]),
        ("2026-05-19", "oslo", []),
    ],
)
def test_days_off_at_the_place(at: str, where: str, lines: list[str]) -> None:
    assert told(LI, OSLO, ROME, talks(f"{at} 09:00", city=where), day_of=calendar) == lines


def test_the_day_is_that_of_the_place_and_not_of_home() -> None:
    # 23:30 on 17 May in Honolulu is the 18th in Shanghai.
    late = talks("2026-05-17 23:30 Pacific/Honolulu", moment("2026-05-18 00:30 Pacific/Honolulu"), city="oslo")  # type: ignore[arg-type]  # a moment
    assert told(LI, OSLO, late, only="public_holiday", day_of=calendar) == []


def test_a_venue_is_open_by_its_local_hours() -> None:
    hall = place("hall", city="oslo", hours="Mo-Fr 09:00-17:00; Sa 09:00-12:00")
    assert told(LI, OSLO, hall, talks(venue="hall")) == []
    assert told(LI, OSLO, hall, talks("2026-05-05 16:30", "17:30", venue="hall")) == [
        "warning venue_closed: “Talks” at 16:30: Hall is closed then"
    ]
    assert len(told(LI, OSLO, hall, talks("2026-05-10 10:00", "11:00", venue="hall"))) == 1
    unread = place("hall", city="oslo", hours="ask the porter")
    assert told(LI, OSLO, unread, talks("2026-05-10 10:00", "11:00", venue="hall")) == []


def test_hours_over_midnight_and_lists_of_days_are_read() -> None:
    assert opening_hours("Sa, Su 18:00-02:00") is not None
    assert opening_hours("whenever") is None
    bar = place("bar", city="oslo", hours="Sa 18:00-02:00")
    late = talks("2026-05-10 00:30", "01:30", venue="bar", kind="reception")
    assert told(LI, OSLO, bar, late) == []


CHANGE = "clocks_change"


@pytest.mark.parametrize(
    ("zone", "day", "line"),
    [
        ("Europe/Oslo", "2026-03-29", "advice clocks_change: In Oslo the clocks go forward by 1 h on 29 March"),
        ("Europe/Oslo", "2026-10-25", "advice clocks_change: In Oslo the clocks go back by 1 h on 25 October"),
        ("Australia/Lord_Howe", "2026-04-05", "advice clocks_change: In Oslo the clocks go back by 30 min on 5 April"),
    ],
)
def test_a_change_of_clocks_is_told_where_the_delegation_is(zone: str, day: str, line: str) -> None:
    there = city("oslo", zone)
    assert told(LI, there, talks(f"{day} 09:00"), only=CHANGE) == [line]
    assert told(LI, city("oslo", "Asia/Tokyo"), talks(f"{day} 09:00"), only=CHANGE) == []


def test_a_skipped_time_from_a_file_is_an_error_and_a_repeated_one_a_warning() -> None:
    assert told(LI, OSLO, talks("2026-03-29 02:30", "04:00"), only="skipped_time") == [
        "error skipped_time: “Talks”: 02:30 does not exist on 29 March"
    ]
    repeated = talks("2026-10-25 02:30", "04:00")
    assert told(LI, OSLO, repeated, only="repeated_time") == [
        "warning repeated_time: “Talks”: 02:30 comes twice on 25 October"
    ]
    known = {**repeated, "start": moment("2026-10-25 02:30", fold=1)}
    assert told(LI, OSLO, known, only="repeated_time") == []
    assert told(LI, OSLO, talks("2026-03-29 03:00", "04:00"), only="skipped_time") == []


def test_work_on_no_day_of_the_journey_or_far_from_its_stop_lies_outside() -> None:
    paris = city("paris", "Europe/Paris", latitude=48.86, longitude=2.35)
    nice, sens = (
        city("nice", "Europe/Paris", latitude=43.7, longitude=7.27),
        city("sens", "Europe/Paris", latitude=48.2, longitude=3.28),
    )
    stay = stop("paris", arrive=moment("2026-05-12"), depart=moment("2026-05-14"))
    world = person("li"), paris, nice, sens, stay
    lines = {
        where or day: told(*world, item("talks", f"{day} 10:00", "11:00", who=["li"], city=where),
                           only="outside_the_stop")
        for where, day in (("nice", "2026-05-13"), ("sens", "2026-05-13"), (None, "2026-05-20"), (None, "2026-05-13"))
    }  # fmt: skip
    assert {where: len(found_here) for where, found_here in lines.items()} == {
        "nice": 1, "sens": 0, "2026-05-20": 1, "2026-05-13": 0,
    }  # fmt: skip


def test_an_item_without_a_city_is_where_the_stop_is() -> None:
    paris = city("paris", "Europe/Paris", country="FR")
    stay = stop("paris", arrive=moment("2026-05-17"), depart=moment("2026-05-19"))
    talks = item("talks", "2026-05-18 10:00", "11:00", who=["li"])
    lines = told(person("li"), paris, stay, talks, day_of=calendar)
    assert [line for line in lines if "public_holiday" in line or "stop_not_reached" in line] == [
        "warning public_holiday: 18 May is Feast in Paris: 1 item at an office or a venue"
    ]


def test_items_on_a_day_in_two_zones_say_where_they_are_or_the_stops_say_their_hours() -> None:
    tallinn, stockholm = city("tallinn", "Europe/Tallinn"), city("stockholm", "Europe/Stockholm")

    def told_with(left: str, arrived: str, **members: Any) -> list[str]:
        stops = (
            stop("tallinn", arrive=moment("2027-05-13"), depart=moment(left)),
            stop("stockholm", arrive=moment(arrived), depart=moment("2027-05-14")),
        )
        breakfast = item("breakfast", "2027-05-14 07:30", "08:15", who=["li"], **members)
        dinner = item("dinner", "2027-05-13 19:30", "21:30", who=["li"])
        return told(LI, tallinn, stockholm, *stops, breakfast, dinner, only="two_clocks")

    assert told_with("2027-05-14", "2027-05-14") == [
        "warning two_clocks: On 14 May 1 item may be meant by the clock of one city or another: Stockholm, Tallinn"
    ]
    assert told_with("2027-05-14", "2027-05-14 12:30") == []
    assert told_with("2027-05-14 07:00", "2027-05-14") == []
    assert told_with("2027-05-14", "2027-05-14", city="tallinn") == []


def test_a_city_that_shares_its_only_day_may_be_where_something_is() -> None:
    bergen = city("bergen", "Europe/Oslo", country="NO")
    stops = [stop(key, arrive=moment("2026-05-04"), depart=moment("2026-05-04")) for key in ("oslo", "bergen")]
    assert told(LI, OSLO, bergen, *stops, talks("2026-05-04 09:00", city=None), only="stop_not_reached") == []
