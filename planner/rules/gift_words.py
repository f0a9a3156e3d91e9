"""Sentences that stand in data, in two languages: they are said like any other, and never looked up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from planner.messages import Message
from planner.models.words import words
from planner.rules.checks.names import listed, named
from planner.rules.gift_facts import GiftFacts, Party


@dataclass(frozen=True, slots=True)
class FromData(Message):
    """A sentence of a data file. Values are not put into it."""

    chinese: str = ""

    def __str__(self) -> str:
        return self.text

    def __hash__(self) -> int:
        return hash((self.text, self.chinese))

    def in_language(self, language: str) -> str:
        """The sentence in `zh-Hans` or in English."""
        return self.chinese or self.text if language.startswith("zh") else self.text or self.chinese


def gift_name(gift: GiftFacts) -> Message:
    """What a gift is called, in the reader's language where it has a name in that."""
    return named(words((), gift.description, gift.description_native))


def party_names(parties: Iterable[Party]) -> Message:
    """Who gives or receives, each in the reader's script; of many the first and how many more."""
    return listed(words((), party.name, party.name_native) for party in parties)


def from_data(value: Mapping[str, Any] | str | None) -> FromData | None:
    """The sentence of {"en": …, "zh-Hans": …}, or of one text for both; None where there is none."""
    if not value:
        return None
    if isinstance(value, str):
        return FromData(value, chinese=value)
    return FromData(str(value.get("en") or ""), chinese=str(value.get("zh-Hans") or ""))


@dataclass(frozen=True, slots=True)
class Sentences(Message):
    """Sentences that follow one another; Chinese ones without a space between."""

    parts: tuple[Message, ...] = ()

    def __str__(self) -> str:
        return self.in_language("en")

    def __hash__(self) -> int:
        return hash(self.parts)

    def in_language(self, language: str) -> str:
        """All of them in one language."""
        return ("" if language.startswith("zh") else " ").join(part.in_language(language) for part in self.parts)


def sentences(*parts: Message | None) -> Sentences:
    """Sentences after one another; None is left out."""
    return Sentences("", parts=tuple(part for part in parts if part is not None))
