"""The countries that the rows of a list name, in the languages in which such lists come."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from planner.messages import LANGUAGES
from planner.reference.countries import countries
from planner.rules.folding import fold
from planner.rules.lists.reading import ListedPerson

_LANGUAGES = (*LANGUAGES, "fr", "es", "ar", "ja", "zh-Hant", "de", "ru", "ko", "pt", "it")


def codes_of(rows: Sequence[ListedPerson]) -> dict[str, str]:
    """The code of each country that the rows name, where it is the name of one."""
    typed = {row.body.country for row in rows if row.body and row.body.country}
    found: dict[str, str] = {}
    for language in _LANGUAGES:
        names = _country_codes(language) if len(found) < len(typed) else {}
        found |= {text: names[fold(text)] for text in typed if text not in found and fold(text) in names}
    return found


@cache
def _country_codes(language: str) -> dict[str, str]:
    names = {fold(name): code for code, name in countries(language)}
    return names | {code.casefold(): code for code, _ in countries(language)}


def is_country(text: str) -> bool:
    """True for the name of a country in any of these languages, also with what stands in brackets behind it."""
    bare = fold(_BRACKETS.sub("", text))
    return bool(bare) and any(key in _every_name() for key in (fold(text), bare))


@cache
def _every_name() -> frozenset[str]:
    return frozenset(
        key for language in _LANGUAGES for key in _country_codes(language) if len(key) > 2 or key.isascii() is False
    )


_BRACKETS = re.compile(r"\s*[(（\[].*")
