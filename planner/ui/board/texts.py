"""Texts laid out once: a board repaints the same words hundreds of times."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QStaticText, QTextLayout, QTextOption

from planner.ui.parts.paint import face

MOST_KEPT = 6000
LEAST_FOR_WORDS = 90.0
"""In less room a long word is broken rather than cut."""
Line = tuple[QStaticText, float]
"""A line ready to be drawn, and its width."""


class Texts:
    """Keeps lines by their words, face and room."""

    def __init__(self) -> None:
        self._lines: dict[tuple[str, int, bool, bool, int], Line] = {}
        self._broken: dict[tuple[str, int, int, int], tuple[str, ...]] = {}
        self._metrics: dict[tuple[int, bool], QFontMetricsF] = {}

    def width(self, text: str, pixels: int, *, bold: bool = False) -> float:
        """How wide a text is on one line."""
        return self.line(text, pixels, bold=bold)[1]

    def line(self, text: str, pixels: int, *, bold: bool = False, strike: bool = False, room: float = 1e6) -> Line:
        """One line, shortened with an ellipsis where it does not fit."""
        key = (text, pixels, bold, strike, int(room))
        kept = self._lines.get(key)
        if kept is None:
            if len(self._lines) > MOST_KEPT:
                self._lines.clear()
            metrics = self._metric(pixels, bold=bold)
            shown = text
            if metrics.horizontalAdvance(text) > room + 0.5:
                shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            static = QStaticText(shown)
            static.setTextFormat(Qt.TextFormat.PlainText)
            static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            static.prepare(font=face(pixels, bold=bold, strike=strike))
            kept = self._lines[key] = (static, metrics.horizontalAdvance(shown))
        return kept

    def fits(self, text: str, pixels: int, room: float, *, bold: bool = False) -> bool:
        """Whether a text stands on one line in that room."""
        return self.width(text, pixels, bold=bold) <= room + 0.5

    def broken(self, text: str, pixels: int, room: float, most: int) -> tuple[str, ...]:
        """A bold text broken into at most so many lines; the last one holds all the rest."""
        key = (text, pixels, int(room), most)
        kept = self._broken.get(key)
        if kept is None:
            if len(self._broken) > MOST_KEPT:
                self._broken.clear()
            kept = self._broken[key] = _broken(text, pixels, room, most)
        return kept

    def draw(
        self, painter: QPainter, at: QPointF, text: str, colour: QColor, pixels: int, *,
        room: float, bold: bool = False, strike: bool = False,
    ) -> float:  # fmt: skip
        """Draws one line with its top left at `at`; returns its width."""
        if not text or room < 4:
            return 0.0
        static, width = self.line(text, pixels, bold=bold, strike=strike, room=room)
        painter.setFont(face(pixels, bold=bold, strike=strike))
        painter.setPen(colour)
        painter.drawStaticText(at, static)
        return width

    def draw_in(
        self, painter: QPainter, box: QRectF, text: str, colour: QColor, pixels: int, *,
        bold: bool = False, right: bool = False, centre: bool = False,
    ) -> float:  # fmt: skip
        """Draws one line in the middle of the height of a box."""
        static, width = self.line(text, pixels, bold=bold, room=box.width())
        height = self._metric(pixels, bold=bold).height()
        left = box.right() - width if right else box.center().x() - width / 2 if centre else box.left()
        painter.setFont(face(pixels, bold=bold))
        painter.setPen(colour)
        painter.drawStaticText(QPointF(left, box.center().y() - height / 2), static)
        return width

    def height(self, pixels: int, *, bold: bool = False) -> float:
        """The height of a line of this face."""
        return self._metric(pixels, bold=bold).height()

    def _metric(self, pixels: int, *, bold: bool) -> QFontMetricsF:
        key = (pixels, bold)
        if key not in self._metrics:
            self._metrics[key] = QFontMetricsF(face(pixels, bold=bold))
        return self._metrics[key]


def _broken(text: str, pixels: int, room: float, most: int) -> tuple[str, ...]:
    layout = QTextLayout(text, face(pixels, bold=True))
    option = QTextOption()
    anywhere = room < LEAST_FOR_WORDS
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if anywhere else QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    begun = 0
    while len(lines) < most - 1:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room)
        begun = line.textStart() + line.textLength()
        lines.append(text[line.textStart() : begun].strip())
    layout.endLayout()
    rest = text[begun:].strip()
    return (*lines, rest) if rest else tuple(lines)
