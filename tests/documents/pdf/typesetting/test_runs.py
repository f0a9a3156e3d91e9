"""Which font draws what."""

from __future__ import annotations

from planner.documents.pdf.typesetting.fonts import ARABIC, CJK, LATIN
from planner.documents.pdf.typesetting.runs import runs, width


def test_scripts_are_told_apart_and_a_space_stays_with_what_it_follows():
    assert runs("Ελλάδα и Việt 中文 text", "text") == (
        (LATIN["text"], "Ελλάδα и Việt "),
        (CJK["text"], "中文 "),
        (LATIN["text"], "text"),
    )


def test_quotes_follow_the_script_around_them():
    assert runs("“Hi”", "text") == ((LATIN["text"], "“Hi”"),)
    assert runs("在“怀柔”区", "text") == ((CJK["text"], "在“怀柔”区"),)


def test_signs_that_the_latin_face_lacks_come_from_the_chinese_one():
    assert runs("UTC−08:00 → A", "text") == (
        (LATIN["text"], "UTC"),
        (CJK["text"], "−"),
        (LATIN["text"], "08:00 "),
        (CJK["text"], "→ "),
        (LATIN["text"], "A"),
    )


def test_a_heading_in_arabic_is_bold():
    assert [name for name, _ in runs("\ufeb3", "serif")] == [ARABIC["serif"]]


def test_widths_are_in_parts_of_the_size():
    assert width("中文", "text") == 2.0
    assert 0.5 < width("00", "text") / 2 < 0.6
