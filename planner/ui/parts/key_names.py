"""Keys as the machine has them and calls them."""

from __future__ import annotations

import sys

from PySide6.QtGui import QKeySequence

_ON_A_MAC = (("Ctrl+Shift+", "⇧⌘"), ("Ctrl+", "⌘"), ("Ctrl", "⌘"), ("Alt+", "⌥"))


def keys_here(text: str) -> str:
    """A text with the keys in it as this machine calls them: what Qt calls Ctrl is the Command key of a Mac."""
    if sys.platform == "darwin":
        for word, sign in _ON_A_MAC:
            text = text.replace(word, sign)
    return text


def sequences_of(key: str) -> list[QKeySequence]:
    """The keys of an action, the one that is told first: where a Mac says delete, Qt says Backspace."""
    names = ("Backspace", "Del") if key == "Del" and sys.platform == "darwin" else (key,)
    return [QKeySequence(name) for name in names]
