"""The languages of a paper: fixed texts, users' words and dates in each of them, equal ones once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from string import Formatter

from planner.documents.pdf import calendar_words as dates
from planner.messages import Message
from planner.models.words import Words, primary

_GAP = "\x00"
"""Stands for the value while a label is said; no text of a user holds it."""


@dataclass(frozen=True, slots=True)
class Speech:
    """One or two of `en` and `zh-Hans`, the leading one first."""

    languages: tuple[str, ...]

    def say(self, text: Message) -> tuple[str, ...]:
        """A fixed text in each language."""
        return _once(text.in_language(language) for language in self.languages)

    def line(self, text: Message, *, between: str = " ") -> str:
        """A fixed text in all languages on one line."""
        return between.join(self.say(text))

    def labelled(self, label: Message, value: str) -> str:
        """A label such as `Dress: {text}` in all languages before one value, said once.

        The label has one place, at its end.
        """
        labels = []
        for language in self.languages:
            place = Message(label.text, values=dict.fromkeys(_places(label.text), _GAP))
            labels.append(place.in_language(language))
        if len(labels) == 1:
            return labels[0].replace(_GAP, value)
        return " ".join(dict.fromkeys(text.replace(_GAP, "").strip(" :：") for text in labels)) + ": " + value

    def head(self, text: Message) -> str:
        """A fixed text as the head of a column or a kicker: Latin letters in capitals."""
        return self.line(text).upper()

    def words(self, words: Words) -> tuple[str, ...]:
        """A user's text in each language that it has; all of them where nobody said which they are."""
        return _texts(words, self.languages)

    def first(self, words: Words) -> str:
        """A user's text in the leading language."""
        return words.in_language(self.languages[0])

    def inline(self, words: Words, *, between: str = " ") -> str:
        """A user's text in all languages on one line."""
        return between.join(self.words(words))

    def full_date(self, day: dt.date) -> tuple[str, ...]:
        """Weekday and date: `Thursday 10 December 2015`, `2015年12月10日 星期四`."""
        return _once(dates.full_date(day, language) for language in self.languages)

    def short_date(self, day: dt.date) -> tuple[str, ...]:
        """Day and month, as beside a time: `10 Dec`, `12月10日`."""
        return _once(dates.short_date(day, language) for language in self.languages)

    def span(self, first: dt.date, last: dt.date) -> tuple[str, ...]:
        """From one day to another: `2–4 December 2015`, `2015年12月2日至4日`."""
        return _once(dates.date_span(first, last, language) for language in self.languages)

    @property
    def chinese_leads(self) -> bool:
        """True where the leading language is Chinese."""
        return primary(self.languages[0]) == "zh"


@lru_cache(maxsize=20_000)
def _texts(words: Words, languages: tuple[str, ...]) -> tuple[str, ...]:
    texts = words.in_languages(languages)
    if any(tag is not None for tag, _ in words.by_language):
        return texts
    return _once((*texts, *(text for _, text in words.by_language)))


def _places(pattern: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(pattern) if name]


def _once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))
