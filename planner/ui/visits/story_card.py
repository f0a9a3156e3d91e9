"""The card of one story visit, with a picture of its days."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from planner.models.zones import is_zone
from planner.ui.parts.dates import DateWords, midday, offset
from planner.ui.parts.paint import draw_text, draw_zone_mark, face, two_lines
from planner.ui.theme.look import Look
from planner.ui.visits.stories import Bar, Story

WIDTH, HEIGHT = 333, 366
MORNING, NIGHT = 6 * 60, 24 * 60


class StoryCard(QWidget):
    """Picture, titles, dates, stops and one sentence; its button is put on it by the page."""

    def __init__(self, look: Look, story: Story, *, blurb: str) -> None:
        super().__init__()
        self._look, self._story, self._blurb = look, story, blurb
        self._dates = DateWords(look, self)
        own = story.title.in_language(look.language)
        other = story.title.in_language(look.languages[1])
        self._titles = (own, other if other != own else "")
        self.setAccessibleName(own)
        self.setAccessibleDescription(blurb)
        self.setMinimumSize(QSize(260, HEIGHT))
        self.setMaximumHeight(HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, colours = self._look, self._look.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.setBrush(QColor(colours.page))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            self._paint_picture(painter, QRectF(12, 12, self.width() - 24, 112))
            room = self.width() - 32
            for number, line in enumerate(two_lines(self._titles[0], room, bold=True)):
                draw_text(painter, QRectF(16, 134 + 18 * number, room, 20), line, colours.text, bold=True)
            draw_text(painter, QRectF(16, 173, room, 20), self._titles[1], colours.secondary, 12)
            draw_text(painter, QRectF(16, 195, room, 20), self._facts(), colours.body, 12)
            self._paint_stops(painter, QRectF(16, 219, room, 20))
            painter.setFont(face(12))
            painter.setPen(QColor(look.colours.secondary))
            wrap = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)
            painter.drawText(QRectF(16, 247, room, 58), wrap, self._blurb)

    def _facts(self) -> str:
        dates = self._dates.span(self._story.first, self._story.last)
        return self.tr("{dates} · {count} items").format(dates=dates, count=self._story.items)

    def _paint_stops(self, painter: QPainter, line: QRectF) -> None:
        left = line.x()
        for name, zone in self._story.stops:
            text = name.in_language(self._look.language)
            left += draw_text(painter, QRectF(left, line.y(), 200, 20), text, self._look.colours.body, 12) + 6
            if zone and is_zone(zone) and self._story.first:
                left += draw_zone_mark(
                    painter, left, line.center().y(), offset(zone, midday(self._story.first)), self._look
                )
            left += 14

    def _paint_picture(self, painter: QPainter, box: QRectF) -> None:
        colours = self._look.colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.panel))
        painter.drawRoundedRect(box, 6, 6)
        inside = box.adjusted(4, 7, -4, -7)
        width = inside.width() / max(1, len(self._story.days))
        for number, day in enumerate(self._story.days):
            left = inside.x() + number * width
            if number:
                painter.setPen(QPen(QColor(colours.line), 1))
                painter.drawLine(round(left), round(inside.top()), round(left), round(inside.bottom()))
                painter.setPen(Qt.PenStyle.NoPen)
            for bar in day:
                self._paint_bar(painter, bar, QRectF(left + 3, inside.y(), width - 6, inside.height()))

    def _paint_bar(self, painter: QPainter, bar: Bar, day: QRectF) -> None:
        per_minute = day.height() / (NIGHT - MORNING)
        top = day.y() + (max(bar.start, MORNING) - MORNING) * per_minute
        height = max(3.0, (min(bar.end, NIGHT) - max(bar.start, MORNING)) * per_minute - 1)
        lane = day.width() / bar.lanes
        quiet = bar.kind in ("transfer", "flight", "train", "boat", "hotel", "free", "other")
        colour = self._look.over(
            self._look.colours.kind(bar.kind), 0.35 if quiet else 0.6, under=self._look.colours.panel
        )
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(day.x() + bar.lane * lane, top, lane - 1, height), 1.5, 1.5)
