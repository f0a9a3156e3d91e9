"""A font whose text is copied out of the PDF as the letters that were typed."""

from __future__ import annotations

import unicodedata
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import FF_NONSYMBOLIC, FF_SYMBOLIC, SUBSETN, TTFont

from planner.documents.pdf.typesetting.stacking import plain
from planner.documents.pdf.typesetting.syllables import letters_of

_ARABIC_FORMS = range(0xFB50, 0xFEFD)
_BLOCK = 100
"""The most entries that one block of such a table may have (PDF 32000, 9.10.3 and CMap rules)."""


class ReadableFont(TTFont):  # type: ignore[misc]  # reportlab has no types
    """A TrueType font with a right table from its codes back to characters.

    reportlab's own table is wrong beyond U+FFFF and speaks of Arabic presentation forms. Here a joined
    Arabic shape, or a raised Thai one, stands for its plain letter and a syllable of Hindi for all of its letters, so
    that whoever searches or copies finds what was written.
    Ligatures stay: readers turn a run from right to left round and would turn their letters round too.
    A subset that was made for one document is kept for the next that draws the same characters.
    """

    def addObjects(self, doc: Any) -> None:  # noqa: N802  # reportlab's name
        """Adds the font's subsets to the document."""
        state = self._assignState(doc)
        state.frozen = 1
        for number, points in enumerate(state.subsets):
            subset = _subset(self, number, tuple(points))
            name = self.getSubsetInternalName(number, doc)[1:]
            made = pdfdoc.PDFTrueTypeFont()
            made.Name, made.BaseFont = name, subset.name
            made.FirstChar, made.LastChar = 0, len(points) - 1
            made.Widths = _Plain(subset.widths)
            made.ToUnicode = doc.Reference(_packed(subset.table), f"toUnicodeCMap:{subset.name}")
            made.FontDescriptor = doc.Reference(self._descriptor(subset, doc), f"fontDescriptor:{subset.name}")
            doc.Reference(made, name)
            doc.idToObject["BasicFonts"].dict[name] = made
        del self.state[doc]

    def _descriptor(self, subset: _Subset, doc: Any) -> Any:
        face = self.face
        program = _packed(subset.program, Length1=subset.program_length)
        return pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "Ascent": face.ascent,
                "CapHeight": face.capHeight,
                "Descent": face.descent,
                "Flags": (face.flags & ~FF_NONSYMBOLIC) | FF_SYMBOLIC,
                "FontBBox": pdfdoc.PDFArray(face.bbox),
                "FontName": pdfdoc.PDFName(subset.name),
                "ItalicAngle": face.italicAngle,
                "StemV": face.stemV,
                "FontFile2": doc.Reference(program, f"fontFile:{subset.name}"),
                "MissingWidth": face.defaultWidth,
            }
        )


@dataclass(frozen=True, slots=True)
class _Subset:
    """What a file holds of up to 256 characters of a font; `program` and `table` are compressed."""

    name: str
    program: bytes
    program_length: int
    table: bytes
    widths: bytes


@lru_cache(maxsize=48)
def _subset(font: ReadableFont, number: int, points: tuple[int, ...]) -> _Subset:
    face = font.face
    name = b"".join((SUBSETN(number), b"+", face.name, face.subfontNameX)).decode("pdfdoc")
    program = face.makeSubset(list(points))
    return _Subset(
        name=name,
        program=zlib.compress(program),
        program_length=len(program),
        table=zlib.compress(character_table(name, points).encode("ascii")),
        widths="[ {} ]".format(" ".join(f"{face.getCharWidth(point):g}" for point in points)).encode("ascii"),
    )


class _Plain(pdfdoc.PDFObject):  # type: ignore[misc]  # because reportlab has no types
    """Octets that stand in the file as they are."""

    def __init__(self, octets: bytes) -> None:
        self._octets = octets

    def format(self, document: Any) -> bytes:
        """The octets."""
        return self._octets


def _packed(octets: bytes, **members: int) -> Any:
    """A stream of octets that are compressed already."""
    return pdfdoc.PDFStream(
        pdfdoc.PDFDictionary({"Filter": pdfdoc.PDFName("FlateDecode"), **members}), octets, filters=[]
    )


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
    char = letters_of(chr(point)) or plain(chr(point))
    if point in _ARABIC_FORMS:
        letters = unicodedata.normalize("NFKC", char)
        char = letters if len(letters) == 1 else char
    return char.encode("utf-16-be").hex().upper()
