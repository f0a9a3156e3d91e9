"""Which script a text of a list is written in."""

from __future__ import annotations


def is_latin(text: str) -> bool:
    """True where more letters of the text are Latin than of any other script; also where it has none."""
    if text.isascii():
        return True
    letters = [c for c in text if c.isalpha()]
    return 2 * sum(_latin(c) for c in letters) >= len(letters)


def _latin(c: str) -> bool:
    return c < "\u0250" or "\u1e00" <= c <= "\u1eff" or "Ａ" <= c <= "ｚ"
