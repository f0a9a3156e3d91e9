"""Texts as keys, and what a search finds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.rules.folding import Sought, fold, words_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("São-Tomé", "sao tome"),
        ("Xi’an", "XI'AN"),
        ("Łódź", "lodz"),
        ("Malmö", "MALMO"),
        ("Gießen", "giessen"),
        ("İstanbul", "istanbul"),
        ("Şanlıurfa", "sanliurfa"),
        ("Орёл", "орел"),
        ("أبوظبي", "ابوظبى"),
        ("القاهرة", "القاهره"),
        ("ＢＥＩＪＩＮＧ", "beijing"),
    ],
)
def test_case_accents_spaces_and_signs_do_not_count(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("バリ", "ハリ"), ("大连", "大理"), ("Kiel", "Kiev"), ("แพร่", "พร")])
def test_other_sounds_and_characters_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_the_words_of_a_text_are_folded_one_by_one() -> None:
    assert words_of("Burbank, Illinois（美国）") == ("burbank", "illinois", "美国")
    assert words_of("Saint-Étienne d'Or") == ("saint", "etienne", "dor")
    assert words_of(" ,; ") == ()


@given(st.text())
def test_a_key_is_its_own_key(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("sought", "text"),
    [
        ("liege", "Working visit to Liège"),
        ("Liège", "Working visit to Lie\u0300ge"),
        ("zurich", "Zürich Hauptbahnhof"),
        ("ZÜRICH", "Zurich main station"),
        ("ｚｕｒｉｃｈ", "Zürich"),
        ("beijing 首都", "北京首都国际机场 Ｂｅｉｊｉｎｇ"),
        ("eu brien", "Dinner of Mr O’Brien and the EU"),
        ("obrien", "Dinner of Mr O’Brien"),
        ("10:30", "arrives at 10:30"),
        ("ek 183", "Flight EK183"),
        ("?", "Who pays?"),
        ("", "anything"),
    ],
)
def test_a_search_finds_its_words_whatever_their_accents_width_and_form(sought: str, text: str) -> None:
    assert Sought(sought).fits(text)


@pytest.mark.parametrize(
    ("sought", "text"),
    [("liege antwerp", "Liège"), ("10:30", "from 10:00 to 11:30"), ("?", "Who pays"), ("バリ", "ハリ")],
)
def test_a_search_leaves_out_what_lacks_one_of_its_words(sought: str, text: str) -> None:
    assert not Sought(sought).fits(text)


def test_nothing_is_sought_where_nothing_is_typed() -> None:
    assert [bool(Sought(text)) for text in ("", " \u3000", "?", "a")] == [False, False, True, True]
