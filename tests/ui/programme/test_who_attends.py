"""Who attends an item: added by typing, taken off, given a role, put in order."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

MEETING = "Meeting at Burbank City Hall"
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(open_window):
    opened = open_window()
    opened.click("story-burbank")
    opened.choose_row(MEETING)
    return opened


def chips(window) -> list[str]:
    return [chip.text() for chip in window.page.inspector.attendees._chips]


def add(window, text: str) -> None:
    window.click("add-attendee")
    window.qtbot.keyClicks(window.part("attendee-name"), text)
    window.press(Qt.Key.Key_Return)


def test_a_name_is_typed_and_taken_off_again(window) -> None:
    before = chips(window)
    add(window, "hanhai")
    assert chips(window) == [*before, "Hanhai Studio team"]
    assert window.part("attendee-name").hasFocus()  # the next name can be typed
    window.page.inspector.attendees._chips[-1].setFocus()
    window.press(Qt.Key.Key_Delete)
    assert chips(window) == before
    window.click(window.page.undo)
    assert chips(window) == [*before, "Hanhai Studio team"]


def test_a_role_is_picked_from_the_menu_and_the_order_by_keys(window) -> None:
    attendees = window.page.inspector.attendees
    chip = attendees._chips[1]
    assert chip.text() == "Mark Scott · host"
    chip.role_picked.emit("speaker")
    assert chips(window)[1] == "Mark Scott · speaker"
    attendees._chips[1].setFocus()
    window.press(Qt.Key.Key_Right, ALT)
    assert chips(window)[1:] == ["Justin Hess · host", "Mark Scott · speaker"]
    assert attendees._chips[2].hasFocus()


def test_somebody_new_is_made_on_the_way_and_somebody_unnamed_is_a_dashed_chip(window) -> None:
    add(window, "Zhou Yun")
    assert chips(window)[-1] == "Zhou Yun"
    assert window.page.undo.toolTip() == "Undo: “Zhou Yun” attends"
    window.qtbot.keyClicks(window.part("attendee-name"), "N.N.")
    window.press(Qt.Key.Key_Return)
    assert chips(window)[-1] == "N.N."
    assert window.page.inspector.attendees._chips[-1].shown.unnamed


def test_a_counterpart_does_not_send_the_delegation_away(window) -> None:
    window.choose_row("Breakfast")
    for chip in list(window.page.inspector.attendees._chips):
        chip.taken_off.emit()
    assert chips(window) == []
    add(window, "Hess")
    assert chips(window) == ["Delegation of Huairou District · 8", "Justin Hess · host"]
