"""How texts are compared and found: without case, accents, width, spaces and signs, in any script."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {
        # Letters that Unicode does not take apart.
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ə": "a",
        # Arabic is typed with or without these differences, and Persian keyboards have their own yeh and kaf.
        "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ة": "ه", "ۀ": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه",
        "ـ": None,
        # Russian is often written without the dots.
        "ё": "е",
        # Letters to Unicode, apostrophes to whoever types Hawaiian, Arabic or Ukrainian names.
        "ʻ": None, "ʼ": None, "ʽ": None, "ʾ": None, "ʿ": None, "ˈ": None, "ꞌ": None,
    }
)  # fmt: skip
_VOICED = {"\u3099", "\u309a"}
"""The marks of Japanese that make another sound; taken apart, they are no accents."""
_FOREIGN = re.compile(r"[^\x00-\x7f]+")
_NO_LETTERS = re.compile(r"[\x00-/:-@\[-`{-\x7f]+")
_APOSTROPHES = "'’‘‛`´ʹʻʼʽʾʿˈꞌ＇"
_PLAIN_WORD = re.compile(r"[a-z0-9'`]+")
_NO_APOSTROPHES = str.maketrans("", "", "'`")


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """The text as a key: letters and digits only, small, without accents; Chinese and kana as they are.

    `fold("São-Tomé") == "saotome"`. Nothing is left of a text without letters and digits.
    """
    if text.isascii():
        return _NO_LETTERS.sub("", text.lower())
    # Most letters of most texts are plain ones; looking at each would take ten times as long.
    return _NO_LETTERS.sub("", _FOREIGN.sub(lambda run: _fold_foreign(run[0]), text.lower()))


@lru_cache(maxsize=4096)
def _fold_foreign(run: str) -> str:
    """Signs that are not ASCII, folded; nothing is left of those that are neither letters nor digits."""
    parts = unicodedata.normalize("NFKD", run.casefold())
    bare = "".join(c for c in parts if not unicodedata.combining(c) or c in _VOICED)
    whole = unicodedata.normalize("NFC", bare.casefold().translate(_LETTERS))
    return "".join(c for c in whole if c.isalnum() or unicodedata.category(c) in ("Mc", "Mn"))


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, each folded, as they stand; a hyphen parts words, an apostrophe does not."""
    if text.isascii():
        return tuple(filter(None, (word.translate(_NO_APOSTROPHES) for word in _PLAIN_WORD.findall(text.lower()))))
    spaced = "".join(c if c.isalnum() or c in _APOSTROPHES or unicodedata.category(c)[0] == "M" else " " for c in text)
    return tuple(filter(None, map(fold, spaced.split())))


class Sought:
    """What a person types into a search: each word of it, between spaces, has to occur somewhere.

    "liege" finds "Liège" and "10:30" the time as it is written; a word of signs alone, such as "?", is looked for as it
    stands. True where anything is sought; where nothing is, everything fits.
    """

    def __init__(self, text: str) -> None:
        words = text.split()
        self._words = tuple(filter(None, map(fold, words)))
        self._signs = tuple(word for word in words if not fold(word))

    def __bool__(self) -> bool:
        return bool(self._words or self._signs)

    def fits(self, text: str) -> bool:
        """Whether a text, with all that a thing is found by, is one of those."""
        whole = fold(text) if self._words else ""
        return all(word in whole for word in self._words) and all(sign in text for sign in self._signs)
