"""The papers of a visit: choose, look, write, open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from planner.clock import Clock
from planner.documents.content.types import Content
from planner.errors import PlannerError
from planner.paths import export_folder
from planner.settings import Settings
from planner.ui.export.choices import WIDTH, Choices, Chosen
from planner.ui.export.files import FileList, open_path
from planner.ui.export.panel import Panel
from planner.ui.export.preview import Paper, Preview
from planner.ui.parts.background import Background, Job
from planner.ui.parts.button import Button
from planner.ui.parts.captions import VisitCaption
from planner.ui.parts.found import Found
from planner.ui.parts.page import Page
from planner.ui.parts.walking import walking_actions
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import INSPECTOR
from planner.usecases.show import visit_content
from planner.workspace import Workspace

if TYPE_CHECKING:
    from planner.usecases.export import Progress

_NARROW, _CHOICES_NARROW, _PANEL_NARROW = 900, 244, 216


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
        self.panel = Panel(look, Path(settings.export_folder) if settings.export_folder else export_folder())
        self._captions = VisitCaption(look, self)
        content = self._read()
        self.title = self.tr("Papers")
        self.choices = Choices(look, content)
        self.choices.changed.connect(self._chosen)
        self.choices.marking.given.connect(self._mark)
        self._readers: dict[str, int] = {}
        self.preview = Preview(look, workspace, visit_id, clock=clock, background=background)
        self.stop = Button(look, self.tr("Stop"), key="Esc")
        self.stop.setObjectName("stop")
        self.stop.clicked.connect(self._stop)
        self.write = Button(look, self.tr("Write the files"), style="primary", key="Ctrl+E")
        self.write.setObjectName("write")
        self.write.clicked.connect(self._go)
        self.open_folder = Button(look, self.tr("Open folder"), icon="folder")
        self.open_folder.setObjectName("open-folder")
        self.open_folder.clicked.connect(lambda: open_path(self.panel.folder))
        self._keys = [QAction(self.tr("Write the files"), self), QAction(self.tr("Stop"), self)]
        self._keys[0].setShortcut(QKeySequence("Ctrl+E"))
        self._keys[0].triggered.connect(self._go)
        self._keys[1].setShortcut(QKeySequence("Esc"))
        self._keys[1].triggered.connect(self._stop)
        for key, pages in (("PgDown", 1), ("PgUp", -1)):
            turn = QAction(self.tr("Next page") if pages > 0 else self.tr("Page before"), self)
            turn.setShortcut(QKeySequence(key))
            turn.triggered.connect(lambda _=False, n=pages: self.preview.sheet.turn(n))
            self._keys.append(turn)
        self._keys += walking_actions(self, (self.choices.audiences["delegation"], self.preview.sheet, self.write))
        self.bar = (self.stop, self.open_folder, self.write)
        self.preview.noted.connect(self.panel.undrawn.show_note)
        self.panel.open_findings.asked.connect(lambda: self.asked_checks.emit(""))
        self._lay_out()
        self._name(content)
        self._rest(done=False)
        self._chosen()

    @property
    def files(self) -> FileList:
        """The lines of the files."""
        return self.panel.files

    def refresh(self, kinds: frozenset[str] | None = None) -> None:
        content = self._read()
        self._name(content)
        self.choices.marking.put(content)
        self._readers = {}
        self._say_count()
        self._look_again()

    def show_findings(self, found: Found) -> None:
        self.panel.open_findings.show_found(found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the sides give way, so that the paper stays in sight."""
        narrow = event.size().width() < _NARROW
        self.choices.setFixedWidth(_CHOICES_NARROW if narrow else WIDTH)
        self.panel.setFixedWidth(_PANEL_NARROW if narrow else INSPECTOR)
        super().resizeEvent(event)

    def focus_first(self) -> None:
        self.write.setFocus()

    def key_actions(self) -> Sequence[QAction]:
        return self._keys

    def leave(self) -> None:
        self.choices.marking.finish()
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
        row.addWidget(self.panel)

    def _chosen(self) -> None:
        self._say_count()
        self._look_again()

    def _look_again(self) -> None:
        chosen = self.choices.chosen
        self.preview.show_paper(Paper(chosen.audience, chosen.languages, chosen.page))

    def _mark(self, changes: dict[str, str | None]) -> None:
        """Stores the marking; papers made from now on bear it."""
        from planner.usecases.commands.visits import EditVisit

        try:
            self._workspace.run(EditVisit(self._visit_id, changes))
        except PlannerError as fault:
            self.failed.emit(fault)

    def _say_count(self) -> None:
        """The button says how many files it will write."""
        if self._job is not None:
            return
        count = self._count()
        self.write.setEnabled(bool(self.choices.chosen.formats))
        if count == 1:
            self.write.setText(self.tr("Write 1 file"))
        elif count:
            self.write.setText(self.tr("Write {count} files").format(count=count))
        else:
            self.write.setText(self.tr("Write the files"))

    def _count(self) -> int:
        chosen = self.choices.chosen
        papers = [name for name in chosen.formats if name != "visit"]
        if chosen.audience == "office" and "ics" in papers:
            papers.remove("ics")  # the office gets no calendar of its own
        if chosen.audience in ("delegation", "office") or not papers:
            readers = 1
        else:
            if chosen.audience not in self._readers:
                from planner.usecases.export import count_papers

                self._readers[chosen.audience] = count_papers(self._workspace, self._visit_id, chosen.audience)
            readers = self._readers[chosen.audience]
        return readers * len(papers) + ("visit" in chosen.formats)

    def _go(self) -> None:
        self.choices.marking.finish()
        chosen = self.choices.chosen
        if self._job is not None or not chosen.formats:
            return
        self.panel.begin()
        folder = self.panel.folder
        self._job = Job(lambda job: self._write(job, chosen, folder))
        self._job.said.connect(self._told)
        self._job.done.connect(self._done)
        self._job.refused.connect(self._refused)
        self._job.broken.connect(self._broken)
        self.stop.setEnabled(True)
        followed = self.write.hasFocus()
        self._hold(self.stop, self.write)
        if followed:
            self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self.write.setEnabled(False)
        self.write.setText(self.tr("Writing…"))
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
            page=chosen.page,
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
        self.panel.tell(news)
        if self._job is not None and not self._job.stopped:
            number = min(news.done + 1, news.total)
            said = self.tr("Writing {number} of {total}…").format(number=number, total=news.total)
            self.write.setText(said)

    @Slot(object)
    def _done(self, paths: list[Path]) -> None:
        stopped = self._job is not None and self._job.stopped
        self._job = None
        self.panel.end(stopped=stopped)
        self._rest(done=bool(paths))

    @Slot(object)
    def _refused(self, fault: PlannerError) -> None:
        self._job = None
        self.panel.fail()
        self._rest(done=self.files.written > 0)
        self.failed.emit(fault)

    @Slot(object)
    def _broken(self, _fault: Exception) -> None:
        self._job = None
        self.panel.fail()
        self._rest(done=self.files.written > 0)

    def _rest(self, *, done: bool) -> None:
        followed = self.stop.hasFocus()
        self._say_count()
        self._hold(*((self.open_folder,) if done else ()), self.write)
        if followed:
            (self.open_folder if done else self.write).setFocus(Qt.FocusReason.OtherFocusReason)

    def _hold(self, *buttons: Button) -> None:
        self.bar = buttons
        self.renamed.emit()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()
            self.stop.setEnabled(False)
