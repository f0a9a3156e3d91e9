"""How the rows of a table are painted: headings, grounds, hairlines; a kind of table says what stands in its cells."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from planner.ui.parts.paint import RIGHT, draw_text, fill, hairline
from planner.ui.parts.rows_model import ROW_ROLE
from planner.ui.parts.table import RowTable
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look

SIDE = 20
"""The margin of a table at left and right, in pixels."""


class RowPainter(QStyledItemDelegate):
    """Paints the ground of each row; `heading` and `cell` draw what is on it."""

    inset: ClassVar[int] = SIDE
    """Where the hairline under a row begins."""

    def __init__(self, look: Look, table: RowTable) -> None:
        super().__init__(table)
        self.look, self.table = look, table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, box = index.data(ROW_ROLE), QRectF(option.rect)
        painter.save()
        if row.heading:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.heading(painter, box, row)
        else:
            self._ground(painter, box, row, index)
            self.cell(painter, box, row, index)
        painter.restore()

    def heading(self, painter: QPainter, box: QRectF, row: Any) -> None:
        """Draws a row that heads others; it spans the table."""

    def cell(self, painter: QPainter, box: QRectF, row: Any, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draws what stands in a cell."""

    def tint(self, row: Any) -> QColor | None:
        """The ground of a row that is neither chosen nor under the pointer, where it has one."""
        return None

    def line_colour(self, *, chosen: bool) -> str | None:
        """The colour of the hairline under a row; None for none."""
        return self.look.colours.line

    def draw_band(self, painter: QPainter, box: QRectF, word: str, remark: str) -> None:
        """Draws a heading on a band, with a remark at right."""
        colours = self.look.colours
        fill(painter, box, self.look.band)
        hairline(painter, box.x(), box.right(), box.bottom() - 0.5, colours.line)
        line = box.adjusted(SIDE, 0, -SIDE, 0)
        right = draw_text(painter, line, remark, colours.secondary, 12, align=RIGHT)
        draw_text(painter, line.adjusted(0, 0, -right - 12, 0), word, colours.text, bold=True)

    def draw_head(self, painter: QPainter, line: QRectF, word: str, count: str, *, warns: bool = False) -> None:
        """Draws a heading without a ground: its word, and after it how many rows it has."""
        colours = self.look.colours
        if warns:
            paint_icon(painter, "warning", QRectF(line.x(), line.center().y() - 8, 16, 16), colours.warning)
            line = line.adjusted(24, 0, 0, 0)
        width = draw_text(painter, line, word, colours.warning_text if warns else colours.text, bold=True)
        draw_text(painter, line.adjusted(width + 8, 0, 0, 0), count, colours.secondary, 12)

    def _ground(self, painter: QPainter, box: QRectF, row: Any, index: QModelIndex | QPersistentModelIndex) -> None:
        look, table, column = self.look, self.table, index.column()
        chosen = table.currentIndex().row() == index.row() and (table.marks_without_focus or table.hasFocus())
        if chosen:
            fill(painter, box, look.row_chosen)
            if column == 0:
                fill(painter, QRectF(box.x(), box.y(), 3, box.height()), look.colours.link)
        elif (tint := self.tint(row)) is not None:
            fill(painter, box, tint)
        elif table.hovered == index.row():
            fill(painter, box, look.over(look.colours.text, 0.025))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)  # not before: grounds of cells meet without a seam
        colour = self.line_colour(chosen=chosen)
        if colour is not None:
            left = box.x() + (self.inset if column == 0 else 0)
            right = box.right() - (SIDE if column == table.model().columnCount() - 1 else 0)
            hairline(painter, left, right, box.bottom() - 0.5, colour)
