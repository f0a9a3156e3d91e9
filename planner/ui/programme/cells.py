"""How the cells of the programme are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from planner.ui.parts.paint import RIGHT, chip_width, draw_chip, draw_text, fill, hairline, two_lines, width_of
from planner.ui.parts.rows_model import ROW_ROLE
from planner.ui.programme.row_types import DayBand, ItemRow
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.ui.programme.table import ProgrammeTable

TIME, HOME, KIND, TITLE, VENUE, ATTENDS = range(6)
SIDE = 16
LINE = 18.0


def paint_band(painter: QPainter, box: QRectF, band: DayBand, look: Look) -> None:
    """Draws the head of a day."""
    fill(painter, box, look.band)
    hairline(painter, box.x(), box.right(), box.bottom() - 0.5, look.colours.line)
    inside = box.adjusted(SIDE, 0, -SIDE, 0)
    zone = width_of(band.zone_words, 12)
    draw_text(painter, inside.adjusted(0, 0, -zone - 12, 0), band.words, look.colours.text, bold=True)
    draw_text(painter, inside, band.zone_words, look.colours.secondary, 12, align=RIGHT)


class Cells(QStyledItemDelegate):
    """Two lines where a row is tall, one where it is not."""

    def __init__(self, look: Look, table: ProgrammeTable) -> None:
        super().__init__(table)
        self._look, self._table = look, table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        box = QRectF(option.rect)
        painter.save()
        if isinstance(row, DayBand):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_band(painter, box, row, self._look)
        else:
            self._ground(painter, box, row, index)
            cell = (self._time, self._at_home, self._kind, self._title, self._venue, self._attends)[index.column()]
            cell(painter, box.adjusted(SIDE if index.column() == TIME else 0, 0, -8, 0), row)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRectF, row: ItemRow, index: QModelIndex | QPersistentModelIndex) -> None:
        look, colours, column = self._look, self._look.colours, index.column()
        chosen = self._table.currentIndex().row() == index.row()
        if chosen:
            fill(painter, box, look.row_chosen)
            if column == TIME:
                fill(painter, QRectF(box.x(), box.y(), 3, box.height()), QColor(colours.link))
        elif self._table.hovered == index.row():
            fill(painter, box, look.over(colours.text, 0.025))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)  # not before: grounds of cells meet without a seam
        left = box.x() + (SIDE if column == TIME else 0)
        if row.depth and column in (TIME, HOME, KIND):
            if column == TIME:
                fill(painter, QRectF(box.x() + 19, box.y(), 1, box.height()), look.over(colours.text, 0.2))
            return
        right = box.right() - (SIDE if column == ATTENDS else 0)
        if not chosen:
            hairline(painter, left, right, box.bottom() - 0.5, colours.hairline if not colours.dark else colours.line)

    def _time(self, painter: QPainter, box: QRectF, row: ItemRow) -> None:
        colours = self._look.colours
        time, strike = row.time, row.cancelled
        if row.depth:
            left = box.adjusted(14 + 2, 0, 0, 0)
            width = draw_text(painter, left, time.start, colours.body, 12, strike=strike)
            end = f"– {time.end}" if time.end else time.start_note
            width += self._chip_after(painter, left.x() + width, left.center().y(), row)
            draw_text(painter, left.adjusted(width + 6, 0, 0, 0), end, colours.secondary, 11)
            return
        if row.is_open is not None:
            icon = "chevron-down" if row.is_open else "chevron-right"
            paint_icon(painter, icon, QRectF(box.x() - 12, _middle(box, row, 0) - 5, 10, 10), colours.secondary)
        first = _line(box, row, 0)
        width = draw_text(painter, first, time.start, colours.text, bold=True, strike=strike)
        after = first.x() + width
        after += self._chip_after(painter, after, first.center().y(), row)
        if time.journey:
            self._journey(painter, box, row, width)
            return
        if time.start_note:
            draw_text(painter, first.adjusted(after - first.x() + 8, 0, 0, 0), time.start_note, colours.secondary, 12)
        if time.end:
            beside = not row.tall
            line = first.adjusted(after - first.x() + 8, 0, 0, 0) if beside else _line(box, row, 1)
            ended = draw_text(painter, line, f"– {time.end}", colours.secondary, 12, strike=strike)
            self._raised(painter, line, ended, time.raised)

    def _journey(self, painter: QPainter, box: QRectF, row: ItemRow, width: float) -> None:
        colours, time = self._look.colours, row.time
        first, second = _line(box, row, 0), _line(box, row, 1)
        if not time.chip:
            draw_text(painter, first.adjusted(width + 8, 0, 0, 0), time.start_note, colours.secondary, 12)
        ended = draw_text(painter, second, time.end, colours.text, bold=True, strike=row.cancelled)
        after = self._raised(painter, second, ended, time.raised)
        draw_text(painter, second.adjusted(ended + after + 8, 0, 0, 0), time.end_note, colours.secondary, 12)

    def _raised(self, painter: QPainter, line: QRectF, after: float, text: str) -> float:
        if not text:
            return 0.0
        box = QRectF(line.x() + after + 2, line.y() - 4, 24, line.height())
        return draw_text(painter, box, text, self._look.colours.secondary, 9, bold=True) + 2

    def _chip_after(self, painter: QPainter, left: float, middle: float, row: ItemRow) -> float:
        if not row.time.chip:
            return 0.0
        gap = 6 if row.time.start else 0
        return gap + draw_chip(painter, left + gap, middle, row.time.chip, self._look, dashed=True)

    def _at_home(self, painter: QPainter, box: QRectF, row: ItemRow) -> None:
        """Start and end by the clocks at home; under one another where they do not stand on one line."""
        ink, size = self._look.colours.secondary, 11 if row.depth else 12
        first, second = _line(box, row, 0), _line(box, row, 1)
        if not row.tall or width_of(row.home, size) <= box.width():
            draw_text(painter, first, row.home, ink, size, strike=row.cancelled)
            return
        start, _, end = row.home.partition("–")
        draw_text(painter, first, start, ink, size, strike=row.cancelled)
        draw_text(painter, second, f"– {end}", ink, size, strike=row.cancelled)

    def _kind(self, painter: QPainter, box: QRectF, row: ItemRow) -> None:
        colours = self._look.colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.kind(row.kind)))
        middle = _middle(box, row, 0)
        if row.depth:
            painter.drawEllipse(QPointF(box.x() + 3, middle), 3, 3)
        else:
            painter.drawRoundedRect(QRectF(box.x(), middle - 8, 4, 16), 1.5, 1.5)
        size = 11 if row.depth else 12
        draw_text(
            painter, QRectF(box.x() + 11, middle - 9, box.width() - 8, LINE), row.kind_word, colours.secondary, size
        )

    def _title(self, painter: QPainter, box: QRectF, row: ItemRow) -> None:
        colours = self._look.colours
        first = _line(box, row, 0)
        if row.depth:
            first = first.adjusted(14, 0, 0, 0)
        ink = colours.text if row.important else colours.body
        if row.cancelled:
            ink = colours.secondary
        size = 12 if row.depth else 13
        chip = 0.0
        if row.chip and not self._told_beside(row):
            chip = chip_width(row.chip) + 8
        room = first.adjusted(0, 0, -chip, 0)
        title, below = row.title, row.other_title
        if row.tall and not below and width_of(title, size, bold=row.important) > room.width():
            title, below = two_lines(title, room.width(), size, bold=row.important)
        width = draw_text(painter, room, title, ink, size, bold=row.important, strike=row.cancelled)
        if chip:
            draw_chip(painter, first.x() + width + 8, first.center().y(), row.chip, self._look, dashed=True)
        second = _line(box, row, 1)
        if not row.tall:
            beside = first.adjusted(width + 12 + chip, 0, 0, 0)
            if row.other_title and width_of(row.other_title, size - 1) <= beside.width() + 2:
                draw_text(painter, beside, row.other_title, colours.secondary, size - 1)
            return
        steps = chip_width(row.steps_word) + 10 if row.steps_word else 0
        room = second.adjusted(0, 0, -steps, 0)
        if row.other_title:
            other = draw_text(painter, room, row.other_title, colours.secondary, 12)
        else:
            other = draw_text(painter, room, below, ink, size, bold=row.important, strike=row.cancelled)
        if row.steps_word:
            draw_chip(
                painter, second.x() + (other + 10 if other else 0), second.center().y(), row.steps_word, self._look
            )

    def _venue(self, painter: QPainter, box: QRectF, row: ItemRow) -> None:
        colours = self._look.colours
        first = _line(box, row, 0)
        size = 11 if row.depth else 12
        strong = row.important or row.time.journey
        if row.towards and row.venue:
            paint_icon(painter, "arrow-right", QRectF(first.x(), first.center().y() - 5.5, 11, 11), colours.secondary)
            first = first.adjusted(17, 0, 0, 0)
        draw_text(painter, first, row.venue, colours.body if strong else colours.secondary, size)
        if row.tall and row.venue_more and not row.depth:
            ink = colours.body if row.time.journey else colours.secondary
            draw_text(painter, _line(box, row, 1), row.venue_more, ink, 12)

    def _attends(self, painter: QPainter, box: QRectF, row: ItemRow) -> None:
        colours = self._look.colours
        room = box.adjusted(0, 0, -(8 + 20 * (row.has_gift + bool(row.level))), 0)
        first, second = _line(room, row, 0), _line(room, row, 1)
        if row.depth:
            draw_text(painter, first, row.attends or row.with_whom, colours.secondary, 11)
        else:
            self._attending(painter, first, second, row)
        if row.has_gift:
            left = box.right() - (46 if row.level else 26)
            paint_icon(painter, "gifts", QRectF(left, _middle(box, row, 0) - 7, 14, 14), colours.secondary)
        if row.level:
            ink = colours.error if row.level == "error" else colours.warning
            paint_icon(painter, row.level, QRectF(box.right() - 27, _middle(box, row, 0) - 8, 16, 16), ink)

    def _told_beside(self, row: ItemRow) -> bool:
        """True where the status stands among those who attend: not where two lines of them leave it no room, and the
        title does."""
        if not row.tall or not (row.attends or row.with_whom):
            return False
        room = self._table.columnWidth(TITLE) - 14
        by_title = width_of(row.title, 13, bold=row.important) + 8 + chip_width(row.chip) <= room
        return not (row.attends and row.with_whom and (by_title or not row.other_title))

    def _attending(self, painter: QPainter, first: QRectF, second: QRectF, row: ItemRow) -> None:
        """Who attends, then with whom, and the status, which is never left out: names give way to it."""
        grey = self._look.colours.secondary
        chip = row.chip if self._told_beside(row) else ""
        needed = chip_width(chip) + 6 if chip else 0.0
        if chip:
            second = second.translated(0, 2)  # two chips do not touch
        took = 0.0
        if row.tall and row.important and row.attends:
            took = (
                draw_chip(painter, first.x() - 4, first.center().y(), row.attends, self._look, most=first.width()) - 4
            )
        elif row.attends:
            took = draw_text(painter, first, row.attends, grey, 12)
        if chip and row.attends and took + needed <= first.width():
            draw_chip(painter, first.x() + took + 6, first.center().y(), chip, self._look, dashed=True)
            chip, needed = "", 0.0
        line, took = (second, -10.0) if row.attends else (first, 0.0)
        if row.tall and row.with_whom:
            took = draw_text(painter, line.adjusted(0, 0, -needed, 0), row.with_whom, grey, 12)
        if chip:
            draw_chip(painter, line.x() + took + 6, line.center().y(), chip, self._look, dashed=True)


def _line(box: QRectF, row: ItemRow, number: int) -> QRectF:
    """The first or second line of a cell."""
    if row.depth or not row.tall:
        return QRectF(box.x(), box.y(), box.width(), box.height())
    return QRectF(box.x(), box.y() + 5 + number * LINE, box.width(), LINE)


def _middle(box: QRectF, row: ItemRow, number: int) -> float:
    return _line(box, row, number).center().y()
