"""The zone of a time: its mark and city, and a menu of those in use in the visit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from planner.ui.parts.button import Button
from planner.ui.theme.look import Look


class ZoneButton(Button):
    """`picked(zone)` names an IANA zone, or is empty for: as the place says; `asked_other` wants to type one."""

    picked = Signal(str)
    asked_other = Signal()

    def __init__(self, look: Look, *, name: str) -> None:
        super().__init__(look, "", style="small")
        self._name = name
        self._menu = QMenu(self)
        self.setMenu(self._menu)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 28)

    def show_zone(self, text: str, *, written: str | None, choices: Sequence[tuple[str, str]]) -> None:
        """Shows a zone; `choices` are words and zone names, `written` the one that is stored with the time."""
        self.relabel(text, name=f"{self._name}: {text}")
        self._menu.clear()
        self._add(self.tr("As the place says"), "", checked=written is None)
        self._menu.addSeparator()
        for word, zone in choices:
            self._add(word, zone, checked=zone == written)
        self._menu.addSeparator()
        other = self._menu.addAction(self.tr("Another zone…"))
        other.triggered.connect(self.asked_other)

    def _add(self, word: str, zone: str, *, checked: bool) -> QAction:
        action = self._menu.addAction(word)
        action.setCheckable(True)
        action.setChecked(checked)
        action.triggered.connect(lambda _=False: self.picked.emit(zone))
        return action
