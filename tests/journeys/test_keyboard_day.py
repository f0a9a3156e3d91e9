"""A day without a mouse: from the list of visits to a day planned on the board and its papers written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.journeys.hands import CTRL

Key, ALT, SHIFT = Qt.Key, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def test_a_day_is_planned_and_exported_without_a_mouse(open_window: Any, qtbot: Any, home: Path) -> None:
    window = open_window()
    press = window.press
    for _ in range(20):  # Tab reaches the story visits that can be opened
        if QApplication.focusWidget() is window.part("story-burbank"):
            break
        press(Key.Key_Tab)
    press(Key.Key_Space)
    assert window.page.title == "Programme"
    _find(window, "board")
    board = window.page
    day = board.day
    press(Key.Key_Right, ALT)
    assert board.day > day
    assert board.view.hasFocus()
    press(Key.Key_N)
    _type("Signing of the minutes")
    press(Key.Key_Return)
    assert board.inspector.shown.title == "Signing of the minutes"
    for _ in range(3):
        press(Key.Key_Down, ALT)
    press(Key.Key_Down, SHIFT)
    chosen = board.view.focused.block.entry
    assert (chosen.end.instant - chosen.start.instant).total_seconds() == 65 * 60
    press(Key.Key_Return)
    assert window.page.title == "Programme"
    assert window.page.table.chosen.title == "Signing of the minutes"
    title = window.page.inspector.own
    assert title.hasFocus()
    _type("Signing ceremony")
    press(Key.Key_Return)
    assert "Signing ceremony" in window.titles()
    press(Key.Key_E, CTRL)
    assert window.page.title == "Papers"
    press(Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: window.has("open-folder"))
    calendar = next((home / "exports").glob("*.ics")).read_text(encoding="utf-8")
    assert "Signing ceremony" in calendar
    assert "Signing of the minutes" not in calendar


def _find(window: Any, words: str) -> None:
    """Ctrl+K, words, Enter."""
    window.press(Key.Key_K, CTRL)
    _type(words)
    window.press(Key.Key_Return)


def _type(words: str) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, words)
    QApplication.processEvents()
