"""The keyboard when windows come to the front, and when they go."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtWidgets import QApplication

from planner.ui.shell.window import Shell
from planner.ui.theme.look import look


@pytest.mark.usefixtures("qapp")
def test_windows_that_go_one_after_the_other_are_not_asked_anything_any_more(capfd: pytest.CaptureFixture[str]) -> None:
    wearing = look(theme="light", language="en", dark_desktop=False)
    for _ in range(3):
        shell = Shell(wearing)
        shell.wear(wearing)
        shell.show()
        shell.activateWindow()
        QApplication.processEvents()
        shell.itself = shell  # type: ignore[attr-defined]  # as with pages and their slots: only the collector ends it
        shell.close()
        del shell
        gc.collect()
    assert capfd.readouterr().err == ""
