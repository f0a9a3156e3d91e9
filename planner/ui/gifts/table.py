"""The register as a table: rows of 66 under bands; more of them are asked for when one comes to their end."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent

from planner.ui.gifts.row_types import Band, GiftRow
from planner.ui.parts.paint import draw_text, two_lines
from planner.ui.parts.row_painter import SIDE, RowPainter
from planner.ui.parts.rows_model import RowsModel
from planner.ui.parts.table import RowTable
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import BAND

ROW = 66
NEAR_END = 600
"""So many pixels before the end more rows are asked for."""
DIRECTION, GIFT, PARTIES, VALUE, ADVICE, STATUS = range(6)
_SHARES = {GIFT: 240, PARTIES: 184, ADVICE: 260}
_FIXED = {DIRECTION: 114, VALUE: 114, STATUS: 130}
_NARROW = 720
_FIXED_NARROW = {DIRECTION: 104, VALUE: 84, STATUS: 112}
"""Below so many pixels all columns give way, so that the last one stays in sight."""


class GiftTable(RowTable):
    """`asked_more()` is said when one comes near the end of the rows."""

    asked_more = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, RowsModel(("",) * 6, _text), height=_height, inset=SIDE)
        model = self.model()
        assert isinstance(model, RowsModel)
        model.name_columns((
            self.tr("Direction"), self.tr("Gift"), self.tr("From and to"), self.tr("Value"), self.tr("Advice"),
            self.tr("Status"),
        ))  # fmt: skip
        self.not_valued = self.tr("Not valued")
        self.setAccessibleName(self.tr("Gifts"))
        self.setItemDelegate(_Painter(look, self))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width()
        fixed = _FIXED if room >= _NARROW else _FIXED_NARROW
        whole = sum(_SHARES.values())
        for column, width in fixed.items():
            self.setColumnWidth(column, width)
        for column, share in _SHARES.items():
            self.setColumnWidth(column, max(64, (room - sum(fixed.values())) * share // whole))

    def _scrolled(self, value: int) -> None:
        if self.verticalScrollBar().maximum() - value < NEAR_END:
            self.asked_more.emit()


def _height(row: Band | GiftRow) -> int:
    return BAND if row.heading else ROW


def _text(row: Any, column: int) -> str:
    if isinstance(row, Band):
        return f"{row.word} {row.remark}".strip() if column == 0 else ""
    return str(row.words(column))


class _Painter(RowPainter):
    table: GiftTable

    def heading(self, painter: QPainter, box: QRectF, row: Band) -> None:
        self.draw_band(painter, box, row.word, row.remark)

    def cell(self, painter: QPainter, box: QRectF, row: GiftRow, index: QModelIndex | QPersistentModelIndex) -> None:
        colours, column = self.look.colours, index.column()
        box = box.adjusted(SIDE if column == DIRECTION else 0, 13, -16, -12)
        first = QRectF(box.x(), box.y(), box.width(), 20)
        second = QRectF(box.x(), box.y() + 20, box.width(), 20)
        if column == DIRECTION:
            if row.arrow:
                paint_icon(painter, row.arrow, QRectF(first.x(), first.center().y() - 7, 14, 14), colours.text)
            draw_text(painter, first.adjusted(20, 0, 0, 0), row.direction, colours.body)
        elif column == GIFT:
            self._gift(painter, first, second, row)
        elif column == PARTIES:
            draw_text(painter, first, row.giver or "–", colours.body)
            if row.recipient:
                self._elbow(painter, second)
                draw_text(painter, second.adjusted(18, 0, 0, 0), row.recipient, colours.secondary, 12)
        elif column == VALUE:
            ink = colours.text if row.value else colours.secondary
            draw_text(painter, first, row.value or self.table.not_valued, ink, bold=bool(row.value))
            draw_text(painter, second, row.value_note, colours.secondary, 12)
        elif column == ADVICE:
            self._advice(painter, first, second, row)
        else:
            draw_text(painter, first, row.status, colours.body)
            draw_text(painter, second, row.when, colours.secondary, 12)

    def _gift(self, painter: QPainter, first: QRectF, second: QRectF, row: GiftRow) -> None:
        colours = self.look.colours
        if row.other:
            draw_text(painter, first, row.title, colours.text, bold=True)
            draw_text(painter, second, row.other, colours.secondary, 12)
            return
        lines = two_lines(row.title, first.width(), bold=True)  # a long description of a register has both lines
        draw_text(painter, first, lines[0], colours.text, bold=True)
        draw_text(painter, second, lines[1], colours.text, bold=True)

    def _advice(self, painter: QPainter, first: QRectF, second: QRectF, row: GiftRow) -> None:
        colours = self.look.colours
        if not row.level:
            return
        ink = {"warning": colours.warning, "clear": colours.done}.get(row.level, colours.link)
        paint_icon(painter, row.level, QRectF(first.x(), first.center().y() - 8, 16, 16), ink)
        bold = row.level == "warning"
        draw_text(painter, first.adjusted(23, 0, 0, 0), row.advice, colours.text if bold else colours.body, bold=bold)
        draw_text(painter, second.adjusted(23, 0, 0, 0), row.advice_note, colours.secondary, 12)

    def _elbow(self, painter: QPainter, line: QRectF) -> None:
        x, y = line.x() + 2, line.center().y()
        painter.setPen(QColor(self.look.colours.secondary))
        painter.drawLine(round(x), round(y - 6), round(x), round(y))
        painter.drawLine(round(x), round(y), round(x + 6), round(y))
