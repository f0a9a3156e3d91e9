"""The fonts that ship with the program, each read once a process and only when a text needs it."""

from __future__ import annotations

from functools import cache
from typing import Literal

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics

from planner.documents.pdf.typesetting.readable import ReadableFont
from planner.paths import resource

Voice = Literal["text", "bold", "serif"]
"""How a text is set; each voice has a face for every script."""

LATIN: dict[Voice, str] = {"text": "NotoSans-Regular", "bold": "NotoSans-Bold", "serif": "NotoSerif-Bold"}
CJK: dict[Voice, str] = {
    "text": "NotoSansCJKscTT-Regular",
    "bold": "NotoSansCJKscTT-Bold",
    "serif": "NotoSansCJKscTT-Bold",
}
ARABIC: dict[Voice, str] = {
    "text": "NotoNaskhArabic-Regular",
    "bold": "NotoNaskhArabic-Bold",
    "serif": "NotoNaskhArabic-Bold",
}

BASE_FONT = LATIN["text"]
"""Named by every page before any text: a canvas is made with it, or Helvetica would stand in each file."""

# Streams stay binary: as ASCII they would be a quarter larger and take longer to make than the pages.
rl_config.useA85 = 0


@cache
def font(name: str) -> ReadableFont:
    """The font of that file name, registered with reportlab. Raises OSError if the file is missing."""
    made = ReadableFont(name, str(resource("fonts", f"{name}.ttf")), shapable=False)
    pdfmetrics.registerFont(made)
    return made


@cache
def advances(name: str) -> dict[int, float]:
    """The width of each character of a font by code point, in thousandths of its size."""
    widths: dict[int, float] = font(name).face.charWidths
    return widths


@cache
def covers(name: str, char: str) -> bool:
    """True where the font has a shape of its own for a character."""
    return bool(font(name).face.charToGlyph.get(ord(char), 0))
