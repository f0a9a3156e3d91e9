"""Who attends an item, and its steps, as the inspector lists them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.ui.parts.button import Button
from planner.ui.parts.label import caption
from planner.ui.parts.paint import chip_width, draw_chip, draw_text, hairline, width_of
from planner.ui.theme.look import Look


class Attendees(QWidget):
    """Chips that wrap; read by screen readers as one sentence."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._names: Sequence[str] = ()

    def show_names(self, names: Sequence[str]) -> None:
        """Shows these people and groups; the whole delegation where nobody is named."""
        self._names = names or (self.tr("Whole delegation"),)
        self.setAccessibleName(", ".join(self._names))
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            for name, left, top in self._places():
                draw_chip(painter, left, top + 12, name, self._look, most=max(40, self.width() - left))

    def _fit(self) -> None:
        self.setFixedHeight(round(max((top for _, _, top in self._places()), default=0) + 24))

    def _places(self) -> list[tuple[str, float, float]]:
        left = top = 0.0
        found = []
        for name in self._names:
            width = min(chip_width(name), self.width())
            if left and left + width > self.width():
                left, top = 0.0, top + 26
            found.append((name, left, top))
            left += width + 6
        return found


class StepList(QWidget):
    """`chosen(id)` goes to a step, `asked` adds one."""

    chosen = Signal(str)
    asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: Sequence[tuple[str, str, str]] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(caption(self.tr("Steps"), look.colours.secondary))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._column.addLayout(self._rows)
        foot = QHBoxLayout()
        add = Button(look, self.tr("Add a step"), style="link", icon="plus")
        add.setObjectName("add-step")
        add.setToolTip("Shift+N")
        add.clicked.connect(self.asked)
        foot.addWidget(add)
        foot.addStretch(1)
        self._column.addSpacing(4)
        self._column.addLayout(foot)

    def show_steps(self, steps: Sequence[tuple[str, str, str]]) -> None:
        """Shows these steps: id, time, title."""
        if steps == self._shown:
            return
        self._shown = steps
        while self._rows.count():
            taken = self._rows.takeAt(0)
            widget = taken.widget() if taken else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for key, time, title in steps:
            row = _Step(self._look, time, title)
            row.clicked.connect(lambda _=False, k=key: self.chosen.emit(k))
            self._rows.addWidget(row)


class _Step(QPushButton):
    def __init__(self, look: Look, time: str, title: str) -> None:
        super().__init__()
        self._look, self._time, self._title = look, time, title
        self.setAccessibleName(f"{time} {title}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(200, 27)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 27)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._look.colours
        with QPainter(self) as painter:
            box = QRectF(self.rect())
            if self.underMouse():
                painter.fillRect(box, self._look.over(colours.text, 0.04, under=colours.panel))
            left = max(54.0, width_of(self._time, 12, bold=True) + 14)
            draw_text(painter, box.adjusted(2, 0, 0, 0), self._time, colours.text, 12, bold=True)
            draw_text(painter, box.adjusted(left, 0, -4, 0), self._title, colours.body, 12)
            hairline(painter, 0, self.width(), self.height() - 0.5, colours.line)
