"""Sets of gift rules that an office writes itself."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from planner.errors import NotPossible
from planner.rules.gift_rule_sets import Deadline, Step, rule_set
from planner.rules.gift_words import FromData

STEP = {"comparison": "over", "amount": "100", "duty": {"en": "Declare it.", "zh-Hans": "申报。"}}


def house(**step: Any) -> dict[str, Any]:
    """A set of one step, with other members of it."""
    return {"name": "house", "versions": [{"currency": "EUR", "steps": [{**STEP, **step}]}]}


def test_what_a_step_leaves_out_is_for_anybody_and_for_one_gift() -> None:
    ((step,),) = (version.steps for version in rule_set(house(deadline={"from": "receipt", "days": 30})).versions)
    assert step == Step("over", Decimal(100), FromData("Declare it.", chinese="申报。"), "single", "any",
                        Deadline("receipt", 30))  # fmt: skip


@pytest.mark.parametrize(
    "data",
    [
        house(comparison="more than"),
        house(window="a year"),
        house(amount=None),
        house(comparison="ask"),
        house(amount="a hundred"),
        house(duty=None),
        house(to="everybody"),
        house(deadline={"from": "christmas"}),
        {"name": "house", "versions": []},
        {"name": "house", "versions": [{}]},
        {"name": "house"},
        {"name": "", "versions": house()["versions"]},
    ],
)
def test_a_set_that_says_what_nobody_understands_is_refused_by_its_name(data: dict[str, Any]) -> None:
    with pytest.raises(NotPossible, match=f"The set of gift rules “{data['name']}” cannot be read"):
        rule_set(data)
