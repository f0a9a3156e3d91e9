"""A few choices of which one holds, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from planner.ui.parts.one_stop import stop_at_the_chosen
from planner.ui.parts.paint import CENTRE, draw_text, width_of
from planner.ui.theme.look import Look


class Segments(QWidget):
    """`chosen(value)` is said when a person picks another; the arrow keys walk."""

    chosen = Signal(str)

    def __init__(self, look: Look, choices: Sequence[tuple[str, str]], *, name: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, _Segment] = {}
        for value, word in choices:
            button = _Segment(look, word)
            button.setAccessibleName(f"{name}: {word}")
            button.clicked.connect(lambda _=False, v=value: self.chosen.emit(v))
            self._group.addButton(button)
            self._buttons[value] = button
            row.addWidget(button, 1)
        self.setFixedHeight(30)

    def put(self, value: str) -> None:
        """Shows which choice holds."""
        button = self._buttons.get(value)
        if button is not None:
            button.setChecked(True)
            stop_at_the_chosen(self._buttons.values())

    @property
    def value(self) -> str:
        """The choice that holds."""
        return next((value for value, button in self._buttons.items() if button.isChecked()), "")

    def button(self, value: str) -> QPushButton:
        """The button of one choice."""
        return self._buttons[value]

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            ground = QColor(self._look.colours.text)
            ground.setAlphaF(0.07)
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)


class _Segment(QPushButton):
    def __init__(self, look: Look, word: str) -> None:
        super().__init__(word)
        self._look = look
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAutoExclusive(True)  # one of several for a reader of the screen, not a box to be ticked

    def sizeHint(self) -> QSize:
        return QSize(round(width_of(self.text(), 12, bold=True) + 20), 26)

    def minimumSizeHint(self) -> QSize:
        return QSize(20, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, on = self._look.colours, self.isChecked()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect())
            if on:
                painter.setPen(QPen(self._look.over(colours.text, 0.14), 1))
                painter.setBrush(QColor(colours.page))
                painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
            ink = colours.text if on else colours.secondary
            draw_text(painter, box.adjusted(4, 0, -4, 0), self.text(), ink, 12, bold=on, align=CENTRE)
