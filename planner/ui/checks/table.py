"""The table of the checks: rows of 60, each with one button that mends it or leads to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent

from planner.ui.checks.finding_words import ICONS, level_colour
from planner.ui.checks.rows import ACCEPTED, CheckBand, CheckRow, row_text
from planner.ui.parts.paint import CENTRE, RIGHT, draw_text, fill, hairline, width_of
from planner.ui.parts.row_painter import SIDE, RowPainter
from planner.ui.parts.rows_model import RowsModel
from planner.ui.parts.table import RowTable
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import RADIUS

FINDING, WHERE, BUTTON = range(3)
TEXT = 52
ROW, ACCEPTED_ROW, BAND = 60, 52, 32
WIDE, HIGH = 152, 30
ASIDE = 230
_MENDS = {"1": 1, "2": 2, "3": 3}
_WITH_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class CheckTable(RowTable):
    """`pressed(row)` is said when the button of a row is clicked, `keyed(number)` for the keys 1 to 3."""

    pressed = Signal(object)
    keyed = Signal(int)
    asked_accept = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, RowsModel(["", "", ""], row_text), height=_height, inset=SIDE)
        self.setAccessibleName(self.tr("Checks"))
        self.horizontalHeader().hide()
        self.setItemDelegate(_Painter(look, self))
        self.over_button = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.viewport().width()
        button = WIDE + SIDE + 12
        aside = min(ASIDE, max(0, width - button - 260))
        self.setColumnHidden(WHERE, aside < 120)
        aside = 0 if aside < 120 else aside  # in less room the inspector alone says when and where
        for column, size in enumerate((width - aside - button, aside, button)):
            self.setColumnWidth(column, size)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What is typed counts, not the key: figures stand above others, and French keyboards want Shift for them.
        typed = "" if event.modifiers() & _WITH_OTHERS else event.text()
        if typed in _MENDS:
            self.keyed.emit(_MENDS[typed])
        elif typed.lower() == "a":
            self.asked_accept.emit()
        else:
            super().keyPressEvent(event)

    def keys_told(self) -> Sequence[tuple[str, str]]:
        """Keys that hold in the list, for the sheet of keys."""
        return (
            (self.tr("Go to the item"), "Enter"),
            (self.tr("Mend it the first, second or third way"), "1, 2, 3"),
            (self.tr("Accept it with a reason"), "A"),
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._button_at(event.position()) is not None
        if over != self.over_button:
            self.over_button = over
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            self.viewport().update()
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row = self._button_at(event.position())
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit(row)

    def button_box(self, number: int) -> QRectF:
        """Where the button of a row stands in the viewport."""
        box = QRectF(self.visualRect(self.model().index(number, BUTTON)))
        row = self.rows[number]
        if row.level == ACCEPTED:
            wide = width_of(row.button, 12) + 8
            return QRectF(box.right() - SIDE - wide + 4, box.center().y(), wide, 20)
        return QRectF(box.right() - SIDE - WIDE, box.center().y() - HIGH / 2, WIDE, HIGH)

    def _button_at(self, at: QPointF) -> CheckRow | None:
        number = self.rowAt(round(at.y()))
        if number < 0 or self.rows[number].heading or not self.button_box(number).contains(at):
            return None
        row: CheckRow = self.rows[number]
        return row


def _height(row: CheckBand | CheckRow) -> int:
    if isinstance(row, CheckBand):
        return BAND
    return ACCEPTED_ROW if row.level == ACCEPTED else ROW


class _Painter(RowPainter):
    table: CheckTable
    inset = TEXT

    def heading(self, painter: QPainter, box: QRectF, row: CheckBand) -> None:
        look = self.look
        fill(painter, box, look.band)
        hairline(painter, box.x(), box.right(), box.bottom() - 0.5, look.colours.line)
        line = box.adjusted(SIDE, 0, -SIDE, 0)
        width = draw_text(painter, line, row.word, look.colours.text, bold=True)
        draw_text(painter, line.adjusted(width + 10, 0, 0, 0), row.meaning, look.colours.secondary, 12)

    def line_colour(self, *, chosen: bool) -> str | None:
        colours = self.look.colours
        return None if chosen else colours.line if colours.dark else colours.hairline

    def cell(self, painter: QPainter, box: QRectF, row: CheckRow, index: QModelIndex | QPersistentModelIndex) -> None:
        (self._finding, self._where, self._button)[index.column()](painter, box, row, index.row())

    def _finding(self, painter: QPainter, box: QRectF, row: CheckRow, _number: int) -> None:
        colours = self.look.colours
        top = box.center().y() - 19
        glyph = QRectF(SIDE, top + 1, 18, 18)
        paint_icon(painter, ICONS[row.level], glyph, level_colour(self.look, row.level))
        settled = row.level == ACCEPTED
        first = QRectF(TEXT, top, box.right() - TEXT - 16, 20)
        short = settled or width_of(row.sentence, bold=True) <= first.width()
        lines = (row.sentence, row.reason) if short else (row.title, row.sentence)
        draw_text(painter, first, lines[0], colours.body if settled else colours.text, bold=not settled)
        draw_text(painter, first.translated(0, 20).adjusted(0, 0, 0, -1), lines[1], colours.secondary, 12)

    def _where(self, painter: QPainter, box: QRectF, row: CheckRow, _number: int) -> None:
        line = QRectF(box.x(), box.center().y() - 19, box.width() - 12, 20)
        draw_text(painter, line, row.when, self.look.colours.body)
        draw_text(painter, line.translated(0, 20).adjusted(0, 0, 0, -1), row.where, self.look.colours.secondary, 12)

    def _button(self, painter: QPainter, box: QRectF, row: CheckRow, number: int) -> None:
        look, colours = self.look, self.look.colours
        button = self.table.button_box(number)
        over = self.table.over_button and self.table.hovered == number
        if row.level == ACCEPTED:
            by = QRectF(box.x(), box.center().y() - 19, box.width() - SIDE, 20)
            draw_text(painter, by, row.by, colours.secondary, 12, align=RIGHT)
            draw_text(painter, button, row.button, colours.link, 12, bold=over, align=CENTRE)
            return
        painter.setPen(QPen(look.outline, 1))
        painter.setBrush(look.over(colours.text, 0.05) if over else QColor(colours.page))
        painter.drawRoundedRect(button.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        draw_text(painter, button.adjusted(8, 0, -8, 0), row.button, colours.text, align=CENTRE)
