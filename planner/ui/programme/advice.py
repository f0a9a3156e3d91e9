"""A sentence of advice behind its ring."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.ui.parts.label import label
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look


class Advice(QWidget):
    """One or two lines; without words it is not there."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 0, 0, 0)
        self._words = label("", look.colours.body, 12, wrap=True)
        row.addWidget(self._words)
        self.hide()

    def say(self, sentence: str) -> None:
        """Says a sentence."""
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_icon(painter, "info", QRectF(1, 2, 14, 14), self._look.colours.link)
