"""How texts of lists are compared: without case, accents, spaces and signs, in any script."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ə": "a",
        "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ـ": None, "ё": "е",
    }
)  # fmt: skip
_VOICED = {"\u3099", "\u309a"}


@lru_cache(maxsize=65536)
def folded(text: str) -> str:
    """Letters and digits only, small, without accents; Chinese and kana as they are. Empty where there are none."""
    if text.isascii():
        return "".join(filter(str.isalnum, text.lower()))
    parts = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(c for c in parts if not unicodedata.combining(c) or c in _VOICED)
    whole = unicodedata.normalize("NFC", bare.casefold().translate(_LETTERS))
    return "".join(c for c in whole if c.isalnum() or unicodedata.category(c) in ("Mc", "Mn"))


def tokens(text: str) -> tuple[str, ...]:
    """The words of a text, each folded, as they stand; a hyphen parts words, an apostrophe does not."""
    spaced = "".join(c if c.isalnum() or c in "'’`´" or unicodedata.category(c)[0] == "M" else " " for c in text)
    return tuple(filter(None, map(folded, spaced.split())))


def is_latin(text: str) -> bool:
    """True where more letters of the text are Latin than of any other script; also where it has none."""
    if text.isascii():
        return True
    letters = [c for c in text if c.isalpha()]
    return 2 * sum(_latin(c) for c in letters) >= len(letters)


def _latin(c: str) -> bool:
    return c < "\u0250" or "\u1e00" <= c <= "\u1eff" or "Ａ" <= c <= "ｚ"
