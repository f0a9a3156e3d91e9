"""All sets of gift rules as data that an officer can look at, copy and correct."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from planner.errors import NotPossible
from planner.messages import Message
from planner.models import GiftRuleSet
from planner.models.base import table_of
from planner.rules.gift_rule_sets import rule_set
from planner.usecases.gift_sources import shipped_data
from planner.workspace import Workspace


@dataclass(frozen=True, slots=True)
class RuleBook:
    """A set: one of ours without `row_id`, or one of the office. `replaced` marks one of ours that no longer counts.

    `fault` says why a set of the office cannot be read.
    """

    name: str
    data: Mapping[str, Any]
    row_id: str | None = None
    replaced: bool = False
    fault: Message | None = None

    @property
    def version(self) -> Mapping[str, Any]:
        """The version that holds from the latest day."""
        versions = [one for one in self.data.get("versions") or () if isinstance(one, Mapping)]
        return max(versions, key=lambda one: str(one.get("valid_from") or ""), default={})


def rule_books(workspace: Workspace) -> tuple[RuleBook, ...]:
    """The sets of the office in their order, then ours by name."""
    table = table_of(GiftRuleSet)
    statement = select(table.c.id, table.c.name, table.c.rules).order_by(table.c.position, table.c.id)
    rows = workspace.read(lambda session: list(session.execute(statement)))
    own = [
        RuleBook(name, {**(rules or {}), "name": name}, row_id, fault=_fault(name, rules))
        for row_id, name, rules in rows
    ]
    taken = {book.name.casefold() for book in own}
    ours = [
        RuleBook(name, data, replaced=name.casefold() in taken or _label(data).casefold() in taken)
        for name, data in sorted(shipped_data().items())
    ]
    return (*own, *ours)


def copied(book: RuleBook) -> dict[str, Any]:
    """The data of a set to start from when it is corrected: its figures wait to be confirmed by the office."""
    return copy.deepcopy({name: value for name, value in book.data.items() if name != "name"})


def empty_rules(label: str) -> dict[str, Any]:
    """A set to begin with: one step whose figure the officer fills in."""
    step = {"comparison": "any", "amount": None, "window": "single", "to": "any", "duty": label, "deadline": None}
    return {
        "format": "gift-rules/1", "label": label, "applies": {},
        "versions": [{"valid_from": None, "confirmed": False, "currency": None, "steps": [step], "source": {}}],
    }  # fmt: skip


def _label(data: Mapping[str, Any]) -> str:
    label = data.get("label")
    return str(label.get("en") or "") if isinstance(label, Mapping) else str(label or "")


def _fault(name: str, rules: Mapping[str, Any] | None) -> Message | None:
    try:
        rule_set({**(rules or {}), "name": name})
    except NotPossible as fault:
        return fault.message
    return None
