"""The backups page: what there is to go back to, one more now, and a look at the database itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner.errors import PlannerError
from planner.storage.backup_files import Backup
from planner.storage.doctor import Finding
from planner.ui.backups.copies import Copies
from planner.ui.backups.rows import BackupRows
from planner.ui.parts.background import Background, Job
from planner.ui.parts.button import Button
from planner.ui.parts.label import label
from planner.ui.parts.page import Page
from planner.ui.parts.reading_table import ReadingTable
from planner.ui.theme.look import Look
from planner.usecases.backups import ListedBackup, examine_office, list_backups
from planner.workspace import Workspace


class BackupsPage(Page):
    """All work is done in the background. `asked_restore(path, unchecked)` is the owner's to do."""

    asked_restore = Signal(Path, bool)

    def __init__(self, look: Look, workspace: Workspace, *, home_zone: str | None, background: Background) -> None:
        super().__init__(look)
        self._workspace, self._background = workspace, background
        self._path = workspace.database_file
        self._listed: dict[str, ListedBackup] = {}
        self._held: Button | None = None
        self._rows = BackupRows(look, zone=home_zone, parent=self)
        self._copies = Copies(workspace, background=background, parent=self)
        self._copies.saved.connect(self.tell)
        self._copies.refused.connect(self.failed)
        self.caption, self.title = self.tr("Settings"), self.tr("Backups")
        self.table = ReadingTable(
            look,
            ((self.tr("Made"), 300), (self.tr("Why"), 300), (self.tr("Size"), 140), (self.tr("State"), 160)),
            stretch=1,
            row_height=40,
            name=self.tr("Backups"),
        )
        self.table.walked.connect(lambda _row: self._follow())
        self.findings = ReadingTable(
            look,
            ((self.tr("State"), 180), (self.tr("What was found"), 400)),
            stretch=1,
            row_height=40,
            name=self.tr("What was found"),
        )
        self.findings.hide()
        self.examine = self._button(self.tr("Examine the database"), "examine", self._examine)
        self.copy = self._button(self.tr("Save a copy…"), "save-copy", lambda: self._copies.ask(self))
        self.make = self._button(self.tr("Make a backup now"), "make-backup", self._make, primary=True)
        self.choose = self._button(self.tr("Restore a file…"), "restore-file", self._ask_file)
        self.restore = self._button(self.tr("Restore this backup"), "restore", self._restore)
        self._lay_out()
        if self._path is None:
            self.table.say_empty(
                self.tr("This office is on a database server. Its administrator backs it up, restores and examines it.")
            )
        else:
            self.bar = (self.examine, self.copy, self.make)
            self._list()

    def focus_first(self) -> None:
        self.table.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 3)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(20, 12, 16, 12)
        foot.setSpacing(8)
        note = self.tr("Whatever is there now is kept as a backup before another takes its place.")
        foot.addWidget(label(note, self.look.colours.secondary, 12, wrap=True), 1)
        foot.addWidget(self.choose)
        foot.addWidget(self.restore)
        column.addWidget(self._foot)
        column.addWidget(self.findings, 2)
        self._foot.setVisible(self._path is not None)
        self._follow()

    def _button(self, word: str, name: str, act: Callable[[], None], *, primary: bool = False) -> Button:
        made = Button(self.look, word, style="primary" if primary else "secondary")
        made.setObjectName(name)
        made.clicked.connect(lambda: act())
        return made

    def _follow(self) -> None:
        """Only a whole backup can be restored; a damaged database is kept for whoever can still read it."""
        chosen = self._chosen()
        self.restore.setEnabled(chosen is not None and chosen.sound and chosen.backup.reason != "damaged")

    def _chosen(self) -> ListedBackup | None:
        number = self.table.currentIndex().row()
        return self._listed.get(self.table.rows[number].key) if 0 <= number < len(self.table.rows) else None

    def _work(self, work: Callable[[Path], object], then: Callable[[Any], None]) -> None:
        path = self._path
        if path is None:
            return
        job = Job(lambda _job: work(path))
        job.done.connect(then)
        job.refused.connect(self._refused)
        job.broken.connect(self._broken)
        self._background.start(job)

    def _list(self) -> None:
        self._work(list_backups, self._show_listed)

    @Slot(object)
    def _show_listed(self, listed: Sequence[ListedBackup]) -> None:
        self._listed = {str(one.backup.path): one for one in listed}
        self.table.show_rows(self._rows.backups(listed))
        self.table.say_empty(self.tr("A backup is made whenever the planner opens or closes. There is none yet."))
        count = len(listed)
        self.counts = self.tr("1 backup") if count == 1 else self.tr("{count} backups").format(count=count)
        if not self.table.currentIndex().isValid() and self.table.rows:
            self.table.setCurrentIndex(self.table.model().index(0, 0))
        self._follow()
        self.renamed.emit()

    def _hold(self, button: Button) -> None:
        """A button that works cannot be pressed again; it has the keyboard back when it is done."""
        self._held = button if button.hasFocus() else None
        button.setEnabled(False)

    def _let_go(self) -> None:
        for button in (self.make, self.examine):
            button.setEnabled(True)
        if self._held is not None and self._held.window().isActiveWindow():
            self._held.setFocus(Qt.FocusReason.OtherFocusReason)
        self._held = None

    def _make(self) -> None:
        self._hold(self.make)
        self._work(lambda _path: self._workspace.back_up("asked", always=True), self._made)

    @Slot(object)
    def _made(self, backup: Backup | None) -> None:
        self._let_go()
        if backup is not None:
            self.tell.emit(self.tr("A backup was made"))
        self._list()

    def _examine(self) -> None:
        self._hold(self.examine)
        self._work(examine_office, self._show_findings)

    @Slot(object)
    def _show_findings(self, findings: Sequence[Finding]) -> None:
        self._let_go()
        self.findings.show_rows([self._rows.finding(one) for one in findings])
        self.findings.show()

    def _restore(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.asked_restore.emit(chosen.backup.path, False)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Restore a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Office databases (*.sqlite)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.asked_restore.emit(Path(name), True))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object)
    def _refused(self, fault: PlannerError) -> None:
        self._let_go()
        self.failed.emit(fault)

    @Slot(object)
    def _broken(self, _fault: Exception) -> None:
        self._let_go()
