"""Which keys hold just now: those of the frame, and those of the page and of what is on it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget


def keys_of(actions: Iterable[QAction]) -> list[tuple[str, str]]:
    """(words, keys) of the actions that have both, in their order, each once."""
    found: dict[str, str] = {}
    for action in actions:
        if action.text() and action.shortcuts():
            found.setdefault(action.text(), key_words(action.shortcuts()[0]))
    return list(found.items())


def keys_on(page: QWidget) -> list[tuple[str, str]]:
    """(words, keys) of everything on a page that has a key of its own."""
    found = dict(keys_of(page.findChildren(QAction)))
    for button in page.findChildren(QAbstractButton):
        if not button.shortcut().isEmpty() and (button.text() or button.accessibleName()):
            found.setdefault(button.text() or button.accessibleName(), key_words(button.shortcut()))
    return list(found.items())


def key_words(key: QKeySequence) -> str:
    """A key as people read it: Ctrl+K."""
    return key.toString(QKeySequence.SequenceFormat.NativeText)
