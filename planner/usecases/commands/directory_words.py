"""The columns by which the directory is searched and sorted: they follow from the names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from planner.reference.pinyin import pinyin, spelt
from planner.rules.folding import fold, words_of

MOST_FOLDED, MOST_SORTED = 600, 120
"""Letters kept for search and order: a server refuses index entries of more than 2,700 bytes."""
PERSON_TEXTS = ("name", "native_name", "family_name", "position_text", "position_native", "nationality")
ORGANIZATION_TEXTS = ("name", "name_native", "country", "kind")
PLACE_TEXTS = ("name", "name_native", "city_name", "address", "address_native", "country", "code")


def person_words(values: Mapping[str, Any], *, organization: str = "") -> dict[str, str | None]:
    """`folded` and `sorted_as` of a person: by family name, Chinese among the others by pinyin."""
    name, native = values.get("name") or "", values.get("native_name") or ""
    family = values.get("family_name") or ""
    if not name:
        sort = "".join(pinyin(native)) or fold(native)
    elif family and family in name:
        sort = fold(family) + " " + fold(name.replace(family, "", 1))
    else:
        sort = fold(name)
    return _words([*(values.get(text) or "" for text in PERSON_TEXTS), organization], sort)


def organization_words(values: Mapping[str, Any]) -> dict[str, str | None]:
    """`folded` and `sorted_as` of an organisation."""
    return _words([values.get(text) or "" for text in ORGANIZATION_TEXTS], fold(values.get("name") or ""))


def place_words(values: Mapping[str, Any]) -> dict[str, str | None]:
    """`folded` and `sorted_as` of a place."""
    name = values.get("name") or values.get("name_native") or ""
    return _words([values.get(text) or "" for text in PLACE_TEXTS], fold(name))


def searched_by(text: str) -> tuple[str, ...]:
    """The folded words of what a person typed; each has to be in `folded`."""
    return words_of(text)


def _words(texts: list[str], sort: str) -> dict[str, str | None]:
    words: dict[str, None] = {}
    for text in texts:
        words.update(dict.fromkeys([*words_of(text), *spelt(text)]))
    return {"folded": " ".join(words)[:MOST_FOLDED] or None, "sorted_as": sort[:MOST_SORTED] or None}
