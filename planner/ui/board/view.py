"""The mouse and the keys on the board."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from planner.ui.board.area import BoardArea
from planner.ui.board.gestures import Gesture, Move, edge_at, gesture_at
from planner.ui.board.results import Banded
from planner.ui.board.ruler_words import RulerWords
from planner.ui.board.spots import Spot
from planner.ui.board.walk import Way, step_from
from planner.ui.board.words import BlockWords
from planner.ui.theme.look import Look

ZOOM_STEP = 1.15
SCROLL_EVERY, SCROLL_BY, SCROLL_WITHIN = 30, 14, 28
"""Milliseconds, pixels, and how near to the edge a drag scrolls on."""
WAYS = {Qt.Key.Key_Up: Way.UP, Qt.Key.Key_Down: Way.DOWN, Qt.Key.Key_Left: Way.LEFT, Qt.Key.Key_Right: Way.RIGHT}


class BoardView(BoardArea):
    """Says what a person did; carries nothing out itself. `aim_at_day` marks the day of the list under a global
    place (None: no more) and tells its key."""

    done = Signal(object)
    """A gesture ended with a result."""
    opened = Signal(str)
    """An item is to be edited."""
    escaped = Signal()

    def __init__(self, look: Look, words: BlockWords, ruler: RulerWords) -> None:
        super().__init__(look, words, ruler)
        self.aim_at_day: Callable[[QPoint | None], str] = lambda _at: ""
        self._press: tuple[QPointF, Spot | None] | None = None
        self._scrolling = QTimer(self, interval=SCROLL_EVERY)
        self._scrolling.timeout.connect(self._scroll_on)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        spot = self.scene.spot_at(at)
        if event.button() == Qt.MouseButton.RightButton:
            if spot is not None and spot.block.item_id not in self.scene.selected:
                self.choose(spot.block.item_id, show=False)
            return
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._press = (at, spot)
        if spot is None:
            return
        key, several = spot.block.item_id, event.modifiers()
        if several & Qt.KeyboardModifier.ControlModifier and key in self.scene.selected:
            self.scene.selected -= {key}
            self.choose("", others=self.scene.selected, show=False)
        elif several & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            self.choose(key, others=self.scene.selected, show=False)
        else:
            kept = self.scene.selected if key in self.scene.selected else frozenset()
            self.choose(key, others=kept, show=False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._press is None:
            self._point(at)
            return
        begun, spot = self._press
        if self.gesture is None:
            if (at - begun).manhattanLength() < QApplication.startDragDistance():
                return
            self.gesture = gesture_at(self.scene, begun, spot, event.modifiers())
        if self.gesture is not None:
            self._drag(at, event.modifiers())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        gesture, press = self.gesture, self._press
        self._end()
        if gesture is not None:
            result = gesture.result()
            if isinstance(result, Banded):
                self.choose(self.scene.focus if self.scene.focus in result.ids else "", others=result.ids, show=False)
            elif result is not None:
                self.done.emit(result)
        elif press is not None and press[1] is None and not event.modifiers():
            self.choose("", show=False)
        elif press is not None and press[1] is not None and not event.modifiers():
            self.choose(press[1].block.item_id, show=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = self.scene.spot_at(event.position())
        if spot is not None and event.button() == Qt.MouseButton.LeftButton:
            self._end()
            self.opened.emit(spot.block.item_id)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM_STEP ** (event.angleDelta().y() / 120), event.position().y())
            event.accept()
        else:
            super().wheelEvent(event)

    def keys_told(self) -> Sequence[tuple[str, str]]:
        """Keys that hold on the board, for the sheet of keys."""
        return (
            (self.tr("To the next item in that direction"), "← ↑ ↓ →"),
            (self.tr("The same, and keep what is chosen"), "Ctrl+← ↑ ↓ →"),
        )

    def event(self, event: QEvent) -> bool:
        """While something is dragged no key does anything but Esc: what is dragged must not go or change meanwhile."""
        if event.type() == QEvent.Type.ShortcutOverride and self.gesture is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.gesture is not None and event.key() != Qt.Key.Key_Escape:
            return
        way = WAYS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            if self.gesture is not None or self._press is not None:
                self._end()
            else:
                self.escaped.emit()
        elif way is not None and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.ControlModifier
        ):  # fmt: skip
            kept = self.scene.selected if event.modifiers() & Qt.KeyboardModifier.ControlModifier else frozenset()
            to = step_from(self.scene.geometry, self.scene.focus, way)
            if to is not None:
                self.choose(to.block.item_id, others=kept)
        else:
            super().keyPressEvent(event)

    def _point(self, at: QPointF) -> None:
        """The cursor says what a drag would do here."""
        spot = self.scene.spot_at(at)
        shape = Qt.CursorShape.ArrowCursor
        if spot is not None:
            edge = edge_at(self.scene, at, spot)
            shape = Qt.CursorShape.OpenHandCursor if edge is None else Qt.CursorShape.SizeVerCursor
        elif self.scene.slot_at(at) is not None:
            shape = Qt.CursorShape.CrossCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def _drag(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        gesture: Gesture | None = self.gesture
        if gesture is None:
            return
        gesture.moved(self.scene, at, modifiers)
        if isinstance(gesture, Move):
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            gesture.day_key = self.aim_at_day(self.viewport().mapToGlobal(at.toPoint()))
        in_tray = isinstance(gesture, Move) and gesture.tray is not None  # there one lays something aside
        near = (
            not in_tray and at.y() < self.scene.hours_top + SCROLL_WITHIN
        ) or at.y() > self.viewport().height() - SCROLL_WITHIN
        if near and not self._scrolling.isActive():
            self._scrolling.start()
        elif not near:
            self._scrolling.stop()
        self.viewport().update()

    def _scroll_on(self) -> None:
        """While something is held near the upper or lower edge the board moves on under it."""
        at = QPointF(self.viewport().mapFromGlobal(QCursor.pos()))
        if self.gesture is None or not self.viewport().rect().contains(at.toPoint()):
            self._scrolling.stop()
            return
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + (SCROLL_BY if at.y() > self.viewport().height() / 2 else -SCROLL_BY))
        self._drag(at, QApplication.keyboardModifiers())

    def _end(self) -> None:
        """Ends a gesture; what it drew goes, and everything is where it was."""
        self.gesture, self._press = None, None
        self.scene.aimed = None
        self._scrolling.stop()
        self.aim_at_day(None)
        self.viewport().unsetCursor()
        self.viewport().update()
