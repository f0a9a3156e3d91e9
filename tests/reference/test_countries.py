"""Names of countries and currencies, and the decimals of amounts."""

from __future__ import annotations

import pytest

from planner.reference.countries import countries, country_name, fits_country
from planner.reference.currencies import currency_name, is_currency, minor_digits


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


def test_amounts_have_the_decimals_of_their_currency() -> None:
    assert {code: minor_digits(code) for code in ("EUR", "jpy", "KWD", "CNY")} == {
        "EUR": 2,
        "jpy": 0,
        "KWD": 3,
        "CNY": 2,
    }


def test_currencies_have_names_and_others_their_code() -> None:
    assert (currency_name("aed", "zh-Hans"), currency_name("AED", "en")) == (
        "阿联酋迪拉姆",
        "United Arab Emirates Dirham",
    )
    assert currency_name("ABC", "en") == "ABC"
    assert (is_currency("eur"), is_currency("ABC")) == (True, False)
