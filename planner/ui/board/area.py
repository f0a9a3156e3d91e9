"""The board on the screen: painted by hand, culled to what is in sight, zoomed and scrolled."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip

from planner.ui.board.blocks import DayBoard
from planner.ui.board.canvas import Canvas
from planner.ui.board.geometry import HEAD, Geometry
from planner.ui.board.gestures import Gesture
from planner.ui.board.ruler_words import RulerWords
from planner.ui.board.scene import ABOVE, Scene
from planner.ui.board.spots import Spot
from planner.ui.board.words import BlockWords
from planner.ui.parts.paint import draw_in_the_middle, draw_ring
from planner.ui.theme.look import Look

LEAST_HOUR, MOST_HOUR, USUAL_HOUR = 12.0, 240.0, 48.0
FULL_HOUR = 60.0
"""Pixels an hour at a zoom of 100 %."""
BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class BoardArea(QAbstractScrollArea):
    """Shows days, and which items are chosen; the mouse and the keys come with `BoardView`."""

    chosen = Signal()
    """Another item has the focus, or others are chosen."""
    zoomed = Signal()

    def __init__(self, look: Look, words: BlockWords, ruler: RulerWords) -> None:
        super().__init__()
        self.canvas, self.words = Canvas(look, words, ruler), words
        self.scene = Scene(Geometry((), width=600, hour=USUAL_HOUR))
        self.gesture: Gesture | None = None
        self.why_empty = ""
        """What stands here while there are no days."""
        self._boards: Sequence[DayBoard] = ()
        self._layer = QPixmap()
        """All but what is being dragged; kept for the next picture, as new memory of that size is dear."""
        self._painted = False
        self._walked_in = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(self._scrolled)
        self.setAccessibleName(self.tr("Board"))
        self.setProperty("rings", True)  # the block that has the keyboard is ringed, not the whole board

    def show_boards(self, boards: Sequence[DayBoard]) -> None:
        """Shows these days."""
        self._boards = boards
        self._lay_out()

    @property
    def boards(self) -> Sequence[DayBoard]:
        """The days shown."""
        return self._boards

    @property
    def hour(self) -> float:
        """Pixels an hour."""
        return self.scene.geometry.hour

    @property
    def focused(self) -> Spot | None:
        """The block that the keyboard is on."""
        return self.scene.geometry.find(self.scene.focus) if self.scene.focus else None

    def spots_chosen(self) -> list[Spot]:
        """The chosen blocks, each item once, as one reads them."""
        found: dict[str, Spot] = {}
        for spot in self.scene.geometry.spots_of(self.scene.selected) if self.scene.selected else ():
            found.setdefault(spot.block.item_id, spot)
        return list(found.values())

    def choose(self, item_id: str, *, others: frozenset[str] = frozenset(), show: bool = True) -> None:
        """Puts the focus on an item; chosen are it and `others`."""
        self.scene.focus = item_id
        self.scene.selected = others | {item_id} if item_id else others
        self._lay_out()
        if show and item_id:
            self.reveal(item_id)
        self.chosen.emit()
        self._tell_focus()

    def choose_only(self, ids: frozenset[str]) -> None:
        """Chooses these and leaves the focus where it is."""
        self.scene.selected = ids
        self.repaint_all()
        self.chosen.emit()

    def bring_into_sight(self, start: float, end: float) -> None:
        """Scrolls until these minutes of a day are in sight."""
        self._scroll_to(self.scene.geometry.y_of(start), self.scene.geometry.y_of(end))

    def reveal(self, item_id: str) -> None:
        """Scrolls until an item is in sight."""
        spot = self.scene.geometry.find(item_id)
        if spot is None:
            return
        if spot.block.timed:
            self._scroll_to(spot.rect.top(), spot.rect.bottom())
        x, width = spot.rect.left(), self.viewport().width()
        if x < self.scene.left + spot.panel.ruler or spot.rect.right() > self.scene.left + width:
            self.horizontalScrollBar().setValue(round(spot.rect.left() - spot.panel.ruler - 12))

    def show_hour(self, minute: float) -> None:
        """Scrolls so that a minute of the day stands near the top."""
        self.verticalScrollBar().setValue(round(self.scene.geometry.y_of(minute)) - 14)

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Changes the zoom about a height of the screen; what stands there stays there."""
        middle = (self.viewport().height() + self.scene.hours_top) / 2 if at is None else at
        minute = self.scene.geometry.minute_at(middle - self.scene.zero)
        hour = min(MOST_HOUR, max(LEAST_HOUR, self.hour * factor))
        self._lay_out(hour=hour)
        y = self.scene.geometry.y_of(minute) + ABOVE
        self.verticalScrollBar().setValue(round(y - (middle - self.scene.hours_top)))
        self.zoomed.emit()

    def repaint_all(self) -> None:
        """Paints everything anew with the next event."""
        self._painted = False
        self.viewport().update()

    def _lay_out(self, *, hour: float | None = None) -> None:
        geometry, boards, width, hour = self.scene.geometry, self._boards, self.viewport().width(), hour or self.hour
        if not geometry.holds(boards, width=width, hour=hour, focus=self.scene.focus):
            geometry = self.scene.geometry = Geometry(boards, width=width, hour=hour, focus=self.scene.focus)
        room = self.viewport().height() - self.scene.hours_top
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setRange(0, max(0, round(geometry.height + ABOVE + 16 - room)))
        vertical.setPageStep(round(max(1.0, room)))
        vertical.setSingleStep(round(geometry.hour / 2))
        horizontal.setRange(0, max(0, round(geometry.width - self.viewport().width())))
        horizontal.setPageStep(self.viewport().width())
        horizontal.setSingleStep(40)
        self._scrolled()

    def _scrolled(self) -> None:
        self.scene.left, self.scene.top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        self.repaint_all()

    def _scroll_to(self, top: float, bottom: float) -> None:
        room, bar = self.viewport().height() - self.scene.hours_top, self.verticalScrollBar()
        if top < bar.value() + 4 or bottom - top > room:
            bar.setValue(round(top) - 12)
        elif bottom > bar.value() + room - 4:
            bar.setValue(round(bottom - room) + 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        size, ratio = self.viewport().size(), self.viewport().devicePixelRatioF()
        if self._layer.size() != size * ratio or self._layer.devicePixelRatio() != ratio:
            self._layer = QPixmap(size * ratio)
            self._layer.setDevicePixelRatio(ratio)
            self._painted = False
        if not self._painted:
            with QPainter(self._layer) as painter:
                self.canvas.paint(painter, self.scene, QSizeF(size))
            self._painted = True
        with QPainter(self.viewport()) as painter:
            painter.drawPixmap(0, 0, self._layer)
            if not self._boards:
                colour = self.canvas.inks.look.colours.secondary
                draw_in_the_middle(painter, QRectF(self.viewport().rect()), self.why_empty, colour)
            if self._walked_in and self.scene.focus_shown and not self.scene.focus:
                draw_ring(painter, QRectF(self.viewport().rect()), self.canvas.inks.look)
            if self.gesture is not None:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self.canvas.aim(painter, self.scene)
                painter.setClipRect(0, round(HEAD), size.width(), size.height())
                self.gesture.paint(painter, self.scene, self.canvas)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.scene.focus_shown, self._walked_in = True, event.reason() in BY_KEYS
        self.repaint_all()
        self._tell_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.scene.focus_shown = False
        self.repaint_all()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            spot = self.scene.spot_at(QPointF(event.pos()))
            if spot is None:
                QToolTip.hideText()
            else:
                tip = self.words.tip(spot.block, self.scene.finding_of(spot.block.item_id)[1])
                if spot.fold is not None:
                    tip = self.words.tip_of_fold(spot.fold.blocks, spot.block)
                QToolTip.showText(event.globalPos(), tip, self.viewport(), self.scene.on_screen(spot).toRect())
            return True
        return super().viewportEvent(event)

    def _tell_focus(self) -> None:
        """Lets who hears the screen hear which item has the focus."""
        if self.scene.focus and QAccessible.isActive():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(
                next(
                    (
                        n
                        for n, spot in enumerate(self.scene.geometry.all_spots())
                        if spot.block.item_id == self.scene.focus
                    ),
                    -1,
                )
            )
            QAccessible.updateAccessibility(event)
