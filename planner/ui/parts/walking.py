"""F6 goes from one part of a page to the next, Shift+F6 back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


def walking_actions(page: QWidget, parts: Sequence[QWidget]) -> list[QAction]:
    """Two actions that walk round the parts of a page, each named by the widget where its work begins."""

    def walk(step: int) -> None:
        focused = page.focusWidget()
        shown = [part for part in parts if part.isVisible()]
        here = next((number for number, part in enumerate(shown) if _holds(part, focused)), -1 if step > 0 else 0)
        if shown:
            shown[(here + step) % len(shown)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    actions = []
    for key, step in (("F6", 1), ("Shift+F6", -1)):
        action = QAction(page)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _=False, s=step: walk(s))
        actions.append(action)
    return actions


def _holds(part: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (part is focused or part.parentWidget() is focused.parentWidget())
