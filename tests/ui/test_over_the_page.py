"""What comes over a page is said aloud, ends with Esc, and gives the keyboard back; F1 lists all keys."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget

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
    monkeypatch.setattr("PySide6.QtGui.QAccessible", reader)
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
    _goes_by_itself_but_not_under_the_keyboard(window, table)


def _goes_by_itself_but_not_under_the_keyboard(window: Any, elsewhere: QWidget) -> None:
    window.shell.tell("Moved", undo=lambda: None)
    notice: Any = window.part("notice")
    _tab_to(window, "Undo")
    assert notice._timer.isActive()
    with window.qtbot.waitSignal(notice._timer.timeout):
        notice._timer.start(0)  # its time is up
    assert window.has("notice")
    elsewhere.setFocus()
    window.qtbot.waitUntil(lambda: not window.has("notice"))


def test_esc_ends_the_palette_and_a_typed_text_before_it_leaves_a_page(
    open_window: Any, qtbot: Any, heard: Any
) -> None:
    window = open_window()
    window.click("story-belgium-uae")
    window.rooms.go("new")
    title = window.page.own
    title.setFocus()
    qtbot.keyClicks(title, "Lima")
    window.press(KEY.Key_K, CTRL)
    heard.clear()
    window.press(KEY.Key_Tab)
    window.press(KEY.Key_Down)
    line = window.part("palette").entries[1]
    assert (heard[-1][0], heard[-1][1].startswith(f"{line.kind}, {line.name}")) == ("Polite", True)
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


def test_what_a_typed_time_means_and_what_is_odd_about_it_is_heard(open_window: Any, qtbot: Any, heard: Any) -> None:
    window = open_window()
    window.click("story-belgium-uae")
    rows = window.page.table.rows
    window.page.table.choose(next(r.key for r in rows if not r.heading and r.day_key == "2023-03-26"))
    start = window.page.inspector.time.start
    start.setFocus()
    start.selectAll()
    heard.clear()
    qtbot.keyClicks(start, "0230")
    assert heard[-1] == ("Polite", "02:30")
    window.press(KEY.Key_Return)
    assert [how for how, words in heard if words.startswith("There is no 02:30 in Brussels")] == ["Assertive"]
    _tab_to(window, window.page.inspector.time._asking.card.answers[1].accessibleName())
    window.press(KEY.Key_Space)
    assert (window.has("odd-time"), window.page.isAncestorOf(QApplication.focusWidget())) == (False, True)


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
