"""The pages of the paper that is shown: small at the left, one of them fitted to the room."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QWidget

from planner.ui.parts.paint import CENTRE, draw_text
from planner.ui.theme.look import Look

THUMB = QSize(72, 102)
"""The most room that the small picture of a page takes."""


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
        self.setMinimumWidth(200)

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
            size = self._document.pagePointSize(number).scaled(THUMB, Qt.AspectRatioMode.KeepAspectRatio)
            left = 28 + (THUMB.width() - size.width()) / 2
            box = QRectF(left, 22 + (number - first) * step, size.width(), size.height())
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
