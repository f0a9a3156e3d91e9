"""The line at the foot: saved at, counts, and the clocks of home and of the place."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.ui.parts.label import label
from planner.ui.parts.paint import fill, hairline
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import STATUS_BAR


class StatusBar(QWidget):
    """Three texts on one line."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(STATUS_BAR)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(30)
        colours = look.colours
        self.saved = label("", colours.secondary, 12)
        self.counts = label("", colours.secondary, 12)
        self.clocks = label("", colours.secondary, 12)
        row.addWidget(self.saved)
        row.addStretch(1)
        row.addWidget(self.counts)
        row.addWidget(self.clocks)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            fill(painter, self.rect(), self._look.colours.panel)
            hairline(painter, 0, self.width(), 0.5, self._look.colours.line)
