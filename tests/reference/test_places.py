"""Places are found by any name, the ones that are meant first."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.models.zones import is_zone
from planner.paths import resource
from planner.reference.places import FoundPlace, airport_with_code, find_places
from planner.rules.folding import fold


def first(text: str) -> tuple[str, str, str | None]:
    """Name, country and code of the place that is offered first."""
    place = find_places(text)[0]
    return place.name, place.country, place.code


def test_two_towns_of_one_name_are_told_apart_by_region_and_zone_the_larger_first() -> None:
    towns = [place for place in find_places("Burbank") if place.kind == "city"]
    assert [(town.name, town.region, town.country, town.zone) for town in towns] == [
        ("Burbank", "California", "US", "America/Los_Angeles"),
        ("Burbank", "Illinois", "US", "America/Chicago"),
    ]


@pytest.mark.parametrize(
    "text",
    ["Burbank, Illinois", "burbank illinois", "Burbank Ill", "BURBANK，Illinois"],
)
def test_a_region_after_the_name_chooses(text: str) -> None:
    assert [(place.name, place.region) for place in find_places(text)] == [("Burbank", "Illinois")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dalian", ("Dalian", "CN", None)),
        ("大连", ("Dalian", "CN", None)),
        ("大連", ("Dalian", "CN", None)),
        ("大连市", ("Dalian", "CN", None)),
        ("连", ("Dalian", "CN", None)),
        ("da lian", ("Dalian", "CN", None)),
        ("beij", ("Beijing", "CN", None)),
        ("Pékin", ("Beijing", "CN", None)),
        ("Pekin", ("Pekin", "US", None)),
        ("bruxelles", ("Brussels", "BE", None)),
        ("Bruges", ("Brugge", "BE", None)),
        ("布鲁日", ("Brugge", "BE", None)),
        ("buluri", ("Brugge", "BE", None)),
        ("阿布扎", ("Abu Dhabi", "AE", None)),
        ("أبو ظبي", ("Abu Dhabi", "AE", None)),
        ("دبي", ("Dubai", "AE", None)),
        ("Москва", ("Moscow", "RU", None)),
        ("cologne", ("Köln", "DE", None)),
        ("sao paulo", ("São Paulo", "BR", None)),
        ("São Paulo, Brazil", ("São Paulo", "BR", None)),
        ("Paris, Texas", ("Paris", "US", None)),
        ("巴黎 法国", ("Paris", "FR", None)),
        ("dlc", ("Zhoushuizi Airport", "CN", "DLC")),
        ("pek", ("Beijing Capital International Airport", "CN", "PEK")),
        ("ZBAA", ("Beijing Capital International Airport", "CN", "PEK")),
        ("heathrow", ("London Heathrow Airport", "GB", "LHR")),
    ],
)
def test_what_is_meant_comes_first(text: str, found: tuple[str, str, str | None]) -> None:
    assert first(text) == found


@pytest.mark.parametrize(
    ("code", "position"),
    [
        ("BRU", (50.9014, 4.4844)),
        ("LUX", (49.6233, 6.2044)),
        ("OST", (51.1989, 2.8622)),
        ("LGG", (50.6364, 5.4428)),
        ("LHR", (51.4706, -0.4619)),
        ("PEK", (40.0801, 116.585)),
    ],
)
def test_an_airport_lies_where_it_lies(code: str, position: tuple[float, float]) -> None:
    (place,) = find_places(code, limit=1)
    assert (place.latitude, place.longitude) == position


def test_the_airports_of_a_city_follow_it() -> None:
    assert {"PEK", "PKX"} <= {place.code for place in find_places("北京")}
    assert {"LHR", "LGW", "STN", "LTN"} <= {place.code for place in find_places("London", limit=40)}


def test_all_that_is_known_of_a_place_comes_with_it() -> None:
    city = find_places("Abu Dhabi")[0]
    assert (city.kind, city.chinese, city.region, city.zone) == ("city", "阿布扎比", "Abu Dhabi", "Asia/Dubai")
    assert (round(city.latitude, 1), round(city.longitude, 1)) == (24.5, 54.4)
    assert city.population is not None and city.population > 1_000_000
    names = {tag: city.name_in(tag) for tag in ("en-GB", "zh-Hans", "ar", "ru", "ja", "fr")}
    assert names == {
        "en-GB": "Abu Dhabi",
        "zh-Hans": "阿布扎比",
        "ar": "أبوظبي",
        "ru": "Абу Даби",
        "ja": "アブダビ",
        "fr": None,
    }


def test_an_airport_is_found_by_its_code() -> None:
    airport = airport_with_code(" dlc")
    assert airport is not None
    assert (airport.kind, airport.code, airport.zone, airport.population) == ("airport", "DLC", "Asia/Shanghai", None)
    assert "Dalian" in airport.other_names and "ZYTL" in airport.other_names
    assert airport_with_code("XQ9") is None
    assert airport_with_code("") is None


@pytest.mark.parametrize("text", ["", "  ", "…—!", "Huairou", "怀柔", "qwxzqwxz", "%", "' OR 1=1 --", "\x00", "\ud800"])
def test_what_is_not_in_the_table_gives_nothing(text: str) -> None:
    assert find_places(text) == ()


def test_no_more_are_given_than_were_asked_for() -> None:
    assert [len(find_places("san", limit=limit)) for limit in (0, 1, 7)] == [0, 1, 7]
    assert len(find_places("s", limit=2000)) == 2000


@given(st.text(max_size=30))
def test_any_text_can_be_typed(text: str) -> None:
    assert len(find_places(text, limit=3)) <= 3


def every_place() -> list[FoundPlace]:
    with closing(sqlite3.connect(resource("places", "places.sqlite"))) as table:
        keys = [text for (text,) in table.execute("SELECT text FROM key WHERE rank = 0 ORDER BY text")]
    return [place for key in keys[::97] for place in find_places(key)]


def test_whatever_is_found_can_stand_in_a_visit() -> None:
    found = every_place()
    assert len(found) > 500
    assert [place for place in found if not is_zone(place.zone)] == []
    assert [place for place in found if not (place.country.isupper() and len(place.country) == 2)] == []
    assert [p for p in found if not (-90 <= p.latitude <= 90 and -180 <= p.longitude <= 180)] == []


@pytest.mark.parametrize("place", every_place()[::60], ids=lambda place: place.name)
def test_a_place_is_found_by_each_of_its_names(place: FoundPlace) -> None:
    names = [name for name in (place.name, place.chinese, *place.other_names) if name and fold(name)]
    assert [name for name in names if place not in find_places(name, limit=500)] == []
