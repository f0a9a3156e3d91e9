"""Arabic joins, runs from the right, and can be copied out."""

from __future__ import annotations

import io
from pathlib import Path

import pdfplumber
import pytest

from planner.documents.pdf.typesetting.arabic import has_arabic, joined, starts_right
from planner.documents.pdf.typesetting.lines import set_text
from planner.documents.pdf.typesetting.style import BODY, ITEM
from tests.documents.pdf.papers import paper
from tests.outside import judge_paper
from tests.worlds import item, person

ONE_LINE = ("وصول الوفد", "لا بأس بالاجتماع", "محمد بن زايد آل نهيان", "مُحَمَّد", "الله أكبر", "پاکستان کے وزیر اعظم")


def test_letters_take_their_joined_shapes():
    assert joined("بيت") == "\ufe91\ufef4\ufe96"
    assert joined("لا") == "\ufefb"


def test_a_paragraph_runs_as_its_first_letter_does():
    assert starts_right("12 وصول A")
    assert not starts_right("12 A وصول")
    assert not has_arabic("Ελλάδα 中文")


def test_a_paragraph_from_the_right_stands_at_the_right():
    (line,) = set_text("وصول الوفد", BODY, 200)
    assert round(line.spans[-1].x + line.spans[-1].width) == 200
    (line,) = set_text("Visit of وصول", BODY, 200)
    assert line.spans[0].x == 0


@pytest.mark.parametrize("text", ONE_LINE)
def test_the_letters_of_a_line_stand_from_right_to_left(text: str):
    with pdfplumber.open(io.BytesIO(paper(item("one", "2026-05-04 09:00", title=text)))) as opened:
        chars = [char for page in opened.pages for char in page.chars if char["size"] == pytest.approx(ITEM.size)]
    marks = [char for char in chars if has_arabic(char["text"])]
    in_order = sorted((char for char in marks if char["width"] > 0), key=lambda char: -char["x0"])
    letters = "".join(char["text"] for char in in_order).replace("\ufefb", "لا")
    assert letters == "".join(char for char in text if char.isalpha())


def test_programs_from_outside_copy_it_out(tmp_path: Path):
    file = tmp_path / "programme.pdf"
    things = [item(f"i{number}", f"2026-05-04 09:0{number}", title=text) for number, text in enumerate(ONE_LINE)]
    file.write_bytes(paper(*things, person("p", name="Mohammed VI", native_name="محمد السادس")))
    assert judge_paper(file, expect=[*ONE_LINE, "محمد السادس", "Mohammed VI"]).faults == ()
