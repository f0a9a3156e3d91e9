"""Which items a search of the programme finds."""

from __future__ import annotations

import unicodedata

import pytest

from planner.documents.content.types import Entry, When
from planner.models.moment import Moment
from planner.models.words import Words
from planner.ui.programme.row_types import Shown
from planner.ui.programme.sifting import fits

TALKS = Entry(
    "1",
    "talks",
    "meeting",
    Words((("fr", "Entretien à Liège"), ("zh-Hans", "列日会谈"))),
    "confirmed",
    When(Moment()),
    None,
    number="TGV 9412",
)


@pytest.mark.parametrize(
    "typed",
    [
        "liege",
        "LIÈGE",
        unicodedata.normalize("NFD", "Liège"),
        "ｌｉèｇｅ",
        "列日",
        "tgv9412",
        "entretien liege",
        "liege 会谈",
    ],
)
def test_an_item_is_found_however_its_words_are_typed(typed: str) -> None:
    assert fits(TALKS, Shown(search=typed))


@pytest.mark.parametrize(
    "shown",
    [
        Shown(search="liege bruxelles"),
        Shown(search="?"),
        Shown(search="liege", kinds=frozenset({"meal"})),
        Shown(statuses=frozenset({""})),
    ],
)
def test_an_item_is_left_out_where_one_thing_that_is_asked_does_not_hold(shown: Shown) -> None:
    assert not fits(TALKS, shown)
