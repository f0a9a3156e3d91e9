"""What prints for a character: itself, or its name in brackets where it cannot or must not."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from planner.documents.pdf.typesetting.fonts import ARABIC, CJK, LATIN, covers
from planner.documents.pdf.typesetting.own_faces import is_shaped, own_face

_BREAKS = re.compile("\r\n|[\r\u2028\u2029]")
_SPACES = re.compile("[\t\u2000-\u200a\u205f\u3000]")
_NO_BREAK_SPACES = re.compile("[\u2007\u202f]")
_UNSEEN = dict.fromkeys(
    map(ord, "\u00ad\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u2060\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff")
)
"""Hints for screens that come along with pasted texts and leave nothing to see on paper."""
_JOINERS = "\u200c\u200d"
_UNCOMPOSED = re.compile(".[\u0300-\u036f\u3099\u309a]+|[\u1100-\u11ff]+", re.DOTALL)
_HOLLOW = "\u25a0\ufffd"
"""Signs that readers take for a missing character; they are always named."""


@lru_cache(maxsize=20_000)
def printable(text: str) -> str:
    """The text as it is set: composed, tabs as spaces, line breaks kept, and [U+XXXX] for a character
    that no font has or that would not be seen (controls, overrides of direction, private use)."""
    if text.isascii() and text.isprintable():
        return text
    # Not the whole text: NFC would also swap the variant characters of some Japanese names.
    text = _UNCOMPOSED.sub(lambda found: unicodedata.normalize("NFC", found[0]), _BREAKS.sub("\n", text))
    text = _NO_BREAK_SPACES.sub("\u00a0", _SPACES.sub(" ", text))
    text = text.translate(_UNSEEN)
    return "".join(_sign(char, text, at) for at, char in enumerate(text))


def is_printable(text: str) -> bool:
    """True where every character of the text is set as itself."""
    return "[U+" in text or "[U+" not in printable(text)


def _sign(char: str, text: str, at: int) -> str:
    if char in _JOINERS and at > 0:
        before, after = text[at - 1], text[at + 1 : at + 2]
        if is_shaped(before) or (is_arabic(before) and after and is_arabic(after)):
            return char
    return _named(char)


@cache
def _named(char: str) -> str:
    if char in "\n \u00a0":
        return char
    category = unicodedata.category(char)
    if char in _HOLLOW or category in ("Cc", "Cf", "Co", "Cn", "Cs") or not _is_drawn(char):
        return f"[U+{ord(char):04X}]"
    return char


def _is_drawn(char: str) -> bool:
    # The Chinese face is large and is opened last.
    return own_face(char, "text") is not None or any(covers(faces["text"], char) for faces in (LATIN, ARABIC, CJK))


def is_arabic(char: str) -> bool:
    """True for a letter, mark or presentation form of the Arabic script."""
    return "\u0600" <= char <= "\u06ff" or "\u0750" <= char <= "\u077f" or "\u08a0" <= char <= "\u08ff"
