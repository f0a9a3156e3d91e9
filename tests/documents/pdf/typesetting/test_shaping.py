"""Syllables of Indian and Further Indian scripts are drawn as their faces join them, and read as typed."""

from __future__ import annotations

import io
import itertools

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # because fontTools has no types
from hypothesis import given
from hypothesis import strategies as st

from planner.documents.pdf.typesetting.fonts import Voice, covers, font
from planner.documents.pdf.typesetting.lines import set_text
from planner.documents.pdf.typesetting.own_faces import SHAPED, own_face
from planner.documents.pdf.typesetting.runs import width
from planner.documents.pdf.typesetting.shaping import shaped
from planner.documents.pdf.typesetting.style import BODY
from planner.documents.pdf.typesetting.syllables import letters_of, rank

VOICES: tuple[Voice, ...] = ("text", "bold", "serif")
LETTERS = [
    chr(point)
    for _, blocks in SHAPED
    for first, last in blocks
    for point in range(first, last + 1)
    if own_face(chr(point), "text") is not None
]


def read(text: str) -> str:
    """What is copied out of a text as it is drawn."""
    return "".join(letters_of(char) or char for char in text)


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("कि", ["कि"]),  # the vowel is drawn before its consonant
        ("नरेन्द्र", ["न", "रे", "न्", "द्र"]),
        ("क्षमा", ["क्ष", "मा"]),
        ("கொள்", ["கொ", "ள்"]),  # one vowel on both sides
        ("ខ្មែរ", ["ខ្មែ", "រ"]),
        ("ශ්\u200dරී", ["ශ්\u200dරී"]),
        ("Rao राव 3", [*"Rao ", "रा", "व", " ", "3"]),
        ("王晓明 عشاء", [*"王晓明 عشاء"]),
    ],
)
def test_what_is_drawn_together_is_one_character(typed: str, parts: list[str]):
    assert [read(char) for char in shaped(typed, "text")] == parts


@given(st.lists(st.sampled_from([*LETTERS, "\u200c", "\u200d", " ", "a"]), max_size=12).map("".join))
def test_whatever_is_typed_is_copied_out_and_has_shapes_in_its_face(typed: str):
    for voice in VOICES:
        text = shaped(typed, voice)
        assert read(text) == typed
        faces = {char: own_face(char, voice) for char in text if letters_of(char) is not None}
        assert all(face is not None and covers(face, char) for char, face in faces.items())


def test_a_made_shape_is_as_wide_as_its_parts_and_within_them():
    syllable = shaped("र्ति", "text")
    face = font("NotoSansDevanagari-Regular").face
    points = [0, ord(syllable)]
    made = TTFont(io.BytesIO(face.makeSubset(points)))
    name = made["cmap"].tables[0].cmap[1]
    glyph = made["glyf"][name]
    shapes = rank(syllable)[1]
    assert glyph.isComposite()
    assert [(part.x, part.y) for part in glyph.components] == [
        (shape.x, shape.y) for shape in shapes if face.glyphPos[shape.glyph] != face.glyphPos[shape.glyph + 1]
    ]
    drawn = sum(face.hmetrics[shape.glyph][0] for shape in shapes)
    assert (made["hmtx"][name][0], round(width(syllable, "text") * face.unitsPerEm)) == (drawn, drawn)
    glyph.recalcBounds(made["glyf"])
    before = (glyph.xMin, glyph.yMin, glyph.xMax, glyph.yMax)
    again = TTFont(io.BytesIO(face.makeSubset(points)))["glyf"][name]
    assert before == (again.xMin, again.yMin, again.xMax, again.yMax)


def test_the_order_of_characters_in_a_file_follows_their_letters_and_not_when_they_were_first_used():
    typed = ["श्र", "ज्ञ", "त्र", "क्ष"]
    characters = [shaped(one, "bold") for one in typed]
    assert [read(char) for char in sorted(characters, key=rank)] == sorted(typed)


def test_a_word_that_is_too_long_breaks_between_syllables():
    typed = "अन्तर्राष्ट्रीयसम्मेलन" * 4
    lines = [read(run) for line in set_text(typed, BODY, 40) for _, run in line.spans[0].runs]
    syllables = list(itertools.accumulate(len(read(char)) for char in shaped(typed, "text")))
    ends = list(itertools.accumulate(map(len, lines)))
    assert ("".join(lines), set(ends) - set(syllables), len(lines) > 5) == (typed, set(), True)


def test_lines_of_lofty_scripts_do_not_touch():
    plain, burmese = set_text("Talks", BODY, 400)[0], set_text("Talks မြန်မာ", BODY, 400)[0]
    assert burmese.leading > plain.leading * 1.2
