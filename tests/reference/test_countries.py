"""Names of countries."""

from __future__ import annotations

import pytest

from planner.reference.countries import countries, country_name, fits_country


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("AE", "en", "United Arab Emirates"),
        ("ae", "zh-Hans", "阿拉伯联合酋长国"),
        ("BE", "fr", "Belgique"),
        ("BE", "zh-Hans-CN", "比利时"),
        ("JP", "zh_CN", "日本"),
        ("DE", "xx-YY", "Germany"),
        ("QQ", "en", "QQ"),
        ("CN", "", "China"),
    ],
)
def test_a_country_has_a_name_in_the_language_else_in_english_else_its_code(
    code: str, language: str, name: str
) -> None:
    assert country_name(code, language) == name


def test_countries_are_listed_without_unions_and_places_that_are_none() -> None:
    listed = dict(countries("en"))
    assert {"CN": listed["CN"], "AE": listed["AE"], "XK": listed["XK"]} == {
        "CN": "China",
        "AE": "United Arab Emirates",
        "XK": "Kosovo",
    }
    assert {"EU", "UN", "ZZ", "XA", "001"} & set(listed) == set()
    assert [name for _, name in countries("en")] == sorted(listed.values())


def test_a_country_is_meant_by_its_code_its_everyday_name_or_the_beginning_of_a_name() -> None:
    meant = ["us", "usa", "unitedst", "美国", "美"]
    assert [text for text in meant if not fits_country("US", text)] == []
    assert not fits_country("US", "united kingdom")
