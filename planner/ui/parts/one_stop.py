"""Several buttons of which one holds: Tab stops at that one only, and the arrow keys go to the others."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton


def stop_at_the_chosen(buttons: Iterable[QAbstractButton]) -> None:
    """Qt does this when a person chooses; whoever chooses for them calls it. Without a chosen one Tab stops at all."""
    found = list(buttons)
    none = not any(button.isChecked() for button in found)
    for button in found:
        on = none or button.isChecked()
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)
