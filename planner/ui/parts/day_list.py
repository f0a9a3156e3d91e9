"""The days of a visit in a list, each with its count, its city and what was found on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem

from planner.ui.parts.paint import RIGHT, draw_ring, draw_text, width_of
from planner.ui.parts.rows_model import ROW_ROLE, RowsModel
from planner.ui.theme.look import Look

HEIGHT = 54


@dataclass(frozen=True, slots=True)
class DayRow:
    """One day: its name, how many items, and where."""

    key: str
    day: str
    count: str
    place: str
    heading: bool = False


class DayList(QListView):
    """`picked(key)` is said when a person goes to a day."""

    picked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._model = RowsModel([self.tr("Days")], lambda row, _column: f"{row.day}, {row.count}, {row.place}")
        self.setModel(self._model)
        self.setAccessibleName(self.tr("Days"))
        self.setItemDelegate(_DayPainter(look, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.clicked.connect(self._pick)
        self.activated.connect(self._pick)

    def show_days(self, rows: Sequence[DayRow]) -> None:
        """Shows these days."""
        self._model.show(rows)

    @property
    def count(self) -> int:
        """How many days there are."""
        return self._model.rowCount()

    def mark(self, key: str) -> None:
        """Shows which day is in sight in the table."""
        number = self._model.row_of(key)
        if number is not None and self.currentIndex().row() != number:
            self.setCurrentIndex(self._model.index(number, 0))

    @property
    def marked(self) -> str:
        """The day that is marked."""
        index = self.currentIndex()
        return index.data(ROW_ROLE).key if index.isValid() else ""

    def _pick(self, index: QModelIndex) -> None:
        self.picked.emit(index.data(ROW_ROLE).key)


class _DayPainter(QStyledItemDelegate):
    def __init__(self, look: Look, view: DayList) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(180 if self._view.flow() == QListView.Flow.LeftToRight else 120, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        colours = self._look.colours
        box = QRectF(option.rect).adjusted(0, 2, 0, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._view.currentIndex() == index:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.over(colours.chosen, 0.18, under=colours.panel))
            painter.drawRoundedRect(box, 6, 6)
            if self._view.hasFocus():
                draw_ring(painter, box, self._look)
        inside = box.adjusted(10, 7, -10, -7)
        count = width_of(row.count, 11, bold=True)
        draw_text(
            painter, QRectF(inside.x(), inside.y(), inside.width() - count - 6, 18), row.day, colours.text, bold=True
        )
        draw_text(
            painter, QRectF(inside.x(), inside.y(), inside.width(), 18), row.count, colours.secondary, 11, bold=True,
            align=RIGHT,
        )  # fmt: skip
        draw_text(painter, QRectF(inside.x(), inside.y() + 18, inside.width(), 18), row.place, colours.secondary)
        painter.restore()
