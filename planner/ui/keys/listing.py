"""Which keys hold just now: those of the frame, and those of the page and of what is on it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget


@runtime_checkable
class TellsKeys(Protocol):
    """A widget with keys that are no actions, such as arrows: it says them, words before keys."""

    def keys_told(self) -> Sequence[tuple[str, str]]: ...


def keys_of(actions: Iterable[QAction]) -> list[tuple[str, str]]:
    """(words, keys) of the actions that have both, in their order, each once."""
    found: dict[str, str] = {}
    for action in actions:
        if action.text() and action.shortcuts():
            found.setdefault(action.text(), key_words(action.shortcuts()[0]))
    return list(found.items())


def keys_on(page: QWidget) -> list[tuple[str, str]]:
    """(words, keys) of everything that is shown on a page and has a key of its own."""
    found = dict(keys_of(action for action in page.findChildren(QAction) if action.isEnabled() and _shown(action)))
    for widget in page.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QAbstractButton) and not widget.shortcut().isEmpty():
            found.setdefault(widget.text() or widget.accessibleName(), key_words(widget.shortcut()))
        if isinstance(widget, TellsKeys):
            for words, keys in widget.keys_told():
                found.setdefault(words, keys)
    found.pop("", None)
    return list(found.items())


def walks(actions: Iterable[QAction]) -> bool:
    """True where one of these actions goes from part to part of a page."""
    return any(QKeySequence("F6") in action.shortcuts() for action in actions)


def key_words(key: QKeySequence) -> str:
    """A key as people read it: Ctrl+K."""
    return key.toString(QKeySequence.SequenceFormat.NativeText)


def _shown(action: QAction) -> bool:
    """False for what belongs to a part of the page that is not shown now."""
    owners = [owner for owner in action.associatedObjects() if isinstance(owner, QWidget)]
    return not owners or any(owner.isVisible() for owner in owners)
