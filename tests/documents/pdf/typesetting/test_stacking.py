"""Marks of Thai and Lao stand where they are read, and no line tears them from their letter."""

from __future__ import annotations

import unicodedata

import pytest

from planner.documents.pdf.typesetting.lines import set_text
from planner.documents.pdf.typesetting.own_faces import own_face
from planner.documents.pdf.typesetting.stacking import HIGH, NARROW, PRIVATE, SHORT, plain, stacked
from planner.documents.pdf.typesetting.style import BODY


@pytest.mark.parametrize(
    ("typed", "shapes"),
    [
        ("น่า", {}),
        ("ที่", {2: HIGH}),  # a tone over a vowel
        ("น้ำ", {1: HIGH}),  # a tone over the ring of the vowel after it
        ("ปี่", {1: NARROW, 2: HIGH}),
        ("ฟ้า", {1: NARROW}),  # beside a tall letter
        ("ฐุ", {0: SHORT}),
        ("ທີ່", {2: HIGH}),
        ("ຝີ", {1: NARROW}),
        ("سلام नमस्ते", {}),
    ],
)
def test_a_mark_takes_the_shape_of_its_place(typed: str, shapes: dict[int, int]):
    expected = [chr(shapes[at] + (ord(char) & 0xFF)) if at in shapes else char for at, char in enumerate(typed)]
    assert stacked(typed) == "".join(expected)
    assert "".join(map(plain, stacked(typed))) == typed


def test_a_vowel_with_a_ring_parts_beside_a_tall_letter_and_reads_the_same():
    read = "".join(map(plain, stacked("ป่ำ ปำ")))
    assert unicodedata.normalize("NFKC", read) == unicodedata.normalize("NFKC", "ป่ำ ปำ")


def test_both_faces_have_each_shape_that_is_asked_for():
    tones, above = "่้๊๋์", "ัิีึื็ํ"
    texts = [base + first + tone for base in "กปญฐ" for first in ["", *above, "ุ"] for tone in ["", *tones]]
    lao = [base + first + tone for base in "ກປ" for first in ["", *"ັິີຶືົໍ", "ຸ", "ຼຸ"] for tone in ["", *"່້໊໋໌"]]
    asked = {char for text in [*texts, *lao, "ปำ", "ຝຳ"] for char in stacked(text)}
    missing = [hex(ord(char)) for char in asked for voice in ("text", "bold") if own_face(char, voice) is None]
    assert (missing, len([char for char in asked if ord(char) in PRIVATE]) > 20) == ([], True)


def test_a_word_that_is_too_long_breaks_between_letters_alone():
    typed = "เก้าอี้ที่น้ำผู้ใหญ่" * 3
    lines = ["".join(map(plain, run)) for line in set_text(typed, BODY, 30) for _, run in line.spans[0].runs]
    assert "".join(lines) == typed
    assert len(lines) > 4
    assert [
        line for line in lines if unicodedata.category(line[0]) == "Mn" or line[0] in "าำ" or line[-1] in "เใ"
    ] == []
