"""Makes the Thai and Lao faces of resources/fonts: `python -m tools.stacked_faces FOLDER`.

FOLDER holds the faces of Debian's fonts-noto-core. What they have for marks over marks and beside tall
letters gets codes for private use (planner/documents/pdf/typesetting/stacking.py); nothing else changes.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # because fontTools has no types

from planner.documents.pdf.typesetting.stacking import HIGH, NARROW, SHORT
from planner.paths import resource

FACES = tuple(f"NotoSans{script}-{weight}.ttf" for script in ("Thai", "Lao") for weight in ("Regular", "Bold"))
_SHAPES = ((".small", HIGH), (".narrow", NARROW), (".short", SHORT), (".less", SHORT))


def main(arguments: Sequence[str] | None = None) -> None:
    """Writes the four faces into resources/fonts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args(arguments).folder
    for name in FACES:
        made = with_codes(TTFont(folder / name, recalcTimestamp=False))
        made.save(str(resource("fonts", name)))


def with_codes(font: Any) -> Any:
    """The font, with a code for each shape of a Thai or Lao letter that only layout engines could reach."""
    added = dict(_codes(font))
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.update(added)
    return font


def _codes(font: Any) -> Iterator[tuple[int, str]]:
    shapes = set(font.getGlyphOrder())
    for point, glyph in font.getBestCmap().items():
        if 0x0E00 <= point <= 0x0EFF:
            for ending, first in _SHAPES:
                if glyph + ending in shapes:
                    yield first + (point & 0xFF), glyph + ending


if __name__ == "__main__":
    main()
