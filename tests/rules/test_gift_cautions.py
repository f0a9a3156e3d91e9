"""Cautions by the culture of the recipient: what fits, what only looks like it, and how grave it is."""

from __future__ import annotations

import pytest

from planner.rules.gift_cautions import caution_advice
from planner.rules.gift_facts import Body, Party
from planner.usecases.gift_sources import shipped_cautions
from tests.rules.gift_worlds import gift


def of_country(country: str) -> Party:
    """Somebody whose organisation is of a country."""
    return Party("person", "Recipient", bodies=(Body("body", "Office", country=country),))


@pytest.mark.parametrize(
    ("country", "description", "quantity", "found"),
    [
        ("CN", "Carriage clock", 1, [("cn-clock", "high")]),
        ("CN", "座钟", 1, [("cn-clock", "high")]),
        ("CN", "Lunch at one o'clock", 1, []),
        ("CN", "编钟复制品", 1, []),
        ("CN", "Crafted Disney watch", 1, [("cn-watch", "medium")]),
        ("TW", "Pocket watch", 1, [("cn-watch", "medium")]),
        ("CN", "Silk umbrella", 1, [("cn-umbrella", "medium")]),
        ("CN", "Box of pears", 1, [("cn-pears", "medium")]),
        ("CN", "黄花梨木盒", 1, []),
        ("CN", "Pearl brooch", 1, []),
        ("CN", "Running shoes", 1, [("cn-shoes", "medium")]),
        ("CN", "檀香扇", 1, [("cn-fan", "medium")]),
        ("CN", "Set of knives", 1, [("cn-knives", "medium")]),
        ("CN", "剪纸", 1, []),
        ("CN", "Bowl", 4, [("cn-four", "medium")]),
        ("CN", "Bowl in white wrapping", 1, [("cn-wrapping", "medium")]),
        ("CN", "Books about Burbank history", None, [("cn-books", "low")]),
        ("CN", "中国传统书法作品", 1, []),
        ("CN", "Notebook", 1, []),
        ("JP", "Bowl", 9, [("jp-numbers", "medium")]),
        ("JP", "Watch", 1, []),
        ("AE", "Bottle of wine", 1, [("gulf-alcohol", "high")]),
        ("AE", "白酒", 1, [("gulf-alcohol", "high")]),
        ("SA", "Pigskin wallet", 1, [("gulf-pigskin", "high")]),
        ("QA", "仕女图", 1, [("gulf-women", "high")]),
        ("AE", "Ginger jar", 1, []),
        ("FR", "Chrysanthemums", 7, [("eu-chrysanthemums", "low")]),
        ("BE", "Roses", 12, [("eu-even-flowers", "low")]),
        ("BE", "Roses", 11, []),
        ("US", "Clock", 4, []),
    ],
)  # fmt: skip
def test_a_caution_is_said_where_it_fits(
    country: str, description: str, quantity: int | None, found: list[tuple[str, str]]
) -> None:
    one = gift(None, to=of_country(country), description=description, quantity=quantity)
    assert [(advice.name, advice.level) for advice in caution_advice(one, shipped_cautions())] == found


def test_the_own_nationality_goes_before_the_country_of_the_organisation() -> None:
    guest = Party("person", "Guest", nationality="US", bodies=(Body("body", "Office", country="CN"),))
    assert caution_advice(gift(None, to=guest, description="Clock"), shipped_cautions()) == []


def test_in_japan_all_who_are_present_are_thought_of() -> None:
    one = gift(None, to=of_country("JP"), status="planned", direction="given", present_without_gift=3)
    (found,) = caution_advice(one, shipped_cautions())
    assert (found.level, found.text.in_language("en")) == (
        "low",
        "In Japan a small gift for everyone present is expected; count who is there. Without a gift here: 3.",
    )


def test_what_was_declined_needs_no_caution() -> None:
    assert caution_advice(gift(None, to=of_country("CN"), description="Clock", status="declined"),
                          shipped_cautions()) == []  # fmt: skip
