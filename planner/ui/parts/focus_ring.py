"""The ring around whatever has the keyboard, outside its edge, in every part of the window."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from planner.ui.parts.paint import draw_ring
from planner.ui.theme.look import Look

OUTSIDE = 3


class FocusRing(QWidget):
    """Stands beside the focused widget, so that it scrolls and is clipped with it.

    Tables ring their own row, and a widget with the property `rings` whatever in it has the keyboard.
    """

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._window = look, window
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._moved)

    def wear(self, look: Look) -> None:
        """Takes the colour of another look."""
        self._look = look
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._around or watched in self._watched:
            if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
                self._place()
            elif event.type() in (QEvent.Type.Hide, QEvent.Type.Destroy, QEvent.Type.ParentChange):
                self._leave()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            draw_ring(painter, QRectF(self.rect()), self._look, radius=8)

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        self._leave()
        if not shiboken6.isValid(self._window):
            return
        if (
            new is None
            or new.window() is not self._window
            or isinstance(new, QAbstractItemView)
            or new.property("rings")
        ):
            return
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if by_mouse and not isinstance(new, QLineEdit | QPlainTextEdit):
            return
        if not by_mouse:
            from planner.ui.parts.tab_order import bring_into_sight  # the first picture does without

            bring_into_sight(new)
        self._around = new
        new.installEventFilter(self)
        self._place()

    def _place(self) -> None:
        around = self._around
        if around is None:
            return
        parent, box = self._room_for(around)
        if parent is None:
            return
        if self.parentWidget() is not parent:
            self.setParent(parent)
        self.setGeometry(box)
        self.show()
        self.raise_()

    def _room_for(self, around: QWidget) -> tuple[QWidget | None, QRect]:
        """The nearest widget around it that the ring fits into, short of what scrolls; and where it goes."""
        grown = around.rect().adjusted(-OUTSIDE, -OUTSIDE, OUTSIDE, OUTSIDE)
        parent = around.parentWidget()
        while parent is not None:
            box = QRect(around.mapTo(parent, grown.topLeft()), grown.size())
            above = parent.parentWidget()
            scrolls = above is not None and isinstance(above.parentWidget(), QAbstractScrollArea)
            if parent.rect().contains(box) or scrolls or parent is self._window or above is None:
                return parent, box
            if parent not in self._watched:
                self._watched.append(parent)
                parent.installEventFilter(self)
            parent = above
        return None, grown

    def _leave(self) -> None:
        around, self._around = self._around, None
        watched, self._watched = self._watched, []
        for widget in watched if around is None else (around, *watched):
            if shiboken6.isValid(widget):  # a list that is made anew takes its buttons along at once
                widget.removeEventFilter(self)
        if not shiboken6.isValid(self._window):
            return  # a window that is being destroyed takes the ring along, wherever it stands
        self.hide()
        if self.parentWidget() is not self._window:
            # Whatever page it stood on may be about to go, and must not take it along.
            self.setParent(self._window)
