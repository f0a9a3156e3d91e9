"""Syllables: letters that are drawn together, each group of them as one character of our own.

A syllable has a code for private use beyond U+F0000 and stands for the letters that were typed, so that it is measured,
broken into lines and drawn like any other character, and copied out as what it was. Codes are given as they are needed;
what a file says of them does not depend on their order (`rank`).
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import NamedTuple

CODES = range(0xF0000, 0xFFFFE)
"""No text of a user holds one: papers name characters for private use by their codes."""


class Shape(NamedTuple):
    """A shape of a face, and how far it stands from where the syllable begins, in units of the face."""

    glyph: int
    x: int
    y: int


class Syllable(NamedTuple):
    """Letters as typed, with the shapes that a face draws for them and how wide these are together."""

    face: str
    letters: str
    shapes: tuple[Shape, ...]
    advance: int


_by_code: dict[int, Syllable] = {}
_codes: dict[Syllable, int] = {}
_lock = Lock()


def character_of(syllable: Syllable, *, make: Callable[[int, Syllable], None]) -> str | None:
    """The character of a syllable; `make` gives its face the shape of a new one. None where no code is left."""
    with _lock:
        code = _codes.get(syllable)
        if code is None:
            if len(_codes) >= len(CODES):
                return None
            code = CODES[len(_codes)]
            make(code, syllable)
            _codes[syllable], _by_code[code] = code, syllable
        return chr(code)


def face_of(char: str) -> str | None:
    """The font of a character that stands for a syllable; None for any other."""
    known = _by_code.get(ord(char))
    return known.face if known is not None else None


def letters_of(char: str) -> str | None:
    """What was typed for a character that stands for a syllable; None for any other."""
    known = _by_code.get(ord(char))
    return known.letters if known is not None else None


def rank(char: str) -> tuple[str, tuple[Shape, ...]]:
    """By what the characters of a document are put in order: by letters, never by codes."""
    known = _by_code.get(ord(char))
    return (char, ()) if known is None else (known.letters, known.shapes)
