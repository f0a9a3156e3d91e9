"""Where the keyboard goes when the window comes to the front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from planner.ui.shell.window import Shell


class Waking(QObject):
    """Puts the keyboard where work on the page begins, if nothing in the window has it.

    It keeps nothing: when a window goes, Python may have cleared this half of it before Qt sends its last events.
    """

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        shell.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            from planner.ui.shell.window import Shell

            # A window that Qt is taking apart is no longer a Shell here.
            if isinstance(watched, Shell) and watched.page is not None and watched.focusWidget() is None:
                watched.page.focus_first()
        return False
