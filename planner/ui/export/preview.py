"""The paper as it will be: made in the background, shown page by page with QtPdf."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from planner.clock import Clock
from planner.documents.content.types import DELEGATION, OFFICE, Audience
from planner.documents.page_sizes import PageSize
from planner.errors import PlannerError
from planner.messages import Message
from planner.ui.export.sheet import PAGE, SIZES, WIDTH, Sheet
from planner.ui.parts.background import Background, Job
from planner.ui.parts.button import Button
from planner.ui.parts.label import label
from planner.ui.parts.paint import OPENS
from planner.ui.theme.look import Look
from planner.usecases.show import visit_content
from planner.workspace import Workspace

SETTLES = 300
"""Milliseconds without another change before a paper is made again."""


class _LetGo(Exception):
    """Nobody waits for this paper any more."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What is shown: for the first reader of an audience, in which languages, on which sheets."""

    audience: str
    languages: tuple[str, ...]
    page: PageSize


@dataclass(frozen=True, slots=True)
class _Made:
    """A paper that was made, for whom, and what of all papers of its kind cannot be printed."""

    pdf: bytes
    audience: Audience
    languages: tuple[str, ...]
    note: Message | None


class Preview(QWidget):
    """Thumbs at left, the page fitted to the height or as large as one asks; PgUp and PgDn turn.

    `noted` says with each paper what cannot be printed: a Message or None.
    """

    noted = Signal(object)

    def __init__(
        self, look: Look, workspace: Workspace, visit_id: str, *, clock: Clock, background: Background
    ) -> None:
        super().__init__()
        self._look, self._workspace, self._visit_id, self._clock = look, workspace, visit_id, clock
        self._background = background
        self._job: Job | None = None
        self._wanted: Paper | None = None
        self._timer = QTimer(self, singleShot=True, interval=SETTLES)
        self._timer.timeout.connect(self._make)
        self.document = QPdfDocument(self)
        self._buffer: QBuffer | None = None
        self._bytes = QByteArray()
        self.sheet = Sheet(look, self.document)
        self._title = label("", look.colours.text, bold=True)
        self._whom = label("", look.colours.secondary, 12)
        self._place = label("", look.colours.text, bold=True)
        back = Button(look, "‹", name=self.tr("Page before"))
        forth = Button(look, "›", name=self.tr("Next page"))
        back.clicked.connect(lambda: self.sheet.turn(-1))
        forth.clicked.connect(lambda: self.sheet.turn(1))
        self.sheet.turned = self._say_place
        self.size_button = Button(look, "")
        self.size_button.setObjectName("size-of-paper")
        self.size_button.clicked.connect(self._offer_sizes)
        self.sheet.sized.connect(self._take_size)
        self._take_size(PAGE)
        tools = QHBoxLayout()
        tools.setContentsMargins(20, 6, 16, 6)
        tools.setSpacing(10)
        tools.addWidget(self._title)
        tools.addWidget(self._whom)
        tools.addStretch(1)
        tools.addWidget(back)
        tools.addWidget(self._place)
        tools.addWidget(forth)
        tools.addWidget(self.size_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tools)
        column.addWidget(self.sheet, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._whom.setVisible(event.size().width() > 520)
        self._title.setVisible(event.size().width() > 380)  # which page it is comes first
        super().resizeEvent(event)

    def _size_words(self, size: str) -> str:
        words = {PAGE: self.tr("Fit page"), WIDTH: self.tr("Fit width")}
        return words.get(size) or self.tr("{size} %").format(size=size)

    def _offer_sizes(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("sizes-of-paper")
        for size in SIZES:
            action = menu.addAction(self._size_words(size))
            action.setCheckable(True)
            action.setChecked(size == self.sheet.size_shown)
            action.triggered.connect(lambda _=False, chosen=size: self._take_size(chosen))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.size_button.mapToGlobal(self.size_button.rect().bottomLeft()))

    @Slot(str)
    def _take_size(self, size: str) -> None:
        self.sheet.fit(size)
        said = self._size_words(size)
        self.size_button.relabel(said + OPENS, name=self.tr("Size of the page: {size}").format(size=said))

    def show_paper(self, paper: Paper) -> None:
        """Makes the programme again soon; one that is being made is let go."""
        self._wanted = paper
        self._title.setText(self.tr("Pocket card") if paper.page == "a6" else self.tr("Programme"))
        self._timer.start()

    @property
    def job(self) -> Job | None:
        """The paper that is being made."""
        return self._job

    @property
    def idle(self) -> bool:
        """True where what is shown is what was asked for."""
        return self._job is None and self._wanted is None

    @property
    def place(self) -> str:
        """Which page of how many is shown, in words."""
        return self._place.text()

    @property
    def whom(self) -> str:
        """For whom the paper is and in which languages, in words."""
        return self._whom.text()

    def leave(self) -> None:
        """Makes nothing more; what is being made is let go."""
        self._timer.stop()
        self._wanted = None
        if self._job is not None:
            self._job.stop()
        self.document.close()

    def _make(self) -> None:
        if self._wanted is None:
            return
        if self._job is not None:
            self._job.stop()  # its end begins the next
            return
        paper, self._wanted = self._wanted, None
        self._job = Job(lambda job: self._paper(job, paper))
        self._job.done.connect(self._made)
        self._job.refused.connect(self._refused)
        self._job.broken.connect(self._broken)
        self._background.start(self._job)

    def _paper(self, job: Job, paper: Paper) -> _Made | None:
        """The paper; None where the job was stopped: closing the window waits for a page, not for a paper."""

        def pause() -> None:
            if job.stopped:
                raise _LetGo

        # On the worker's thread, where it may be slow.
        from planner.documents.pdf.programme import programme_pdf
        from planner.usecases.export import first_reader
        from planner.usecases.unprintable import note_of_unprintable

        try:
            pause()
            audience = first_reader(self._workspace, self._visit_id, paper.audience)
            content = visit_content(self._workspace, self._visit_id, clock=self._clock, audience=audience)
            made = programme_pdf(content, languages=paper.languages, page=paper.page, pause=pause)
            pause()
            if audience not in (DELEGATION, OFFICE):
                content = visit_content(self._workspace, self._visit_id, clock=self._clock, audience=DELEGATION)
            note = note_of_unprintable((content,), languages=paper.languages)
            return _Made(made, audience, paper.languages, note)
        except _LetGo:
            return None

    @Slot(object)
    def _made(self, paper: _Made | None) -> None:
        self._job = None
        if self._wanted is not None:
            self._make()
            return
        if paper is None:
            return
        self.document.close()
        if self._buffer is not None:
            self._buffer.deleteLater()  # it would stay with its paper as long as the page
        self._bytes = QByteArray(paper.pdf)
        self._say_whom(paper)
        self.noted.emit(paper.note)
        self._buffer = QBuffer(self._bytes, self)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self.sheet.show_document()

    @Slot(object)
    def _refused(self, fault: PlannerError) -> None:
        self._job = None
        self.sheet.say(fault.message.in_language(self._look.language))
        self._make()

    @Slot(object)
    def _broken(self, _fault: Exception) -> None:
        self._job = None
        self.sheet.say(self.tr("The paper could not be made"))
        self._make()

    def _say_whom(self, paper: _Made) -> None:
        name = paper.audience.name.in_language(self._look.language)
        if paper.audience.kind == "office":
            whom = self.tr("for the office")
        elif name:
            whom = self.tr("for {name}").format(name=name)
        else:
            whom = self.tr("for the delegation")
        names = [{"en": "English", "zh-Hans": "中文"}[language] for language in paper.languages]
        self._whom.setText(self.tr("{whom}, {languages}").format(whom=whom, languages=" + ".join(names)))

    def _say_place(self, page: int, pages: int) -> None:
        self._place.setText(self.tr("{page} of {pages}").format(page=page, pages=pages) if pages else "")
        self._place.setMinimumWidth(self._place.sizeHint().width())
        self.sheet.setAccessibleDescription(self.place)
