"""How one block looks: its bar and fill, its title and times, what is not settled, what was found.

What it says is worked out once for its size: a repaint only draws what is ready, at the place where it stands now.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from planner.ui.board.blocks import Block
from planner.ui.board.geometry import STEPS_FROM
from planner.ui.board.inks import Inks
from planner.ui.board.spots import Spot
from planner.ui.board.telling import ELLIPSIS, without_article
from planner.ui.board.texts import Said, Texts, draw_lines
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
TALLEST_KEPT = 900.0
MOST_KEPT, MOST_PIXELS = 4000, 6_000_000
"""Blocks whose words are kept, and pixels of the grounds that are (24 MB)."""
Box = tuple[float, float, float, float]
"""Left, top, width and height on the screen: objects of Qt are dear to make, and a board has hundreds of blocks."""


class State(NamedTuple):
    """What holds for a block just now."""

    selected: bool = False
    focused: bool = False
    level: str = ""
    finding: str = ""
    faded: bool = False


PLAIN = State()


class Face(NamedTuple):
    """All that stands on a block of one size; the block is held, so that its id stays its own."""

    block: Block
    lines: tuple[Said, ...]
    icon: QRectF | None
    """Where the shape of a finding stands from the upper left corner of the block."""


class BlockPainter:
    """Paints blocks; the painter must be set to smooth edges."""

    def __init__(self, inks: Inks, texts: Texts, words: BlockWords) -> None:
        self._inks, self._texts, self._words = inks, texts, words
        self._grounds: dict[tuple[object, ...], QPixmap] = {}
        self._pixels = 0
        self._faces: dict[tuple[object, ...], Face] = {}

    def paint(
        self, painter: QPainter, spot: Spot, box: Box, state: State = PLAIN, *, top: float = float("-inf")
    ) -> None:
        """Paints a block into a box of the screen; its words begin below `top`, where one sees them."""
        x, y, width, height = box
        if state.faded:
            painter.setOpacity(0.45)
        ground = self._ground(painter, spot, box, state)
        if ground is not None:
            painter.drawPixmap(QPointF(x, y), ground)
        hidden = top - y if top > y else 0.0
        key = (id(spot.block), width, height, hidden, state.level, state.finding, spot.parent is None)
        face = self._faces.get(key)
        if face is None:
            if len(self._faces) > MOST_KEPT:
                self._faces.clear()
            face = self._faces[key] = self._face(spot, width, height, hidden, state)
        if face.icon is not None:
            paint_icon(painter, state.level, face.icon.translated(x, y), self._inks.level(state.level).name())
        draw_lines(painter, face.lines, x, y)
        if state.faded:
            painter.setOpacity(1.0)
        if state.selected or state.focused:
            painter.setPen(self._inks.focus_ring if state.focused else self._inks.ring)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(x - 1, y - 1, width + 2, height + 2), 7, 7)

    def _ground(self, painter: QPainter, spot: Spot, box: Box, state: State) -> QPixmap | None:
        """Bar, fill and outline. Blocks of the same kind and size share one picture: rounding corners is dear.
        None where it was painted at once, being too large to be kept."""
        block, (x, y, width, height), ratio = spot.block, box, painter.device().devicePixelRatio()
        entry = block.entry
        key = (
            entry.kind, entry.status, block.alternative, block.undated, block.open_end, spot.parent is not None,
            state.level, width, height, ratio,
        )  # fmt: skip
        picture = self._grounds.get(key)
        if picture is None:
            if height > TALLEST_KEPT:
                self._paint_ground(painter, spot, QRectF(x, y, width, height), state)
                return None
            picture = QPixmap(QSize(round(width), round(height)) * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            with QPainter(picture) as inner:
                inner.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._paint_ground(inner, spot, QRectF(0, 0, width, height), state)
            self._pixels += picture.width() * picture.height()
            if self._pixels > MOST_PIXELS:
                self._grounds.clear()
                self._pixels = picture.width() * picture.height()
            self._grounds[key] = picture
        return picture

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

    def _face(self, spot: Spot, width: float, height: float, hidden: float, state: State) -> Face:
        """What stands on a block of a size of which the upper part is hidden."""
        block, high = spot.block, height - hidden
        if high < TINY or width < 18:
            return Face(block, (), None)
        left, right = 11.0 if spot.parent is None else 8.0, width - 6
        icon = None
        if block.steps:
            above = (block.steps[0].start - block.start) / max(1.0, block.end - block.start) * high
            beside = width * STEPS_FROM - 5
            if beside - left < NARROW and above > TITLE + 4:
                # Beside its steps there is no room for words: they stand above the first of them.
                high = above
            elif above < FULL + 4:
                right = beside
        if state.level and high >= ONE_LINE:
            icon, right = self._icon(left, right, hidden, high)
        if high < FULL:
            lines = self._one_line(spot, left, right - left, hidden, high)
        else:
            lines = self._several(spot, left, right - left, hidden, high, width, state)
        return Face(block, tuple(lines), icon)

    def _icon(self, left: float, right: float, top: float, height: float) -> tuple[QRectF | None, float]:
        """The shape of a finding in the upper corner, in a narrow block in the lower one; where the title may end."""
        size = 14 if height >= 17 else 11
        narrow = right - left < NARROW
        if narrow and height < FULL:
            return None, right
        down = height - size - 4 if narrow else 5 if height >= FULL else (height - size) / 2
        return QRectF(10 if narrow else right - size, top + down, size, size), right if narrow else right - size - 4

    def _line(
        self, x: float, y: float, text: str, ink: QColor, pixels: int, *, room: float, bold: bool = False,
        strike: bool = False,
    ) -> list[Said]:  # fmt: skip
        """One line; none where there is nothing to say or no room for it."""
        if not text or room < 4:
            return []
        line = self._texts.line(text, pixels, bold=bold, strike=strike, room=room)
        return [Said(x, y, line.static, line.font, ink)]

    def _one_line(self, spot: Spot, left: float, room: float, top: float, height: float) -> list[Said]:
        """The title, then its start at the right where both fit."""
        block, texts = spot.block, self._texts
        struck = block.entry.status == "cancelled"
        pixels = 12 if height >= 16 else 11 if height >= ONE_LINE else 9
        ink = self._inks.grey if struck else self._inks.text
        middle = top + height / 2
        title = self._title(block, room, pixels)
        start = self._words.start_of(block)
        at = middle - texts.height(pixels, bold=True) / 2
        lines = self._line(left, at, title, ink, pixels, room=room, bold=True, strike=struck)
        if pixels > 9 and start and texts.width(title, pixels, bold=True) + texts.width(start, 11) + 12 <= room:
            beside = left + room - texts.width(start, 11)
            lines += self._line(beside, middle - texts.height(11) / 2, start, self._under(spot), 11, room=60)
        return lines

    def _several(
        self, spot: Spot, left: float, room: float, top: float, height: float, width: float, state: State
    ) -> list[Said]:
        """The title, broken where there is height for it, then times and venue, then what was found or a note."""
        block, texts, inks = spot.block, self._texts, self._inks
        struck = block.entry.status == "cancelled"
        y, foot = top + 4, top + height - 2
        narrow = room < NARROW
        if narrow and state.level:
            foot -= TITLE
        lines_after = 1 if foot - y < TITLE + 2 * LINE else 2
        most = max(1, min(3, int((foot - y - LINE * (lines_after - 1)) // TITLE)))
        if narrow:
            most = max(1, int((foot - y) // TITLE))
        whole = texts.fits(block.title, 12, room, bold=True)
        title = block.title if whole or most > 1 else self._title(block, room, 12)
        ink = inks.grey if struck else inks.text
        lines: list[Said] = []
        for text in (title,) if whole or most == 1 else texts.broken(title, 12, room, most):
            lines += self._line(left, y, text, ink, 12, room=room, bold=True, strike=struck)
            y += TITLE
        if narrow:
            return lines
        full = width - 6 - left if not block.steps else room
        more = [(text, self._under(spot)) for text in self._words.lines(block, own_step=spot.parent is not None)]
        if state.finding:
            more.insert(1, (state.finding, inks.warning_text))
        for text, ink in more:
            if y + LINE > foot + 3:
                break
            lines += self._line(left, y, text, ink, 11, room=full)
            y += LINE
        return lines

    def _under(self, spot: Spot) -> QColor:
        """The ink of what stands under or beside a title."""
        if spot.block.entry.status == "cancelled":
            return self._inks.grey
        return self._inks.on_fill if spot.parent is None else self._inks.body

    def _title(self, block: Block, room: float, pixels: int) -> str:
        """The whole title where it fits; else what tells it from its neighbours."""
        if self._texts.fits(block.title, pixels, room, bold=True):
            return block.title
        short = block.short or without_article(block.title)
        return short.removeprefix(ELLIPSIS) if room < LEAST_ROOM else short
