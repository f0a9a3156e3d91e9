"""The order in which a line is drawn, beside an independent reckoning of the same annex."""

from __future__ import annotations

import pytest
from bidi import get_display  # type: ignore[import-untyped]  # because python-bidi has no types
from bidi.mirror import MIRRORED  # type: ignore[import-untyped]  # because python-bidi has no types
from hypothesis import given
from hypothesis import strategies as st

from planner.documents.pdf.typesetting.reading_order import drawn_order


@pytest.mark.parametrize(
    ("read", "drawn"),
    [
        ("أب 12", "12 بأ"),
        ("أب (MOFA) جد", "دج (MOFA) بأ"),
        ("أب (MOFA) 25", "25 (MOFA) بأ"),
        ("أب [جد", "دج] بأ"),
        ("أب 09:00", "09:00 بأ"),
    ],
)
def test_a_line_from_the_right(read: str, drawn: str):
    assert drawn_order(read, right=True) == drawn


def test_a_line_from_the_left():
    assert drawn_order("Visit (أب) 25", right=False) == "Visit (بأ) 25"


@given(st.text("abAB12 ,.:%-()[]«»أبجد٣", max_size=40), st.booleans())
def test_the_compiled_algorithm_puts_the_same_characters_at_the_same_places(text: str, right: bool):
    display = get_display(text, base_dir="R" if right else "L")
    assert unmirrored(drawn_order(text, right=right)) == unmirrored(display)


def unmirrored(text: str) -> str:
    """Both signs of a mirrored pair as one."""
    return "".join(min(char, MIRRORED.get(char, char)) for char in text)
