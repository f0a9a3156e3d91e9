"""Flights that cannot be or are odd, and the hours around them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.rules.checks.looking import found, told
from tests.worlds import city, item, moment, person, place

LI = person("li")
BEIJING = city("beijing", "Asia/Shanghai", latitude=39.9, longitude=116.4)
LOS_ANGELES = city("angeles", "America/Los_Angeles", latitude=34.05, longitude=-118.24)
AUCKLAND = city("auckland", "Pacific/Auckland", latitude=-36.85, longitude=174.76)
PEK = place("pek", kind="airport", city="beijing", latitude=40.08, longitude=116.58, timezone="Asia/Shanghai")
LAX = place("lax", kind="airport", city="angeles", latitude=33.94, longitude=-118.41)
AKL = place("akl", kind="airport", city="auckland", latitude=-37.01, longitude=174.79)
WORLD = (LI, BEIJING, LOS_ANGELES, AUCKLAND, PEK, LAX, AKL)


def flight(at: str, until: str, start: str = "pek", end: str = "lax", **members: Any) -> dict[str, Any]:
    return item("flight", at, moment(until), kind="flight", who=["li"], number="CA983", to_city=None,
                **{"from": start, "to": end, **members})  # fmt: skip


def test_a_flight_that_lands_by_the_clock_before_it_left_is_right() -> None:
    assert told(*WORLD, flight("2026-05-04 15:00", "2026-05-04 11:00")) == []


def test_over_the_date_line_a_day_too_few_is_an_error_and_a_day_too_many_a_warning() -> None:
    line = "2026-05-04 22:00 America/Los_Angeles"
    assert told(*WORLD, flight(line, "2026-05-06 06:00 Pacific/Auckland", "lax", "akl")) == []
    early = found(*WORLD, flight(line, "2026-05-05 17:30 Pacific/Auckland", "lax", "akl"))
    assert [(one.rule, one.level) for one in early] == [("flight_cannot_be", "error")]
    late = found(*WORLD, flight(line, "2026-05-08 06:00 Pacific/Auckland", "lax", "akl"))
    assert [(one.rule, one.level) for one in late] == [("flight_takes_long", "warning")]


def test_faster_than_any_airliner_is_an_error_marked_as_an_estimate() -> None:
    (finding,) = found(*WORLD, flight("2026-05-04 15:00", "2026-05-04 05:00"))
    assert (finding.rule, finding.level, finding.estimated) == ("flight_cannot_be", "error", True)


@pytest.mark.parametrize(
    ("lands", "finds"),
    [
        ("2026-05-04 08:50", [("flight_cannot_be", "error")]),  # 8 h 50 over 10,000 km
        ("2026-05-04 09:30", [("flight_takes_short", "warning")]),
        ("2026-05-04 10:10", []),  # 10 h 10, with the jet stream
        ("2026-05-04 11:00", []),
        ("2026-05-04 18:00", []),  # 18 h, with a stop
        ("2026-05-04 19:00", [("flight_takes_long", "warning")]),
    ],
)
def test_a_flight_is_odd_where_neither_wind_nor_a_stop_explains_its_length(
    lands: str, finds: list[tuple[str, str]]
) -> None:
    told_of = found(*WORLD, flight("2026-05-04 15:00", lands))
    assert [(one.rule, one.level) for one in told_of] == finds


def test_an_odd_length_between_times_that_are_not_settled_is_advice_only() -> None:
    (finding,) = found(*WORLD, flight("2026-05-04 15:00", "2026-05-04 09:30", status="tentative"))
    assert (finding.rule, finding.level) == ("flight_takes_short", "advice")


def test_a_time_in_the_zone_of_home_at_a_foreign_airport_is_told_in_the_wrong_zone() -> None:
    wrong = flight("2026-05-04 15:00 Asia/Shanghai", "2026-05-05 03:00 Asia/Shanghai")
    assert told(*WORLD, wrong) == [
        "error wrong_zone: “Flight”: 03:00 at Lax is told in the time of Asia/Shanghai, not of America/Los_Angeles"
    ]


def test_another_name_of_the_same_clock_is_no_wrong_zone() -> None:
    assert told(*WORLD, flight("2026-05-04 15:00 Asia/Chongqing", "2026-05-04 11:00 US/Pacific")) == []


def test_trains_and_flights_of_xinjiang_run_by_the_time_of_beijing() -> None:
    urumqi = city("urumqi", "Asia/Urumqi")
    station = place("urc", kind="station", city="urumqi", timezone="Asia/Urumqi")
    train = item("train", "2026-05-04 20:16 Asia/Shanghai", "23:00", kind="train", who=["li"], **{"from": "urc"})
    assert told(LI, urumqi, station, train, only="wrong_zone") == []
    train = item("train", "2026-05-04 20:16 Asia/Tokyo", "23:00", kind="train", who=["li"], **{"from": "urc"})
    assert len(told(LI, urumqi, station, train, only="wrong_zone")) == 1


def ride(until: str) -> dict[str, Any]:
    return item("ride", "2026-05-04 11:30", until, kind="transfer", who=["li"], to="pek")


def test_an_hour_at_the_airport_is_too_short_and_two_are_enough() -> None:
    plane = flight("2026-05-04 15:00", "2026-05-04 11:00")
    assert told(*WORLD, ride("14:00"), plane) == ["warning airport_lead: 1 h before “Flight” at 15:00"]
    assert told(*WORLD, ride("13:00"), plane) == []


def test_checking_in_begins_after_coming_to_the_airport() -> None:
    plane = flight("2026-05-04 15:00", "2026-05-04 11:00")
    desk = item("desk", "2026-05-04 13:15", "14:30", kind="other", who=["li"], venue="pek")
    assert told(*WORLD, ride("12:55"), desk, plane) == []


def test_a_change_of_planes_is_the_airlines_matter() -> None:
    first = flight("2026-05-04 10:00", "2026-05-04 06:00")
    second = {**flight("2026-05-04 07:00 America/Los_Angeles", "2026-05-05 15:00 Pacific/Auckland", "lax", "akl"),
              "key": "second"}  # fmt: skip
    assert told(*WORLD, first, second, only="airport_lead") == []
    sooner = {**second, "start": moment("2026-05-04 06:10 America/Los_Angeles")}
    assert told(*WORLD, first, sooner, only="airport_lead") == ["warning airport_lead: 10 min before “Flight” at 06:10"]


def test_a_greeter_is_there_fifteen_minutes_before_the_guests() -> None:
    abe = person("abe", side="host")
    plane = flight("2026-05-04 15:00", "2026-05-04 11:00")
    plane["participants"].append({"who": "abe", "role": "greeter"})
    before = item("call", "2026-05-04 10:00 America/Los_Angeles", "2026-05-04 10:50 America/Los_Angeles", who=["abe"])
    assert len(told(*WORLD, abe, plane, before, only="greeter_late")) == 1
    early = {**before, "end": moment("2026-05-04 10:40 America/Los_Angeles")}
    assert told(*WORLD, abe, plane, early, only="greeter_late") == []
    away = item("ride", "2026-05-04 10:50 America/Los_Angeles", kind="transfer", who=["abe"], to="akl")
    assert told(*WORLD, abe, plane, away, only="greeter_late") == [
        "warning greeter_late: The greeter comes from “Ride”, which ends at 10:50; the guests are there at 11:00"
    ]
