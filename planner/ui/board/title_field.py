"""Typing a title right on the board: of an item just drawn, or of one that is there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from planner.ui.parts.paint import face

HEIGHT = 26


class TitleField(QLineEdit):
    """A field over a block. Enter gives the text to whoever asked; Esc and an empty text do nothing at all."""

    def __init__(self, over: QWidget, *, name: str) -> None:
        super().__init__(over)
        self.setObjectName("board-title")
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setFont(face(12, bold=True))
        self.hide()
        self._give: Callable[[str], None] = lambda _text: None
        self._before = ""
        self._back: Callable[[], None] = lambda: None

    def ask(self, box: QRectF, *, text: str, give: Callable[[str], None], back: Callable[[], None]) -> None:
        """Opens over a box; `back` is called when it has closed, whatever came of it."""
        self._give, self._back, self._before = give, back, text
        self.setText(text)
        self.setGeometry(round(box.x()), round(box.y()), round(max(140.0, box.width())), HEIGHT)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever clicks elsewhere has finished; a typed title is not lost."""
        super().focusOutEvent(event)
        if self.isVisible() and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._finish()

    def _finish(self) -> None:
        text, give = self.text().strip(), self._give
        changed = bool(text) and text != self._before
        self._close()
        if changed:
            give(text)

    def _close(self) -> None:
        back, self._back = self._back, lambda: None
        self.hide()
        back()
