"""The paper as it will be: made in the background, shown page by page with QtPdf."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.clock import Clock
from planner.documents.content.types import DELEGATION, OFFICE
from planner.errors import PlannerError
from planner.ui.parts.background import Background, Job
from planner.ui.parts.button import Button
from planner.ui.parts.label import label
from planner.ui.parts.paint import CENTRE, draw_text
from planner.ui.theme.look import Look
from planner.usecases.show import visit_content
from planner.workspace import Workspace

SETTLES = 300
"""Milliseconds without another change before a paper is made again."""
THUMB = QSize(72, 102)


class Preview(QWidget):
    """Thumbs at left, the page fitted to the height; PgUp and PgDn turn."""

    def __init__(
        self, look: Look, workspace: Workspace, visit_id: str, *, clock: Clock, background: Background
    ) -> None:
        super().__init__()
        self._look, self._workspace, self._visit_id, self._clock = look, workspace, visit_id, clock
        self._background = background
        self._job: Job | None = None
        self._wanted: tuple[bool, tuple[str, ...]] | None = None
        self._timer = QTimer(self, singleShot=True, interval=SETTLES)
        self._timer.timeout.connect(self._make)
        self.document = QPdfDocument(self)
        self._buffer: QBuffer | None = None
        self._bytes = QByteArray()
        self.sheet = Sheet(look, self.document)
        self._title = label("", look.colours.text, bold=True)
        self._place = label("", look.colours.text, bold=True)
        back = Button(look, "‹", name=self.tr("Page before"))
        forth = Button(look, "›", name=self.tr("Next page"))
        back.clicked.connect(lambda: self.sheet.turn(-1))
        forth.clicked.connect(lambda: self.sheet.turn(1))
        self.sheet.turned = self._say_place
        tools = QHBoxLayout()
        tools.setContentsMargins(20, 6, 16, 6)
        tools.setSpacing(10)
        tools.addWidget(self._title, 1)
        tools.addWidget(back)
        tools.addWidget(self._place)
        tools.addWidget(forth)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tools)
        column.addWidget(self.sheet, 1)

    def show_paper(self, *, office: bool, languages: tuple[str, ...]) -> None:
        """Makes the programme again soon, for the delegation or the office."""
        self._wanted = (office, languages)
        self._title.setText(self.tr("Programme"))
        self._timer.start()

    def leave(self) -> None:
        """Makes nothing more."""
        self._timer.stop()
        self._wanted = None
        self.document.close()

    def _make(self) -> None:
        if self._wanted is None or self._job is not None:
            return
        office, languages = self._wanted
        self._wanted = None
        self._job = Job(lambda _job: self._paper(office, languages))
        self._job.done.connect(self._made)
        self._job.refused.connect(self._refused)
        self._job.broken.connect(self._broken)
        self._background.start(self._job)

    def _paper(self, office: bool, languages: tuple[str, ...]) -> bytes:
        # On the worker's thread, where it may be slow.
        from planner.documents.pdf.programme import programme_pdf

        audience = OFFICE if office else DELEGATION
        content = visit_content(self._workspace, self._visit_id, clock=self._clock, audience=audience)
        return programme_pdf(content, languages=languages)

    @Slot(object)
    def _made(self, paper: bytes) -> None:
        self._job = None
        if self._wanted is not None:
            self._make()
            return
        self.document.close()
        self._bytes = QByteArray(paper)
        self._buffer = QBuffer(self._bytes, self)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self.sheet.show_document()

    @Slot(object)
    def _refused(self, fault: PlannerError) -> None:
        self._job = None
        self.sheet.say(fault.message.in_language(self._look.language))

    @Slot(object)
    def _broken(self, fault: Exception) -> None:
        self._job = None
        self.sheet.say(self.tr("The paper could not be made"))
        raise fault

    def _say_place(self, page: int, pages: int) -> None:
        self._place.setText(self.tr("{page} of {pages}").format(page=page, pages=pages) if pages else "")


class Sheet(QWidget):
    """The pages, rendered only when they are looked at."""

    def __init__(self, look: Look, document: QPdfDocument) -> None:
        super().__init__()
        self._look, self._document = look, document
        self._page = 0
        self._words = self.tr("Making the paper…")
        self._images: dict[tuple[int, int], QImage] = {}
        self.turned: Callable[[int, int], Any] = lambda _page, _pages: None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview of the paper"))
        self.setMinimumWidth(240)

    def show_document(self) -> None:
        """Shows what was loaded, at the same page if there still is one."""
        self._images.clear()
        self._page = max(0, min(self._page, self._document.pageCount() - 1))
        self._words = ""
        self.turned(self._page + 1, self._document.pageCount())
        self.update()

    def say(self, words: str) -> None:
        """Shows words in place of a page."""
        self._words = words
        self.update()

    def turn(self, pages: int) -> None:
        """Turns so many pages."""
        count = self._document.pageCount()
        self._page = max(0, min(self._page + pages, count - 1))
        self.turned(self._page + 1, count)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.turn(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self.turn(-1 if event.angleDelta().y() > 0 else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._images.clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._look.colours
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(colours.desk))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if self._words or not self._document.pageCount():
                draw_text(painter, QRectF(self.rect()), self._words, colours.secondary, align=CENTRE)
                return
            self._paint_thumbs(painter)
            left = 128.0 if self.width() > 420 else 16.0
            room = QRectF(left, 20, self.width() - left - 24, self.height() - 40)
            size = self._document.pagePointSize(self._page)
            scale = min(room.width() / size.width(), room.height() / size.height())
            page = QRectF(0, 0, size.width() * scale, size.height() * scale)
            page.moveCenter(room.center())
            page.moveTop(room.top())
            self._paint_page(painter, self._page, page)

    def _paint_thumbs(self, painter: QPainter) -> None:
        if self.width() <= 420:
            return
        step = THUMB.height() + 34
        fit = max(1, (self.height() - 20) // step)
        first = max(0, min(self._page - fit // 2, self._document.pageCount() - fit))
        for number in range(first, min(first + fit, self._document.pageCount())):
            box = QRectF(28, 22 + (number - first) * step, THUMB.width(), THUMB.height())
            chosen = number == self._page
            if chosen:
                painter.fillRect(box.adjusted(-3, -3, 3, 3), QColor(self._look.colours.link))
            self._paint_page(painter, number, box)
            ink = self._look.colours.text if chosen else self._look.colours.secondary
            line = QRectF(box.x(), box.bottom() + 4, box.width(), 18)
            draw_text(painter, line, str(number + 1), ink, 11, bold=chosen, align=CENTRE)

    def _paint_page(self, painter: QPainter, number: int, box: QRectF) -> None:
        painter.fillRect(box, QColor("#FFFFFF"))
        key = (number, round(box.width()))
        if key not in self._images:
            ratio = self.devicePixelRatioF()
            size = QSize(round(box.width() * ratio), round(box.height() * ratio))
            self._images[key] = self._document.render(number, size)
        painter.drawImage(box, self._images[key])
