"""File names that every system takes, and that no two papers share."""

from __future__ import annotations

import hashlib
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

LONGEST = 120
"""Characters of a whole file name."""
MOST_BYTES = 240
"""Bytes of a whole file name in UTF-8: file systems end at 255, and Chinese takes three a character."""

LONGEST_PATH = 259
"""Characters of a whole path on a Windows that is set up as usual."""

_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³]) *(?:\.|$)", re.IGNORECASE)
"""Windows takes these for devices, whatever follows a dot."""

_SPACES = re.compile(r"\s+")


def longest_name(folder: Path) -> int:
    """How many characters a file name may have in a folder: fewer than LONGEST deep down on Windows."""
    if sys.platform != "win32":
        return LONGEST
    return min(LONGEST, LONGEST_PATH - len(str(folder.absolute())) - 1)


def file_name(title: str, tail: str, suffix: str, *, longest: int = LONGEST) -> str:
    """A name of as much of `title` as fits into `longest` characters, then `tail` and `suffix` whole.

    Safe on Windows, macOS and Linux: no reserved sign, no name such as CON, no dot or space at either end.
    The tail tells equal titles apart, so it must differ where the papers do.
    """
    end = f" {safe(tail)}{suffix}"
    begin = safe(title)
    if _RESERVED.match(begin + end):
        begin = f"_{begin}"
    while begin and (len(begin) + len(end) > longest or len((begin + end).encode("utf-8")) > MOST_BYTES):
        begin = begin[:-1].rstrip(" .")
    return (begin or "visit") + end


def mark_of(visit_id: str) -> str:
    """A short sign of a visit for its file names. Of the whole id: the beginnings of two may be equal."""
    return hashlib.blake2s(visit_id.encode(), digest_size=4).hexdigest()


def safe(text: str) -> str:
    """The text without signs that a file system refuses, and without characters that cannot be seen."""
    composed = unicodedata.normalize("NFC", text)
    seen = "".join(" " if unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp") else c for c in composed)
    return _SPACES.sub(" ", _UNSAFE.sub("-", seen)).strip(" .")


Key = TypeVar("Key")


def told_apart(names: Iterable[tuple[Key, str]]) -> dict[Key, str]:
    """For each (key, name) a short name for a file; namesakes get a number, in the order given."""
    shortened = [(key, safe(name)[:40].rstrip(" .") or "N.N.") for key, name in names]
    # Windows and macOS hold "LI NA" and "Li Na" for one name.
    equal = Counter(name.casefold() for _, name in shortened)
    numbers: Counter[str] = Counter()
    found: dict[Key, str] = {}
    taken = {name.casefold() for _, name in shortened}
    for key, name in shortened:
        chosen = name
        if equal[name.casefold()] > 1:
            while chosen == name or chosen.casefold() in taken:
                numbers[name.casefold()] += 1
                chosen = f"{name} {numbers[name.casefold()]}"
            taken.add(chosen.casefold())
        found[key] = chosen
    return found
