"""The quiet notice: what happened, with Undo beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.ui.parts.aloud import say_aloud
from planner.ui.parts.button import Button
from planner.ui.parts.label import label
from planner.ui.parts.passing import Passing, is_escape
from planner.ui.theme.look import Look

STAYS = 8000
"""Milliseconds; it is held while pointed at or focused."""


class Notice(QWidget):
    """One line over the page, dark on light or light on dark. The newest replaces the one before."""

    def __init__(self, look: Look, text: str, *, undo: Callable[[], object] | None, over: QWidget) -> None:
        super().__init__(over)
        self._look, self.undoable, self._passing = look, undo is not None, Passing(self)
        self.setObjectName("notice")
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 6, 0)
        row.setSpacing(8)
        row.addWidget(label(text, look.colours.page))
        if undo is not None:
            button = Button(look, self.tr("Undo"), style="inverse", key="Ctrl+Z")
            button.setObjectName("notice-undo")
            button.clicked.connect(lambda: (self.close(), undo()))
            row.addWidget(button)
        cross = Button(look, style="inverse", icon="cross", name=self.tr("Close this message"))
        cross.setObjectName("notice-close")
        cross.clicked.connect(self.close)
        row.addWidget(cross)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self._timer.timeout.connect(self._go)
        self._timer.start()
        over.installEventFilter(self)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        say_aloud(self, text)

    def event(self, event: QEvent) -> bool:
        if is_escape(event):
            if event.type() == QEvent.Type.KeyPress:
                self.close()
            event.accept()
            return True
        return super().event(event)

    def close(self) -> bool:
        self._passing.give_back()
        return super().close()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._look.colours.text))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)

    def _go(self) -> None:
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._timer.start()
        else:
            self.close()

    def _place(self) -> None:
        over = self.parentWidget()
        if over is not None:
            width = min(self.sizeHint().width(), over.width() - 32)
            self.setGeometry((over.width() - width) // 2, over.height() - 56, width, 40)
