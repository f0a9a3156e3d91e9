"""The card over the page that says why something was not done; its cross or Esc ends it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal

from planner.ui.parts.aloud import say_aloud
from planner.ui.parts.button import Button
from planner.ui.parts.cards import Card, Level
from planner.ui.parts.passing import Passing, is_escape
from planner.ui.theme.look import Look


class Refusal(Card):
    """`ended` is said when a person has read it. It is read aloud at once, and takes no keyboard by itself."""

    ended = Signal()

    def __init__(self, look: Look, title: str, reason: str, *, action: Button | None, level: Level) -> None:
        cross = Button(look, style="link", icon="cross", name=self.tr("Close this message"))
        super().__init__(look, title, reason, level=level, actions=(cross,) if action is None else (action, cross))
        self.setObjectName("refusal")
        self._passing = Passing(self)
        cross.clicked.connect(self.ended)
        say_aloud(self, f"{title}\n{reason}", at_once=True)

    def event(self, event: QEvent) -> bool:
        if is_escape(event):
            if event.type() == QEvent.Type.KeyPress:
                self.ended.emit()
            event.accept()
            return True
        return super().event(event)

    def go(self) -> None:
        """Takes the card away; the keyboard goes back to where it was."""
        self._passing.give_back()
        self.hide()
        self.deleteLater()
