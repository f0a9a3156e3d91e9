"""Tab goes through the inspector as it is read, past chips and steps that came later; faults stand by their field."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication


def test_tab_goes_as_one_reads(open_window) -> None:
    window = open_window()
    window.click("story-burbank")
    window.choose_row("Meeting at Burbank City Hall")
    window.page.inspector.venue.setFocus()
    passed = []
    for _ in range(6):
        window.press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        passed.append(focused.accessibleName().split(" · ")[0].split(":")[0])
    assert passed == [
        "Delegation of Huairou District",
        "Mark Scott",
        "Justin Hess",
        "Add who attends",
        "11",
        "11",
    ]


def test_a_fault_stands_beside_its_field_and_goes_with_the_next_correction(open_window) -> None:
    window = open_window()
    window.click("story-burbank")
    window.choose_row("Meeting at Burbank City Hall")
    inspector = window.page.inspector
    inspector.own.setFocus()
    inspector.own.selectAll()
    window.press(Qt.Key.Key_Delete)
    window.press(Qt.Key.Key_Return)
    fault = window.part("fault")
    assert "cannot be left empty" in fault.text()
    assert inspector._title_block.isAncestorOf(fault)
    window.retype(inspector.own, "Call")
    assert not window.has("fault")
