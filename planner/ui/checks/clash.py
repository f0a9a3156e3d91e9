"""The clash drawn as a small board: what is concerned side by side, outlined, with hours at the left."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from planner.ui.checks.finding_words import level_colour
from planner.ui.checks.strip import Piece, Strip
from planner.ui.parts.dates import DateWords
from planner.ui.parts.paint import CENTRE, draw_text, hairline
from planner.ui.theme.look import Look

RULER, TOP, FOOT, SIDE = 50.0, 14.0, 14.0, 10.0
LEAST_HOUR, MOST_HOUR, HEIGHT = 15.0, 70.0, 210.0
TWO_LINES, LABELLED = 34.0, 22.0


class ClashBoard(QWidget):
    """`chosen(item id)` is said when a block is clicked."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._dates = look, DateWords(look, self)
        self._strip: Strip | None = None
        self._level = "error"
        self.setMouseTracking(True)
        self.hide()

    def show_strip(self, strip: Strip | None, *, level: str) -> None:
        """Draws the hours of a finding; without them the drawing goes."""
        self._strip, self._level = strip, level
        self.setVisible(strip is not None)
        if strip is not None:
            self.setFixedHeight(round(TOP + FOOT + strip.minutes * self._scale(strip)))
            self.setAccessibleName(self.tr("The plan at that time"))
            self.setAccessibleDescription("; ".join(f"{piece.times} {piece.title}" for piece in strip.pieces))
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        piece = self._at(event)
        self.setCursor(Qt.CursorShape.PointingHandCursor if piece else Qt.CursorShape.ArrowCursor)
        self.setToolTip(f"{piece.times} {piece.title}" if piece else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        piece = self._at(event)
        if piece is not None:
            self.chosen.emit(piece.item_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, strip = self._look.colours, self._strip
        if strip is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.setBrush(QColor(colours.page))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            self._hours(painter, strip)
            self._clash(painter, strip)
            for piece in strip.pieces:
                self._piece(painter, strip, piece)

    def _hours(self, painter: QPainter, strip: Strip) -> None:
        colours, scale = self._look.colours, self._scale(strip)
        every = next(hours for hours in (1, 2, 3, 6, 24) if hours * 60 * scale >= LABELLED)
        for minute in range(0, strip.minutes + 1, 60):
            y = round(TOP + minute * scale) + 0.5
            hairline(painter, RULER, self.width() - SIDE, y, colours.line)
            if minute % (60 * every) == 0:
                hour = strip.hour(minute)
                draw_text(painter, QRectF(SIDE, y - 9, RULER - SIDE - 4, 18), hour, colours.secondary, 11)
            half = y + 30 * scale
            if scale * 60 > LABELLED * 2 and minute < strip.minutes:
                hairline(painter, RULER, self.width() - SIDE, round(half) + 0.5, colours.hairline)

    def _clash(self, painter: QPainter, strip: Strip) -> None:
        """A tint over the minutes that are taken twice; hatching over those that are too few."""
        span, look = strip.clash or strip.gap, self._look
        if span is None:
            return
        ink = level_colour(look, self._level)
        scale = self._scale(strip)
        height = max(3.0, (span[1] - span[0]) * scale)
        box = QRectF(RULER, TOP + span[0] * scale, self.width() - SIDE - RULER, height)
        if strip.clash:
            painter.fillRect(box, look.over(ink, 0.18))
            return
        painter.fillRect(box, QBrush(look.over(ink, 0.35), Qt.BrushStyle.BDiagPattern))
        if height >= 16:
            said = self._dates.length(round(span[1] - span[0]))
            middle = QRectF(box.center().x() - 40, box.center().y() - 8, 80, 16)
            painter.fillRect(middle, QColor(look.colours.page))
            draw_text(painter, middle, said, look.colours.secondary, 11, align=CENTRE)

    def _piece(self, painter: QPainter, strip: Strip, piece: Piece) -> None:
        look, colours = self._look, self._look.colours
        box, accent = self._box(strip, piece), colours.kind(piece.kind)
        share = 0.26 if colours.dark else 0.13
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.over(accent, share if piece.concerned else share * 0.8))
        painter.drawRoundedRect(box, 5, 5)
        painter.setBrush(QColor(accent))
        painter.drawRoundedRect(QRectF(box.x(), box.y(), 4, box.height()), 2, 2)
        if piece.concerned:
            painter.setPen(QPen(QColor(level_colour(look, self._level)), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.8, 0.8, -0.8, -0.8), 5, 5)
        ink = colours.text if piece.concerned else colours.body
        room = box.adjusted(11, 0, -6, 0)
        if box.height() >= TWO_LINES:
            first = QRectF(room.x(), box.y() + 3, room.width(), 16)
            draw_text(painter, first, piece.title, ink, 12, bold=True)
            draw_text(painter, first.translated(0, 15), piece.times, colours.secondary, 11)
        elif box.height() >= 11:
            draw_text(painter, room, piece.title, ink, 11, bold=True)

    def _box(self, strip: Strip, piece: Piece) -> QRectF:
        scale = self._scale(strip)
        width = (self.width() - SIDE - RULER) / piece.lanes
        top, height = TOP + piece.start * scale, max(14.0, (piece.end - piece.start) * scale - 1)
        return QRectF(RULER + piece.lane * width, top, width - (4 if piece.lane + 1 < piece.lanes else 0), height)

    def _scale(self, strip: Strip) -> float:
        """Pixels a minute."""
        return max(LEAST_HOUR, min(MOST_HOUR, HEIGHT / (strip.minutes / 60))) / 60

    def _at(self, event: QMouseEvent) -> Piece | None:
        if self._strip is None:
            return None
        strip = self._strip
        return next((one for one in reversed(strip.pieces) if self._box(strip, one).contains(event.position())), None)
