"""A button that follows the pointer while it is dragged, and is a button until then."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication


class Grip:
    """Where a button was taken hold of, and whether it is dragged; the button tells it its mouse events."""

    def __init__(self) -> None:
        self.held: QPoint | None = None
        """Where it was pressed, as a point of the button; None while nobody holds it."""
        self.dragging = False

    def press(self, event: QMouseEvent) -> None:
        """Takes hold."""
        self.held = event.position().toPoint()

    def follow(self, button: QAbstractButton, event: QMouseEvent) -> QPoint | None:
        """Where the corner of the button goes, as a point of its parent; None while it is not dragged."""
        if self.held is None:
            return None
        way = event.position().toPoint() - self.held
        if not self.dragging and way.manhattanLength() >= QApplication.startDragDistance():
            self.dragging = True
            button.raise_()
            button.setDown(False)
        return button.mapToParent(way) if self.dragging else None

    def let_go(self, button: QAbstractButton, event: QMouseEvent) -> QPoint | None:
        """Where it was dropped, as a point of its parent; None where it was only pressed."""
        dragged, self.dragging, self.held = self.dragging, False, None
        if not dragged:
            return None
        button.setDown(False)
        return button.mapToParent(event.position().toPoint())
