"""How a line of the people page is drawn: two people, and between them how they stand to one another."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from planner.ui.parts.paint import CENTRE, RIGHT, draw_chip, draw_text, hairline
from planner.ui.parts.rows_model import ROW_ROLE
from planner.ui.people.row_types import ParityMark, PeopleRow, PersonCard
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look

NUMBER, DELEGATE, COACH, PARITY, COUNTERPART, SIDE = range(6)
EDGE = 12
"""Where the block of a delegate begins."""
INSIDE = 12
"""Where the texts of a counterpart begin in their block."""


def block_of(table: QTableView, index: QModelIndex | QPersistentModelIndex) -> QRectF:
    """The box of the whole person under an index, over all columns of the side."""
    first, last = (COUNTERPART, SIDE) if index.column() >= COUNTERPART else (NUMBER, COACH)
    model = table.model()
    row = QRectF(table.visualRect(model.index(index.row(), first)))
    end = QRectF(table.visualRect(model.index(index.row(), last)))
    left = row.x() + (EDGE if first == NUMBER else 0)
    right = end.right() - (0 if first == NUMBER else 4)
    return QRectF(left, row.y() + 1, right - left, row.height() - 3)


class PeoplePainter(QStyledItemDelegate):
    """Draws one cell; the ground of a person goes over several."""

    def __init__(self, look: Look, table: QTableView) -> None:
        super().__init__(table)
        self._look, self._table = look, table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: PeopleRow = index.data(ROW_ROLE)
        box, column = QRectF(option.rect), index.column()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(box)
        card = row.counterpart if column >= COUNTERPART else row.delegate
        if column != PARITY and card is not None:
            self._ground(painter, box, index)
        if column == PARITY:
            if row.parity is not None:
                self._parity(painter, box, row.parity)
        elif column == COUNTERPART and row.counterpart is None and row.ask:
            self._ask(
                painter, QRectF(box.x() + 1, box.y() + 5, box.width() + self._table.columnWidth(SIDE) - 16, 58), row
            )
        elif column == SIDE and row.counterpart is None and row.ask:
            left = box.x() - self._table.columnWidth(COUNTERPART) + 1
            self._ask(painter, QRectF(left, box.y() + 5, box.right() - left - 15, 58), row)
        elif card is not None:
            self._person(painter, box, column, card)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRectF, index: QModelIndex | QPersistentModelIndex) -> None:
        look, current = self._look, self._table.currentIndex()
        whole = block_of(self._table, index)
        same = current.row() == index.row() and (current.column() >= COUNTERPART) == (index.column() >= COUNTERPART)
        if same:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.row_chosen)
            painter.drawRoundedRect(whole, 8, 8)
        hairline(painter, max(box.x(), whole.x()), min(box.right(), whole.right()), box.bottom() - 0.5,
                 look.colours.hairline)  # fmt: skip

    def _person(self, painter: QPainter, box: QRectF, column: int, card: PersonCard) -> None:
        colours = self._look.colours
        if column == NUMBER:
            self._grip(painter, QPointF(box.x() + EDGE + 10, box.center().y()))
            room = QRectF(box.x() + EDGE + 18, box.y(), box.width() - EDGE - 26, box.height() - 2)
            draw_text(painter, room, card.rank or "–", colours.text, bold=True, align=CENTRE)
        elif column == COACH:
            room = box.adjusted(0, 0, -14, -2)
            draw_text(painter, room, card.coach or "–", colours.secondary, 12, align=RIGHT)
        elif column == SIDE:
            top = QRectF(box.x(), box.y() + 7, box.width() - 12, 20)
            draw_text(painter, top, card.remark, colours.secondary, 12, align=RIGHT)
        elif column == DELEGATE:
            self._badge(painter, QRectF(box.x(), box.center().y() - 16, 30, 30), card)
            self._lines(painter, box.adjusted(42, 6, -6, -6), card)
        else:
            self._lines(painter, box.adjusted(INSIDE, 6, -6, -6), card)

    def _lines(self, painter: QPainter, box: QRectF, card: PersonCard) -> None:
        colours = self._look.colours
        lines = [card.position, card.house]
        shown = [line for line in lines if line]
        top = box.center().y() - 1 - (20 + 18 * len(shown)) / 2
        self._name(painter, QRectF(box.x(), top, box.width(), 20), card)
        for number, line in enumerate(shown):
            ink = colours.body if line == card.position else colours.secondary
            draw_text(painter, QRectF(box.x(), top + 20 + 18 * number, box.width(), 18), line, ink, 12)

    def _name(self, painter: QPainter, line: QRectF, card: PersonCard) -> None:
        colours = self._look.colours
        left = line.x()
        before, strong, after = card.name.partition(card.strong) if card.strong else ("", card.name, "")
        for text, bold in ((before, False), (strong, True), (after, False)):
            left += draw_text(painter, QRectF(left, line.y(), line.right() - left, 20), text, colours.text, bold=bold)
        if card.other:
            left += 8
            left += draw_text(painter, QRectF(left, line.y(), line.right() - left, 20), card.other, colours.text)
        for chip, dashed in card.chips:
            if line.right() - left > 40:
                ground = None if dashed else self._look.over(colours.text, 0.06)
                left += 8 + draw_chip(painter, left + 8, line.center().y(), chip, self._look, dashed=dashed,
                                      ground=ground, most=line.right() - left - 8)  # fmt: skip

    def _badge(self, painter: QPainter, box: QRectF, card: PersonCard) -> None:
        look, colours = self._look, self._look.colours
        if card.badge_kind == "missing":
            pen = QPen(look.over(colours.text, 0.45), 1, Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([3, 2])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
            draw_text(painter, box, card.badge, colours.secondary, 10, align=CENTRE)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        named = card.badge_kind == "name"
        painter.setBrush(look.over(colours.chosen, 0.16) if named else look.over(colours.text, 0.10))
        painter.drawEllipse(box)
        size = 12 if len(card.badge) < 4 else 10
        draw_text(painter, box, card.badge, colours.text, size, bold=True, align=CENTRE)

    def _grip(self, painter: QPainter, middle: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.over(self._look.colours.text, 0.4))
        for x in (-2, 2):
            for y in (-5, 0, 5):
                painter.drawEllipse(QPointF(middle.x() + x, middle.y() - 1 + y), 1.1, 1.1)

    def _parity(self, painter: QPainter, box: QRectF, mark: ParityMark) -> None:
        colours = self._look.colours
        middle = QPointF(box.center().x(), box.center().y() - 9)
        pen = QPen(self._look.over(colours.text, 0.35), 1.4)
        if mark.sign in ("unknown", "unclear"):
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawLine(QPointF(box.x() + 4, middle.y()), QPointF(middle.x() - 13, middle.y()))
        painter.drawLine(QPointF(middle.x() + 13, middle.y()), QPointF(box.right() - 8, middle.y()))
        ink = {"equal": colours.done, "unclear": colours.warning}.get(mark.sign, colours.secondary)
        word = {"equal": colours.done, "unclear": colours.warning_text}.get(mark.sign, colours.secondary)
        if mark.sign == "unclear":
            paint_icon(painter, "warning", QRectF(middle.x() - 9, middle.y() - 9, 18, 18), ink)
        else:
            painter.setPen(QPen(QColor(ink), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, 9, 9)
            ring = QRectF(middle.x() - 9, middle.y() - 9, 18, 18)
            if mark.sign == "equal":
                paint_icon(painter, "tick", ring.adjusted(3, 3, -3, -3), ink)
            else:
                sign = {"unknown": "?", "above": "↑", "below": "↓"}[mark.sign]
                draw_text(painter, ring, sign, ink, 11, bold=True, align=CENTRE)
        room = QRectF(box.x(), middle.y() + 12, box.width() - 4, 16)
        draw_text(painter, room, mark.word, word, 11, align=CENTRE)

    def _ask(self, painter: QPainter, box: QRectF, row: PeopleRow) -> None:
        colours = self._look.colours
        pen = QPen(self._look.over(colours.text, 0.35), 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        inside = box.adjusted(INSIDE - 1, 8, -10, -8)
        first = QRectF(inside.x(), inside.y(), inside.width(), 20)
        draw_text(painter, first, row.ask, colours.text, bold=True)
        draw_text(painter, first.translated(0, 20), row.ask_more, colours.link, 12)
