"""A table as it was typed: heads and rows of text, whatever file it came from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from planner.messages import Message

_MARK = re.compile(r" ?‹\d+›$")


@dataclass(frozen=True, slots=True)
class Guess:
    """An encoding that the bytes may be in: why, and how the first lines look in it. `score` is 0 to 1."""

    encoding: str
    score: float
    why: Message
    sample: str


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a file.

    `heads` are unique: a head that comes again, or is empty, carries a mark such as ‹2› (see `head_as_typed`).
    Each row has as many texts as there are heads, byte for byte as typed; blank rows are left out, and `numbers`
    tells the number of each row in the file, from 1 as a spreadsheet counts. `above` are the rows over the heads.
    `encoding` and `guesses` are of text files, `sheet` and `sheets` of workbooks.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]
    name: str = ""
    sheet: str | None = None
    sheets: tuple[str, ...] = ()
    encoding: str | None = None
    guesses: tuple[Guess, ...] = ()
    above: tuple[tuple[str, ...], ...] = ()
    notes: tuple[Message, ...] = ()

    def column(self, head: str) -> list[str]:
        """The texts under a head."""
        place = self.heads.index(head)
        return [row[place] for row in self.rows]


def unique_heads(heads: Iterable[str]) -> tuple[str, ...]:
    """The heads as they stand; those that are empty or came before get a mark with their number."""
    found: list[str] = []
    for number, head in enumerate(heads, 1):
        if not head.strip():
            found.append(f"‹{number}›")
        elif head in found:
            found.append(f"{head} ‹{number}›")
        else:
            found.append(head)
    return tuple(found)


def head_as_typed(head: str) -> str:
    """The head without the mark that made it unique."""
    return _MARK.sub("", head)


def without_blanks(rows: Sequence[Sequence[str]]) -> list[tuple[int, Sequence[str]]]:
    """The rows that say something, with their numbers from 1."""
    return [(number, row) for number, row in enumerate(rows, 1) if any(cell and not cell.isspace() for cell in row)]
