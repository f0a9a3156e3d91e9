"""Where lines break."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from planner.documents.pdf.typesetting.breaking import NO_END, NO_START, atoms, keep_together
from planner.documents.pdf.typesetting.lines import Line, height, set_pieces, set_text
from planner.documents.pdf.typesetting.style import BODY, ITEM

ROOM = 111.0


def read(lines: tuple[Line, ...]) -> list[str]:
    return ["".join(text for span in line.spans for _, text in span.runs) for line in lines]


def test_words_fill_lines():
    assert read(set_text("Laboratory tour: robotics and autonomous systems", BODY, ROOM)) == [
        "Laboratory tour: robotics and",
        "autonomous systems",
    ]


def test_a_postcode_stays_with_its_city():
    assert read(set_text("250 Hamilton Ave, Palo Alto, CA 94301", BODY, ROOM)) == [
        "250 Hamilton Ave, Palo Alto,",
        "CA 94301",
    ]
    assert keep_together("Rue des Sables 20, 1000 Brussels") == "Rue des Sables\u00a020, 1000\u00a0Brussels"
    assert keep_together("10 Downing Street, London SW1A 2AA") == "10 Downing Street, London SW1A\u00a02AA"


def test_what_belongs_together_breaks_all_the_same_where_it_has_no_room():
    assert read(set_text("67070 Strasbourg", BODY, 40)) == ["67070", "Strasbour", "g"]


def test_a_word_wider_than_the_room_breaks():
    lines = read(set_text("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk", BODY, 60))
    assert "".join(lines) == "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk"
    assert len(lines) > 2


def test_hyphens_break_between_letters_and_not_between_numbers():
    assert [text for text, _ in atoms("Belgian-Chinese 10-12 and/or")] == ["Belgian-", "Chinese", "10-12", "and/", "or"]


def test_chinese_dates_stay_whole():
    assert [text for text, _ in atoms("于2015年12月10日")] == ["于", "2015年12月10日"]


def test_paragraphs_begin_lines_and_empty_ones_are_left_out():
    assert read(set_text("one\n\n \ntwo", BODY, ROOM)) == ["one", "two"]


def test_styles_follow_one_another_on_one_line():
    lines = set_pieces((("Ms. ", ITEM), ("Li", ITEM.but(underlined=True)), (" Xiaoyan", ITEM)), 200)
    assert read(lines) == ["Ms. Li Xiaoyan"]
    assert height(lines) == ITEM.leading


@given(st.text("一丁七万“”‘’，。、（）《》！？…—·ab 12", min_size=1, max_size=120), st.floats(30, 200))
def test_no_line_of_chinese_starts_or_ends_with_the_wrong_mark(text: str, room: float):
    lines = read(set_text(text, BODY, room))
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    for before, after in pairwise(lines):
        # A run of marks wider than the room has to break somewhere.
        wrong = after[0] in NO_START or before[-1] in NO_END
        assert not wrong or " " in text or len(before) <= room / 3.9


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200), st.floats(20, 300))
def test_no_line_is_wider_than_its_room(text: str, room: float):
    for line in set_text(text, BODY, room):
        assert line.width <= room + 3 or sum(len(t) for span in line.spans for _, t in span.runs) == 1
