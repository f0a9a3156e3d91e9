"""Looks now and then at what another planner did to the same office, and notices when the database went away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from planner.errors import PlannerError
from planner.ui.parts.background import Background
from planner.ui.parts.button import Button
from planner.ui.shell.window import Shell

if TYPE_CHECKING:
    from planner.workspace import Workspace

EVERY = 2_000
"""Milliseconds between two looks."""


class Watch(QObject):
    """Subscribers of the workspace hear what others changed; a database that went away is said, with the way out.

    Another refusal takes the place of that card; the way out comes back until the database does, or until somebody
    closes the card.
    """

    def __init__(self, shell: Shell, workspace: Workspace, *, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._shell, self._workspace, self._background = shell, workspace, background
        self._lost = False
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def stop(self) -> None:
        """Looks no more."""
        self._timer.stop()

    def look(self) -> None:
        """Looks once."""
        try:
            self._workspace.changed_elsewhere()
        except PlannerError as fault:
            if self._lost and (self._shown("save-copy-of-lost") or not self._shown("refusal")):
                return
            self._lost = True
            save = Button(self._shell.look, self.tr("Save a copy…"), style="small")
            save.setObjectName("save-copy-of-lost")
            save.clicked.connect(self._save_copy)
            title = self.tr("The office database is out of reach")
            self._shell.refuse(title, fault.message.in_language(self._shell.look.language), action=save)
        else:
            if self._lost:
                self._lost = False
                self._shell.accept_again()

    def _shown(self, name: str) -> bool:
        return any(part.isVisible() for part in self._shell.findChildren(QWidget, name))

    def _save_copy(self) -> None:
        # Needed only once the database went away.
        from planner.ui.backups.copies import Copies

        copies = Copies(self._workspace, background=self._background, parent=self)
        copies.saved.connect(self._shell.tell)
        copies.refused.connect(self._refuse)
        copies.ask(self._shell)

    def _refuse(self, fault: PlannerError) -> None:
        self._shell.refuse(self.tr("No copy was saved"), fault.message.in_language(self._shell.look.language))
