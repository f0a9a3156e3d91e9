"""A field for several lines of text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit

from planner.ui.parts.paint import face
from planner.ui.parts.passing import keeps_escape
from planner.ui.theme.look import Look


class TextField(QPlainTextEdit):
    """`given(text)` is said when the text was changed and left, or at Ctrl+Enter. Tab goes on."""

    given = Signal(str)

    def __init__(self, look: Look, *, name: str) -> None:
        super().__init__()
        self._stored = ""
        self.setAccessibleName(name)
        self.setFont(face(12))
        self.setTabChangesFocus(True)
        self.setFixedHeight(58)

    def put(self, text: str) -> None:
        """Shows a stored text; a person who is typing here is not disturbed."""
        typing = self.hasFocus() and self.toPlainText() not in (self._stored, text)
        self._stored = text
        if typing:
            return
        if self.toPlainText() != text:
            self.setPlainText(text)
        else:
            self.document().clearUndoRedoStacks()

    def forget(self) -> None:
        """Lets go of what is being typed."""
        self._stored = self.toPlainText()

    @property
    def stored(self) -> str:
        """What was shown before a person typed."""
        return self._stored

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z, Ctrl+Y and Esc are the field's while it has typing to take back, else the window's."""
        if self.toPlainText() != self._stored and keeps_escape(event):
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            text = self.document()
            own = text.isUndoAvailable() if event.matches(undo) else text.isRedoAvailable()
            if not own and (event.matches(undo) or event.matches(redo)):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._stored:
            self.setPlainText(self._stored)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & CONTROL:
            self._give()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._give()

    def _give(self) -> None:
        if self.toPlainText() != self._stored:
            self.given.emit(self.toPlainText())


CONTROL = Qt.KeyboardModifier.ControlModifier
