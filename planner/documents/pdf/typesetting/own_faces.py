"""Scripts with a face of their own beside Latin, Arabic and Chinese, by the blocks of Unicode they fill.

Letters of the first keep their shapes; the few marks of Thai and Lao that move are `stacking`'s. Those of the second
are drawn by syllables (`shaping`). What is in neither (Tibetan, Thaana and others) is named, not drawn in pieces.
"""

from __future__ import annotations

from functools import cache

from planner.documents.pdf.typesetting.fonts import Voice, covers
from planner.documents.pdf.typesetting.stacking import plain
from planner.documents.pdf.typesetting.syllables import face_of

Blocks = tuple[tuple[int, int], ...]

_PLAIN: tuple[tuple[str, Blocks], ...] = (
    ("NotoSansArmenian", ((0x0530, 0x058F), (0xFB13, 0xFB17))),
    ("NotoSansHebrew", ((0x0590, 0x05FF), (0xFB1D, 0xFB4F))),
    ("NotoSansThai", ((0x0E00, 0x0E7F),)),
    ("NotoSansLao", ((0x0E80, 0x0EFF),)),
    ("NotoSansGeorgian", ((0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2F))),
    ("NotoSansEthiopic", ((0x1200, 0x139F), (0x2D80, 0x2DDF), (0xAB00, 0xAB2F))),
)
SHAPED: tuple[tuple[str, Blocks], ...] = (
    ("NotoSansDevanagari", ((0x0900, 0x097F), (0x1CD0, 0x1CFF), (0xA8E0, 0xA8FF))),
    ("NotoSansBengali", ((0x0980, 0x09FF),)),
    ("NotoSansGurmukhi", ((0x0A00, 0x0A7F),)),
    ("NotoSansGujarati", ((0x0A80, 0x0AFF),)),
    ("NotoSansOriya", ((0x0B00, 0x0B7F),)),
    ("NotoSansTamil", ((0x0B80, 0x0BFF),)),
    ("NotoSansTelugu", ((0x0C00, 0x0C7F),)),
    ("NotoSansKannada", ((0x0C80, 0x0CFF),)),
    ("NotoSansMalayalam", ((0x0D00, 0x0D7F),)),
    ("NotoSansSinhala", ((0x0D80, 0x0DFF),)),
    ("NotoSansMyanmar", ((0x1000, 0x109F), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F))),
    ("NotoSansKhmer", ((0x1780, 0x17FF), (0x19E0, 0x19FF))),
)
LOFTY = ("NotoSansMyanmar", "NotoSansKhmer")
"""Faces whose letters stand and hang further than others do."""


def own_face(char: str, voice: Voice) -> str | None:
    """The font of a character's own script, where it has one that draws the character."""
    return face_of(char) or _face_of_letter(char, voice)


def is_shaped(char: str) -> bool:
    """True for a letter or mark of a script that is drawn by syllables."""
    return _family(ord(char), SHAPED) is not None


@cache
def _face_of_letter(char: str, voice: Voice) -> str | None:
    family = _family(ord(plain(char)), (*_PLAIN, *SHAPED))
    if family is None:
        return None
    name = f"{family}-{'Regular' if voice == 'text' else 'Bold'}"
    return name if covers(name, char) else None


def _family(point: int, faces: tuple[tuple[str, Blocks], ...]) -> str | None:
    for family, blocks in faces:
        if any(first <= point <= last for first, last in blocks):
            return family
    return None
