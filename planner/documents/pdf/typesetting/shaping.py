"""Scripts whose letters join, move and change their shape: those of India, Sri Lanka, Burma and Cambodia.

HarfBuzz reads the rules of the face and says which shapes stand where. What it draws together, a syllable mostly,
becomes one character (`syllables`). The text keeps its order: of such a syllable a vowel that is written after its
consonant and drawn before it is a part.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any

from planner.documents.pdf.typesetting.built_shapes import add_shape, has_room
from planner.documents.pdf.typesetting.fonts import Voice, font
from planner.documents.pdf.typesetting.own_faces import SHAPED, own_face
from planner.documents.pdf.typesetting.syllables import Shape, Syllable, character_of
from planner.paths import resource


def _letters(blocks: tuple[tuple[int, int], ...]) -> str:
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in blocks)


_WORD = re.compile("|".join(f"[{_letters(blocks)}][{_letters(blocks)}\u200c\u200d]*" for _, blocks in SHAPED))
"""Letters of one such script, with the joiners between them."""
_ANY = re.compile("[" + "".join(_letters(blocks) for _, blocks in SHAPED) + "]")


def shaped(text: str, voice: Voice) -> str:
    """The text with one character for each syllable of these scripts that is not drawn letter by letter."""
    if text.isascii() or _ANY.search(text) is None:
        return text
    return _WORD.sub(lambda found: _word(found[0], voice), text)


@lru_cache(maxsize=20_000)
def _word(letters: str, voice: Voice) -> str:
    name = own_face(letters[0], voice)
    if name is None:
        return letters
    return "".join(_character(syllable) for syllable in _syllables(letters, name))


def _syllables(letters: str, name: str) -> list[Syllable]:
    import uharfbuzz

    buffer = uharfbuzz.Buffer()
    buffer.add_str(letters)
    buffer.guess_segment_properties()
    uharfbuzz.shape(_harfbuzz_font(name), buffer)
    drawn: dict[int, tuple[list[Shape], int]] = {}
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        shapes, advance = drawn.get(info.cluster, ([], 0))
        shapes.append(Shape(info.codepoint, advance + position.x_offset, position.y_offset))
        drawn[info.cluster] = shapes, advance + position.x_advance
    bounds = pairwise([*sorted(drawn), len(letters)])
    return [Syllable(name, letters[start:end], tuple(drawn[start][0]), drawn[start][1]) for start, end in bounds]


def _character(syllable: Syllable) -> str:
    face = font(syllable.face).face
    glyph = face.charToGlyph.get(ord(syllable.letters)) if len(syllable.letters) == 1 else None
    if glyph is not None and syllable.shapes == (Shape(glyph, 0, 0),) and face.hmetrics[glyph][0] == syllable.advance:
        return syllable.letters
    if not has_room(face):
        return syllable.letters
    return character_of(syllable, make=_give_shape) or syllable.letters


def _give_shape(code: int, syllable: Syllable) -> None:
    add_shape(font(syllable.face).face, code, syllable.shapes, syllable.advance)


@cache
def _harfbuzz_font(name: str) -> Any:
    import uharfbuzz

    return uharfbuzz.Font(uharfbuzz.Face(resource("fonts", f"{name}.ttf").read_bytes()))
