"""Shapes made of others: a face is given a glyph for a code, composed of glyphs that it has.

A TrueType glyph may consist of others at given places (OpenType, `glyf`, composite glyphs). reportlab makes its subsets
from the tables of a face; here the table of shapes moves to the end of what it holds, where it can grow.
"""

from __future__ import annotations

from struct import pack, unpack
from typing import Any

from planner.documents.pdf.typesetting.syllables import Shape

_MOST = 65_000
_WORDS, _OFFSETS, _MORE = 0x0001, 0x0002, 0x0020
_COMPOSITE_LIMITS = ((10, 8_000), (12, 800), (28, 64), (30, 8))
"""Offsets in the table `maxp` of what composite glyphs may need: points, contours, components, depth."""


def has_room(face: Any) -> bool:
    """Whether a face of reportlab can take one more shape."""
    return len(face.glyphPos) < _MOST


def add_shape(face: Any, code: int, shapes: tuple[Shape, ...], advance: int) -> None:
    """Lets a face of reportlab draw these shapes for a code, `advance` units wide."""
    glyph = shapes[0].glyph
    if shapes != (Shape(glyph, 0, 0),) or face.hmetrics[glyph][0] != advance:
        glyph = _appended(face, shapes, advance)
    face.charToGlyph[code] = glyph
    face.charWidths[code] = advance * 1000 / face.unitsPerEm


def _appended(face: Any, shapes: tuple[Shape, ...], advance: int) -> int:
    table = face.table["glyf"]
    if table["offset"] + table["length"] != len(face._ttf_data):
        _move_to_the_end(face)
    drawn = [(shape, box) for shape in shapes if (box := _box(face, shape.glyph)) is not None]
    octets, left = b"", 0
    if drawn:
        left = min(box[0] + shape.x for shape, box in drawn)
        bounds = (
            left,
            min(box[1] + shape.y for shape, box in drawn),
            max(box[2] + shape.x for shape, box in drawn),
            max(box[3] + shape.y for shape, box in drawn),
        )
        parts = [
            pack(">HHhh", _WORDS | _OFFSETS | (_MORE if number < len(drawn) else 0), shape.glyph, shape.x, shape.y)
            for number, (shape, _) in enumerate(drawn, start=1)
        ]
        octets = pack(">5h", -1, *bounds) + b"".join(parts)
    face._ttf_data += octets
    table["length"] += len(octets)
    face.glyphPos.append(face.glyphPos[-1] + len(octets))
    face.hmetrics.append((advance, left & 0xFFFF))
    return len(face.glyphPos) - 2


def _move_to_the_end(face: Any) -> None:
    start, _ = face.get_table_pos("glyf")
    shapes = face._ttf_data[start : start + face.glyphPos[-1]]
    limits = bytearray(face.get_table("maxp"))
    for offset, most in _COMPOSITE_LIMITS:
        limits[offset : offset + 2] = pack(">H", max(most, *unpack(">H", limits[offset : offset + 2])))
    data = face._ttf_data
    face.table["maxp"].update(offset=len(data), length=len(limits))
    data += bytes(limits)
    face.table["glyf"].update(offset=len(data), length=len(shapes))
    face._ttf_data = data + shapes


def _box(face: Any, glyph: int) -> tuple[int, int, int, int] | None:
    """The bounds of a glyph; None where it draws nothing."""
    start, end = face.glyphPos[glyph : glyph + 2]
    if start == end:
        return None
    at = face.table["glyf"]["offset"] + start + 2
    left, bottom, right, top = unpack(">4h", face._ttf_data[at : at + 8])
    return left, bottom, right, top
