"""Runs: stretches of a line that one font can draw."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from planner.documents.pdf.typesetting.fonts import ARABIC, CJK, LATIN, Voice, advances, covers
from planner.documents.pdf.typesetting.own_faces import own_face

_WIDE = re.compile(
    "[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]"
)
_BOTH = "“”‘’…—·"
"""Punctuation of Latin and of Chinese texts, of another width in each: it follows its neighbours."""


@lru_cache(maxsize=50_000)
def runs(text: str, voice: Voice) -> tuple[tuple[str, str], ...]:
    """Pairs of font name and text, in order, that together draw a printable text."""
    if text.isascii():
        return ((LATIN[voice], text),)
    found: list[tuple[str, str]] = []
    name = ""
    start = 0
    for at, char in enumerate(text):
        here = _contextual(text, at, voice) if char in _BOTH else name if char == " " and name else _face(char, voice)
        if here != name:
            if name:
                found.append((name, text[start:at]))
            name, start = here, at
    found.append((name, text[start:]))
    return tuple(found)


@lru_cache(maxsize=100_000)
def width(text: str, voice: Voice) -> float:
    """How wide a printable text is at a size of one point, without tracking."""
    total = 0.0
    for name, part in runs(text, voice):
        widths = advances(name)
        total += sum([widths[ord(char)] for char in part])
    return total / 1000


@cache
def is_wide(char: str) -> bool:
    """True for characters of Chinese, Japanese and Korean texts."""
    return _WIDE.match(char) is not None


@cache
def _face(char: str, voice: Voice) -> str:
    own = own_face(char, voice)
    if own is not None:
        return own
    for name in (LATIN[voice], ARABIC[voice]):
        if not is_wide(char) and covers(name, char):
            return name
    if covers(CJK[voice], char):
        return CJK[voice]
    # The heading face has fewer letters than the plain ones.
    return LATIN["bold"] if covers(LATIN["bold"], char) else LATIN["text"]


def _contextual(text: str, at: int, voice: Voice) -> str:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    wide = (before and is_wide(before)) or (after and is_wide(after))
    return CJK[voice] if wide and covers(CJK[voice], text[at]) else _face(text[at], voice)
