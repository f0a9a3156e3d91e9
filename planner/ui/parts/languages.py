"""The short marks of languages before fields."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from planner.models.words import has_han, primary

OFFICE_LANGUAGES = ("en", "zh-Hans")
"""The languages of what belongs to the office and not to a visit."""


def language_tag(tag: str) -> str:
    """The short mark of a language (BCP 47) before a field."""
    return {"en": "EN", "zh": "中文", "": "–"}.get(primary(tag), primary(tag).upper())


def pair_tags(languages: Sequence[str], text: str, native: str, *, reader: Sequence[str]) -> tuple[str, str]:
    """The languages of a text in two of them: those of the visit; where it names none, what the letters say.

    Letters tell Chinese alone: what is written in others is in a language that nobody named, and has no tag. A field
    that is still empty waits for the language of the reader that the other is not in; of an empty pair theirs is first.
    """
    if languages:
        first, second = (*languages, "", "")[:2]
        return first, second
    own, other = reader[0], reader[1]
    if not text and not native:
        return own, other
    chinese, foreign = (own, other) if primary(own) == "zh" else (other, own)

    def tag(one: str, beside: str) -> str:
        if one:
            return chinese if has_han(one) else ""
        return foreign if has_han(beside) else chinese

    return tag(text, native), tag(native, text)


def as_new(
    languages: Sequence[str], english: str, said: str, *, name: str = "name", native: str = "name_native"
) -> dict[str, Any]:
    """What something new is called until a person says more, each word under the language it is in.

    `said` is in the reader's language; it alone stands there where the visit does not begin in English.
    """
    first, second = (*(primary(one) for one in languages), "", "")[:2]
    both = said != english and (first, second) == ("en", "zh")
    return {name: english, native: said} if both else {name: said}
