"""A table for reading: bands, and rows whose cells have one or two lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter, QResizeEvent

from planner.ui.parts.paint import CENTRE, draw_chip, draw_text, hairline, two_lines, width_of
from planner.ui.parts.row_painter import SIDE, RowPainter
from planner.ui.parts.rows_model import RowsModel
from planner.ui.parts.table import RowTable
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look

BAND_HEIGHT = 40


@dataclass(frozen=True, slots=True)
class Cell:
    """Two lines. `strong` parts of the first are bold; `chip` stands in place of the first where that is missing."""

    first: str = ""
    second: str = ""
    strong: str = ""
    chip: str = ""
    dashed: bool = False
    icon: str = ""
    wraps: bool = False
    """The first text may take two lines."""
    badge: str = ""
    """One or two characters in a round before the text."""

    @property
    def words(self) -> str:
        """The same as plain words."""
        return ", ".join(part for part in (self.first, self.chip, self.second) if part)


@dataclass(frozen=True, slots=True)
class ReadingRow:
    """A row of cells, or a band with a count."""

    key: str
    cells: tuple[Cell, ...]
    heading: bool = False


class ReadingTable(RowTable):
    """Columns have fixed widths but one, which takes what is left; in too little room all are narrower."""

    marks_without_focus = False

    def __init__(
        self, look: Look, columns: Sequence[tuple[str, int]], *, stretch: int, row_height: int, name: str
    ) -> None:
        model = RowsModel([word for word, _ in columns], lambda row, column: _text(row, column))
        super().__init__(look, model, height=lambda row: BAND_HEIGHT if row.heading else row_height, inset=SIDE)
        self._widths, self._stretch = [width for _, width in columns], stretch
        self.setAccessibleName(name)
        self.setItemDelegate(_Painter(look, self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room, wanted = self.viewport().width(), sum(self._widths)
        share = min(1.0, room / wanted)  # where there is too little room, all give way
        for column, width in enumerate(self._widths):
            more = max(0, room - wanted) if column == self._stretch else 0
            self.setColumnWidth(column, int(width * share) + more)


def _text(row: ReadingRow, column: int) -> str:
    return row.cells[column].words if column < len(row.cells) else ""


class _Painter(RowPainter):
    def heading(self, painter: QPainter, box: QRectF, row: ReadingRow) -> None:
        band = row.cells[0]
        self.draw_head(painter, box.adjusted(SIDE, 6, -SIDE, 0), band.first, band.second)
        hairline(painter, box.x() + SIDE, box.right() - SIDE, box.bottom() - 0.5, self.look.colours.line)

    def line_colour(self, *, chosen: bool) -> str:
        return self.look.colours.hairline

    def cell(self, painter: QPainter, box: QRectF, row: ReadingRow, index: QModelIndex | QPersistentModelIndex) -> None:
        if index.column() < len(row.cells):
            left = SIDE if index.column() == 0 else 0
            self._cell(painter, box.adjusted(left, 0, -14, 0), row.cells[index.column()])

    def _cell(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        colours = self.look.colours
        if cell.badge:
            round_ = QRectF(box.x(), box.center().y() - 15, 30, 30)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.over(colours.chosen, 0.16))
            painter.drawEllipse(round_)
            draw_text(painter, round_, cell.badge, colours.text, 12, bold=True, align=CENTRE)
            box = box.adjusted(42, 0, 0, 0)
        wrapped = cell.wraps and width_of(cell.first, bold=bool(cell.strong)) > box.width()
        lines = 1 + bool(cell.second) + wrapped
        top = box.center().y() - lines * 10
        if wrapped:
            self._wrapped(painter, QRectF(box.x(), top, box.width(), 40), cell)
            draw_text(painter, QRectF(box.x(), top + 40, box.width(), 19), cell.second, colours.secondary, 12)
            return
        first = QRectF(box.x(), top, box.width(), 20)
        if cell.icon:
            inks = {"error": colours.error, "warning": colours.warning, "tick": colours.done, "info": colours.link}
            ink = inks.get(cell.icon, colours.secondary)
            paint_icon(painter, cell.icon, QRectF(first.x(), first.center().y() - 7, 14, 14), ink)
            first = first.adjusted(20, 0, 0, 0)
        self._first(painter, first, cell)
        if cell.second:
            draw_text(painter, QRectF(box.x(), top + 20, box.width(), 19), cell.second, colours.secondary, 12)

    def _wrapped(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        ink = self.look.colours.text if cell.strong else self.look.colours.body
        for number, line in enumerate(two_lines(cell.first, box.width(), bold=bool(cell.strong))):
            draw_text(
                painter, QRectF(box.x(), box.y() + 20 * number, box.width(), 20), line, ink, bold=bool(cell.strong)
            )

    def _first(self, painter: QPainter, line: QRectF, cell: Cell) -> None:
        colours = self.look.colours
        left = line.x()
        if cell.first:
            before, strong, after = cell.first.partition(cell.strong) if cell.strong else (cell.first, "", "")
            for text, bold in ((before, False), (strong, True), (after, False)):
                room = QRectF(left, line.y(), line.right() - left, line.height())
                left += draw_text(painter, room, text, colours.text if bold else colours.body, bold=bold)
            left += 8
        if cell.chip:
            draw_chip(
                painter, left, line.center().y(), cell.chip, self.look, dashed=cell.dashed,
                most=max(30, line.right() - left),
            )  # fmt: skip
