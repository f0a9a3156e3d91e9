"""An item becomes a step of the one above it, and an item of its own again."""

from __future__ import annotations

from PySide6.QtCore import Qt

ALT = Qt.KeyboardModifier.AltModifier


def test_an_item_becomes_a_step_of_the_one_above_and_its_own_again(open_window) -> None:
    window = open_window()
    window.click("story-burbank")
    table = window.page.table
    table.choose(window.row("Late lunch at the hotel").key)
    table.setFocus()
    window.press(Qt.Key.Key_Right, ALT)
    depths = {title: window.row(title).depth for title in ("Hotel check-in", "Late lunch at the hotel")}
    assert depths == {"Hotel check-in": 0, "Late lunch at the hotel": 1}
    assert table.chosen.title == "Late lunch at the hotel"
    window.press(Qt.Key.Key_Left, ALT)
    assert window.row("Late lunch at the hotel").depth == 0
    table.choose(window.row("Flight Beijing – Los Angeles").key)
    before = window.titles()
    window.press(Qt.Key.Key_Right, ALT)
    assert window.titles() == before
