"""What a mouse does on the board, as one object for each gesture: it shows a draft and hands over a result."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from planner.ui.board.canvas import Canvas
from planner.ui.board.geometry import HEAD, TRAY_ROW
from planner.ui.board.panels import Panel
from planner.ui.board.results import Banded, Drawn, LaidAside, Moved, MovedToDay, Resized, Result
from planner.ui.board.scene import Scene
from planner.ui.board.spots import Spot

EDGE = 6.0
SNAP, FINE = 5, 1
NEW_LENGTH, SHORTEST, AFTER_MIDNIGHT = 60.0, 5.0, 360.0


class Days(Protocol):
    """The list of days, as far as something can be dropped on it; places are global ones."""

    def aim(self, at: QPointF | None) -> str: ...


class Gesture(Protocol):
    """A gesture under way."""

    def moved(self, scene: Scene, at: QPointF, modifiers: Qt.KeyboardModifier) -> None: ...
    def paint(self, painter: QPainter, scene: Scene, canvas: Canvas) -> None: ...
    def result(self) -> Result: ...


def snapped(minute: float, modifiers: Qt.KeyboardModifier) -> float:
    """The nearest five minutes; with Alt the nearest one."""
    step = FINE if modifiers & Qt.KeyboardModifier.AltModifier else SNAP
    return float(round(minute / step) * step)


def clock_at(panel: Panel, minute: float) -> str:
    """The local clock at a minute of a day."""
    return f"{panel.board.axis.local_at(minute):%H:%M}"


class Move:
    """Dragging one or several blocks. `grip` is how far under the top of the block the mouse took hold."""

    def __init__(self, spot: Spot, others: Sequence[Spot], at: QPointF, scene: Scene) -> None:
        self.spot, self.others = spot, others
        box = scene.on_screen(spot)
        self.grip = at.y() - box.top() if spot.block.timed else 8.0
        self.side = at.x() - box.left()
        self.day_key = ""
        self.to: tuple[Panel, int, float] | None = None
        self.tray: tuple[Panel, int] | None = None
        self.at = at

    def moved(self, scene: Scene, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Follows the mouse; over a head or the tray below it times go, over rulers and outside nothing is moved."""
        self.at = at
        slot = scene.slot_at(at)
        self.tray = self._tray_at(scene, at)
        if slot is None:
            self.to = None
        else:
            panel, column, minute = slot
            if self.spot.block.is_step:
                panel = self.spot.panel  # a step stays with its item
            block = self.spot.block
            begins = minute - scene.geometry.minute_at(self.grip) - (block.start - block.begins)
            same = block.timed and panel.number == self.spot.panel.number
            if same and abs(begins - block.begins) * scene.geometry.hour / 60 < 3:
                begins = block.begins  # sideways: the time stays to the minute
            else:
                begins = snapped(begins, modifiers)
            column = block.column if block.is_step else column  # a step stays with its item
            first = 0.0 if block.begins >= 0 else SHORTEST - _length(self.spot)  # a part of it stays on the day
            begins = min(max(begins, first), panel_end(panel))
            self.to = (panel, column, begins) if column in panel.board.columns else None
        aim = self.to or self.tray
        scene.aimed = (aim[0].number, aim[1]) if aim else None

    def _tray_at(self, scene: Scene, at: QPointF) -> tuple[Panel, int] | None:
        """The day and the column in whose tray it would be laid; a step stays with its item."""
        panel = scene.geometry.panel_at(at.x() + scene.left)
        block = self.spot.block
        if panel is None or not 0 <= at.y() < scene.hours_top or at.x() + scene.left < panel.edges[0]:
            return None
        column = panel.board.columns[panel.column_at(at.x() + scene.left)]
        if at.x() + scene.left >= panel.right or (block.is_step and column != block.column):
            return None
        return panel, column

    def paint(self, painter: QPainter, scene: Scene, canvas: Canvas) -> None:
        """A ghost where the blocks were, the blocks where they would be, and the new times."""
        for one in self.others:
            if one.block.timed:
                canvas.ghost(painter, scene.on_screen(one))
        if self.day_key:
            self._paint_small(painter, scene, canvas)
            return
        if self.tray is not None:
            panel, column = self.tray
            box = column_box(scene, panel, column, 0, 0)
            laid = self.spot.block._replace(timed=False)
            box = QRectF(box.left(), HEAD + 3, box.width(), TRAY_ROW - 3)
            canvas.block(painter, scene, self.spot._replace(block=laid), box)
        if self.to is None:
            return
        panel, column, minute = self.to
        length = _length(self.spot)
        shift = minute - self.spot.block.begins
        for one in self.others:
            elsewhere = one.block.item_id != self.spot.block.item_id and one.panel.number == panel.number
            if elsewhere and one.block.timed:
                box = scene.on_screen(one).translated(0, scene.geometry.y_of(shift))
                canvas.block(painter, scene, one, box)
        box = column_box(scene, panel, column, minute, minute + length)
        canvas.block(painter, scene, self.spot, box)
        canvas.tag(painter, box, f"{clock_at(panel, minute)}–{clock_at(panel, minute + length)}")

    def _paint_small(self, painter: QPainter, scene: Scene, canvas: Canvas) -> None:
        """Over the list of days only a small part of the block is in sight: it shows at the edge."""
        box = QRectF(self.at.x() - 40, max(self.at.y() - 12, HEAD), 160, 24)
        canvas.block(painter, scene, self.spot, box)

    def result(self) -> Result:
        """Where it was let go; nothing where that is where it was."""
        if self.day_key:
            return MovedToDay(self.spot, self.day_key)
        block = self.spot.block
        if self.tray is not None:
            stays = not block.timed and self.tray == (self.spot.panel, block.column)
            return None if stays else LaidAside(self.spot, *self.tray)
        if self.to is None:
            return None
        panel, column, minute = self.to
        if block.timed and minute == block.begins and column == block.column and panel is self.spot.panel:
            return None
        return Moved(self.spot, panel, column, minute)


class Resize:
    """Dragging the upper or the lower edge of a block."""

    def __init__(self, spot: Spot, at: QPointF, scene: Scene, *, at_start: bool) -> None:
        self.spot, self.at_start = spot, at_start
        self.minute = spot.block.begins if at_start else spot.block.ends
        foot = scene.zero + scene.geometry.y_of(spot.block.end)  # a short block is drawn lower than it ends
        self.grip = at.y() - (scene.on_screen(spot).top() if at_start else foot)

    def moved(self, scene: Scene, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Follows the mouse; five minutes always remain, on the day that is shown."""
        minute = snapped(scene.geometry.minute_at(at.y() - self.grip - scene.zero), modifiers)
        block = self.spot.block
        if self.at_start:
            self.minute = min(max(minute, 0.0), block.end - SHORTEST)
        else:
            last = self.spot.panel.board.axis.minutes + AFTER_MIDNIGHT
            self.minute = max(min(minute, last), block.start + SHORTEST)

    def paint(self, painter: QPainter, scene: Scene, canvas: Canvas) -> None:
        """The block as long as it would be, over its ghost."""
        block, box = self.spot.block, scene.on_screen(self.spot)
        canvas.ghost(painter, box)
        start = self.minute if self.at_start else block.start
        end = block.end if self.at_start else self.minute
        top, bottom = scene.zero + scene.geometry.y_of(start), scene.zero + scene.geometry.y_of(end)
        canvas.block(painter, scene, self.spot, QRectF(box.left(), top, box.width(), bottom - top))
        panel = self.spot.panel
        shown = f"{clock_at(panel, start)}–{clock_at(panel, end)}"
        canvas.tag(painter, QRectF(box.left(), top, box.width(), bottom - top), shown)

    def result(self) -> Result:
        """The edge, where it went elsewhere."""
        was = self.spot.block.begins if self.at_start else self.spot.block.ends
        return None if self.minute == was else Resized(self.spot, self.at_start, self.minute)


class Draw:
    """Drawing over an empty slot."""

    def __init__(self, panel: Panel, column: int, minute: float) -> None:
        self.panel, self.column = panel, column
        self.first = self.last = minute

    def moved(self, scene: Scene, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Follows the mouse within the day."""
        minute = scene.geometry.minute_at(at.y() - scene.zero)
        self.last = min(max(0.0, snapped(minute, modifiers)), self.panel.board.axis.minutes)

    def paint(self, painter: QPainter, scene: Scene, canvas: Canvas) -> None:
        """The slot and its times."""
        start, end = self._span()
        box = column_box(scene, self.panel, self.column, start, end)
        canvas.drawn(painter, box, f"{clock_at(self.panel, start)}–{clock_at(self.panel, end)}")

    def result(self) -> Result:
        """The slot; nothing where it is too short to be meant."""
        start, end = self._span()
        return Drawn(self.panel, self.column, start, end) if end - start >= SHORTEST else None

    def _span(self) -> tuple[float, float]:
        return min(self.first, self.last), max(self.first, self.last)


class Band:
    """A rubber band over blocks."""

    def __init__(self, at: QPointF, before: frozenset[str]) -> None:
        self.first = self.last = at
        self.before = self.ids = before

    def moved(self, scene: Scene, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Follows the mouse."""
        self.last = at
        box = self._box()
        found = {
            spot.block.item_id
            for panel in scene.geometry.panels
            for spot in scene.geometry.spots(
                panel, box.top() - scene.zero, box.bottom() - scene.zero,
                left=box.left() + scene.left, right=box.right() + scene.left,
            )
            if spot.parent is None and scene.on_screen(spot).intersects(box)
        }  # fmt: skip
        self.ids = self.before | found

    def paint(self, painter: QPainter, scene: Scene, canvas: Canvas) -> None:
        """The band."""
        canvas.band(painter, self._box())

    def result(self) -> Result:
        """What lies under it, and what was chosen before."""
        return Banded(self.ids)

    def _box(self) -> QRectF:
        return QRectF(self.first, self.last).normalized()


def gesture_at(scene: Scene, at: QPointF, spot: Spot | None, modifiers: Qt.KeyboardModifier) -> Gesture | None:
    """The gesture that begins when the mouse is dragged from a place."""
    several = modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    if spot is not None:
        edge = edge_at(scene, at, spot)
        if edge is not None and not several:
            return Resize(spot, at, scene, at_start=edge)
        chosen = [one for one in scene.geometry.all_spots() if one.block.item_id in scene.selected]
        return Move(spot, chosen, at, scene)
    slot = scene.slot_at(at)
    if slot is None:
        return None
    if several:
        return Band(at, scene.selected)
    panel, column, minute = slot
    if minute > panel.board.axis.minutes:
        return None
    return Draw(panel, column, snapped(minute, modifiers))


def edge_at(scene: Scene, at: QPointF, spot: Spot) -> bool | None:
    """True on the upper edge of a block, False on the lower one, None elsewhere; low blocks keep a middle to grab."""
    block, box = spot.block, scene.on_screen(spot)
    if not block.timed:
        return None
    reach = min(EDGE, box.height() / 4)
    if at.y() - box.top() <= reach and not block.from_before:
        return True
    if box.bottom() - at.y() <= reach and not block.into_next:
        return False
    return None


def column_box(scene: Scene, panel: Panel, column: int, start: float, end: float) -> QRectF:
    """A slot of a column on the screen."""
    place = panel.board.columns.index(column)
    left, right = panel.edges[place] + 4 - scene.left, panel.edges[place + 1] - 5 - scene.left
    top, bottom = scene.zero + scene.geometry.y_of(start), scene.zero + scene.geometry.y_of(end)
    return QRectF(left, top, right - left, max(4.0, bottom - top))


def panel_end(panel: Panel) -> float:
    """The last minute at which something may begin on a day."""
    return panel.board.axis.minutes - SHORTEST


def local_change(grabbed: Spot, panel: Panel, minute: float) -> timedelta:
    """By how much the local clock of the grabbed block changes: the others follow by their clocks."""
    was: datetime = grabbed.panel.board.axis.local_at(grabbed.block.begins)
    becomes = panel.board.axis.local_at(minute)
    return becomes.replace(tzinfo=None) - was.replace(tzinfo=None)


def _length(spot: Spot) -> float:
    block = spot.block
    return block.ends - block.begins if block.timed else float(max(block.entry.duration_minutes, default=NEW_LENGTH))
