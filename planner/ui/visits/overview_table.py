"""The overview as a table: titles at left, at right the days of a year or three months with a bar for each stop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent

from planner.rules.months import months_later
from planner.ui.parts.dates import DateWords
from planner.ui.parts.paint import draw_text, hairline
from planner.ui.parts.row_painter import SIDE, RowPainter
from planner.ui.parts.rows_model import RowsModel
from planner.ui.parts.table import RowTable
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look
from planner.ui.visits.overview_rows import OverviewRow

TITLES = 300
HEIGHT, HEAD = 58, 34


@dataclass(frozen=True, slots=True)
class MonthsHead:
    """The row of months over the bars."""

    key: str
    heading: bool = True


class OverviewTable(RowTable):
    """Rows are chosen and opened as in any table; what a row shows is read out in words."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, RowsModel([], self._text), height=_height, inset=SIDE)
        self.first, self.last, self.today = date(2000, 1, 1), date(2000, 12, 31), date(2000, 1, 1)
        self._dates = DateWords(look, self)
        self.setAccessibleName(self.tr("Visits over the months"))
        self.rows_model.name_columns((self.tr("Visits"), self.tr("Days")))
        self.horizontalHeader().hide()
        self.setItemDelegate(_Painter(look, self))

    @property
    def rows_model(self) -> RowsModel:
        """The rows with their columns."""
        return self._rows

    def show_span(self, rows: Sequence[OverviewRow], *, first: date, last: date, today: date) -> None:
        """Shows the visits that touch these days, both ends included."""
        self.first, self.last, self.today = first, last, today
        shown = [row for row in rows if row.first <= last and row.last >= first]
        self.show_rows([MonthsHead(f"head {first} {last}"), *shown])
        self.say_empty(self.tr("No visit lies in these days."))
        self._set_widths()
        self.viewport().update()

    def box_of(self, first: date, last: date) -> tuple[float, float]:
        """Left and right of days, both of them whole, within the width of the bars."""
        days = (self.last - self.first).days + 1
        width = self.columnWidth(1) - SIDE
        left = max(0, (first - self.first).days) / days * width
        right = min(days, (last - self.first).days + 1) / days * width
        return left, right

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_widths()

    def span_words(self, row: OverviewRow) -> str:
        """The days of a visit."""
        return self._dates.span(row.first, row.last, short=True)

    def clash_words(self, row: OverviewRow) -> str:
        """Who of a visit travels elsewhere on the same days."""
        if not row.clashes:
            return ""
        names = ("、" if self.look.chinese else ", ").join(row.clashes[:3])
        if len(row.clashes) > 3:
            names = self.tr("{names} and {count} more").format(names=names, count=len(row.clashes) - 3)
        return self.tr("Also elsewhere: {names}").format(names=names)

    def _text(self, row: OverviewRow | MonthsHead, column: int) -> str:
        if isinstance(row, MonthsHead):
            return ""
        if column == 0:
            return ", ".join(filter(None, (row.title, self.span_words(row), self.clash_words(row))))
        cities = (f"{bar.word} {self._dates.span(bar.first, bar.last, short=True)}" for bar in row.bars if bar.word)
        return ", ".join(cities)

    def _set_widths(self) -> None:
        titles = min(TITLES, self.viewport().width() // 3)
        self.setColumnWidth(0, titles)
        self.setColumnWidth(1, max(200, self.viewport().width() - titles))


def _height(row: OverviewRow | MonthsHead) -> int:
    return HEAD if row.heading else HEIGHT


class _Painter(RowPainter):
    table: OverviewTable

    def __init__(self, look: Look, table: OverviewTable) -> None:
        super().__init__(look, table)
        self._locale = QLocale("zh_CN" if look.chinese else "en_GB")

    def heading(self, painter: QPainter, box: QRectF, row: MonthsHead) -> None:
        self._months(painter, box.adjusted(self.table.columnWidth(0), 0, -SIDE, 0), names=True)
        hairline(painter, box.x() + SIDE, box.right() - SIDE, box.bottom() - 0.5, self.look.colours.line)

    def line_colour(self, *, chosen: bool) -> str:
        return self.look.colours.hairline

    def cell(
        self, painter: QPainter, box: QRectF, row: OverviewRow, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if index.column() == 0:
            self._title(painter, box.adjusted(SIDE, 6, -12, -6), row)
        else:
            self._months(painter, box.adjusted(0, 0, -SIDE, 0), names=False)
            self._bars(painter, box, row)

    def _title(self, painter: QPainter, box: QRectF, row: OverviewRow) -> None:
        colours = self.look.colours
        upper = QRectF(box.x(), box.y(), box.width(), 22)
        lower = QRectF(box.x(), box.y() + 22, box.width(), 20)
        draw_text(painter, upper, row.title, colours.text, bold=True)
        clash = self.table.clash_words(row)
        if clash:
            paint_icon(painter, "warning", QRectF(lower.x(), lower.center().y() - 7, 14, 14), colours.warning)
            draw_text(painter, lower.adjusted(19, 0, 0, 0), clash, colours.warning_text, 12)
        else:
            draw_text(painter, lower, self.table.span_words(row), colours.secondary, 12)

    def _months(self, painter: QPainter, box: QRectF, *, names: bool) -> None:
        """Lines between months, and with `names` their words; the line of today."""
        table, colours = self.table, self.look.colours
        month = table.first
        while month <= table.last:
            following = months_later(month, 1)
            left, right = table.box_of(month, following - timedelta(days=1))
            hairline_at = QPen(QColor(colours.line), 1)
            painter.setPen(hairline_at)
            x = round(box.x() + left) + 0.5
            painter.drawLine(int(x), int(box.top()), int(x), int(box.bottom()))
            if names:
                alone = table.last.year == table.first.year and right - left < 120
                short, whole = ("M月", "yyyy年M月") if self.look.chinese else ("MMM", "MMMM yyyy")
                pattern = short if alone else whole
                said = self._locale.toString(QDate(month.year, month.month, 1), pattern)
                inside = QRectF(x + 6, box.y(), right - left - 8, box.height())
                draw_text(painter, inside, said, colours.secondary, 11, bold=True)
            month = following
        if table.first <= table.today <= table.last:
            left, right = table.box_of(table.today, table.today)
            painter.setPen(QPen(QColor(colours.now), 2))
            x = round(box.x() + (left + right) / 2)
            top = box.bottom() - 7 if names else box.top()  # not through the name of a month
            painter.drawLine(x, int(top), x, int(box.bottom()))

    def _bars(self, painter: QPainter, box: QRectF, row: OverviewRow) -> None:
        look, colours, table = self.look, self.look.colours, self.table
        for number, bar in enumerate(row.bars):
            if bar.first > table.last or bar.last < table.first:
                continue
            left, right = table.box_of(bar.first, bar.last)
            following = row.bars[number + 1].first if number + 1 < len(row.bars) else None
            covered = right - table.box_of(following, following)[0] if following and following <= bar.last else 0.0
            place = QRectF(box.x() + left, box.y() + 16, max(3.0, right - left - 1), HEIGHT - 32)
            share = 0.10 if not bar.word else 0.45 if row.last >= table.today else 0.25
            colour = colours.chosen if row.outbound else colours.done
            painter.setBrush(look.over(colour, share))
            painter.setPen(QPen(QColor(colours.warning), 1.6) if row.clashes else QPen(look.over(colour, 0.7), 1))
            painter.drawRoundedRect(place, 4, 4)
            seen = place.adjusted(5, 0, -3 - covered, 0)  # on the day one moves on the next bar lies over this one
            draw_text(painter, seen, bar.word if seen.width() > 26 else "", colours.text, 11)
