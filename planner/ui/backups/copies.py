"""Saving a copy of the whole office database where a person wants it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.ui.parts.background import Background, Job
from planner.workspace import Workspace


class Copies(QObject):
    """Asks for a file and writes the copy in the background, also when the database itself was moved away."""

    saved = Signal(str)
    """A sentence with the name of the file."""
    refused = Signal(object)
    """A PlannerError that the person can mend."""

    def __init__(self, workspace: Workspace, *, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._background = workspace, background

    def ask(self, over: QWidget) -> None:
        """Lets a person choose the file; the window stays usable."""
        dialog = QFileDialog(over, self.tr("Save a copy of the office database"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Office databases (*.sqlite)"), self.tr("All files (*)")])
        dialog.setDefaultSuffix("sqlite")
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, target: Path) -> None:
        """Writes the copy; what is said comes by a signal."""
        job = Job(lambda _job: self._written(target))
        job.done.connect(self._done)
        job.refused.connect(self.refused)
        self._background.start(job)

    def _written(self, target: Path) -> Path:
        self._workspace.save_copy(target)
        return target

    @Slot(object)
    def _done(self, target: Path) -> None:
        self.saved.emit(self.tr("A copy was saved as {file}").format(file=str(target)))
