"""Arabic: which texts have it, which way they run, and letters in their joined shapes."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Any

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def has_arabic(text: str) -> bool:
    """True where a text holds a letter that runs from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def starts_right(text: str) -> bool:
    """True where the first letter of a text runs from right to left: so does the paragraph."""
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def joined(text: str) -> str:
    """The text with Arabic letters in their joined shapes, still in reading order."""
    shaped: str = _reshaper().reshape(text)
    return shaped.replace("\u200c", "").replace("\u200d", "")


@cache
def _reshaper() -> Any:
    import arabic_reshaper

    settings = {"delete_harakat": False, "delete_tatweel": False, "support_zwj": True}
    # The ligature of the word Allah has no letters of its own that could be copied out.
    ligatures = {"ARABIC LIGATURE ALLAH": False}
    return arabic_reshaper.ArabicReshaper(configuration=settings | ligatures)
