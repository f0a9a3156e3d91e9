"""Gifts and recipients for tests of the rules, told in few words."""

from __future__ import annotations

from datetime import date
from typing import Any

from planner.models.money import Money
from planner.rules.gift_dates import days_of
from planner.rules.gift_facts import Body, GiftAdvice, GiftFacts, Party
from planner.rules.gift_rules import rule_advice
from planner.usecases.gift_sources import shipped_sets

TODAY = date(2026, 3, 1)
DONOR = Party("person", "Donor", keys=frozenset({"name:donor"}))


def recipient(rules: str | None, *, kind: str = "person", side: str | None = None) -> Party:
    """Somebody whose employer follows a set of rules."""
    body = Body("body", "Office", gift_rules=rules, keys=frozenset({"org:office"}))
    return Party(kind, "Recipient", bodies=(body,), keys=frozenset({"name:recipient"}), side=side)


def gift(
    amount: str | None, currency: str | None = None, *, day: str | None = "2025-06-15", to: Party, **more: Any
) -> GiftFacts:
    """A gift of a value, received on a day or in a part of one."""
    value = Money(amount, False, currency) if amount else None
    return GiftFacts(
        **{
            "gift_id": "gift", "key": "gift", "description": "Bowl", "direction": "received", "status": "received",
            "date": day, "days": days_of(day), "value": value, "giver": DONOR, "recipients": (to,), **more,
        }
    )  # fmt: skip


def advice(one: GiftFacts, *others: GiftFacts) -> GiftAdvice:
    """The only advice of the rules on a gift."""
    (found,) = rule_advice(one, shipped_sets(), others=(one, *others), today=TODAY)
    return found


def text(one: GiftFacts, *others: GiftFacts) -> str:
    """What the rules say of a gift, in English."""
    return advice(one, *others).text.in_language("en")
