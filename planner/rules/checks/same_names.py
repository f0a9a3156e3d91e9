"""Whether two names are one: lists spell a house twice."""

from __future__ import annotations

import unicodedata

from planner.models.words import Words


def plain(words: Words) -> str:
    """Names without accents, case and spaces, so that two spellings of one house are one.

    Signs count, unlike in a search (`folding.fold`): room 1.2 is not room 12.
    """
    text = "|".join(text for _, text in words.by_language)
    parts = unicodedata.normalize("NFKD", text).casefold()
    return "".join(sign for sign in parts if not unicodedata.combining(sign) and not sign.isspace())
