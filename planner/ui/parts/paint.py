"""Drawing texts, chips and zone marks: what delegates and hand-painted widgets share."""

from __future__ import annotations

from functools import cache, lru_cache
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QWidget

from planner.ui.theme.fonts import font
from planner.ui.theme.look import Look

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
LINE = 18.0
"""The height of a line of text of 12 px."""
MOST_READ = 620.0
"""Pixels up to which a line of sentences is read with ease."""
OPENS = " ▾"
"""Ends a word that opens a menu. It is drawn: no face that ships has it, and another face would be looked for."""
_OPENS_ROOM = 12.0


@cache
def _on_one_line(align: Qt.AlignmentFlag) -> int:
    """The flags of a line; Python puts two of Qt's flags together more slowly than Qt draws a line."""
    return int(align | Qt.TextFlag.TextSingleLine)


@cache
def face(pixels: int = 13, *, bold: bool = False, strike: bool = False) -> QFont:
    """A font, made once."""
    return font(pixels, bold=bold, strike=strike)


def width_of(text: str, pixels: int = 13, *, bold: bool = False) -> float:
    """How wide a text is."""
    return _width(text, pixels, bold)


@lru_cache(maxsize=8192)
def _width(text: str, pixels: int, bold: bool) -> float:
    """Kept, since Qt sets a text whole to measure it, and the same names are painted again and again."""
    if text.endswith(OPENS):
        return _width(text.removesuffix(OPENS), pixels, bold) + _OPENS_ROOM
    return _metrics(pixels, bold=bold).horizontalAdvance(text)


@lru_cache(maxsize=8192)
def _shortened(text: str, pixels: int, bold: bool, room: float) -> str:
    if text.endswith(OPENS):
        return _shortened(text.removesuffix(OPENS), pixels, bold, room - _OPENS_ROOM) + OPENS
    return _metrics(pixels, bold=bold).elidedText(text, Qt.TextElideMode.ElideRight, room)


@cache
def _metrics(pixels: int, *, bold: bool) -> QFontMetricsF:
    return QFontMetricsF(face(pixels, bold=bold))


def draw_text(
    painter: QPainter,
    box: QRectF,
    text: str,
    colour: QColor | str,
    pixels: int = 13,
    *,
    bold: bool = False,
    strike: bool = False,
    align: Qt.AlignmentFlag = LEFT,
) -> float:
    """Draws one line, shortened with an ellipsis where it does not fit; returns the width it took."""
    if not text or box.width() <= 0:
        return 0.0
    shown, width = text, _width(text, pixels, bold)
    if width > box.width() + 0.5:
        shown = _shortened(text, pixels, bold, box.width())
        width = _width(shown, pixels, bold)
    painter.setFont(face(pixels, bold=bold, strike=strike))
    painter.setPen(QColor(colour))
    if shown.endswith(OPENS):
        shown = shown.removesuffix(OPENS)
        _draw_opener(painter, QPointF(box.left() + width, box.center().y()), QColor(colour))
    painter.drawText(box, _on_one_line(align), in_its_direction(shown))
    return width


def draw_in_the_middle(painter: QPainter, box: QRectF, text: str, colour: QColor | str, *, top: bool = False) -> None:
    """Draws a few sentences in the middle of a box, or at its top, in as many lines as they need."""
    aside = max(16.0, (box.width() - MOST_READ) / 2)
    flags = (Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter) | Qt.AlignmentFlag.AlignHCenter
    painter.setFont(face())
    painter.setPen(QColor(colour))
    painter.drawText(box.adjusted(aside, 0, -aside, 0), int(flags | Qt.TextFlag.TextWordWrap), text)


def _draw_opener(painter: QPainter, right: QPointF, colour: QColor) -> None:
    """Draws a triangle of 7 by 4 that points down; its right end is at `right`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    top = right + QPointF(-7, -1.5)
    painter.drawPolygon([top, top + QPointF(7, 0), top + QPointF(3.5, 4)])
    painter.restore()


def in_its_direction(text: str) -> str:
    """The text for a line that is painted: one that begins in a script from right to left is read so as a whole.

    Else its figures and its words in Latin letters would stand behind it in the order of English.
    """
    if text.isascii():
        return text
    for sign in text:
        kind = bidirectional(sign)
        if kind in ("R", "AL"):
            return f"\u2067{text}\u2069"
        if kind == "L":
            break
    return text


def fill(painter: QPainter, box: QRect | QRectF, colour: QColor | str) -> None:
    """Fills a box. `fillRect` does too, but takes 170 names of gradients over into Python before the first box."""
    painter.setBackground(QColor(colour))
    painter.eraseRect(box)


def two_lines(text: str, width: float, pixels: int = 13, *, bold: bool = False) -> tuple[str, str]:
    """A text broken once between its words; the second line is all the rest, also where that is too long."""
    layout = QTextLayout(text, face(pixels, bold=bold))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    end = line.textLength()
    layout.endLayout()
    return text[:end].rstrip(), text[end:].lstrip()


def draw_card(widget: QWidget, look: Look) -> None:
    """The ground and the outline of what lies over a page, such as an editor or a question, on all of a widget."""
    with QPainter(widget) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.outline, 1))
        painter.setBrush(QColor(look.colours.page))
        painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


def chip_width(text: str, *, bold: bool = False) -> float:
    """How wide a round chip with this text is."""
    return width_of(text, 11, bold=bold) + 16


def draw_chip(
    painter: QPainter,
    left: float,
    middle: float,
    text: str,
    look: Look,
    *,
    dashed: bool = False,
    colour: str | None = None,
    ground: QColor | None = None,
    most: float = 1000.0,
) -> float:
    """Draws a round chip 20 high about `middle`: filled for a fact, dashed for what is not settled."""
    width = min(chip_width(text), most)
    box = QRectF(left, middle - 10, width, 20)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if dashed:
        pen = QPen(look.over(look.colours.text, 0.45), 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 9.5, 9.5)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground or look.over(look.colours.text, 0.08))
        painter.drawRoundedRect(box, 10, 10)
    painter.restore()
    ink = colour or (look.colours.secondary if dashed else look.colours.text)
    draw_text(painter, box.adjusted(8, 0, -7, 0), text, ink, 11)
    return width


def zone_mark_width(text: str) -> float:
    """How wide the square mark of a zone is."""
    return width_of(text, 11) + 12


def draw_zone_mark(painter: QPainter, left: float, middle: float, text: str, look: Look) -> float:
    """Draws the square mark of a zone ("UTC−8"), 18 high; returns its width."""
    width = zone_mark_width(text)
    box = QRectF(left, middle - 9, width, 18)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.outline, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.restore()
    draw_text(painter, box, text, look.colours.secondary, 11, align=CENTRE)
    return width


def draw_ring(painter: QPainter, box: QRectF, look: Look, *, radius: float = 6) -> None:
    """Draws the focus ring inside `box`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(look.colours.link), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()


def hairline(painter: QPainter, left: float, right: float, y: float, colour: QColor | str) -> None:
    """Draws a line of one pixel about `y`, level: a box of that height, which is filled in a tenth of the time."""
    fill(painter, QRectF(left, y - 0.5, right - left, 1), colour)
