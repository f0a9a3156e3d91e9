"""What was exchanged before: with a person, an organisation, an office; repeats, returns that are owed, and budgets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from planner.messages import Message, message
from planner.models.money import decimal_of
from planner.models.words import has_han
from planner.rules.gift_facts import GiftAdvice, GiftFacts, Party
from planner.rules.gift_values import source_keys
from planner.rules.gift_words import gift_name, party_names

_SMALL_WORDS = frozenset({
    "a", "an", "and", "the", "of", "with", "for", "in", "on", "by", "from", "to", "set", "pair", "traditional",
    "crafted", "hand", "made", "handmade", "small", "large", "gift", "piece", "pieces", "box", "framed", "custom",
    "official", "one", "two", "three",
})  # fmt: skip
_ALIKE = 0.5
"""From which share of common words on two descriptions are of the same kind."""


@dataclass(frozen=True, slots=True)
class Exchanged:
    """A gift between us and somebody, seen from our office: `ours` is true for one we gave or plan to give."""

    gift: GiftFacts
    ours: bool


def exchanged_with(parties: Iterable[Party], gifts: Sequence[GiftFacts], *, office: bool = False) -> list[Exchanged]:
    """What these people or organisations gave and received, the latest first; those of no day last.

    With `office` gifts of others of the same organisations count too.
    """
    keys: set[str] = set()
    for party in parties:
        keys |= party.keys
        if office:
            keys |= source_keys(party)
    found: list[Exchanged] = []
    for gift in gifts:
        if any(keys & (source_keys(one) if office else one.keys) for one in gift.recipients):
            found.append(Exchanged(gift, ours=gift.direction != "received"))
        elif gift.giver is not None and keys & (source_keys(gift.giver) if office else gift.giver.keys):
            found.append(Exchanged(gift, ours=gift.direction == "given"))
    return sorted(found, key=lambda one: one.gift.days.last if one.gift.days else date.min, reverse=True)


def repeats(gift: GiftFacts, gifts: Iterable[GiftFacts]) -> list[GiftFacts]:
    """Earlier gifts of the same kind to one of the same recipients, the latest first."""
    if not gift.happens:
        return []
    keys = {key for party in gift.recipients for key in party.keys}
    found = [
        other
        for other in gifts
        if other.gift_id != gift.gift_id
        and other.happens
        and any(keys & party.keys for party in other.recipients)
        and _is_earlier(other, gift)
        and alike(gift, other)
    ]
    return sorted(found, key=lambda other: other.days.last if other.days else date.min, reverse=True)


def alike(one: GiftFacts, other: GiftFacts) -> bool:
    """Whether two gifts are of the same kind: by category, or by most of the words of a description."""
    if one.category and one.category.strip().casefold() == (other.category or "").strip().casefold():
        return True
    pairs = ((one.description, other.description), (one.description_native, other.description_native))
    return any(_share(words_of_gift(a or ""), words_of_gift(b or "")) >= _ALIKE for a, b in pairs)


@lru_cache(maxsize=10_000)
def words_of_gift(text: str) -> frozenset[str]:
    """The words that tell a gift: English words without the small ones, pairs of Chinese signs."""
    words = {word.rstrip("s") for word in re.findall(r"[a-z]{3,}", text.casefold()) if word not in _SMALL_WORDS}
    signs = [run for run in re.findall(r"[㐀-鿿]+", text) if has_han(run)]
    return frozenset(words | {run[n : n + 2] for run in signs for n in range(len(run) - 1)})


def repeat_advice(gift: GiftFacts, gifts: Iterable[GiftFacts]) -> list[GiftAdvice]:
    """One advice that names the last gift of the same kind, where there was one."""
    found = repeats(gift, gifts)
    if not found:
        return []
    last = found[0]
    before = {key for party in last.recipients for key in party.keys}
    whom = party_names(party for party in gift.recipients if party.keys & before)
    text = message(
        "{whom} received the same kind before: “{gift}”, {day}. A second one may look like an oversight.",
        whom=whom,
        gift=gift_name(last),
        day=last.date or message("on a day that is not known"),
    )
    return [GiftAdvice(gift.gift_id, gift.key, "repeat", "advice", text, source=last.visit_title, name=last.gift_id)]


def return_advice(visit_gifts: Sequence[GiftFacts], gifts: Sequence[GiftFacts]) -> list[GiftAdvice]:
    """For each giver from whom we received something in a visit and to whose side nothing goes in it."""
    found: list[GiftAdvice] = []
    told: set[frozenset[str]] = set()
    for gift in visit_gifts:
        if gift.direction != "received" or not gift.happens or gift.giver is None:
            continue
        keys = source_keys(gift.giver)
        back = [
            other
            for other in visit_gifts
            if other.direction != "received" and other.happens and any(keys & source_keys(p) for p in other.recipients)
        ]
        if back or not keys or keys in told:
            continue
        told.add(keys)
        before = [one for one in exchanged_with([gift.giver], gifts, office=True) if one.ours and one.gift.happens]
        last = before[0].gift if before else None
        text: Message = message(
            "Received from {giver}, and nothing is planned in return.", giver=party_names([gift.giver])
        )
        if last is not None:
            text = message(
                "Received from {giver}, and nothing is planned in return. The last from us: “{gift}”, {day}.",
                giver=party_names([gift.giver]),
                gift=gift_name(last),
                day=last.date or message("on a day that is not known"),
            )
        found.append(GiftAdvice(gift.gift_id, gift.key, "repeat", "advice", text, name="return"))
    return found


def separate_sets(visit_gifts: Iterable[GiftFacts], attending: Mapping[str, frozenset[str]]) -> list[GiftAdvice]:
    """Where one gift is for several leaders who meet us at separate items: each meeting needs a set of its own.

    `attending` are the ids of the people of each item.
    """
    found = []
    for gift in visit_gifts:
        leaders = [party for party in gift.recipients if party.kind == "person"]
        here = attending.get(gift.item_id or "", frozenset())
        away = [party for party in leaders if party.party_id not in here]
        elsewhere = [party for party in away if any(party.party_id in there for there in attending.values())]
        if gift.planned and gift.item_id and len(leaders) > 1 and elsewhere and (gift.quantity or 1) < len(leaders):
            names = party_names(elsewhere)
            text = message("Met separately: {names}. Prepare a set for each meeting.", names=names)
            found.append(GiftAdvice(gift.gift_id, gift.key, "repeat", "advice", text, name="separate-sets"))
    return found


@dataclass(frozen=True, slots=True)
class Budget:
    """What may be spent and what is planned or spent. `rank` is None for the whole visit.

    `unpriced` gifts have no cost, or one in another currency.
    """

    rank: str | None
    currency: str | None
    limit: Decimal | None
    spent: Decimal
    unpriced: int

    @property
    def exceeded(self) -> bool:
        """Whether more is planned than may be spent."""
        return self.limit is not None and self.spent > self.limit


def budgets(gift_budgets: Mapping[str, Any] | None, visit_gifts: Iterable[GiftFacts]) -> list[Budget]:
    """The total of a visit, then each rank: {"total": {"amount", "currency"}, "ranks": {"1": {…}}}.

    A budget of a rank is for one gift to one of that rank; `spent` is the dearest such gift.
    """
    given = [gift for gift in visit_gifts if gift.direction not in ("received", "declined") and gift.happens]
    found = []
    if total := _members((gift_budgets or {}).get("total")):
        found.append(_budget(None, total, given, each=False))
    for rank, limit in _members((gift_budgets or {}).get("ranks")).items():
        of_rank = [gift for gift in given if any(str(party.rank) == str(rank) for party in gift.recipients)]
        if _members(limit):
            found.append(_budget(str(rank), limit, of_rank, each=True))
    return found


def _members(value: Any) -> Mapping[str, Any]:
    """An object of the visit file; none where there is something else in its place."""
    return value if isinstance(value, Mapping) else {}


def _budget(rank: str | None, limit: Mapping[str, Any], gifts: list[GiftFacts], *, each: bool) -> Budget:
    currency = limit.get("currency")
    costs = [decimal_of(gift.cost.amount) for gift in gifts if gift.cost and gift.cost.currency == currency]
    known = [cost for cost in costs if cost is not None]
    spent = max(known, default=Decimal(0)) if each else sum(known, Decimal(0))
    return Budget(rank, currency, decimal_of(str(limit.get("amount") or "")), spent, len(gifts) - len(known))


def _is_earlier(other: GiftFacts, gift: GiftFacts) -> bool:
    """Whether the other came before; of two of the same day or of none, the one that is no plan any more."""
    if other.days is not None and gift.days is not None and other.days != gift.days:
        return other.days.first < gift.days.first
    return not other.planned and gift.planned


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0
