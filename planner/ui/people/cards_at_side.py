"""The cards at the side: a coach with its seats, a group in one line."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from planner.ui.parts.paint import RIGHT, draw_text, hairline, width_of
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look


@dataclass(frozen=True, slots=True)
class GroupCard:
    """What a card says. `share` is how full a coach is, 0 to 1; None where that is not known."""

    group_id: str
    name: str
    other: str
    people: str
    who: str
    seats: str = ""
    boards: str = ""
    houses: str = ""
    share: float | None = None
    warns: bool = False


class CoachButton(QPushButton):
    """A coach: name, people, who leads, seats, minutes to board, and a bar of how full it is."""

    def __init__(self, look: Look, card: GroupCard) -> None:
        super().__init__()
        self._look, self._card = look, card
        self.setFixedHeight(94)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{card.name} {card.other}, {card.people}, {card.who}, {card.seats}, {card.boards}")
        self.setToolTip("\n".join(filter(None, (card.name, card.other, card.houses))))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, card, colours = self._look, self._card, self._look.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.setBrush(QColor(colours.page))
            painter.drawRoundedRect(box, 8, 8)
            inside = box.adjusted(14, 10, -14, -10)
            first = QRectF(inside.x(), inside.y(), inside.width(), 20)
            paint_icon(painter, "coach", QRectF(first.x(), first.y() + 2, 16, 16), colours.text)
            right = width_of(card.people, bold=True)
            draw_text(painter, first, card.people, colours.text, bold=True, align=RIGHT)
            room = first.adjusted(26, 0, -right - 8, 0)
            took = draw_text(painter, room, card.name, colours.text, bold=True)
            draw_text(painter, room.adjusted(took + 8, 0, 0, 0), card.other, colours.secondary)
            for number, (left, end) in enumerate(((card.who, card.seats), (card.houses, card.boards))):
                line = QRectF(inside.x(), inside.y() + 24 + 18 * number, inside.width(), 18)
                ink = (colours.warning_text if card.warns else colours.body) if number == 0 else colours.secondary
                draw_text(painter, line, end, colours.secondary, 12, align=RIGHT)
                draw_text(painter, line.adjusted(0, 0, -width_of(end, 12) - 8, 0), left, ink, 12)
            if card.share is None:
                return
            bar = QRectF(inside.x(), inside.bottom() - 5, inside.width(), 4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.over(colours.text, 0.10))
            painter.drawRoundedRect(bar, 2, 2)
            if card.share > 0:
                full = QRectF(bar.x(), bar.y(), bar.width() * min(1.0, card.share), 4)
                painter.setBrush(QColor(colours.error if card.share > 1 else colours.secondary))
                painter.drawRoundedRect(full, 2, 2)


class GroupButton(QPushButton):
    """A group in two lines: name and number, then who leads. Its other name stands where all of it fits."""

    def __init__(self, look: Look, card: GroupCard) -> None:
        super().__init__()
        self._look, self._card = look, card
        self.setFixedHeight(46)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{card.name} {card.other}, {card.people}, {card.who}")
        self.setToolTip("\n".join(filter(None, (card.name, card.other))))

    def sizeHint(self) -> QSize:
        return QSize(200, 46)

    def paintEvent(self, event: QPaintEvent) -> None:
        card, colours = self._card, self._look.colours
        with QPainter(self) as painter:
            if self.underMouse():
                painter.fillRect(self.rect(), self._look.over(colours.text, 0.03, under=colours.panel))
            inside = QRectF(self.rect()).adjusted(2, 4, -2, -4)
            first = QRectF(inside.x(), inside.y(), inside.width(), 20)
            right = width_of(card.people, bold=True)
            draw_text(painter, first, card.people, colours.text, bold=True, align=RIGHT)
            room = first.adjusted(0, 0, -right - 8, 0)
            took = draw_text(painter, room, card.name, colours.text, bold=True)
            below = card.who
            if took + 8 + width_of(card.other, 12) <= room.width():
                draw_text(painter, room.adjusted(took + 8, 0, 0, 0), card.other, colours.secondary, 12)
            else:
                below = f"{card.who} · {card.other}"
            draw_text(painter, first.translated(0, 19), below, colours.secondary, 12)
            hairline(painter, 0, self.width(), self.height() - 0.5, colours.line)
