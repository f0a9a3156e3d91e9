"""The list of tasks as a table: a box to tick before each, Space ticks too."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent

from planner.ui.parts.paint import draw_text
from planner.ui.parts.row_painter import SIDE, RowPainter
from planner.ui.parts.rows_model import ROW_ROLE, RowsModel
from planner.ui.parts.table import RowTable
from planner.ui.tasks.row_types import Head, TaskRow
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look

ROW, HEAD = 50, 40
TITLE, VISIT, OWNER, DAY = range(4)
_BOX = 30


class TaskTable(RowTable):
    """`ticked(task_id, done)` is said when a person ticks a box."""

    ticked = Signal(str, bool)

    def __init__(self, look: Look, *, office: bool) -> None:
        self._office = office
        super().__init__(look, RowsModel(("",) * 4, _text), height=_height, inset=SIDE + _BOX)
        model = self.model()
        assert isinstance(model, RowsModel)
        second = self.tr("Visit") if office else self.tr("About")
        model.name_columns((self.tr("Task"), second, self.tr("Owner"), self.tr("Due")))
        self.setAccessibleName(self.tr("Tasks"))
        self.setItemDelegate(_Painter(look, self))

    def tick_chosen(self) -> None:
        """Ticks the task under the keys, or takes the tick away."""
        row = self.chosen
        if isinstance(row, TaskRow):
            self.ticked.emit(row.key, not row.done)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.tick_chosen()
            return
        super().keyPressEvent(event)

    def keys_told(self) -> Sequence[tuple[str, str]]:
        """Keys that hold in the list, for the sheet of keys."""
        return ((self.tr("Tick the task, or take the tick away"), "Space"),)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        row = index.data(ROW_ROLE)
        if isinstance(row, TaskRow) and event.position().x() < SIDE + _BOX - 6:
            self.ticked.emit(row.key, not row.done)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.viewport().width()
        fixed = {VISIT: min(260, width // 4) if self._office else 120, OWNER: min(180, width // 6), DAY: 160}
        for column, wide in fixed.items():
            self.setColumnWidth(column, wide)
        self.setColumnWidth(TITLE, max(200, width - sum(fixed.values())))


def _height(row: Head | TaskRow) -> int:
    return HEAD if row.heading else ROW


def _text(row: Any, column: int) -> str:
    if isinstance(row, Head):
        return f"{row.word} {row.count}" if column == 0 else ""
    return str(row.words(column))


class _Painter(RowPainter):
    def heading(self, painter: QPainter, box: QRectF, row: Head) -> None:
        self.draw_head(painter, box.adjusted(SIDE, 10, 0, 0), row.word, str(row.count), warns=row.warns)

    def cell(self, painter: QPainter, box: QRectF, row: TaskRow, index: QModelIndex | QPersistentModelIndex) -> None:
        colours, column = self.look.colours, index.column()
        box = box.adjusted(SIDE if column == TITLE else 0, 6, -16, -4)
        first = QRectF(box.x(), box.y(), box.width(), 20)
        second = QRectF(box.x(), box.y() + 19, box.width(), 18)
        faded = colours.secondary if row.done else colours.text
        if column == TITLE:
            self._tick(painter, QRectF(first.x() + 0.5, first.y() + 2.5, 15, 15), row.done)
            draw_text(painter, first.adjusted(_BOX, 0, 0, 0), row.title, faded)
            draw_text(painter, second.adjusted(_BOX, 0, 0, 0), row.other, colours.secondary, 12)
        elif column == VISIT:
            draw_text(painter, first, row.visit or row.about, colours.body)
            draw_text(painter, second, row.about if row.visit else "", colours.secondary, 12)
        elif column == OWNER:
            draw_text(painter, first, row.owner, colours.body)
        else:
            ink = colours.warning_text if row.late else faded
            draw_text(painter, first, row.day, ink, bold=row.late)
            draw_text(painter, second, row.counted, colours.secondary, 12)

    def _tick(self, painter: QPainter, box: QRectF, on: bool) -> None:
        colours = self.look.colours
        painter.setPen(Qt.PenStyle.NoPen if on else QPen(self.look.over(colours.text, 0.45), 1))
        painter.setBrush(QColor(colours.primary if on else colours.page))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            paint_icon(painter, "tick", box.adjusted(0.5, 0.5, -0.5, -0.5), "#FFFFFF")
