"""Names under one caption: the keyboard stays where one was taken away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from planner.ui.parts.names_box import NamesBox
from planner.ui.theme.look import look


def test_taking_names_away_by_keyboard_goes_on_with_the_next_and_ends_in_the_field(qtbot, qapp) -> None:
    box = NamesBox(look(theme="light", language="en", dark_desktop=False), name="Add a member", invite="Add a member")
    qtbot.addWidget(box)
    names = {"a": "Ann Lee", "b": "Bo Li", "c": "Cy Roe"}

    def take_away(key: str) -> None:
        del names[key]
        box.show_names([*names.items()], ())

    box.removed.connect(take_away)
    box.show_names([*names.items()], ())
    with qtbot.waitActive(box):
        box.show()
        box.activateWindow()
    box.field.setFocus()
    went: list[str] = []
    for _ in range(20):
        at = QApplication.focusWidget()
        if at is not None and at.accessibleName() == "Take away Bo Li":
            break
        qtbot.keyClick(at or box, Qt.Key.Key_Tab)
    for _ in range(3):
        at = QApplication.focusWidget()
        assert at is not None
        went.append(at.accessibleName())
        qtbot.keyClick(at, Qt.Key.Key_Space)
    at = QApplication.focusWidget()
    assert (went, at is box.field) == (["Take away Bo Li", "Take away Cy Roe", "Take away Ann Lee"], True)
