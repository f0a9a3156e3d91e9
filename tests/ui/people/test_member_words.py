"""The words for what becomes of the rows of a list."""

from __future__ import annotations

from PySide6.QtCore import QObject

from planner.ui.people.member_words import MemberWords


def test_one_row_is_counted_in_the_singular() -> None:
    words = MemberWords(QObject())
    assert [words.count("changed", count) for count in (1, 2)] == ["1 update", "2 updates"]
    assert [words.count("heading", count) for count in (1, 12)] == ["1 heading", "12 headings"]
