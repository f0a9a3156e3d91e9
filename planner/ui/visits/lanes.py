"""Painting today's lanes under a visit in progress."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.ui.parts.paint import CENTRE, draw_text, hairline, width_of
from planner.ui.theme.look import Look
from planner.ui.visits.today import Block, Today

HEAD, LANE, NAME = 30, 27, 190
FIRST, LAST = 7 * 60, 23 * 60


def lanes_height(today: Today | None) -> int:
    """How much the lanes add to a row."""
    return HEAD + LANE * len(today.lanes) + 8 if today else 0


def paint_lanes(painter: QPainter, box: QRectF, today: Today, look: Look) -> None:
    """Draws the day as one lane for each group, and the now line under the blocks."""
    colours = look.colours
    hairline(painter, box.x(), box.right(), box.y() + 0.5, look.over(colours.chosen, 0.3))
    head = QRectF(box.x(), box.y() + 4, box.width(), HEAD - 8)
    field = QRectF(box.x() + NAME, box.y() + HEAD, box.width() - NAME, LANE * len(today.lanes))
    at = _x(today.now, field)
    shown = FIRST <= today.now <= LAST
    if shown:  # the flag of now stands on the same line
        before = head.adjusted(0, 0, at - 30 - head.right(), 0)
        fits = width_of(today.words, 11, bold=True) <= before.width()
        head = before if fits else head.adjusted(at + 30 - head.x(), 0, 0, 0)
    draw_text(painter, head, today.words, colours.secondary, 11, bold=True)
    if shown:
        painter.setPen(QPen(QColor(colours.now), 2))
        painter.drawLine(round(at), round(field.top() - 4), round(at), round(field.bottom()))
    for number, lane in enumerate(today.lanes):
        top = field.y() + number * LANE
        name = QRectF(box.x(), top, NAME - 14, LANE - 4)
        draw_text(painter, name, lane.name, colours.body, 12)
        for block in lane.blocks:
            _paint_block(painter, QRectF(0, top, 0, LANE - 5), block, field, look)
    if shown:
        clock = f"{today.now // 60:02d}:{today.now % 60:02d}"
        width = width_of(clock, 11, bold=True) + 12
        flag = QRectF(at - width / 2, box.y() + 6, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.now))
        painter.drawRoundedRect(flag, 4, 4)
        draw_text(painter, flag, clock, colours.page if colours.dark else "#FFFFFF", 11, bold=True, align=CENTRE)


def _x(minutes: int, field: QRectF) -> float:
    share = (min(max(minutes, FIRST), LAST) - FIRST) / (LAST - FIRST)
    return field.x() + share * field.width()


def _paint_block(painter: QPainter, line: QRectF, block: Block, field: QRectF, look: Look) -> None:
    colours = look.colours
    left, right = _x(block.start, field), _x(block.end, field) - 2
    if right - left < 4:
        return
    box = QRectF(left, line.y(), right - left, line.height())
    accent = colours.kind(block.kind)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.over(accent, 0.26 if colours.dark else 0.13))
    painter.drawRoundedRect(box, 3, 3)
    painter.setBrush(QColor(accent))
    painter.drawRoundedRect(QRectF(box.x(), box.y(), 4, box.height()), 1.5, 1.5)
    if box.width() > 34:
        draw_text(painter, box.adjusted(9, 0, -3, 0), block.title, colours.body, 11)
