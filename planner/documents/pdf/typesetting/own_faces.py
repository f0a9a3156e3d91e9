"""Scripts with a face of their own beside Latin, Arabic and Chinese, by the blocks of Unicode they fill.

A script is here where letters keep their shapes; the few marks of Thai and Lao that move are `stacking`'s.
What must be shaped (Devanagari, Tamil, Khmer, Burmese and others) is named, not drawn in pieces.
"""

from __future__ import annotations

from functools import cache

from planner.documents.pdf.typesetting.fonts import Voice, covers
from planner.documents.pdf.typesetting.stacking import plain

_BLOCKS = (
    ("NotoSansArmenian", ((0x0530, 0x058F), (0xFB13, 0xFB17))),
    ("NotoSansHebrew", ((0x0590, 0x05FF), (0xFB1D, 0xFB4F))),
    ("NotoSansThai", ((0x0E00, 0x0E7F),)),
    ("NotoSansLao", ((0x0E80, 0x0EFF),)),
    ("NotoSansGeorgian", ((0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2F))),
    ("NotoSansEthiopic", ((0x1200, 0x139F), (0x2D80, 0x2DDF), (0xAB00, 0xAB2F))),
)


@cache
def own_face(char: str, voice: Voice) -> str | None:
    """The font of a character's own script, where it has one that draws the character."""
    point = ord(plain(char))
    for family, blocks in _BLOCKS:
        if any(first <= point <= last for first, last in blocks):
            name = f"{family}-{'Regular' if voice == 'text' else 'Bold'}"
            return name if covers(name, char) else None
    return None
