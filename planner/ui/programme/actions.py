"""Actions of a page with their keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from planner.ui.parts.key_names import sequences_of


def action(parent: QObject, text: str, key: str, act: Callable[[], object]) -> QAction:
    """An action that does one thing, with a key or without."""
    made = QAction(text=text, parent=parent)  # named: else the text is first tried as an icon
    if key:
        made.setShortcuts(sequences_of(key))
    made.triggered.connect(lambda _=False: act())
    return made
