"""What stands left of the board: the days, and what the colours mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from planner.ui.board.inks import FILL
from planner.ui.parts.day_list import HEIGHT, DayList, DayRow
from planner.ui.parts.label import caption
from planner.ui.parts.paint import draw_text
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import DAY_LIST

ROW = 24


class BoardSidebar(QWidget):
    """The list of days over the legend."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedWidth(DAY_LIST)
        self.days = DayList(look)
        self.legend = Legend(look)
        grey = look.colours.secondary
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(12, 14, 12, 12)
        column.setSpacing(2)
        column.addWidget(caption(self.tr("Days"), grey))
        column.addSpacing(4)
        column.addWidget(self.days, 1000)
        column.addSpacing(14)
        column.addWidget(caption(self.tr("Categories"), grey))
        column.addSpacing(2)
        column.addWidget(self.legend)
        column.addStretch(1)

    def show_days(self, rows: Sequence[DayRow]) -> None:
        """Shows these days."""
        self.days.show_days(rows)
        if self.days.flow() == QListView.Flow.TopToBottom:
            self.days.setMaximumHeight(max(1, len(rows)) * HEIGHT + 2)

    def place_days(self, row: QHBoxLayout | None) -> None:
        """Puts the days side by side into a row elsewhere, or back to where they belong."""
        if row is not None:
            self.days.setFlow(QListView.Flow.LeftToRight)
            self.days.setFixedHeight(HEIGHT + 10)
            row.setContentsMargins(12, 6, 12, 0)
            row.addWidget(self.days)
        else:
            self.days.setFlow(QListView.Flow.TopToBottom)
            self.days.setMinimumHeight(0)
            self.days.setMaximumHeight(max(1, self.days.count) * HEIGHT + 2)
            self._column.insertWidget(2, self.days, 1000)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self._look.colours.panel))
            painter.setPen(QColor(self._look.colours.line))
            painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())


class Legend(QWidget):
    """The kinds by their colours."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._words = (
            ("talks", self.tr("Talks and calls")),
            ("ceremony", self.tr("Ceremony")),
            ("meal", self.tr("Meal")),
            ("transport", self.tr("Transport")),
            ("visit", self.tr("Visit")),
            ("press", self.tr("Press")),
            ("private", self.tr("Private time")),
        )
        self.setAccessibleName(", ".join(word for _, word in self._words))
        self.setFixedHeight(ROW * len(self._words))

    def sizeHint(self) -> QSize:
        return QSize(170, ROW * len(self._words))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._look.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for number, (family, word) in enumerate(self._words):
                top = number * ROW + 5
                accent = colours.families[family]
                painter.setBrush(self._look.over(accent, FILL[colours.dark] + 0.1, under=colours.panel))
                painter.drawRoundedRect(QRectF(10, top, 14, 14), 3, 3)
                painter.setBrush(QColor(accent))
                painter.drawRoundedRect(QRectF(10, top, 5, 14), 2, 2)
                draw_text(painter, QRectF(34, top - 4, self.width() - 34, 22), word, colours.body)
                painter.setPen(Qt.PenStyle.NoPen)
