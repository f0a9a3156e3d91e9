"""The ring around what has the keyboard goes quietly with its window."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QApplication, QVBoxLayout

from planner.settings import Settings
from planner.ui.parts.fields import Field
from planner.ui.parts.focus_ring import FocusRing
from planner.ui.parts.page import Page
from planner.ui.shell.window import Shell
from planner.ui.start import application_of_window, look_of


def test_a_window_that_is_destroyed_without_being_closed_takes_its_ring_along(qtbot) -> None:
    application_of_window()
    look = look_of(Settings(language="en", theme="light"), "en")
    shell, page, field = Shell(look), Page(look), Field(look, name="Title")
    QVBoxLayout(page).addWidget(field)
    shell.wear(look)
    shell.show_page(page)
    shell.show()
    qtbot.waitExposed(shell)
    shell.activateWindow()
    field.setFocus()
    QApplication.processEvents()
    rings = [ring for ring in shell.findChildren(FocusRing) if ring.isVisible()]
    assert [ring.parentWidget() is not shell for ring in rings] == [True]
    with qtbot.captureExceptions() as raised:
        shiboken6.delete(shell)
        QApplication.processEvents()
    assert raised == []
