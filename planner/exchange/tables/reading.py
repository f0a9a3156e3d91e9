"""A spreadsheet or a text table as a `Table`, whatever it is called."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from planner.errors import FileRefused
from planner.exchange.tables.encodings import decoded, guesses, known_encoding
from planner.exchange.tables.head_row import find_head_row, whole_head
from planner.exchange.tables.limits import MOST_BYTES, too_large
from planner.exchange.tables.other_kinds import ZIP, refuse_other_kinds
from planner.exchange.tables.text_table import read_rows
from planner.messages import Message, message
from planner.rules.lists.table import Guess, Table, unique_heads, without_blanks

_SURE = 0.12
"""How far the likeliest encoding must lie before the next for nobody to be told of a choice."""


def read_table(
    content: bytes, *, name: str, known: Collection[str], encoding: str | None = None, sheet: str | None = None
) -> Table:
    """The table in a file. `known` are folded heads, by which the head row and the encoding are found.

    Raises FileRefused with what is wrong and where: too large, damaged, of another kind, undecodable, empty.
    """
    if len(content) > MOST_BYTES:
        raise too_large(name)
    refuse_other_kinds(content, name=name)
    if content.startswith(ZIP):
        # openpyxl takes a fifth of a second to import, and a text table does without it.
        from planner.exchange.tables.xlsx import read_workbook

        rows, title, sheets, notes = read_workbook(content, name=name, sheet=sheet, known=known)
        return _table(rows, known, name=name, notes=notes, sheet=title, sheets=sheets)
    found = guesses(content, known=known)
    notes = ()
    if encoding is not None:
        chosen = known_encoding(encoding)
    elif not found or not content.strip():
        raise FileRefused(
            message("{file} is empty, or no text that can be read. Check that it is the right file.", file=name)
        )
    else:
        chosen = found[0].encoding
        notes = _doubt(found, content, name=name)
    text = decoded(content, chosen, name=name)
    if "\0" in text:
        raise FileRefused(
            message("{file} holds NUL signs, so it is no text table. Choose another encoding or file.", file=name)
        )
    return _table(read_rows(text, name=name), known, name=name, notes=notes, encoding=chosen, found=found)


def _doubt(found: Sequence[Guess], content: bytes, *, name: str) -> tuple[Message, ...]:
    """What is to be said where another encoding gives another text, and that is nearly as likely."""
    if found[0].encoding.startswith("utf"):
        return ()
    near = [one for one in found[1:] if found[0].score - one.score < _SURE and one.score > 0]
    chosen = decoded(content, found[0].encoding, name=name) if near else ""
    other = next((one for one in near if decoded(content, one.encoding, name=name) != chosen), None)
    if other is None:
        return ()
    return (
        message(
            "The file was read as {encoding}, but {other} is possible too: look at the names, and choose the encoding "
            "if they are wrong.",
            encoding=found[0].encoding,
            other=other.encoding,
        ),
    )


def _table(
    rows: Sequence[Sequence[str]],
    known: Collection[str],
    *,
    name: str,
    notes: tuple[Message, ...],
    sheet: str | None = None,
    sheets: tuple[str, ...] = (),
    encoding: str | None = None,
    found: tuple[Guess, ...] = (),
) -> Table:
    filled = without_blanks(rows)
    if not filled:
        raise FileRefused(message("{file} holds no rows. Check that it is the right file and sheet.", file=name))
    at = find_head_row([row for _, row in filled], known)
    head, last = whole_head([row for _, row in filled], at, known) if at is not None else ([], -1)
    body = filled[last + 1 :]
    width = max(len(head), max((len(row) for _, row in body), default=0))
    columns = [n for n in range(width) if (n < len(head) and head[n].strip()) or _says(body, n)]
    heads = unique_heads(head[n] if n < len(head) else "" for n in columns)
    plain = columns == list(range(width))
    return Table(
        heads=heads,
        rows=tuple(_padded(row, width) if plain else _picked(row, columns) for _, row in body),
        numbers=tuple(number for number, _ in body),
        name=name,
        sheet=sheet,
        sheets=sheets,
        encoding=encoding,
        guesses=found,
        above=tuple(tuple(row) for _, row in filled[: at or 0]),
        notes=notes,
    )


def _says(body: Sequence[tuple[int, Sequence[str]]], column: int) -> bool:
    return any(column < len(row) and row[column] for _, row in body)


def _padded(row: Sequence[str], width: int) -> tuple[str, ...]:
    return (*row, *[""] * (width - len(row))) if len(row) < width else tuple(row[:width])


def _picked(row: Sequence[str], columns: Sequence[int]) -> tuple[str, ...]:
    return tuple(row[n] if n < len(row) else "" for n in columns)
