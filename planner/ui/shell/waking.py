"""Where the keyboard goes when the window comes to the front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from planner.ui.shell.window import Shell


class Waking(QObject):
    """Puts the keyboard where work on the page begins, if nothing in the window has it."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        shell.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shell = self._shell
        if event.type() == QEvent.Type.WindowActivate and shell.page is not None and shell.focusWidget() is None:
            shell.page.focus_first()
        return False
