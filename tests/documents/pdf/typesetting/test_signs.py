"""What prints for a character."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.documents.pdf.typesetting.fonts import covers
from planner.documents.pdf.typesetting.runs import runs
from planner.documents.pdf.typesetting.signs import printable


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("plain", "plain"),
        ("a\tb\u2009c\u3000d", "a b c d"),
        ("a\r\nb\rc\u2028d\u2029e", "a\nb\nc\nd\ne"),
        ("soft\u00adhyphen", "softhyphen"),
        ("\u25a0 \ufffd \ue000", "[U+25A0] [U+FFFD] [U+E000]"),
        ("\x07\x0b\x7f\x85", "[U+0007][U+000B][U+007F][U+0085]"),
        ("\u200e\u202eevil\u2066\u061c", "[U+202E]evil"),
        ("zero\u200bwidth \ufeff", "zerowidth "),
        ("\U0001f600 \u0f56 \U0010ffff \U000f0000", "[U+1F600] [U+0F56] [U+10FFFF] [U+F0000]"),
        ("ශ්\u200dරී അവന്\u200d \u200da", "ශ්\u200dරී അവന്\u200d [U+200D]a"),
        ("e\u0301 ヘ\u309a が", "é ペ が"),
        ("\u1112\u1161\u11ab", "한"),
        ("神 﨑", "神 﨑"),  # the variant characters of a name are not swapped for others
        ("می\u200cخواهم a\u200cb", "می\u200cخواهم a[U+200C]b"),
    ],
)
def test_a_text_prints_as_typed_or_says_what_cannot_be_printed(typed: str, printed: str):
    assert printable(typed) == printed


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_whatever_prints_has_a_shape_in_the_font_that_draws_it(text: str):
    shown = printable(text).replace("\n", "").replace("\u00a0", " ")
    assert all(
        covers(name, char)
        for voice in ("text", "bold", "serif")
        for name, part in runs(shown, voice)
        for char in part
        if char not in "\u200c\u200d"
    )
