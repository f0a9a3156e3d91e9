"""The papers of a visit: choose, look, write, open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner.clock import Clock
from planner.documents.content.types import Content
from planner.errors import PlannerError
from planner.paths import export_folder
from planner.settings import Settings
from planner.ui.export.choices import Choices, Chosen
from planner.ui.export.files import Bar, FileList, open_path
from planner.ui.export.preview import Preview
from planner.ui.parts.background import Background, Job
from planner.ui.parts.button import Button
from planner.ui.parts.captions import VisitCaption
from planner.ui.parts.cards import Glyph
from planner.ui.parts.label import label
from planner.ui.parts.page import Page
from planner.ui.parts.walking import walking_actions
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import INSPECTOR
from planner.usecases.show import visit_content
from planner.workspace import Workspace

if TYPE_CHECKING:
    from planner.usecases.export import Progress


class ExportPage(Page):
    """Writes files off the window's thread; Stop keeps what is written whole."""

    def __init__(
        self,
        look: Look,
        workspace: Workspace,
        visit_id: str,
        *,
        clock: Clock,
        settings: Settings,
        background: Background,
    ) -> None:
        super().__init__(look)
        self._workspace, self._visit_id, self._clock = workspace, visit_id, clock
        self._background = background
        self._job: Job | None = None
        self._folder = Path(settings.export_folder) if settings.export_folder else export_folder()
        self._captions = VisitCaption(look, self)
        content = self._read()
        self.title = self.tr("Papers")
        self.choices = Choices(look, content)
        self.choices.changed.connect(self._chosen)
        self.preview = Preview(look, workspace, visit_id, clock=clock, background=background)
        self.progress, self.files = Bar(look), FileList(look)
        self._headline = label("", look.colours.text, 15, bold=True)
        self._state = label("", look.colours.secondary, 12)
        self._where = label("", look.colours.body, 12)
        self.stop = Button(look, self.tr("Stop"), key="Esc")
        self.stop.setObjectName("stop")
        self.stop.clicked.connect(self._stop)
        self.write = Button(look, self.tr("Write the files"), style="primary", key="Ctrl+E")
        self.write.setObjectName("write")
        self.write.clicked.connect(self._go)
        self.open_folder = Button(look, self.tr("Open folder"), icon="folder")
        self.open_folder.setObjectName("open-folder")
        self.open_folder.clicked.connect(lambda: open_path(self._folder))
        self._keys = [QAction(self.tr("Write the files"), self), QAction(self.tr("Stop"), self)]
        self._keys[0].setShortcut(QKeySequence("Ctrl+E"))
        self._keys[0].triggered.connect(self._go)
        self._keys[1].setShortcut(QKeySequence("Esc"))
        self._keys[1].triggered.connect(self._stop)
        self._keys += walking_actions(self, (self.choices.audiences["delegation"], self.preview.sheet, self.write))
        self.bar = (self.stop, self.open_folder, self.write)
        self._lay_out()
        self._name(content)
        self._rest(done=False)
        self._chosen()

    @property
    def folder(self) -> Path:
        """Where the files go."""
        return self._folder

    def refresh(self, kinds: frozenset[str] | None = None) -> None:
        self._name(self._read())
        self._look_again()

    def focus_first(self) -> None:
        self.write.setFocus()

    def key_actions(self) -> Sequence[QAction]:
        return self._keys

    def leave(self) -> None:
        self._stop()
        self.preview.leave()

    def _read(self) -> Content:
        return visit_content(self._workspace, self._visit_id, clock=self._clock)

    def _name(self, content: Content) -> None:
        self.caption = self._captions.of(content)
        self.renamed.emit()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.choices)
        row.addWidget(self.preview, 1)
        right = QWidget()
        right.setObjectName("panel")
        right.setFixedWidth(INSPECTOR)
        column = QVBoxLayout(right)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._headline, 1)
        head.addWidget(self._state)
        column.addLayout(head)
        column.addWidget(self.progress)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(Glyph("folder", self.look.colours.secondary, 16))
        where.addWidget(self._where, 1)
        change = Button(self.look, self.tr("Change…"), style="link")
        change.clicked.connect(self._ask_folder)
        where.addWidget(change)
        column.addLayout(where)
        column.addWidget(self.files, 1)
        row.addWidget(right)

    def _chosen(self) -> None:
        self.write.setEnabled(bool(self.choices.chosen.formats) and self._job is None)
        self._look_again()

    def _look_again(self) -> None:
        chosen = self.choices.chosen
        self.preview.show_paper(office=chosen.audience == "office", languages=chosen.languages)

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for papers"), str(self._folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._folder_given)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _folder_given(self, name: str) -> None:
        self._folder = Path(name)
        self._say_where()

    def _say_where(self) -> None:
        parts = self._folder.parts[-3:]
        self._where.setText(" / ".join(part for part in parts if part != self._folder.anchor))
        self._where.setToolTip(str(self._folder))

    def _go(self) -> None:
        chosen = self.choices.chosen
        if self._job is not None or not chosen.formats:
            return
        self.files.clear()
        self._job = Job(lambda job: self._write(job, chosen, self._folder))
        self._job.said.connect(self._told)
        self._job.done.connect(self._done)
        self._job.refused.connect(self._refused)
        self._job.broken.connect(self._broken)
        self._headline.setText(self.tr("Writing…"))
        self._state.setText("")
        self.progress.put(0.02)
        self.stop.setEnabled(True)
        self._hold(self.stop, self.write)
        self.write.setEnabled(False)
        self._background.start(self._job)

    def _write(self, job: Job, chosen: Chosen, folder: Path) -> list[Path]:
        # On the worker's thread: the exporters cost more to import than a window does to open.
        from planner.usecases.export import Order, export_visit

        order = Order(
            folder=folder,
            formats=chosen.formats,
            languages=chosen.languages,
            audience=chosen.audience,
            without_internal=chosen.without_internal,
        )
        return export_visit(
            self._workspace,
            self._visit_id,
            order,
            as_of=self._clock(),
            report=job.report,
            go_on=lambda: not job.stopped,
        )

    @Slot(object)
    def _told(self, news: Progress) -> None:
        self.progress.put(news.done / max(1, news.total))
        self._state.setText(self.tr("{done} of {total}").format(done=news.done, total=news.total))
        if news.path is not None:
            self.files.add(news.path)
        if news.note is not None:
            self.files.note(news.note.in_language(self.look.language))

    @Slot(object)
    def _done(self, paths: list[Path]) -> None:
        stopped = self._job is not None and self._job.stopped
        self._job = None
        self._rest(done=True)
        count = len(paths)
        files = self.tr("1 file") if count == 1 else self.tr("{count} files").format(count=count)
        self._headline.setText(files)
        self._state.setText(self.tr("stopped") if stopped else self.tr("all written"))
        self.progress.put(1.0)

    @Slot(object)
    def _refused(self, fault: PlannerError) -> None:
        self._job = None
        self._rest(done=bool(self.files.lines))
        self._headline.setText(self.tr("Not everything was written"))
        self.failed.emit(fault)

    @Slot(object)
    def _broken(self, fault: Exception) -> None:
        self._job = None
        self._rest(done=bool(self.files.lines))
        self._headline.setText(self.tr("Not everything was written"))
        raise fault

    def _rest(self, *, done: bool) -> None:
        self._hold(*((self.open_folder,) if done else ()), self.write)
        self.write.setEnabled(bool(self.choices.chosen.formats))
        self._say_where()
        if not done:
            self._headline.setText(self.tr("Nothing written yet"))
            self._state.setText("")
            self.progress.put(0)

    def _hold(self, *buttons: Button) -> None:
        self.bar = buttons
        self.renamed.emit()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()
            self.stop.setEnabled(False)
