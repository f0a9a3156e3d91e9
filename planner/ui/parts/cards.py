"""A calm card: what is the matter, why, and what one can do."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.parts.label import label
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look

Level = Literal["error", "warning", "info"]


class Glyph(QWidget):
    """One icon at a size."""

    def __init__(self, icon: str, colour: str, size: int = 18) -> None:
        super().__init__()
        self._icon, self._colour, self._size = icon, colour, size
        self.setFixedSize(QSize(size, size))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_icon(painter, self._icon, QRectF(0, 0, self._size, self._size), self._colour)


class Card(QWidget):
    """The ground is the colour of the level at 10 %, its line at 45 %."""

    def __init__(
        self,
        look: Look,
        title: str,
        reason: str,
        *,
        level: Level = "info",
        actions: tuple[QWidget, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        colours = look.colours
        self._look = look
        self._colour = {"error": colours.error, "warning": colours.warning, "info": colours.link}[level]
        self.setAccessibleName(title)
        self.setAccessibleDescription(reason)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(Glyph(level, self._colour), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(label(title, colours.text, bold=True, wrap=True))
        if reason:
            text = label(reason, colours.text if level == "error" else colours.secondary, 12, wrap=True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(text)
        row.addLayout(words, 1)
        for action in actions:
            row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.over(self._colour, 0.45), 1))
            painter.setBrush(self._look.over(self._colour, 0.10))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
