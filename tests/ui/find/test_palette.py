"""Ctrl+K finds anything and does anything; F1 lists the keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from planner.usecases.import_visit import ImportVisit
from tests.offices import rows_of_file
from tests.workspace.story import OTHER

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(open_window):
    opened = open_window()
    opened.click("story-burbank")
    return opened


def typed(window, text: str) -> list[tuple[str, str]]:
    """What the palette offers for a text: kind and name."""
    window.press(Qt.Key.Key_K, CTRL)
    palette = window.part("palette")
    palette.field.insert(text)  # as an input method does: keyClicks knows Latin only
    return [(entry.kind, entry.name) for entry in palette.entries]


def test_an_item_is_found_in_either_script_and_gone_to(window) -> None:
    assert typed(window, "visit hanh stu")[0] == ("Item", "Visit to Hanhai Studio")
    window.press(Qt.Key.Key_Return)
    assert not window.has("palette")
    assert window.page.table.chosen.title == "Visit to Hanhai Studio"
    assert ("Item", "Visit to Hanhai Studio") in typed(window, "瀚海")


def test_a_room_is_gone_to_by_its_name(window) -> None:
    assert ("Do", "Papers") in typed(window, "papers")
    palette = window.part("palette")
    for _ in range([entry.name for entry in palette.entries].index("Papers")):
        window.press(Qt.Key.Key_Down)
    window.press(Qt.Key.Key_Return)
    assert window.page.title == "Papers"


def test_the_palette_is_opened_from_the_rail_too(window) -> None:
    window.click("rail-search")
    assert window.part("palette").field.hasFocus()
    assert "Search" not in {entry.name for entry in window.part("palette").entries}
    window.press(Qt.Key.Key_Escape)
    assert (window.page.title, window.has("palette")) == ("Programme", False)
    window.click("rail-gifts")
    rail = window.shell.rail
    assert [key for key, entry in rail._buttons.items() if entry.isChecked()] == ["gifts"]


def test_escape_leaves_everything_as_it_was(window) -> None:
    before = window.page.table.chosen
    typed(window, "ren")
    window.press(Qt.Key.Key_Escape)
    assert not window.has("palette")
    assert window.page.table.hasFocus()
    assert window.page.table.chosen == before


def test_the_keys_are_listed_and_go_with_a_second_press(window) -> None:
    window.press(Qt.Key.Key_F1)
    words = {label.text() for label in window.part("key-sheet").findChildren(QLabel)}
    assert {"Ctrl+K", "Find or do anything", "Ctrl+E", "Export…", "New item", "N"} <= words
    window.press(Qt.Key.Key_F1)
    assert not window.has("key-sheet")


def test_what_other_visits_hold_is_found_once_the_office_was_read(window) -> None:
    window.rooms.workspace.run(ImportVisit(rows_of_file(OTHER)))
    typed(window, "oslo")
    palette = window.part("palette")
    window.qtbot.waitUntil(lambda: ("Place", "Oslo") in [(one.kind, one.name) for one in palette.entries])
    palette.field.selectAll()
    palette.field.insert("zzzz")
    assert [label.text() for label in palette.findChildren(QLabel) if label.isVisible()] == ["Nothing has this name."]
