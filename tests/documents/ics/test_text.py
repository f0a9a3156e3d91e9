"""Texts survive whatever a person or a spreadsheet put into them."""

from __future__ import annotations

import icalendar
from hypothesis import given
from hypothesis import strategies as st

from planner.documents.content.freeze import freeze
from planner.documents.content.types import DELEGATION
from planner.documents.ics.calendar import CalendarPress
from planner.documents.ics.text import Text, cleaned, joined, one_line
from tests.documents.ics.reading import event_of
from tests.worlds import NOON, item, moment, visit


def test_control_characters_go_and_line_breaks_become_plain():
    assert cleaned(" a\x00b\x07\r\nc\rd\u2028e\x85f\ttab\ud800\x7f\ufeff ") == "ab\nc\nd\ne\nf\ttab\ufffd"
    assert one_line("a\r\n b\t\tc\x0bd") == "a b c d"
    assert joined(["a", "b", "a", " \x00"]) == "a / b"


def test_a_backslash_stays_a_backslash():
    assert Text("C:\\New; a, b\n\\n").to_ical() == b"C:\\\\New\\; a\\, b\\n\\\\n"


def test_an_hour_that_comes_twice_says_which_of_the_two_it_is():
    second = moment("2026-10-25 03:30 Europe/Riga", fold=1)
    told = event_of(visit(item("train", "2026-10-25 03:30", moment("2026-10-25 05:05 Europe/Riga"), start=second)))
    assert str(told["DESCRIPTION"]).splitlines()[0] == "Sun 25 Oct 2026 03:30 UTC+02:00–05:05 (Europe/Riga)"


def test_a_title_of_nothing_that_can_be_shown_is_told_by_its_key():
    assert event_of(visit(item("talks", "2026-05-04 10:00", title="\x07")))["SUMMARY"] == "talks"


@given(st.text(min_size=1, max_size=200), st.text(max_size=400))
def test_every_text_comes_back_and_every_line_fits(title: str, notes: str):
    frozen = freeze(
        visit(item("talks", "2026-05-04 10:00", title=clean_for_file(title), notes=clean_for_file(notes))),
        audience=DELEGATION,
        as_of=NOON,
    )
    made = CalendarPress(("en",)).calendar(frozen)
    assert made is not None
    for line in made.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()
        assert not any(octet < 32 and octet != 9 for octet in line)
    (event,) = icalendar.Calendar.from_ical(made).walk("VEVENT")
    assert str(event["SUMMARY"]) == (one_line(clean_for_file(title)) or "talks")
    assert cleaned(clean_for_file(notes)) in str(event["DESCRIPTION"])


def clean_for_file(text: str) -> str:
    """What the visit file takes: no NUL and no half of a surrogate pair, and a title of one character or more."""
    return "".join(c for c in text if c != "\x00" and not "\ud800" <= c <= "\udfff") or "x"
