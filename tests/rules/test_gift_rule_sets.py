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
    ("data", "why"),
    [
        (house(comparison="more than"), "“more than” of “comparison” is none of over, at_least, up_to, any, ask"),
        (house(window="a year"), "“a year” of “window” is none of single, 12_months"),
        (house(amount=None), "a step “over” says no amount"),
        (house(comparison="ask"), "a step “ask” can have no amount"),
        (house(amount="a hundred"), "“a hundred” is no amount"),
        (house(amount="NaN"), "“NaN” is no amount"),
        (house(duty=None), "a step says no duty"),
        (house(to="everybody"), "“everybody” of “to” is none of any, person, agency"),
        (
            house(deadline={"from": "christmas"}),
            "“christmas” of “from” is none of receipt, return, receipt_or_return",
        ),
        (house(deadline={"days": 30}), "“from” is missing"),
        (house(deadline={"from": "receipt", "days": "soon"}), "“soon” is no number of days or months"),
        (
            {"name": "house", "versions": [{"valid_from": "1.1.2026", "steps": []}]},
            "“1.1.2026” is no day such as 2026-01-31",
        ),
        ({"name": "house", "versions": []}, "it has no version"),
        ({"name": "house", "versions": [{}]}, "“steps” is missing"),
        ({"name": "house", "versions": ["old"]}, "a part of it is of another kind than sets have"),
        ({"name": "house"}, "“versions” is missing"),
        ({"name": "", "versions": house()["versions"]}, "it has no name"),
    ],
)  # fmt: skip
def test_a_set_that_says_what_nobody_understands_is_refused_with_its_name_and_the_reason(
    data: dict[str, Any], why: str
) -> None:
    with pytest.raises(NotPossible) as refused:
        rule_set(data)
    name = data["name"]
    assert str(refused.value.message) == (
        f"The set of gift rules “{name}” cannot be read ({why}). Correct it, or remove it."
    )
