"""Keys as the machine calls them."""

from __future__ import annotations

import sys

_ON_A_MAC = (("Ctrl+Shift+", "⇧⌘"), ("Ctrl+", "⌘"), ("Ctrl", "⌘"), ("Alt+", "⌥"))


def keys_here(text: str) -> str:
    """A text with the keys in it as this machine calls them: what Qt calls Ctrl is the Command key of a Mac."""
    if sys.platform == "darwin":
        for word, sign in _ON_A_MAC:
            text = text.replace(word, sign)
    return text
