"""Looks now and then at what another planner did to the same office, and notices when the database went away."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from planner.errors import PlannerError
from planner.ui.parts.background import Background, Job
from planner.ui.parts.button import Button
from planner.ui.shell.window import Shell

if TYPE_CHECKING:
    from planner.workspace import Changes, Workspace

EVERY = 2_000
"""Milliseconds between two looks."""


SILENT_AFTER = 4.0
"""Seconds after which a server that has not answered a look counts as silent."""


class Watch(QObject):
    """Subscribers of the workspace hear what others changed; a database that went away is said, with the way out.

    Another refusal takes the place of that card; the way out comes back until the database does, or until somebody
    closes the card. Nothing is looked at before `begin`: the first page of the window is shown before the office is
    open, and whether it can be opened is told by who opens it.
    """

    def __init__(self, shell: Shell, workspace: Workspace, *, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._shell, self._workspace, self._background = shell, workspace, background
        self._lost = self._stopped = False
        self._asked_at = 0.0
        self._title = ""
        self._aside = Background(self)
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """The office is open: looks from now on."""
        self._timer.start()

    def stop(self) -> None:
        """Looks no more."""
        self._stopped = True
        self._timer.stop()
        self._aside.finish()

    def look(self) -> None:
        """Looks once; at a server on a thread of its own, since a network that is away keeps one waiting."""
        try:
            if self._workspace.database_file is None:
                self._look_aside()
                return
            self._workspace.changed_elsewhere()
        except PlannerError as fault:
            self._say_lost(fault)
        else:
            self._found_again()

    def _look_aside(self) -> None:
        if self._aside.busy:
            if monotonic() - self._asked_at > SILENT_AFTER:
                self._say_silent()
            return
        self._asked_at = monotonic()
        job = Job(lambda _job: self._workspace.look_elsewhere())
        job.done.connect(self._heard)
        job.refused.connect(self._say_lost)
        self._aside.start(job)

    @Slot(object)
    def _heard(self, changes: Changes | None) -> None:
        if self._stopped:
            return
        self._found_again()
        if changes is not None:
            self._workspace.hear(changes)

    @Slot(object)
    def _say_lost(self, fault: PlannerError) -> None:
        server = self._workspace.database_file is None
        if self._stopped or (self._lost and (server or self._shown("save-copy-of-lost") or not self._shown("refusal"))):
            return
        self._lost = True
        self._title = title = self.tr("The office database is out of reach")
        said = fault.message.in_language(self._shell.look.language)
        if server:
            self._shell.refuse(title, said)
            return
        save = Button(self._shell.look, self.tr("Save a copy…"), style="small")
        save.setObjectName("save-copy-of-lost")
        save.clicked.connect(self._save_copy)
        self._shell.refuse(title, said, action=save)

    def _say_silent(self) -> None:
        """Said before somebody changes something and waits for it."""
        if not self._lost and not self._stopped:
            self._lost = True
            self._title = self.tr("The database server is silent")
            said = self.tr(
                "It does not answer just now. The planner asks again by itself; what you do meanwhile waits."
            )
            self._shell.refuse(self._title, said, level="warning")

    def _found_again(self) -> None:
        if self._lost:
            self._lost = False
            # Not what was refused meanwhile: that is to be read.
            if any(card.accessibleName() == self._title for card in self._cards("refusal")):
                self._shell.accept_again()

    def _shown(self, name: str) -> bool:
        return bool(self._cards(name))

    def _cards(self, name: str) -> list[QWidget]:
        return [part for part in self._shell.findChildren(QWidget, name) if part.isVisible()]

    def _save_copy(self) -> None:
        # Needed only once the database went away.
        from planner.ui.backups.copies import Copies

        copies = Copies(self._workspace, background=self._background, parent=self)
        copies.saved.connect(self._shell.tell)
        copies.refused.connect(self._refuse)
        copies.ask(self._shell)

    def _refuse(self, fault: PlannerError) -> None:
        self._shell.refuse(self.tr("No copy was saved"), fault.message.in_language(self._shell.look.language))
