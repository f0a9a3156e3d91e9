"""How names of places are compared: without case, accents, spaces and signs, in any script."""

from __future__ import annotations

import unicodedata

_LETTERS = str.maketrans(
    {
        # Letters that Unicode does not take apart.
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ə": "a",
        # Arabic is typed with or without these differences, and Persian keyboards have their own yeh and kaf.
        "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ة": "ه", "ۀ": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه",
        "ـ": None,
        # Russian is often written without the dots.
        "ё": "е",
    }
)  # fmt: skip
_VOICED = {"\u3099", "\u309a"}
"""The marks of Japanese that make another sound; taken apart, they are no accents."""


def fold(text: str) -> str:
    """The text as a key: letters and digits only, small, without accents; Chinese and kana as they are.

    `fold("São-Tomé") == "saotome"`. Nothing is left of a text without letters and digits.
    """
    parts = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(c for c in parts if not unicodedata.combining(c) or c in _VOICED)
    whole = unicodedata.normalize("NFC", bare.casefold().translate(_LETTERS))
    return "".join(c for c in whole if c.isalnum() or unicodedata.category(c) in ("Mc", "Mn"))


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, each folded."""
    spaced = "".join(c if c.isalnum() or unicodedata.category(c)[0] == "M" or c in "'’" else " " for c in text)
    return tuple(filter(None, map(fold, spaced.split())))
