"""What stands on a block in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QObject

from planner.documents.content.types import Attendance, Entry, PlaceLine, When
from planner.models.moment import Moment
from planner.models.words import words
from planner.ui.board.blocks import Block
from planner.ui.board.words import BlockWords
from planner.ui.theme.look import look


def test_hosts_are_parted_as_the_language_does_and_a_step_on_its_own_says_its_place_elsewhere(qapp: QObject) -> None:
    hosts = tuple(Attendance(words(("zh",), name), side="host") for name in ("伯班克市政府", "瀚海工作室"))
    venue = PlaceLine("2", "venue", words(("zh",), "伯班克市政厅"))
    entry = Entry(
        item_id="1", key="1", kind="meeting", title=words((), "x"), status=None, start=When(Moment()), end=None,
        attends=hosts, venue=venue,
    )  # fmt: skip
    block = Block("1", entry, 0)
    said = BlockWords(look(theme="light", language="zh-Hans", dark_desktop=False), qapp)
    whom = "With 伯班克市政府、瀚海工作室"
    assert said.lines(block, own_step=True) == (whom,)
    assert said.lines(block) == ("伯班克市政厅", whom)
