"""The steps of an item in the inspector: their lengths, and another order."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


def told(page) -> list[tuple[str, str]]:
    return [(line.shown.time, line.shown.title.split(":")[0]) for line in page.inspector.steps.lines]


def test_steps_change_places_by_keys_and_by_dragging(open_window) -> None:
    window = open_window()
    window.click("story-burbank")
    window.choose_row("Meeting at Burbank City Hall")
    page = window.page
    assert page.inspector.steps._planned.text() == "75 of 75 min planned"
    before = told(page)
    assert before == [
        ("11:10", "Courtesy call"),
        ("11:30", "Exchange of gifts"),
        ("11:40", "Talks"),
        ("12:15", "Group photo"),
    ]
    page.inspector.steps.lines[1].setFocus()
    window.press(Qt.Key.Key_Up, ALT_SHIFT)
    assert told(page)[:2] == [("11:10", "Exchange of gifts"), ("11:20", "Courtesy call")]
    assert page.inspector.steps.lines[0].hasFocus()
    window.click(page.undo)
    assert told(page) == before

    line = page.inspector.steps.lines[3]
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=QPoint(5, 13))
    QTest.mouseMove(line, QPoint(5, -40))  # the line follows, so that the pointer is on its grip again
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=QPoint(5, 13))
    assert [title for _, title in told(page)] == ["Courtesy call", "Group photo", "Exchange of gifts", "Talks"]
