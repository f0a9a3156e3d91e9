"""Texts laid out once: a board repaints the same words hundreds of times."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QStaticText, QTextLayout, QTextOption

from planner.ui.parts.paint import face

MOST_KEPT = 6000
FIRST_OF_CHINESE = 0x2E80
LEAST_OF_WORD = 3
LEAST_FOR_WORDS = 90.0
"""In less room a long word is broken rather than cut."""


class Line(NamedTuple):
    """A line ready to be drawn in its face, and its width."""

    static: QStaticText
    width: float
    font: QFont


class Said(NamedTuple):
    """A line in a picture: where its upper left corner stands from that of the picture, and how it is drawn."""

    x: float
    y: float
    static: QStaticText
    font: QFont
    ink: QColor


def draw_lines(painter: QPainter, lines: Sequence[Said], x: float, y: float) -> None:
    """Draws the lines of a picture with its upper left corner at `x` and `y`."""
    font = ink = None
    for line in lines:
        if line.font is not font:
            font = line.font
            painter.setFont(font)
        if line.ink is not ink:
            ink = line.ink
            painter.setPen(ink)
        painter.drawStaticText(QPointF(x + line.x, y + line.y), line.static)


class Texts:
    """Keeps lines by their words, face and room."""

    def __init__(self) -> None:
        self._lines: dict[tuple[str, int, bool, bool, int], Line] = {}
        self._widths: dict[tuple[str, int, bool], float] = {}
        self._broken: dict[tuple[str, int, int, int], tuple[str, ...]] = {}
        self._metrics: dict[tuple[int, bool], QFontMetricsF] = {}
        self._heights: dict[tuple[int, bool], float] = {}

    def width(self, text: str, pixels: int, *, bold: bool = False) -> float:
        """How wide a text is on one line."""
        key = (text, pixels, bold)
        kept = self._widths.get(key)
        if kept is None:
            if len(self._widths) > MOST_KEPT:
                self._widths.clear()
            kept = self._widths[key] = self._metric(pixels, bold=bold).horizontalAdvance(text)
        return kept

    def line(self, text: str, pixels: int, *, bold: bool = False, strike: bool = False, room: float = 1e6) -> Line:
        """One line, shortened with an ellipsis where it does not fit."""
        key = (text, pixels, bold, strike, int(room))
        kept = self._lines.get(key)
        if kept is None:
            if len(self._lines) > MOST_KEPT:
                self._lines.clear()
            shown, width, font = text, self.width(text, pixels, bold=bold), face(pixels, bold=bold, strike=strike)
            if width > room + 0.5:
                metrics = self._metric(pixels, bold=bold)
                shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
                width = metrics.horizontalAdvance(shown)
            static = QStaticText(shown)
            static.setTextFormat(Qt.TextFormat.PlainText)
            static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            static.prepare(font=font)
            kept = self._lines[key] = Line(static, width, font)
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

    def draw_in(
        self, painter: QPainter, box: QRectF, text: str, colour: QColor, pixels: int, *,
        bold: bool = False, right: bool = False, centre: bool = False,
    ) -> None:  # fmt: skip
        """Draws one line in the middle of the height of a box."""
        draw_lines(painter, (self.said_in(box, text, colour, pixels, bold=bold, right=right, centre=centre),), 0, 0)

    def said_in(
        self, box: QRectF, text: str, colour: QColor, pixels: int, *,
        bold: bool = False, right: bool = False, centre: bool = False,
    ) -> Said:  # fmt: skip
        """One line in the middle of the height of a box of a picture."""
        static, width, font = self.line(text, pixels, bold=bold, room=box.width())
        left = box.right() - width if right else box.center().x() - width / 2 if centre else box.left()
        return Said(left, box.center().y() - self.height(pixels, bold=bold) / 2, static, font, colour)

    def height(self, pixels: int, *, bold: bool = False) -> float:
        """The height of a line of this face."""
        kept = self._heights.get((pixels, bold))
        if kept is None:
            kept = self._heights[pixels, bold] = self._metric(pixels, bold=bold).height()
        return kept

    def _metric(self, pixels: int, *, bold: bool) -> QFontMetricsF:
        key = (pixels, bold)
        if key not in self._metrics:
            self._metrics[key] = QFontMetricsF(face(pixels, bold=bold))
        return self._metrics[key]


def _broken(text: str, pixels: int, room: float, most: int) -> tuple[str, ...]:
    layout = QTextLayout(text, face(pixels, bold=True))
    option = QTextOption()
    anywhere = room < LEAST_FOR_WORDS
    hyphen = QFontMetricsF(layout.font()).horizontalAdvance("-") if anywhere else 0.0
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
        parted = "-" if anywhere and _parts_word(text, begun) else ""
        if parted:
            line.setLineWidth(room - hyphen)
            begun = line.textStart() + line.textLength()
            if not text[begun + 1 : begun + 2].isalpha() and line.textLength() > LEAST_OF_WORD:
                line.setNumColumns(line.textLength() - 1)  # no letter stands alone
                begun = line.textStart() + line.textLength()
        lines.append(text[line.textStart() : begun].strip() + parted)
    layout.endLayout()
    rest = text[begun:].strip()
    return (*lines, rest) if rest else tuple(lines)


def _parts_word(text: str, place: int) -> bool:
    """True between two letters of a word in letters; Chinese is broken anywhere without a sign."""
    before, after = text[place - 1 : place], text[place : place + 1]
    return all(one.isalpha() and ord(one) < FIRST_OF_CHINESE for one in (before, after) if one) and bool(after)
