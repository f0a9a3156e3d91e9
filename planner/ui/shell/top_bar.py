"""The bar over the page: which visit, which page, and what one can do there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.ui.parts.label import recolour
from planner.ui.parts.paint import face, fill, hairline
from planner.ui.parts.search_box import SearchBox
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import TOP_BAR

WORDS = 220
"""Pixels that the names of page and visit keep beside a field that could be wider."""


class CutLine(QLabel):
    """One bold line; where there is no room for all of it, it ends in an ellipsis and the tooltip has the rest."""

    def __init__(self, colour: str, pixels: int) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(face(pixels, bold=True))
        self.setMinimumWidth(10)
        recolour(self, colour)

    @property
    def shown(self) -> str:
        """What there is room for."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(self.palette().windowText().color())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.shown)


class TopBar(QWidget):
    """A caption over a title at left, the buttons of the page at right."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(TOP_BAR)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 16, 0)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setContentsMargins(0, 10, 0, 6)
        words.setSpacing(0)
        self._caption = CutLine(look.colours.secondary, 11)
        self._title = CutLine(look.colours.text, 20)
        words.addWidget(self._caption)
        words.addWidget(self._title)
        row.addLayout(words, 1)
        self._widgets: list[QWidget] = []
        self._row = row

    def say(self, *, caption: str, title: str) -> None:
        """Names the page."""
        for line, text in ((self._caption, caption), (self._title, title)):
            line.setText(text)
            line.setToolTip(text)

    def hold(self, widgets: Sequence[QWidget], *, give_back: Callable[[QWidget], None]) -> None:
        """Puts the buttons of a page at the right; `give_back` takes those that stood there before."""
        if list(widgets) == self._widgets:
            return
        for old in self._widgets:
            self._row.removeWidget(old)
            if old not in widgets:
                give_back(old)
        self._widgets = list(widgets)
        for new in widgets:
            self._row.addWidget(new)
            new.show()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        others = sum(one.sizeHint().width() for one in self._widgets if not isinstance(one, SearchBox))
        room = self.width() - others - 8 * len(self._widgets) - 36 - WORDS
        for widget in self._widgets:
            if isinstance(widget, SearchBox):
                widget.fit(room)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            fill(painter, self.rect(), self._look.colours.page)
            hairline(painter, 0, self.width(), self.height() - 0.5, self._look.colours.line)
