"""The days of a visit with those on which nothing stands yet."""

from __future__ import annotations

from planner.documents.content.days import every_day, way_of
from planner.documents.content.freeze import freeze
from planner.documents.content.types import DELEGATION
from tests.worlds import NOON, city, item, moment, stop, visit


def days_of(**dates: str) -> list[tuple[str, int | None, str, int]]:
    world = (city("oslo", "Europe/Oslo"), stop("oslo", arrive=moment("2026-05-04"), depart=moment("2026-05-05")),
             item("talks", "2026-05-04 09:00", city="oslo"), item("debriefing", "2026-05-08 09:00"))  # fmt: skip
    content = freeze(visit(*world, dates=dates), audience=DELEGATION, as_of=NOON)
    return [
        (f"{day.date:%d %b}", day.number, ", ".join(name.in_language("en") for name in day.cities), len(day.entries))
        for day in every_day(content)
    ]


def test_empty_days_stand_among_the_others_with_the_cities_of_their_stops() -> None:
    assert days_of(**{"from": "2026-05-04", "to": "2026-05-06"}) == [
        ("04 May", 1, "Oslo", 1),
        ("05 May", 2, "Oslo", 0),
        ("06 May", 3, "", 0),
        ("08 May", 5, "", 1),
    ]


def test_a_stop_of_which_one_end_is_known_holds_on_that_side_and_one_without_days_on_none() -> None:
    cities = [city(key, "Europe/Oslo") for key in ("oslo", "bergen", "voss")]
    stops = stop("oslo", arrive=moment("2026-05-05")), stop("bergen", depart=moment("2026-05-05")), stop("voss")
    world = visit(*cities, *stops, dates={"from": "2026-05-04", "to": "2026-05-06"})
    days = every_day(freeze(world, audience=DELEGATION, as_of=NOON))
    assert [[name.in_language("en") for name in day.cities] for day in days] == [
        ["Bergen"],
        ["Oslo", "Bergen"],
        ["Oslo"],
    ]


def test_a_stop_without_a_day_of_leaving_ends_where_the_next_begins() -> None:
    cities = [city(key, "Europe/Oslo") for key in ("oslo", "bergen", "voss")]
    days = {"oslo": "2026-05-04", "bergen": "2026-05-04", "voss": "2026-05-05"}
    stops = [stop(key, arrive=moment(day)) for key, day in days.items()]
    world = visit(*cities, *stops, dates={"from": "2026-05-04", "to": "2026-05-06"})
    listed = every_day(freeze(world, audience=DELEGATION, as_of=NOON))
    assert [[name.in_language("en") for name in day.cities] for day in listed] == [
        ["Oslo", "Bergen"],
        ["Bergen", "Voss"],
        ["Voss"],
    ]


def test_of_a_visit_of_months_only_the_days_with_something_in_them_are_listed() -> None:
    assert [day[0] for day in days_of(**{"from": "2026-05-04", "to": "2026-11-06"})] == ["04 May", "08 May"]


def test_a_day_is_spent_along_what_has_a_time_and_comes_back_where_it_does() -> None:
    cities = tuple(city(key, "Europe/Oslo") for key in ("oslo", "bergen", "voss"))
    world = visit(
        *cities,
        item("hotel", "2026-05-04", city="voss"),
        item("talks", "2026-05-04 09:00", city="oslo"),
        item("train", "2026-05-04 12:00", {"date": "2026-05-04", "time": "18:00"}, city="oslo", to_city="bergen"),
        item("back", "2026-05-04 20:00", {"date": "2026-05-05", "time": "01:00"}, city="bergen", to_city="oslo"),
        dates={"from": "2026-05-04", "to": "2026-05-05"},
    )
    first, last = every_day(freeze(world, audience=DELEGATION, as_of=NOON))
    assert [name.in_language("en") for name in first.cities] == ["Oslo", "Bergen", "Voss"]
    assert [name.in_language("en") for name in way_of(first)] == ["Oslo", "Bergen", "Oslo"]
    assert [name.in_language("en") for name in last.cities] == ["Oslo"], "where the night train arrives"
