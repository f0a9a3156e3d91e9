"""What recipients of a culture may take amiss: graded, with its source, and never in the way."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from planner.messages import Message, message
from planner.rules.gift_facts import GiftAdvice, GiftFacts, Party
from planner.rules.gift_words import from_data, sentences

LEVELS = ("high", "medium", "low")


@dataclass(frozen=True, slots=True)
class Caution:
    """What to look for in a gift to recipients of some countries (ISO 3166-1), and why."""

    name: str
    cultures: frozenset[str]
    level: str
    english: re.Pattern[str] | None
    chinese: tuple[str, ...]
    not_english: re.Pattern[str] | None
    not_chinese: tuple[str, ...]
    categories: frozenset[str]
    quantities: frozenset[int]
    even: bool
    why: Message
    source: str

    def fits(self, gift: GiftFacts) -> bool:
        """Whether the words of the gift, its category or its number are what this is about."""
        texts = [text for text in (gift.description, gift.description_native, gift.category, gift.notes) if text]
        named = any(self._names(text) for text in texts) or (gift.category or "").casefold() in self.categories
        if self.even:
            return named and gift.quantity is not None and gift.quantity > 0 and gift.quantity % 2 == 0
        return named or gift.quantity in self.quantities

    def _names(self, text: str) -> bool:
        english = self.not_english.sub(" ", text) if self.not_english else text
        if self.english is not None and self.english.search(english):
            return True
        for word in self.not_chinese:
            text = text.replace(word, " ")
        return any(word in text for word in self.chinese)


@dataclass(frozen=True, slots=True)
class Cautions:
    """All cautions, and where everybody present expects something."""

    cautions: tuple[Caution, ...]
    everyone: frozenset[str]
    everyone_level: str
    everyone_why: Message
    everyone_source: str


def cautions_of(data: Mapping[str, Any]) -> Cautions:
    """The cautions of `resources/gift_rules/cautions.json`."""
    everyone = data["everyone_present"]
    return Cautions(
        tuple(_caution(one) for one in data["cautions"]),
        frozenset(everyone["cultures"]),
        everyone["level"],
        _said(everyone["why"]),
        everyone["source"],
    )


def caution_advice(gift: GiftFacts, known: Cautions) -> list[GiftAdvice]:
    """One advice for each caution that fits a gift and one of its recipients, the gravest first."""
    if not gift.happens:
        return []
    cultures = frozenset(culture for party in gift.recipients for culture in cultures_of(party))
    found = [
        GiftAdvice(gift.gift_id, gift.key, "caution", one.level, sentences(one.why, message("You decide.")),
                   source=one.source, name=one.name)
        for one in known.cautions
        if one.cultures & cultures and one.fits(gift)
    ]  # fmt: skip
    if gift.planned and gift.present_without_gift and known.everyone & cultures:
        text = sentences(known.everyone_why, message("Without a gift here: {count}.", count=gift.present_without_gift))
        found.append(GiftAdvice(gift.gift_id, gift.key, "caution", known.everyone_level, text,
                                source=known.everyone_source, name="everyone-present"))  # fmt: skip
    return sorted(found, key=lambda advice: LEVELS.index(advice.level))


def cultures_of(party: Party) -> frozenset[str]:
    """The countries whose customs a recipient may know: the own one, else those of the organisations."""
    if party.nationality:
        return frozenset({party.nationality})
    return frozenset(body.country.upper() for body in party.bodies if body.country)


def _caution(data: Mapping[str, Any]) -> Caution:
    return Caution(
        name=data["id"],
        cultures=frozenset(data["cultures"]),
        level=data["level"],
        english=_words(data["en"]),
        chinese=tuple(data["zh"]),
        not_english=_words(data["not_en"]),
        not_chinese=tuple(data["not_zh"]),
        categories=frozenset(word.casefold() for word in data["categories"]),
        quantities=frozenset(data["quantities"]),
        even=data["even"],
        why=_said(data["why"]),
        source=data["source"],
    )


def _words(words: Sequence[str]) -> re.Pattern[str] | None:
    """Any of the words as whole words."""
    if not words:
        return None
    alternatives = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?<![A-Za-z])(?:{alternatives})(?![A-Za-z])", re.IGNORECASE)


def _said(value: Mapping[str, Any]) -> Message:
    said = from_data(value)
    assert said is not None
    return said
