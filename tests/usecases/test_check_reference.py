"""Reference data in the checks: cities and airports on the map, and what a day is in their country."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from planner.clock import fixed_clock
from planner.usecases.check import check_visit
from planner.usecases.check_reference import day_of, located
from tests.offices import office
from tests.rules.checks.looking import plan
from tests.worlds import NOON, VISIT_ID, city, document, item, person, place

BRUSSELS = city("brussels", "Europe/Brussels", name="Brussels")
PARIS = city("paris", "Europe/Paris", name="Paris", name_native="巴黎")


def test_a_city_is_found_by_its_name_and_zone_and_a_typed_position_wins() -> None:
    typed = city("paris", "Europe/Paris", name="Paris", latitude=48.8, longitude=2.3)
    places = {one.key: one for one in located(plan(BRUSSELS, typed)).places.values()}
    assert (places["brussels"].country, places["brussels"].position) == ("BE", (50.8505, 4.3488))
    assert (places["paris"].country, places["paris"].position) == ("FR", (48.8, 2.3))


def test_a_name_in_another_zone_or_of_no_city_is_left_alone() -> None:
    odd = [city("paris", "Asia/Tokyo", name="Paris"), city("nowhere", "Europe/Paris", name="Xyzzyville")]
    assert [one.position for one in located(plan(*odd)).places.values()] == [None, None]


def test_a_venue_takes_the_country_of_its_city() -> None:
    (hall,) = (
        one for one in located(plan(BRUSSELS, place("hall", city="brussels"))).places.values() if one.key == "hall"
    )
    assert (hall.country, hall.position) == ("BE", None)


def test_an_airport_is_found_by_its_code() -> None:
    (airport,) = located(plan(place("a", kind="airport", code="LAX"))).places.values()
    assert (airport.zone, airport.country) == ("America/Los_Angeles", "US")


def talks(key: str, where: str, start: str, end: str, day: str = "2026-05-05") -> dict[str, Any]:
    return item(key, f"{day} {start}", end, who=["li"], city=where, venue=f"{where}-hall", host="Mayor")


def test_two_cities_an_hour_apart_by_the_plan_and_three_by_the_map_are_an_error(tmp_path: Path) -> None:
    halls = [place(f"{key}-hall", city=key) for key in ("brussels", "paris")]
    both = [talks("first", "brussels", "09:00", "10:00"), talks("second", "paris", "11:00", "12:00")]
    world = document(person("li", role="head"), BRUSSELS, PARIS, *halls, *both)
    with office(tmp_path, world) as workspace:
        findings = check_visit(workspace, VISIT_ID, clock=fixed_clock(NOON))
    assert [(one.rule, one.level, one.estimated) for one in findings.open] == [("travel_does_not_fit", "error", True)]


def test_a_holiday_of_one_part_of_a_country_is_told_there_alone(tmp_path: Path) -> None:
    cities = [city(key, "Europe/Berlin", name=key.title()) for key in ("munich", "berlin")]
    halls = [place(f"{key}-hall", city=key) for key in ("munich", "berlin")]
    people = [person("li"), person("wu", name="Wu")]
    days = [("corpus-christi", "2026-06-04"), ("unity-day", "2026-10-03")]
    meetings = [
        {**talks(f"{name}-{where}", where, "09:00", "10:00", day), "participants": [{"who": who}]}
        for name, day in days
        for who, where in (("li", "munich"), ("wu", "berlin"))
    ]
    with office(tmp_path, document(*cities, *halls, *people, *meetings)) as workspace:
        findings = check_visit(workspace, VISIT_ID, clock=fixed_clock(NOON))
    assert [str(one.message) for one in findings.open if one.rule == "public_holiday"] == [
        "4 June is Corpus Christi in Munich: 1 item at an office or a venue",
        "3 October is German Unity Day in Munich, Berlin: 2 items at offices or venues",
    ]


def test_a_holiday_of_the_country_is_known_and_a_make_up_day_is_a_working_day() -> None:
    feast, make_up = day_of("CN", None, date(2018, 10, 1)), day_of("CN", None, date(2018, 9, 29))
    assert feast is not None
    assert make_up is not None
    assert (bool(feast.holidays), make_up.is_make_up_work, day_of("ZZ", None, date(2018, 10, 1))) == (True, True, None)
