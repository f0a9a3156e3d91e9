"""What lies under the blocks: hours, off-hours, rulers, heads of columns, the line of now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.models.zones import is_zone, zone
from planner.ui.board.axis import Axis
from planner.ui.board.columns import Column
from planner.ui.board.geometry import Geometry
from planner.ui.board.inks import Inks
from planner.ui.board.panels import Panel
from planner.ui.board.ruler_words import RulerWords
from planner.ui.board.texts import Said, Texts, draw_lines
from planner.ui.board.words import BlockWords

DAY_BEGINS, DAY_ENDS = 8, 22
"""Local hours outside of which the ground is shaded."""
HALVES_FROM = 36.0
"""Pixels an hour from which on half hours have a line."""
MOST_RULERS, MOST_HEADS = 60, 400
"""How many are kept: a ruler for each day and zoom, a head for each column and width."""


class Ground:
    """Paints everything but the blocks."""

    def __init__(self, inks: Inks, texts: Texts, words: BlockWords, ruler: RulerWords) -> None:
        self._inks, self._texts, self._words, self._ruler = inks, texts, words, ruler
        self._hours_said: dict[tuple[Axis, float, str | None, float], tuple[Said, ...]] = {}
        self._heads_said: dict[tuple[int, float], tuple[Column, tuple[Said, ...]]] = {}
        """By the id of the column, which is held so that its id stays its own."""

    def hours(self, painter: QPainter, geometry: Geometry, panel: Panel, top: float, height: float) -> None:
        """The lines of the hours and the shade of the night, `top` being the height of minute 0."""
        inks, axis = self._inks, panel.board.axis
        left, right = panel.edges[0], panel.right
        painter.setPen(Qt.PenStyle.NoPen)
        foot = top + geometry.y_of(axis.minutes)
        if foot < height:
            painter.fillRect(QRectF(left, foot, right - left, height - foot), inks.panel)
        ticks = axis.ticks()
        for number, tick in enumerate(ticks):
            after = ticks[number + 1].minute if number + 1 < len(ticks) else axis.minutes
            y, below = top + geometry.y_of(tick.minute), top + geometry.y_of(after)
            if below < 0 or y > height:
                continue
            if not DAY_BEGINS <= tick.local.hour < DAY_ENDS:
                painter.fillRect(QRectF(left, y, right - left, below - y), inks.off_hours)
            if geometry.hour >= HALVES_FROM and after - tick.minute > 45:
                painter.fillRect(QRectF(left, round(y + geometry.y_of(30)), right - left, 1), inks.half)
            painter.fillRect(QRectF(left, round(y), right - left, 1), inks.hour)
        for change in axis.changes():
            y = round(top + geometry.y_of(change.minute)) + 0.5
            painter.setPen(QPen(inks.link, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(left, y), QPointF(right, y))
        for edge in panel.edges[1:]:
            painter.fillRect(QRectF(round(edge) - 1, 0, 1, height), inks.hour)

    def now(self, painter: QPainter, geometry: Geometry, panel: Panel, top: float, at: datetime) -> None:
        """The line of now across the columns; the blocks are painted over it."""
        minute = panel.board.axis.minute_of(at)
        if 0 <= minute <= panel.board.axis.minutes:
            y = round(top + geometry.y_of(minute))
            painter.fillRect(QRectF(panel.edges[0] - 3, y - 0.5, panel.right - panel.edges[0] + 3, 1.5), self._inks.now)

    def ruler(self, painter: QPainter, geometry: Geometry, panel: Panel, box: QRectF, *, home: str | None,
              now: datetime) -> None:  # fmt: skip
        """The hours in local time, strong, and at home, grey; and both dates. `box` begins at minute 0."""
        inks, axis = self._inks, panel.board.axis
        painter.fillRect(QRectF(box.left(), 0, box.width(), 10_000), inks.page)
        shown = (axis, geometry.hour, home if self._dual(panel, home, box.width()) else None, box.width())
        lines = self._hours_said.get(shown)
        if lines is None:
            if len(self._hours_said) > MOST_RULERS:
                self._hours_said.clear()
            lines = self._hours_said[shown] = tuple(self._said_of_hours(*shown))
        draw_lines(painter, lines, box.left(), box.top())
        for change in axis.changes():
            y = geometry.y_of(change.minute)
            words = self._ruler.change(change, axis.local_at(change.minute))
            self._change(painter, QRectF(box.left(), box.top() + y, box.width(), 0), words)
        minute = axis.minute_of(now)
        if 0 <= minute <= axis.minutes:
            self._pill(painter, box.left() + 4, box.top() + geometry.y_of(minute), f"{axis.local_at(minute):%H:%M}")
        painter.fillRect(QRectF(box.right() - 1, 0, 1, 10_000), inks.hour)

    def _said_of_hours(self, axis: Axis, hour: float, home: str | None, width: float) -> Iterator[Said]:
        """What a ruler says beside the hours, from its upper left corner at minute 0; `home` where it is dual."""
        inks, said_in = self._inks, self._texts.said_in
        # Local times end in the middle of the ruler, those of home at its right edge.
        local_right = 44 if home is not None else width - 8
        step = 1 if hour >= 17 else 2 if hour >= 9 else 4
        changes = [change.minute * hour / 60 for change in axis.changes()]
        last = float("-inf")
        for tick in axis.ticks():
            y = tick.minute * hour / 60
            midnight = tick.local.hour == 0 and tick.minute > 0
            if tick.local.hour % step or y - last < 11 or any(abs(y - at) < 17 for at in changes):
                continue
            last = y
            line = QRectF(4, y - 8, local_right - 4, 16)
            yield said_in(line, f"{tick.local:%H:%M}", inks.text, 11, right=True, bold=midnight)
            if midnight:
                yield self._date(line, self._ruler.day(tick.local.date()), inks.text)
            if home is not None:
                there = axis.instant_at(tick.minute).astimezone(zone(home))
                line = QRectF(46, y - 8, 40, 16)
                yield said_in(line, f"{there:%H:%M}", inks.grey, 11, right=True)
                if there.hour == 0:
                    yield self._date(line, self._ruler.day(there.date()), inks.link)

    def ruler_head(self, painter: QPainter, panel: Panel, box: QRectF, minute: float, *, home: str | None) -> None:
        """Which two clocks the ruler shows: their cities, zones and dates at the top of what is seen."""
        inks, texts, axis = self._inks, self._texts, panel.board.axis
        painter.fillRect(box, inks.page)
        at = axis.instant_at(minute)
        dual = self._dual(panel, home, box.width())
        columns = [(axis.zone_at(minute), inks.text, 44 if dual else box.width() - 8, True)]
        if dual and home is not None:
            columns.append((home, inks.grey, 86, False))
        for name, ink, right, local in columns:
            left = 2 if local else 46
            for number, line in enumerate(self._ruler.head(name, at)):
                place = QRectF(box.left() + left, box.top() + 7 + 14 * number, right - left, 14)
                texts.draw_in(painter, place, line, ink, 10, right=True, bold=number == 0)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), inks.hour)
        painter.fillRect(QRectF(box.right() - 1, box.top(), 1, box.height()), inks.hour)

    def head(self, painter: QPainter, box: QRectF, column: Column, *, aimed: bool = False) -> None:
        """The name of a group, who leads it and how many they are; `aimed` where something is dragged to it."""
        inks = self._inks
        painter.fillRect(box, inks.aim if aimed else inks.page)
        key = (id(column), box.width())
        kept = self._heads_said.get(key)
        if kept is None:
            if len(self._heads_said) > MOST_HEADS:
                self._heads_said.clear()
            kept = self._heads_said[key] = (column, self._said_of_head(column, box.width()))
        draw_lines(painter, kept[1], box.left(), box.top())
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), inks.hour)
        painter.fillRect(QRectF(box.right() - 1, box.top(), 1, box.height()), inks.hour)

    def _said_of_head(self, column: Column, width: float) -> tuple[Said, ...]:
        inks, said_in, words = self._inks, self._texts.said_in, self._words
        return (
            said_in(QRectF(10, 9, width - 18, 20), words.column(column), inks.text, 13, bold=True),
            said_in(QRectF(10, 29, width - 18, 16), words.people(column), inks.grey, 11),
        )

    def _dual(self, panel: Panel, home: str | None, width: float) -> bool:
        zones = {stretch.zone for stretch in panel.board.axis.stretches}
        return home is not None and is_zone(home) and zones != {home} and width > 60

    def _date(self, hour: QRectF, words: str, ink: QColor) -> Said:
        """A date under the hour at which it begins."""
        return self._texts.said_in(hour.adjusted(-6, 13, 0, 13), words, ink, 10, right=True, bold=True)

    def _change(self, painter: QPainter, at: QRectF, words: tuple[str, str]) -> None:
        """Where the local clock jumps: what it is from here on."""
        inks, texts = self._inks, self._texts
        box = QRectF(at.left() + 3, at.top() - 13, at.width() - 7, 26)
        painter.setPen(QPen(inks.link, 1))
        painter.setBrush(inks.page)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        texts.draw_in(painter, QRectF(box.x() + 3, box.y() + 1, box.width() - 6, 12), words[0], inks.link, 10,
                      bold=True, centre=True)  # fmt: skip
        texts.draw_in(painter, QRectF(box.x() + 3, box.y() + 13, box.width() - 6, 12), words[1], inks.link, 10,
                      centre=True)  # fmt: skip

    def _pill(self, painter: QPainter, left: float, middle: float, words: str) -> None:
        box = QRectF(left, middle - 9, 42, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._inks.now)
        painter.drawRoundedRect(box, 4, 4)
        self._texts.draw_in(painter, box, words, self._inks.on_now, 11, centre=True)
