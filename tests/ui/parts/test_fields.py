"""Fields whose text is longer than they are, and what Esc does in one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from planner.ui.parts.fields import Field
from planner.ui.theme.look import look

BODY = "Consejo Nacional para el Cambio Climático y Mecanismo de Desarrollo Limpio"


def test_a_text_without_room_ends_in_an_ellipsis_until_one_types_there(qtbot: QtBot) -> None:
    window, wearing = QWidget(), look(theme="light", language="en", dark_desktop=False)
    long, short, told = (Field(wearing, name=name) for name in ("long", "short", "told"))
    told.setToolTip("Said by the page")
    column = QVBoxLayout(window)
    for field, text in ((short, "Board"), (long, BODY), (told, BODY)):
        column.addWidget(field)
        field.put(text)
    window.resize(240, 160)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    short.setFocus()
    window.grab()
    assert [field.is_cut for field in (short, long, told)] == [False, True, True]
    assert [field.toolTip() for field in (short, long, told)] == ["", BODY, "Said by the page"]
    cut = long.grab().toImage()
    long.setFocus()
    qtbot.waitUntil(long.hasFocus)
    window.grab()
    assert (long.is_cut, long.toolTip()) == (False, "")
    assert long.grab().toImage() != cut


def test_what_escape_takes_back_is_brought_again_by_undo(qtbot: Any) -> None:
    field = Field(look(theme="light", language="en", dark_desktop=False), name="title")
    qtbot.addWidget(field)
    field.put("Talks")
    qtbot.keyClicks(field, " with the mayor")
    typed = field.text()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), field.isUndoAvailable()) == ("Talks", True)
    field.undo()
    assert field.text() == typed != "Talks"
