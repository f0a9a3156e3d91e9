"""What the papers cannot print, said beside them before anything is sent."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.messages import Message
from planner.ui.parts.cards import Card
from planner.ui.theme.look import Look


class Undrawn(QWidget):
    """A card that names the texts no font can draw; without any nothing is there."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._card: Card | None = None
        self._said: str = ""
        self.hide()

    @property
    def said(self) -> str:
        """The sentence that is shown; empty where everything can be drawn."""
        return self._said

    def show_note(self, note: Message | None) -> None:
        """Says the sentence, or takes it away."""
        said = note.in_language(self._look.language) if note is not None else ""
        if said == self._said:
            return
        self._said = said
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        if said:
            self._card = Card(self._look, self.tr("Some letters cannot be printed"), said, level="warning")
            self._card.setObjectName("undrawn")
            self._column.addWidget(self._card)
        self.setVisible(bool(said))
