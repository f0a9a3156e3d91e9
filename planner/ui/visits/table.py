"""The list of visits as a table, painted as VISUAL says."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent

from planner.ui.parts.paint import draw_chip, draw_text, draw_zone_mark, two_lines, width_of
from planner.ui.parts.row_painter import SIDE, RowPainter
from planner.ui.parts.rows_model import RowsModel
from planner.ui.parts.table import RowTable
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look
from planner.ui.visits.lanes import lanes_height, paint_lanes
from planner.ui.visits.rows import Section, VisitRow, visit_text

DATES, VISIT, STOPS, PEOPLE, CHECKS = range(5)


class VisitTable(RowTable):
    """One row for each visit, under its section."""

    marks_without_focus = False

    def __init__(self, look: Look) -> None:
        model = RowsModel([], visit_text)
        super().__init__(look, model, height=_height, inset=SIDE)
        self.setAccessibleName(self.tr("Visits"))
        model.name_columns(
            (
                self.tr("Dates"),
                self.tr("Visit and head of delegation"),
                self.tr("Stops"),
                self.tr("People and items"),
                self.tr("Checks"),
            )
        )
        self.setItemDelegate(_Painter(look, self))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number, row in enumerate(self.rows):
                if isinstance(row, VisitRow) and row.today is not None:
                    foot = self.rowViewportPosition(number) + self.rowHeight(number)
                    height = lanes_height(row.today)
                    box = QRectF(SIDE, foot - height, self.viewport().width() - 2 * SIDE, height - 8)
                    if box.bottom() > 0 and box.top() < self.viewport().height():
                        paint_lanes(painter, box, row.today, self.look)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Shows these rows; dates are never cut, so their column is as wide as the longest of them."""
        super().show_rows(rows)
        self._set_widths()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_widths()

    def _dates_width(self) -> int:
        said = [width_of(row.dates, bold=True) for row in self.rows if isinstance(row, VisitRow)]
        return SIDE + max(140, ceil(max(said, default=0)) + 24)

    def _set_widths(self) -> None:
        width = self.viewport().width()
        dates, stops, people, checks = self._dates_width(), 196, 168, 92
        rest = max(220, width - dates - stops - people - checks)
        for column, size in enumerate((dates, rest, stops, people, checks)):
            self.setColumnWidth(column, size)


def _height(row: Section | VisitRow) -> int:
    if isinstance(row, Section):
        return 44
    return (76 if row.past else 84) + lanes_height(row.today)


class _Painter(RowPainter):
    def heading(self, painter: QPainter, box: QRectF, row: Section) -> None:
        self.draw_head(painter, box.adjusted(SIDE, 14, 0, 0), row.word, str(row.count))

    def tint(self, row: VisitRow) -> QColor | None:
        return self.look.over(self.look.colours.chosen, 0.07) if row.current else None

    def line_colour(self, *, chosen: bool) -> str:
        return self.look.colours.hairline

    def cell(self, painter: QPainter, box: QRectF, row: VisitRow, index: QModelIndex | QPersistentModelIndex) -> None:
        inside = box.adjusted(SIDE if index.column() == DATES else 0, 10, -12, -6)
        (self._dates, self._visit, self._stops, self._people, self._checks)[index.column()](painter, inside, row)

    def _dates(self, painter: QPainter, box: QRectF, row: VisitRow) -> None:
        colours = self.look.colours
        draw_text(painter, _line(box, 0), row.dates, colours.text, bold=True)
        draw_text(painter, _line(box, 1), row.when, colours.secondary, 12)
        third = _line(box, 2)
        icon = "arrow-right" if row.outbound else "arrow-left"
        paint_icon(painter, icon, QRectF(third.x(), third.center().y() - 6, 12, 12), colours.secondary)
        draw_text(painter, third.adjusted(18, 0, 0, 0), row.direction, colours.secondary, 12)

    def _visit(self, painter: QPainter, box: QRectF, row: VisitRow) -> None:
        colours = self.look.colours
        title, rest = row.title, ""
        if not row.other_title and width_of(title, bold=True) > box.width():
            title, rest = two_lines(title, box.width(), bold=True)
        draw_text(painter, _line(box, 0), title, colours.text, bold=True)
        draw_text(painter, _line(box, 1), rest, colours.text, bold=True)
        draw_text(painter, _line(box, 1), row.other_title, colours.secondary, 12)
        third = _line(box, 2 if row.other_title or rest else 1)
        if row.leader:
            paint_icon(painter, "person", QRectF(third.x(), third.center().y() - 7, 13, 13), colours.secondary)
            draw_text(painter, third.adjusted(20, 0, 0, 0), row.leader, colours.body, 12)
        else:
            draw_chip(
                painter, third.x(), third.center().y() + 1, row.no_leader, self.look, dashed=True, most=box.width()
            )

    def _stops(self, painter: QPainter, box: QRectF, row: VisitRow) -> None:
        for number, (name, zone) in enumerate(row.stops):
            line = _line(box, number)
            room = line.adjusted(0, 0, -(width_of(zone, 11) + 22) if zone else 0, 0)
            width = draw_text(painter, room, name, self.look.colours.body)
            if zone:
                draw_zone_mark(painter, line.x() + width + 10, line.center().y(), zone, self.look)
        draw_text(painter, _line(box, len(row.stops)), row.more_stops, self.look.colours.secondary, 12)

    def _people(self, painter: QPainter, box: QRectF, row: VisitRow) -> None:
        draw_text(painter, _line(box, 0), row.people, self.look.colours.body)
        draw_text(painter, _line(box, 1), row.items, self.look.colours.secondary, 12)

    def _checks(self, painter: QPainter, box: QRectF, row: VisitRow) -> None:
        if row.errors is None:
            return
        colours = self.look.colours
        found = (("error", row.errors, colours.error), ("warning", row.warnings, colours.warning_text))
        open_ones = [one for one in found if one[1]]
        for number, (icon, count, ink) in enumerate(open_ones):
            line = _line(box, number)
            paint_icon(painter, icon, QRectF(line.x(), line.center().y() - 7, 14, 14), ink)
            draw_text(painter, line.adjusted(20, 0, 0, 0), str(count), ink, bold=True)
        if not open_ones:
            line = _line(box, 0)
            paint_icon(painter, "checks", QRectF(line.x(), line.center().y() - 8, 16, 16), colours.done)
            draw_text(painter, line.adjusted(22, 0, 0, 0), row.checks, colours.secondary, 12)


def _line(box: QRectF, number: int) -> QRectF:
    return QRectF(box.x(), box.y() + number * 20, box.width(), 20)
