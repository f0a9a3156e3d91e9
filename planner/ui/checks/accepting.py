"""Accepting a finding with a reason; the button waits for words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.parts.button import Button
from planner.ui.parts.fields import Field
from planner.ui.parts.label import caption, label
from planner.ui.theme.look import Look


class Accepting(QWidget):
    """`accepted(reason)` is said on the button and on Enter."""

    accepted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        colours = look.colours
        self.field = Field(look, name=self.tr("Why this is all right"))
        self.field.setObjectName("accept-reason")
        self.field.setPlaceholderText(self.tr("Why is this all right?"))
        self.button = Button(look, self.tr("Accept"))
        self.button.setObjectName("accept")
        self.button.setEnabled(False)
        self.field.textChanged.connect(lambda text: self.button.setEnabled(bool(text.strip())))
        self.field.returnPressed.connect(self._accept)
        self.button.clicked.connect(self._accept)
        note = self.tr("Accepted findings stay in the list below and are never printed for guests.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(caption(self.tr("Or accept it, with a reason"), colours.secondary))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        column.addLayout(row)
        column.addWidget(label(note, colours.secondary, 12, wrap=True))

    def begin(self) -> None:
        """Puts the keyboard into the reason."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def clear(self) -> None:
        """Another finding: what was typed for the one before goes."""
        self.field.clear()
        self.field.forget()

    def _accept(self) -> None:
        if self.field.text().strip():
            self.accepted.emit(self.field.text().strip())
