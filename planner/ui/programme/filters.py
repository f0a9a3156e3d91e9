"""A button with a menu of words of which several may hold: what to see of a list."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu

from planner.ui.parts.button import Button
from planner.ui.parts.paint import OPENS
from planner.ui.theme.look import Look


class FilterButton(Button):
    """`changed()` is said when another choice holds; the menu stays open while one ticks."""

    changed = Signal()

    def __init__(self, look: Look, word: str, choices: Mapping[str, str]) -> None:
        super().__init__(look, word, style="small")
        self._word, self._choices = word, choices
        self._between = "、" if look.chinese else ", "
        self.held: frozenset[str] = frozenset()
        self._menu = QMenu(self)
        for value, said in choices.items():
            action = self._menu.addAction(said)
            action.setCheckable(True)
            action.setData(value)
            action.toggled.connect(self._toggled)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Show all")).triggered.connect(self.clear)
        self._menu.installEventFilter(self)
        self.setMenu(self._menu)
        self._name()

    def clear(self) -> None:
        """Everything is shown again."""
        for action in self._menu.actions():
            action.setChecked(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        ticked = None
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            ticked = self._menu.actionAt(event.position().toPoint())
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            ticked = self._menu.activeAction()
        if ticked is not None and ticked.isCheckable():
            ticked.toggle()
            return True
        return False

    def _toggled(self) -> None:
        self.held = frozenset(str(action.data()) for action in self._menu.actions() if action.isChecked())
        self._name()
        self.changed.emit()

    def _name(self) -> None:
        words = self._between.join(word for value, word in self._choices.items() if value in self.held)
        text = self.tr("{what}: {choices}").format(what=self._word, choices=words or self.tr("all"))
        self.relabel(text + OPENS)
        self.setToolTip(text)
