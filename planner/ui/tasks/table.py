"""The list of tasks as a table: a box to tick before each, Space ticks too."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from planner.ui.parts.paint import CENTRE, draw_text, hairline
from planner.ui.parts.rows_model import ROW_ROLE, RowsModel
from planner.ui.parts.table import RowTable
from planner.ui.tasks.row_types import Head, TaskRow
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look

SIDE = 20
ROW, HEAD = 50, 40
TITLE, VISIT, OWNER, DAY = range(4)
_BOX = 30


class TaskTable(RowTable):
    """`ticked(task_id, done)` is said when a person ticks a box."""

    ticked = Signal(str, bool)

    def __init__(self, look: Look, *, office: bool) -> None:
        self._empty = ""
        self._office = office
        super().__init__(look, RowsModel(("",) * 4, _text), height=_height, inset=SIDE + _BOX)
        model = self.model()
        assert isinstance(model, RowsModel)
        second = self.tr("Visit") if office else self.tr("About")
        model.name_columns((self.tr("Task"), second, self.tr("Owner"), self.tr("Due")))
        self.setAccessibleName(self.tr("Tasks"))
        self.setItemDelegate(_Painter(look, self))

    def say_empty(self, words: str) -> None:
        """What is said where there is no task."""
        self._empty = words
        self.setAccessibleDescription(words if not self.rows else "")
        self.viewport().update()

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

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        row = index.data(ROW_ROLE)
        if isinstance(row, TaskRow) and event.position().x() < SIDE + _BOX - 6:
            self.ticked.emit(row.key, not row.done)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.rows and self._empty:
            with QPainter(self.viewport()) as painter:
                box = QRectF(self.viewport().rect())
                draw_text(painter, box, self._empty, self.look.colours.secondary, align=CENTRE)

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


class _Painter(QStyledItemDelegate):
    def __init__(self, look: Look, table: TaskTable) -> None:
        super().__init__(table)
        self._look, self._table = look, table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Head):
            self._head(painter, box, row)
        else:
            self._ground(painter, box, index)
            left = SIDE if index.column() == TITLE else 0
            self._cell(painter, box.adjusted(left, 6, -16, -4), row, index.column())
        painter.restore()

    def _head(self, painter: QPainter, box: QRectF, row: Head) -> None:
        colours = self._look.colours
        line = box.adjusted(SIDE, 10, 0, 0)
        ink = colours.warning_text if row.warns else colours.text
        if row.warns:
            paint_icon(painter, "warning", QRectF(line.x(), line.center().y() - 8, 16, 16), colours.warning)
            line = line.adjusted(24, 0, 0, 0)
        width = draw_text(painter, line, row.word, ink, bold=True)
        draw_text(painter, line.adjusted(width + 8, 0, 0, 0), str(row.count), colours.secondary, 12)

    def _ground(self, painter: QPainter, box: QRectF, index: QModelIndex | QPersistentModelIndex) -> None:
        look, colours = self._look, self._look.colours
        if self._table.currentIndex().row() == index.row():
            painter.fillRect(box, look.row_chosen)
            if index.column() == 0:
                painter.fillRect(QRectF(box.x(), box.y(), 3, box.height()), QColor(colours.link))
        elif self._table.hovered == index.row():
            painter.fillRect(box, look.over(colours.text, 0.025))
        left = box.x() + (SIDE if index.column() == TITLE else 0)
        hairline(painter, left, box.right() - (SIDE if index.column() == DAY else 0), box.bottom() - 0.5, colours.line)

    def _cell(self, painter: QPainter, box: QRectF, row: TaskRow, column: int) -> None:
        colours = self._look.colours
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
        colours = self._look.colours
        painter.setPen(Qt.PenStyle.NoPen if on else QPen(self._look.over(colours.text, 0.45), 1))
        painter.setBrush(QColor(colours.primary if on else colours.page))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            paint_icon(painter, "tick", box.adjusted(0.5, 0.5, -0.5, -0.5), "#FFFFFF")
