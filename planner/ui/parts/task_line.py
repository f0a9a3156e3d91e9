"""A task with its box to tick: in one line within cards, in three on the first page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from planner.ui.parts.paint import RIGHT, draw_text, two_lines, width_of
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look

_TEXT = 26


class TaskBox(QCheckBox):
    """`ticked(task_id, done)` is said when a person ticks it; `opened(task_id)` on Enter or a double click."""

    ticked = Signal(str, bool)
    opened = Signal(str)

    def __init__(
        self, look: Look, *, task_id: str, title: str, about: str, day: str, late: bool = False, done: bool = False,
        compact: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(title)
        self._look, self._about, self._day, self._late, self._compact = look, about, day, late, compact
        self.task_id = task_id
        self.setChecked(done)
        self.setAccessibleName(title)
        self.setAccessibleDescription(", ".join(part for part in (about, day) if part))
        self.setToolTip(title)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(28 if compact else 46)
        self.clicked.connect(lambda on: self.ticked.emit(self.task_id, on))

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def hitButton(self, pos: object) -> bool:
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.task_id)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._compact:
            self.setFixedHeight(62 if width_of(self.text()) > self.width() - _TEXT else 46)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._box(painter)
            if self._compact:
                self._one_line(painter)
            else:
                self._lines(painter)

    def _box(self, painter: QPainter) -> None:
        colours, on = self._look.colours, self.isChecked()
        box = QRectF(0.5, (self.height() - 16) / 2 if self._compact else 4.5, 15, 15)
        painter.setPen(Qt.PenStyle.NoPen if on else QPen(self._look.over(colours.text, 0.45), 1))
        painter.setBrush(QColor(colours.primary if on else colours.page))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            paint_icon(painter, "tick", box.adjusted(0.5, 0.5, -0.5, -0.5), "#FFFFFF")

    def _one_line(self, painter: QPainter) -> None:
        box = QRectF(self.rect())
        taken = self._draw_day(painter, box)
        ink = self._look.colours.secondary if self.isChecked() else self._look.colours.body
        draw_text(painter, box.adjusted(_TEXT, 0, -taken - 10, 0), self.text(), ink)

    def _lines(self, painter: QPainter) -> None:
        colours = self._look.colours
        width = self.width() - _TEXT
        ink = colours.secondary if self.isChecked() else colours.body
        first, second = two_lines(self.text(), width)
        top = 2.0
        for line in (first, second):
            if line:
                draw_text(painter, QRectF(_TEXT, top, width, 19), line, ink)
                top += 18
        foot = QRectF(_TEXT, top, width, 18)
        taken = self._draw_day(painter, foot)
        draw_text(painter, foot.adjusted(0, 0, -taken - 8, 0), self._about, colours.secondary, 12)

    def _draw_day(self, painter: QPainter, box: QRectF) -> float:
        late = self._late and not self.isChecked()
        ink = self._look.colours.warning_text if late else self._look.colours.secondary
        return draw_text(painter, box, self._day, ink, 12, bold=late, align=RIGHT)
