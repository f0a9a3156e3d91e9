"""Text tables whose quotes do not fit: names such as "Bob" O'Neill, and quotes that nobody closed."""

from __future__ import annotations

import re
from collections.abc import Iterator

_MOST_LINES = 12
"""A quoted cell of more lines than this was never closed: else it would swallow the people under it."""


def tolerant_rows(text: str, sign: str) -> Iterator[list[str]]:
    """The rows of a text table. A quote is one only where it opens a cell and closes it; any other is a letter."""
    ends = re.compile(f"[{re.escape(sign)}\r\n]")
    row: list[str] = []
    place = 0
    while place < len(text):
        cell, place = _cell(text, place, sign, ends)
        row.append(cell)
        if text[place : place + 1] == sign:
            place += 1
            if place == len(text):
                row.append("")
            continue
        place += 2 if text.startswith("\r\n", place) else 1
        yield row
        row = []
    if row:
        yield row


def _cell(text: str, begin: int, sign: str, ends: re.Pattern[str]) -> tuple[str, int]:
    """The cell that begins here and where it ends, before its delimiter or line end, which `ends` finds."""
    if text[begin : begin + 1] == '"':
        closing = _closing(text, begin + 1, sign)
        if closing is not None:
            return text[begin + 1 : closing].replace('""', '"'), _end(text, closing + 1)
    # Each sign looked for alone would be sought to the end of the text, cell by cell, where the file has none of it.
    found = ends.search(text, begin)
    end = found.start() if found is not None else len(text)
    return text[begin:end], end


def _end(text: str, place: int) -> int:
    """Where the blanks end that follow a closing quote."""
    while text[place : place + 1] == " ":
        place += 1
    return place


def _closing(text: str, begin: int, sign: str) -> int | None:
    """Where the quote is that closes a cell; None where another stands inside it first, or none follows."""
    place, lines = begin, 0
    while True:
        found = text.find('"', place)
        if found < 0:
            return None
        lines += text.count("\n", place, found)
        if lines > _MOST_LINES:
            return None
        if text[found + 1 : found + 2] == '"':
            place = found + 2
            continue
        after = _end(text, found + 1)
        return found if text[after : after + 1] in ("", sign, "\r", "\n") else None
