"""Sets of gift rules and cautions: those that ship with the planner, and those of the officer in their place."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from sqlalchemy import Connection, select

from planner.models import GiftRuleSet
from planner.models.base import table_of
from planner.paths import resource
from planner.rules.gift_cautions import Cautions, cautions_of
from planner.rules.gift_rule_sets import RuleSet, rule_set

_NO_SET = "cautions.json"


@cache
def shipped_data() -> dict[str, dict[str, Any]]:
    """The files of `resources/gift_rules` by the name of their set."""
    files = sorted(resource("gift_rules").glob("*.json"))
    found = [json.loads(file.read_text(encoding="utf-8")) for file in files if file.name != _NO_SET]
    return {data["name"]: data for data in found}


@cache
def shipped_sets() -> tuple[RuleSet, ...]:
    """The sets that ship with the planner."""
    return tuple(rule_set(data) for data in shipped_data().values())


@cache
def shipped_cautions() -> Cautions:
    """The cautions that ship with the planner."""
    return cautions_of(json.loads(resource("gift_rules", _NO_SET).read_text(encoding="utf-8")))


def rule_sets(connection: Connection) -> tuple[RuleSet, ...]:
    """All sets: one of the officer stands in the place of ours with the same name or label, the others come first.

    Raises NotPossible where a set of the officer cannot be read, naming it.
    """
    table = table_of(GiftRuleSet)
    statement = select(table.c.name, table.c.rules).order_by(table.c.position, table.c.id)
    own = [rule_set({**(rules or {}), "name": name}) for name, rules in connection.execute(statement)]
    names = {one.name.casefold() for one in own}
    return (*own, *(one for one in shipped_sets() if not names & {one.name.casefold(), one.label.text.casefold()}))
