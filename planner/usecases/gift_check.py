"""What is to be said of the gifts of a visit: rules, cautions, repeats, deadlines. Advice; the officer decides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import Connection, select

from planner.messages import message
from planner.models import Item, Participant, Visit
from planner.models.base import table_of
from planner.rules.checks.names import on_whole
from planner.rules.gift_cautions import caution_advice
from planner.rules.gift_facts import GiftAdvice, GiftFacts
from planner.rules.gift_rules import rule_advice
from planner.rules.gift_words import gift_name, sentences
from planner.usecases.gift_memory import Budget, budgets, repeat_advice, return_advice, separate_sets
from planner.usecases.gift_reading import all_gifts
from planner.usecases.gift_sources import rule_sets, shipped_cautions
from planner.workspace import Workspace


def gift_advice(workspace: Workspace, visit_id: str, *, today: date) -> tuple[GiftAdvice, ...]:
    """All advice on the gifts of a visit, gift by gift in their order; `today` stands for days that are not known."""
    return workspace.read(lambda session: tuple(advice_of_visit(session.connection(), visit_id, today=today)))


def gift_budgets(workspace: Workspace, visit_id: str) -> tuple[Budget, ...]:
    """The budgets of a visit and what is planned of them."""

    def read(connection: Connection) -> tuple[Budget, ...]:
        table = table_of(Visit)
        data = connection.execute(select(table.c.gift_budgets).where(table.c.id == visit_id)).scalar_one_or_none()
        return tuple(budgets(data, [gift for gift in all_gifts(connection) if gift.visit_id == visit_id]))

    return workspace.read(lambda session: read(session.connection()))


def advice_of_visit(connection: Connection, visit_id: str, *, today: date) -> list[GiftAdvice]:
    """All advice on the gifts of a visit, through a connection."""
    gifts = all_gifts(connection)
    own = [gift for gift in gifts if gift.visit_id == visit_id]
    adviser = Adviser(connection, gifts, today=today)
    found = [advice for gift in own for advice in adviser.on(gift)]
    found += return_advice(own, gifts) + separate_sets(own, attending(connection, visit_id))
    order = {gift.gift_id: place for place, gift in enumerate(own)}
    return sorted(found, key=lambda advice: order[advice.gift_id])


class Adviser:
    """Says what is to be said of each gift; for each only those gifts are looked at that went to the same people."""

    def __init__(self, connection: Connection, gifts: Sequence[GiftFacts], *, today: date) -> None:
        self._sets = rule_sets(connection)
        self.labels = {one.name: one.label for one in self._sets}
        self._today = today
        self._by_recipient: dict[str, dict[str, GiftFacts]] = {}
        for gift in gifts:
            for key in _recipient_keys(gift):
                self._by_recipient.setdefault(key, {})[gift.gift_id] = gift

    def on(self, gift: GiftFacts) -> list[GiftAdvice]:
        """All advice on one gift."""
        others: dict[str, GiftFacts] = {}
        for key in sorted(_recipient_keys(gift)):
            others |= self._by_recipient.get(key, {})
        rules = rule_advice(gift, self._sets, others=others.values(), today=self._today)
        return [
            *rules,
            *caution_advice(gift, shipped_cautions()),
            *repeat_advice(gift, others.values()),
            *deadlines(gift, rules),
        ]


def _recipient_keys(gift: GiftFacts) -> frozenset[str]:
    return frozenset(key for party in gift.recipients for key in party.keys)


def deadlines(gift: GiftFacts, rules: Sequence[GiftAdvice]) -> list[GiftAdvice]:
    """For a gift that one of ours received and nobody declared, until when a rule asks for it, the earliest first.

    Where the value is not known the duty is not certain, and the words say so.
    """
    if gift.direction != "received" or gift.declared_on or gift.status in ("declared", "disposed"):
        return []
    found = []
    for rule in sorted((rule for rule in rules if rule.deadline), key=lambda rule: rule.deadline or date.max):
        assert rule.deadline is not None
        text = message("Declare “{gift}” by {day}.", gift=gift_name(gift), day=on_whole(rule.deadline))
        if not rule.certain:
            text = message(
                "Find the value of “{gift}”, and if the rule asks for it, declare it by {day}.",
                gift=gift_name(gift),
                day=on_whole(rule.deadline),
            )
        found.append(
            GiftAdvice(gift.gift_id, gift.key, "deadline", "advice", sentences(text), source=rule.source,
                       checked_on=rule.checked_on, confirmed=rule.confirmed, deadline=rule.deadline, name=rule.name,
                       certain=rule.certain, over=rule.over, url=rule.url)
        )  # fmt: skip
    return found


def attending(connection: Connection, visit_id: str | None) -> Mapping[str, frozenset[str]]:
    """The ids of the people at each item of a visit, or of all visits."""
    item, participant = table_of(Item), table_of(Participant)
    statement = (
        select(participant.c.item_id, participant.c.person_id)
        .join(item, item.c.id == participant.c.item_id)
        .where(participant.c.person_id.is_not(None))
    )
    if visit_id is not None:
        statement = statement.where(item.c.visit_id == visit_id)
    found: dict[str, set[str]] = {}
    for item_id, person_id in connection.execute(statement):
        found.setdefault(item_id, set()).add(person_id)
    return {item_id: frozenset(people) for item_id, people in found.items()}
