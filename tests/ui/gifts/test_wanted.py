"""Which gifts the filters of the register leave."""

from __future__ import annotations

import unicodedata

import pytest

from planner.models.money import Money
from planner.rules.gift_facts import Body, GiftFacts, Party
from planner.ui.gifts.rows import Wanted

MAYOR = Party("person", "Jürg Großmann", title="Stadtpräsident", bodies=(Body("1", "Stadt Zürich"),))
WATCH = GiftFacts("1", "watch", "Montre de Liège", "列日怀表", direction="received", status="received", giver=MAYOR,
                  value=Money("1250.00", currency="CHF"))  # fmt: skip


@pytest.mark.parametrize(
    "typed",
    [
        "zurich",
        "GROSSMANN",
        unicodedata.normalize("NFD", "Zürich"),
        "ｚｕｒｉｃｈ",
        "liege montre",
        "怀表",
        "stadtprasident",
        "1250",
    ],
)
def test_a_gift_is_found_however_its_words_are_typed(typed: str) -> None:
    assert Wanted(text=typed, direction="received").fits(WATCH)


@pytest.mark.parametrize(
    "wanted", [Wanted(text="zurich bern"), Wanted(text="zurich", direction="given"), Wanted(text="?")]
)
def test_a_gift_is_left_out_where_one_thing_that_is_asked_does_not_hold(wanted: Wanted) -> None:
    assert not wanted.fits(WATCH)
