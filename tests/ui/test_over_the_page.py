"""What comes over a page is said aloud, ends with Esc, and gives the keyboard back; F1 lists all keys."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from planner.ui.parts import aloud

pytestmark = pytest.mark.timeout(60)
KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
CROSS = "Close this message"


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What a reader of the screen is given to say."""
    said: list[tuple[str, str]] = []
    reader = SimpleNamespace(
        AnnouncementPoliteness=QAccessible.AnnouncementPoliteness,
        updateAccessibility=lambda event: said.append((event.politeness().name, event.message())),
    )
    monkeypatch.setattr(aloud, "QAccessible", reader)
    return said


def test_a_refusal_and_a_notice_are_heard_and_give_the_keyboard_back(open_window: Any, heard: Any) -> None:
    window = open_window()
    window.click("story-belgium-uae")
    window.rooms.go("journey")
    window.page.go_to("groups")
    table = window.page.groups.table
    table.choose(next(row.key for row in table.rows if "Park and investment" in str(row)))
    table.setFocus()
    heard.clear()
    window.press(KEY.Key_Delete)
    assert [(how, words.split("\n")[0]) for how, words in heard] == [("Assertive", "This was not done")]
    assert table.hasFocus()
    window.shell.hush()
    before = _tab_to(window, CROSS)
    window.press(KEY.Key_Escape)
    assert (window.has("refusal"), QApplication.focusWidget()) == (False, before)
    heard.clear()
    window.shell.tell("Moved", undo=lambda: None)
    assert heard == [("Polite", "Moved")]
    before = _tab_to(window, "Undo")
    window.press(KEY.Key_Escape)
    assert (window.has("notice"), QApplication.focusWidget()) == (False, before)


def test_esc_ends_the_palette_and_a_typed_text_before_it_leaves_a_page(open_window: Any, qtbot: Any) -> None:
    window = open_window()
    window.click("story-belgium-uae")
    window.rooms.go("new")
    title = window.page.own
    title.setFocus()
    qtbot.keyClicks(title, "Lima")
    window.press(KEY.Key_K, CTRL)
    window.press(KEY.Key_Tab)
    assert window.has("palette")
    window.press(KEY.Key_Escape)
    assert (window.has("palette"), title.text(), title.hasFocus()) == (False, "Lima", True)
    window.rooms.go("gifts")
    field = window.page.form.field("source")
    stored = field.text()
    field.setFocus()
    qtbot.keyClicks(field, "nVs1")
    assert field.text() == f"{stored}nVs1"
    window.press(KEY.Key_Escape)
    assert (field.text(), field.hasFocus()) == (stored, True)
    window.press(KEY.Key_Escape)
    assert window.page.table.hasFocus()


def test_f1_lists_the_keys_of_what_is_shown_and_goes_back(open_window: Any) -> None:
    window = open_window()
    window.click("story-belgium-uae")
    window.rooms.go("tasks")
    window.page.table.setFocus()
    window.press(KEY.Key_F1)
    words = [label.text() for label in window.part("key-sheet").findChildren(QLabel)]
    assert {"Space", "Tick the task, or take the tick away", "Shift+F10", "New task", "N"} <= set(words)
    window.press(KEY.Key_Tab)
    window.press(KEY.Key_Escape)
    assert window.page.table.hasFocus()


def _tab_to(window: Any, name: str) -> QWidget:
    """Presses Tab until what is called so has the keyboard; what had it before."""
    before = QApplication.focusWidget()
    for _ in range(100):
        window.press(KEY.Key_Tab)
        here = QApplication.focusWidget()
        if here is not None and here.accessibleName() == name and before is not None:
            return before
        before = here
    raise AssertionError(f"Tab never comes to {name}")
