"""How one block looks: its bar and fill, its title and times, what is not settled, what was found."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from planner.ui.board.blocks import Block
from planner.ui.board.geometry import STEPS_FROM, Spot
from planner.ui.board.inks import Inks
from planner.ui.board.telling import ELLIPSIS, without_article
from planner.ui.board.texts import Texts
from planner.ui.board.words import BlockWords
from planner.ui.theme.icons import paint_icon

FULL = 38.0
"""From this height on a block has a title and lines below it."""
ONE_LINE = 13.0
TINY = 10.0
TITLE, LINE = 16.0, 14.5
NARROW = 64.0
"""In less room a block has its title only, in as many lines as it takes."""
LEAST_ROOM = 70.0
"""In less room an ellipsis takes the place of the word that it introduces."""
MOST_GROUNDS, TALLEST_KEPT = 400, 900.0


@dataclass(frozen=True, slots=True)
class State:
    """What holds for a block just now."""

    selected: bool = False
    focused: bool = False
    level: str = ""
    finding: str = ""
    faded: bool = False


PLAIN = State()


class BlockPainter:
    """Paints blocks; the painter must be set to smooth edges."""

    def __init__(self, inks: Inks, texts: Texts, words: BlockWords) -> None:
        self._inks, self._texts, self._words = inks, texts, words
        self._grounds: dict[tuple[object, ...], QPixmap] = {}

    def paint(
        self, painter: QPainter, spot: Spot, rect: QRectF, state: State = PLAIN, *, top: float = float("-inf")
    ) -> None:
        """Paints a block into a rectangle of the screen; its words begin below `top`, where one sees them."""
        if state.faded:
            painter.setOpacity(0.45)
        self._ground(painter, spot, rect, state)
        hidden = max(0.0, top - rect.top())
        self._text(painter, spot, rect.adjusted(0, hidden, 0, 0) if hidden else rect, state)
        if state.faded:
            painter.setOpacity(1.0)
        if state.selected or state.focused:
            painter.setPen(self._inks.focus_ring if state.focused else self._inks.ring)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), 7, 7)

    def _ground(self, painter: QPainter, spot: Spot, rect: QRectF, state: State) -> None:
        """Bar, fill and outline. Blocks of the same kind and size share one picture: rounding corners is dear."""
        block, ratio = spot.block, painter.device().devicePixelRatio()
        key = (
            self._inks.family(block.entry.kind), block.entry.status or "", block.alternative or block.undated,
            block.open_end, spot.parent is not None, state.level, rect.width(), rect.height(), ratio,
        )  # fmt: skip
        picture = self._grounds.get(key)
        if picture is None:
            if rect.height() > TALLEST_KEPT:
                self._paint_ground(painter, spot, rect, state)
                return
            if len(self._grounds) > MOST_GROUNDS:
                self._grounds.clear()
            picture = self._grounds[key] = QPixmap(QSize(round(rect.width()), round(rect.height())) * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            with QPainter(picture) as inner:
                inner.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._paint_ground(inner, spot, QRectF(0, 0, rect.width(), rect.height()), state)
        painter.drawPixmap(rect.topLeft(), picture)

    def _paint_ground(self, painter: QPainter, spot: Spot, rect: QRectF, state: State) -> None:
        inks, block = self._inks, spot.block
        family = inks.family(block.entry.kind)
        cancelled = block.entry.status == "cancelled"
        bar = inks.grey if cancelled else inks.bars[family]
        fill = inks.page if cancelled else inks.deep[family] if spot.parent else inks.fills[family]
        radius = min(6.0, rect.height() / 2, rect.width() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        if spot.parent is None and rect.width() > 14:
            painter.setBrush(bar)
            painter.drawRoundedRect(QRectF(rect.x(), rect.y(), 14, rect.height()), radius, radius)
            inner = rect.adjusted(4, 0, 0, 0)
        else:
            inner = rect
        painter.setBrush(fill)
        painter.drawRoundedRect(inner, radius, radius)
        if family == "transport" and not cancelled:
            painter.setBrush(inks.hatch)
            painter.drawRoundedRect(inner, radius, radius)
        if spot.parent is not None:
            painter.setBrush(bar)
            painter.drawRoundedRect(QRectF(rect.x(), rect.y(), 3, rect.height()), 1.5, 1.5)
        self._outline(painter, block, rect, state)

    def _outline(self, painter: QPainter, block: Block, rect: QRectF, state: State) -> None:
        inks = self._inks
        pen = None
        if block.entry.status in ("tentative", "cancelled") or block.alternative or block.undated:
            colour = inks.grey if block.entry.status == "cancelled" else inks.bars[inks.family(block.entry.kind)]
            pen = QPen(colour, 1.2, Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([3.5, 2.5])
        if state.level in ("error", "warning"):
            pen = QPen(inks.level(state.level), 1.6)
        if pen is not None:
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0.8, 0.8, -0.8, -0.8), 5.5, 5.5)
        if block.open_end and rect.height() > 30:
            self._open_foot(painter, block, rect)

    def _open_foot(self, painter: QPainter, block: Block, rect: QRectF) -> None:
        """Dots where an end should be that nobody knows yet."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._inks.bars[self._inks.family(block.entry.kind)])
        for number in range(3):
            painter.drawEllipse(QPointF(rect.center().x() - 7 + 7 * number, rect.bottom() - 3), 1.3, 1.3)

    def _text(self, painter: QPainter, spot: Spot, rect: QRectF, state: State) -> None:
        block, height = spot.block, rect.height()
        if height < TINY or rect.width() < 18:
            return
        left = rect.left() + (11 if spot.parent is None else 8)
        right = rect.right() - 6
        if block.steps:
            above = (block.steps[0].start - block.start) / max(1.0, block.end - block.start) * rect.height()
            beside = rect.left() + rect.width() * STEPS_FROM - 5
            if beside - left < NARROW and above > TITLE + 4:
                # Beside its steps there is no room for words: they stand above the first of them.
                rect = QRectF(rect.left(), rect.top(), rect.width(), above)
                height = above
            elif above < FULL + 4:
                right = beside
        if state.level and height >= ONE_LINE:
            right = self._glyph(painter, rect, left, right, state.level)
        if height < FULL:
            self._one_line(painter, spot, QRectF(left, rect.top(), right - left, height))
        else:
            self._several(painter, spot, QRectF(left, rect.top() + 4, right - left, height - 6), rect, state)

    def _glyph(self, painter: QPainter, rect: QRectF, left: float, right: float, level: str) -> float:
        """The shape of a finding in the upper corner, in a narrow block in the lower one; where the title may end."""
        height = rect.height()
        size = 14 if height >= 17 else 11
        narrow = right - left < NARROW
        if narrow and height < FULL:
            return right
        top = rect.bottom() - size - 4 if narrow else rect.top() + (5 if height >= FULL else (height - size) / 2)
        box = QRectF(rect.left() + 10 if narrow else right - size, top, size, size)
        paint_icon(painter, level, box, self._inks.level(level).name())
        return right if narrow else right - size - 4

    def _one_line(self, painter: QPainter, spot: Spot, box: QRectF) -> None:
        """The title, then its start at the right where both fit."""
        block, texts = spot.block, self._texts
        struck = block.entry.status == "cancelled"
        pixels = 12 if box.height() >= 16 else 11 if box.height() >= ONE_LINE else 9
        ink = self._inks.grey if struck else self._inks.text
        top = box.center().y() - texts.height(pixels, bold=True) / 2
        title = self._title(block, box.width(), pixels)
        start = self._words.start_of(block)
        room = box.width()
        if pixels > 9 and start and texts.width(title, pixels, bold=True) + texts.width(start, 11) + 12 <= room:
            at = QPointF(box.right() - texts.width(start, 11), box.center().y() - texts.height(11) / 2)
            texts.draw(painter, at, start, self._inks.grey, 11, room=60)
        texts.draw(painter, QPointF(box.left(), top), title, ink, pixels, room=room, bold=True, strike=struck)

    def _several(self, painter: QPainter, spot: Spot, box: QRectF, rect: QRectF, state: State) -> None:
        """The title, broken where there is height for it, then times and venue, then what was found or a note."""
        block, texts, inks = spot.block, self._texts, self._inks
        struck = block.entry.status == "cancelled"
        room, y, foot = box.width(), box.top(), box.bottom()
        narrow = room < NARROW
        if narrow and state.level:
            foot -= TITLE
        lines_after = 1 if foot - y < TITLE + 2 * LINE else 2
        most = max(1, min(3, int((foot - y - LINE * (lines_after - 1)) // TITLE)))
        if narrow:
            most = max(1, int((foot - y) // TITLE))
        whole = texts.fits(block.title, 12, room, bold=True)
        title = block.title if whole or most > 1 else self._title(block, room, 12)
        for line in (title,) if whole or most == 1 else texts.broken(title, 12, room, most):
            texts.draw(painter, QPointF(box.left(), y), line, inks.grey if struck else inks.text, 12,
                       room=room, bold=True, strike=struck)  # fmt: skip
            y += TITLE
        full = rect.right() - 6 - box.left() if not block.steps else room
        if narrow:
            return
        more = [(line, inks.grey) for line in self._words.lines(block, own_step=spot.parent is not None)]
        if state.finding:
            more.insert(1, (state.finding, inks.warning_text))
        for line, ink in more:
            if y + LINE > foot + 3:
                break
            texts.draw(painter, QPointF(box.left(), y), line, ink, 11, room=full)
            y += LINE

    def _title(self, block: Block, room: float, pixels: int) -> str:
        """The whole title where it fits; else what tells it from its neighbours."""
        if self._texts.fits(block.title, pixels, room, bold=True):
            return block.title
        short = block.short or without_article(block.title)
        return short.removeprefix(ELLIPSIS) if room < LEAST_ROOM else short
