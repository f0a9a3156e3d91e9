"""A font whose text is copied out of the PDF as the letters that were typed."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Any

from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

_ARABIC_FORMS = range(0xFB50, 0xFEFD)
_BLOCK = 100
"""The most entries that one block of such a table may have (PDF 32000, 9.10.3 and CMap rules)."""


class ReadableFont(TTFont):  # type: ignore[misc]  # reportlab has no types
    """A TrueType font with a right table from its codes back to characters.

    reportlab's own table is wrong beyond U+FFFF and speaks of Arabic presentation forms. Here a joined
    Arabic shape stands for its plain letter, so that whoever searches or copies finds what was written.
    Ligatures stay: readers turn a run from right to left round and would turn their letters round too.
    """

    def addObjects(self, doc: Any) -> None:  # noqa: N802  # reportlab's name
        """Adds the font to the document as reportlab does, then replaces the tables of characters."""
        subsets: list[list[int]] = [list(subset) for subset in self._assignState(doc).subsets]
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            base = b"".join((SUBSETN(number), b"+", self.face.name, self.face.subfontNameX)).decode("pdfdoc")
            doc.idToObject[f"toUnicodeCMap:{base}"].content = character_table(base, subset)


def character_table(name: str, points: Sequence[int]) -> str:
    """The ToUnicode table of a font subset: the position in `points` is the code."""
    entries = [f"<{code:02X}> <{_utf16(point)}>" for code, point in enumerate(points) if point]
    blocks = [entries[start : start + _BLOCK] for start in range(0, len(entries), _BLOCK)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            f"/CMapName /{name} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<00> <FF>",
            "endcodespacerange",
            *(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks),
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )


def _utf16(point: int) -> str:
    char = chr(point)
    if point in _ARABIC_FORMS:
        letters = unicodedata.normalize("NFKC", char)
        char = letters if len(letters) == 1 else char
    return char.encode("utf-16-be").hex().upper()
