"""Thai and Lao: marks that stand over one another, or beside a tall letter, in the shapes made for that.

A text of these scripts is drawn in the order in which it is typed, each mark over the letter before it.
A tone over a vowel must stand higher, and any mark beside a tall letter further left. The faces have such
shapes for layout engines alone; tools/stacked_faces.py gives them codes for private use, which `stacked`
writes and which are copied out as the plain letters.
"""

from __future__ import annotations

import re
import unicodedata

HIGH, NARROW, SHORT = 0xE100, 0xE200, 0xE300
"""Where the shapes of U+0E00 to U+0EFF begin: over a vowel, beside a tall letter, without what hangs below."""
PRIVATE = range(HIGH, SHORT + 0x100)

_MARKED = re.compile("[\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ebc\u0ec8-\u0ecd]")
_TALL = frozenset("ปฝฟฬປຝຟ")
_HANGING = frozenset("ญฐฎฏ")
_ABOVE = frozenset("\u0e31\u0e34\u0e35\u0e36\u0e37\u0e47\u0e4d\u0eb1\u0eb4\u0eb5\u0eb6\u0eb7\u0ebb\u0ecd")
_BELOW = frozenset("\u0e38\u0e39\u0e3a")
_TONES = frozenset("\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0ec8\u0ec9\u0eca\u0ecb\u0ecc")
_THAI_AM, _LAO_AM = "\u0e33", "\u0eb3"
_LEADING = frozenset("เแโใไເແໂໃໄ")
_TRAILING = frozenset("ะาำๅๆฯະາຳໆຯ")


def stacked(text: str) -> str:
    """The text with each mark in the shape that its place asks for."""
    if text.isascii() or _MARKED.search(text) is None:
        return text
    return "".join(_shape(text, at) for at in range(len(text)))


def plain(char: str) -> str:
    """The letter that was typed for a shape of this module; any other character is itself."""
    return chr(0x0E00 + (ord(char) & 0xFF)) if ord(char) in PRIVATE else char


def may_part(before: str, after: str) -> bool:
    """True where a word that is too long may break between two characters: no mark or vowel leaves its letter."""
    typed = plain(after)
    return unicodedata.category(typed) not in ("Mn", "Mc") and typed not in _TRAILING and before not in _LEADING


def _shape(text: str, at: int) -> str:
    char, after = text[at], text[at + 1 : at + 2]
    if char in _HANGING:
        return _coded(char, SHORT) if after and after in _BELOW else char
    base, over = _base(text, at)
    if char in _TONES:
        if over or after in (_THAI_AM, _LAO_AM):
            return _coded(char, HIGH)
        return _coded(char, NARROW) if base in _TALL else char
    if char in "\u0eb8\u0eb9" and text[at - 1 : at] == "\u0ebc":
        return _coded(char, HIGH)
    if base not in _TALL:
        return char
    if char == _THAI_AM:
        return _coded("\u0e4d", NARROW) + "\u0e32"
    return _coded(char, NARROW) if char in _ABOVE or char == _LAO_AM else char


def _base(text: str, at: int) -> tuple[str, bool]:
    """The letter under the marks before a place, and whether a vowel stands over it."""
    over = False
    while at > 0:
        at -= 1
        if unicodedata.category(text[at]) != "Mn":
            return text[at], over
        over = over or text[at] in _ABOVE
    return "", over


def _coded(char: str, shapes: int) -> str:
    return chr(shapes + (ord(char) & 0xFF))
