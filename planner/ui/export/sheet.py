"""The pages of the paper that is shown: small at the left, one of them fitted to the room or as large as one asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from planner.ui.parts.paint import CENTRE, draw_text
from planner.ui.theme.look import Look

THUMB = QSize(72, 102)
"""The most room that the small picture of a page takes."""
PAGE, WIDTH = "page", "width"
"""How a page is fitted; else its size is a number of hundredths of its own."""
SIZES = (PAGE, WIDTH, "75", "100", "150", "200")
PER_POINT = 96 / 72
"""Pixels of a point where a page is shown in its own size."""
LINE = 48
"""Pixels that an arrow key or a notch of the wheel moves a page."""


class Sheet(QAbstractScrollArea):
    """The pages, rendered only when they are looked at. `sized(how)` is said where a person asks for another size."""

    sized = Signal(str)

    def __init__(self, look: Look, document: QPdfDocument) -> None:
        super().__init__()
        self._look, self._document = look, document
        self._page, self._size = 0, PAGE
        self._words = self.tr("Making the paper…")
        self._images: dict[tuple[int, int], QImage] = {}
        self.turned: Callable[[int, int], Any] = lambda _page, _pages: None
        self.setViewport(QWidget())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview of the paper"))
        self.setMinimumWidth(200)

    @property
    def size_shown(self) -> str:
        """How large the pages are: one of SIZES."""
        return self._size

    def show_document(self) -> None:
        """Shows what was loaded, at the same page if there still is one."""
        self._images.clear()
        self._page = max(0, min(self._page, self._document.pageCount() - 1))
        self._words = ""
        self._span()
        self.turned(self._page + 1, self._document.pageCount())
        self.viewport().update()

    def say(self, words: str) -> None:
        """Shows words in place of a page."""
        self._words = words
        self.viewport().update()

    def turn(self, pages: int) -> None:
        """Turns so many pages; the next one begins at its top, the one before at its end where it was read back to."""
        self._go_to(self._page + pages)

    def fit(self, size: str) -> None:
        """Shows the pages in one of SIZES."""
        self._size = size
        self._images.clear()
        self._span()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        lines = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        sizes = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
        key = Qt.Key(event.key())
        if key in steps:
            self.turn(steps[key])
        elif key in lines:
            self._move(lines[key])
        elif key in sizes:
            self._resize(sizes[key])
        elif key == Qt.Key.Key_0:
            self.sized.emit(PAGE)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        way = event.angleDelta().y()
        if not way:
            super().wheelEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._resize(1 if way > 0 else -1)
        else:
            self._move(-1 if way > 0 else 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for number, box in self._thumbs():
            if box.adjusted(-6, -6, 6, 22).contains(event.position()):
                self._go_to(number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._images.clear()
        self._span()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, whole = self._look.colours, QRectF(self.viewport().rect())
        with QPainter(self.viewport()) as painter:
            painter.fillRect(whole, QColor(colours.desk))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if self._words or not self._document.pageCount():
                draw_text(painter, whole, self._words, colours.secondary, align=CENTRE)
                return
            self._paint_thumbs(painter)
            room, size = self._room(), self._extent()
            left = room.center().x() - size.width() / 2 if size.width() <= room.width() else room.left()
            at = QPointF(left - self.horizontalScrollBar().value(), room.top() - self.verticalScrollBar().value())
            painter.setClipRect(QRectF(room.left(), 0, whole.right() - room.left(), whole.height()))
            self._paint_page(painter, self._page, QRectF(at, size))

    def _go_to(self, page: int, *, at_end: bool = False) -> None:
        count = self._document.pageCount()
        self._page = max(0, min(page, count - 1))
        self._span()
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum() if at_end else 0)
        self.turned(self._page + 1, count)
        self.viewport().update()

    def _move(self, way: int) -> None:
        """Moves the page by a line, and turns it where its end is in sight."""
        bar = self.verticalScrollBar()
        if bar.value() < bar.maximum() if way > 0 else bar.value() > 0:
            bar.setValue(bar.value() + way * LINE)
        elif 0 <= self._page + way < self._document.pageCount():
            self._go_to(self._page + way, at_end=way < 0)

    def _resize(self, way: int) -> None:
        """Asks for the next larger or smaller size than what is seen now."""
        now = self._scale() / PER_POINT * 100
        larger = [size for size in SIZES[2:] if int(size) > now + 1]
        smaller = [size for size in SIZES[2:] if int(size) < now - 1]
        wanted = larger[:1] if way > 0 else smaller[-1:] or [PAGE]
        if wanted:
            self.sized.emit(wanted[0])

    def _room(self) -> QRectF:
        """Where a page has its place, beside the thumbs."""
        left = 128.0 if self.viewport().width() > 420 else 16.0
        return QRectF(self.viewport().rect()).adjusted(left, 20, -24, -20)

    def _scale(self) -> float:
        """Pixels of a point."""
        if self._size not in (PAGE, WIDTH):
            return int(self._size) / 100 * PER_POINT
        room, size = self._room(), self._document.pagePointSize(self._page)
        if size.isEmpty():
            return 1.0
        across = room.width() / size.width()
        return across if self._size == WIDTH else min(across, room.height() / size.height())

    def _extent(self) -> QSizeF:
        """How large the page is in pixels."""
        return self._document.pagePointSize(self._page) * self._scale()

    def _span(self) -> None:
        """Says to the bars how far the page can be moved."""
        room, size = self._room(), self._extent()
        for bar, has, needs in (
            (self.verticalScrollBar(), room.height(), size.height()),
            (self.horizontalScrollBar(), room.width(), size.width()),
        ):
            bar.setPageStep(max(1, round(has)))
            bar.setSingleStep(LINE)
            bar.setRange(0, max(0, round(needs - has)))

    def _thumbs(self) -> Iterator[tuple[int, QRectF]]:
        """The pages whose small picture is in sight, and where it stands."""
        count = self._document.pageCount()
        if self.viewport().width() <= 420 or not count:
            return
        step = THUMB.height() + 34
        fit = max(1, (self.viewport().height() - 20) // step)
        first = max(0, min(self._page - fit // 2, count - fit))
        for number in range(first, min(first + fit, count)):
            size = self._document.pagePointSize(number).scaled(THUMB, Qt.AspectRatioMode.KeepAspectRatio)
            left = 28 + (THUMB.width() - size.width()) / 2
            yield number, QRectF(left, 22 + (number - first) * step, size.width(), size.height())

    def _paint_thumbs(self, painter: QPainter) -> None:
        for number, box in self._thumbs():
            chosen = number == self._page
            if chosen:
                painter.fillRect(box.adjusted(-3, -3, 3, 3), QColor(self._look.colours.link))
            self._paint_page(painter, number, box)
            ink = self._look.colours.text if chosen else self._look.colours.secondary
            line = QRectF(28, box.bottom() + 4, THUMB.width(), 18)
            draw_text(painter, line, str(number + 1), ink, 11, bold=chosen, align=CENTRE)

    def _paint_page(self, painter: QPainter, number: int, box: QRectF) -> None:
        painter.fillRect(box, QColor("#FFFFFF"))
        key = (number, round(box.width()))
        if key not in self._images:
            ratio = self.devicePixelRatioF()
            size = QSize(round(box.width() * ratio), round(box.height() * ratio))
            self._images[key] = self._document.render(number, size)
        painter.drawImage(box, self._images[key])
