"""Visit files that come in: chosen, dropped on the window, or the stories that ship with the planner."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.errors import PlannerError
from planner.ui.shell.window import Shell

if TYPE_CHECKING:
    from planner.exchange.visit_file import VisitRows
    from planner.usecases.import_visit import Imported
    from planner.workspace import Workspace


LISTS = frozenset({".xlsx", ".xlsm", ".xls", ".csv", ".tsv", ".txt", ".vcf"})
"""How the names of files end that may hold a list of people or a programme."""


class Arrivals(QObject):
    """Imports files one after another; a refused one says its sentence and the others are stored."""

    stored = Signal(str)
    """The id of the visit to show: the last that was stored."""
    listed = Signal(Path)
    """A list of people or a programme came in: what it would do is to be seen first."""
    said = Signal(str, bool)
    """What was imported, and whether it is one step that can be taken back."""

    def __init__(self, shell: Shell, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._shell, self._workspace = shell, workspace

    def ask(self) -> None:
        """Lets a person choose files; the window stays usable."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._shell, self.tr("Import visit files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr("Visit files (*.visit.json *.json)"),
                self.tr("Lists of people and programmes (*.xlsx *.xlsm *.csv *.tsv *.txt *.vcf)"),
                self.tr("All files (*)"),
            ]
        )
        dialog.filesSelected.connect(lambda names: self.take([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, paths: Sequence[Path]) -> None:
        """Stores the visits in these files and shows the last of them; a list is looked at before it is stored."""
        lists = [path for path in paths if path.suffix.lower() in LISTS]
        if lists:
            self.listed.emit(lists[0])
            paths = [path for path in paths if path not in lists]
        if not paths:
            return
        # What reads visit files is imported when the first one comes: the window opens without it.
        from planner.usecases.import_visit import visit_from_file
        from planner.usecases.take_in import take_in

        stored: list[Imported] = []
        refused: list[str] = []
        title = ""
        for path in paths:
            try:
                rows = visit_from_file(path)
                stored.append(take_in(self._workspace, rows))
                title = self._title(rows)
            except PlannerError as fault:
                refused.append(fault.message.in_language(self._shell.look.language))
        if stored:
            self.stored.emit(stored[-1].visit_id)
            self.said.emit(self._words(stored, title), len(stored) == 1)
        if refused:
            one = len(refused) == 1
            said = self.tr("This file was not imported") if one else self.tr("Some files were not imported")
            self._shell.refuse(said, "\n".join(refused))

    def take_stories(self) -> None:
        """Stores all story visits in an empty office."""
        from planner.usecases.samples import fill_with_samples

        try:
            fill_with_samples(self._workspace)
        except PlannerError as fault:
            self._shell.refuse(self.tr("This was not done"), fault.message.in_language(self._shell.look.language))

    def _title(self, rows: VisitRows) -> str:
        """The title of a visit in the reader's language."""
        from planner.models.words import words

        visit = rows.visit
        both = words(visit["languages"], visit["title"], visit.get("title_native"))
        return both.in_language(self._shell.look.language)

    def _words(self, stored: Sequence[Imported], title: str) -> str:
        if len(stored) > 1:
            return self.tr("{count} visits imported").format(count=len(stored))
        if stored[0].updated:
            return self.tr("“{title}” brought up to the file").format(title=title)
        return self.tr("“{title}” imported").format(title=title)
