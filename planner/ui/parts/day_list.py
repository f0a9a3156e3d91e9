"""The days of a visit in a list, each with its count, its city and what was found on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem

from planner.ui.parts.paint import RIGHT, draw_ring, draw_text, width_of
from planner.ui.parts.rows_model import ROW_ROLE, RowsModel
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look

HEIGHT = 54


class DayRow(NamedTuple):
    """One day: its name, how many items, and where."""

    key: str
    day: str
    items: str
    place: str
    heading: bool = False
    findings: int = 0
    """How many things were found on this day that somebody should look at."""


class DayList(QListView):
    """`picked(key)` is said when a person goes to a day."""

    picked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.aimed = ""
        self._model = RowsModel([self.tr("Days")], lambda row, _column: self._spoken(row))
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

    def _spoken(self, row: DayRow) -> str:
        words = f"{row.day}, {row.items}, {row.place}"
        if not row.findings:
            return words
        found = self.tr("1 finding") if row.findings == 1 else self.tr("{count} findings").format(count=row.findings)
        return f"{words}, {found}"

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

    def aim(self, at: QPoint | None) -> str:
        """Marks the day under a global place as one that takes what is dragged there, and tells its key."""
        here = self.viewport().mapFromGlobal(at) if at is not None and self.isVisible() else None
        index = self.indexAt(here) if here is not None and self.viewport().rect().contains(here) else QModelIndex()
        key = str(index.data(ROW_ROLE).key) if index.isValid() else ""
        if key != self.aimed:
            self.aimed = key
            self.viewport().update()
        return key

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
        box_of_row = box = QRectF(option.rect).adjusted(0, 2, 0, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._view.currentIndex() == index:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.over(colours.chosen, 0.18, under=colours.panel))
            painter.drawRoundedRect(box, 6, 6)
            if self._view.hasFocus():
                draw_ring(painter, box, self._look)
        inside = box.adjusted(10, 7, -10, -7)
        count = width_of(row.items, 11, bold=True)
        draw_text(
            painter, QRectF(inside.x(), inside.y(), inside.width() - count - 6, 18), row.day, colours.text, bold=True
        )
        draw_text(
            painter, QRectF(inside.x(), inside.y(), inside.width(), 18), row.items, colours.secondary, 11, bold=True,
            align=RIGHT,
        )  # fmt: skip
        right = inside.right()
        if row.findings:
            words = str(row.findings)
            right -= width_of(words, 11, bold=True)
            box = QRectF(right, inside.y() + 18, 30, 18)
            draw_text(painter, box, words, colours.warning_text, 11, bold=True)
            right -= 18
            paint_icon(painter, "warning", QRectF(right, inside.y() + 20, 14, 14), colours.warning)
        draw_text(
            painter, QRectF(inside.x(), inside.y() + 18, right - inside.x() - 4, 18), row.place, colours.secondary
        )
        if self._view.aimed == row.key:
            draw_ring(painter, box_of_row, self._look)
        painter.restore()
