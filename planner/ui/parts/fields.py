"""Fields for one line of text, with a language tag where a text has two languages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from planner.ui.parts.paint import CENTRE, draw_text, face, fill, width_of
from planner.ui.parts.passing import keeps_escape
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import FIELD

TAG = 36
SIDE = 12
"""Pixels from the edge of a field to its text."""


class Field(QLineEdit):
    """A field that says `given` once when a person has finished changing it; Esc brings back what stood there,
    and Ctrl+Z what was typed.

    A text that is longer than the field ends in an ellipsis while nobody types, and is told whole where one points.
    """

    given = Signal(str)

    def __init__(self, look: Look, *, name: str, tag: str = "") -> None:
        super().__init__()
        self._look, self._tag, self._stored = look, tag, ""
        self._handed: str | None = None
        self._told = ""
        self.setAccessibleName(name)
        self.setFont(face())
        self.setFixedHeight(FIELD)
        if tag:
            self.setTextMargins(TAG, 0, 0, 0)
        self.editingFinished.connect(self._finished)

    def retag(self, tag: str, *, name: str) -> None:
        """Says which language the field is for."""
        self._tag = tag
        self.setAccessibleName(name)
        self.update()

    def put(self, text: str) -> None:
        """Shows a stored text; a person who is typing here is not disturbed."""
        taken = self.text() == self._handed and text != self._stored  # what was typed came of it, in other words
        typing = self.hasFocus() and self.text() != self._stored and self.text() != text and not taken
        self._stored = text
        if typing:
            return
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)
        elif self.isUndoAvailable():
            # What was stored is taken back by the step it made, not letter by letter in the field.
            at = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(at)

    def forget(self) -> None:
        """Lets go of what is being typed: the next text that is put shows."""
        self._stored = self.text()
        self.mark_fault(False)

    @property
    def stored(self) -> str:
        """What was shown before a person typed."""
        return self._stored

    def mark_fault(self, faulty: bool) -> None:
        """Draws the field as one that waits for a correction, or no longer."""
        if bool(self.property("fault")) != faulty:
            self.setProperty("fault", faulty)
            self.style().unpolish(self)
            self.style().polish(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.installEventFilter(self)  # a field asks of each event what it is only while it has the keyboard

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Z, Ctrl+Y and Esc are the field's while it has typing to take back, else the window's."""
        if watched is self and event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._takes_back and keeps_escape(event):
                return True
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            own = self.isUndoAvailable() if event.matches(undo) else self.isRedoAvailable()
            if not own and (event.matches(undo) or event.matches(redo)):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A text that is longer than the field is seen from its beginning once one has left it."""
        self.removeEventFilter(self)
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._takes_back:
            self.selectAll()
            self.insert(self._stored)  # not set: Ctrl+Z brings back what was typed
            self.mark_fault(False)
            return
        super().keyPressEvent(event)

    @property
    def _takes_back(self) -> bool:
        """Whether Esc brings back what stood here; on a page that keeps drafts it is the page's, and nothing goes."""
        over: QWidget | None = self
        while over is not None and not over.property("keeps_drafts"):
            over = over.parentWidget()
        return over is None and self.text() != self._stored

    @property
    def is_cut(self) -> bool:
        """Whether nobody types here, and there is less room than the text needs."""
        return not self.hasFocus() and width_of(self.text()) > self._room().width() + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        cut = self.is_cut
        self._tell_whole(self.text() if cut else "")
        if cut:
            self._shorten()
        if not self._tag:
            return
        with QPainter(self) as painter:
            draw_text(
                painter, QRectF(1, 0, TAG, self.height()), self._tag, self._look.colours.secondary, 10, bold=True,
                align=CENTRE,
            )  # fmt: skip
            painter.setPen(QPen(self._look.over(self._look.colours.text, 0.15), 1))
            painter.drawLine(TAG, 9, TAG, self.height() - 10)

    def _room(self) -> QRectF:
        """Where the text stands."""
        margins = self.textMargins()
        return QRectF(self.rect()).adjusted(SIDE + margins.left(), 3, -SIDE - margins.right(), -3)

    def _shorten(self) -> None:
        """Draws the text anew over itself, with an ellipsis."""
        colours, plain = self._look.colours, self.isEnabled() and not self.isReadOnly()
        ink = (
            colours.warning_text if self.property("fault") else colours.text if self.isEnabled() else colours.secondary
        )
        with QPainter(self) as painter:
            fill(painter, self._room().adjusted(-2, 0, 3, 0), colours.page if plain else colours.panel)
            draw_text(painter, self._room(), self.text(), ink)

    def _tell_whole(self, text: str) -> None:
        """Takes the whole text as tooltip; one that somebody else gave the field stays."""
        if text != self._told and self.toolTip() == self._told:
            self.setToolTip(text)
            self._told = text

    def _finished(self) -> None:
        if self.text() != self._stored:
            self._handed = self.text()
            self.given.emit(self.text())
