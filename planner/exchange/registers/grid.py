"""The lines of a file as texts: a text table in any of the usual encodings, or a sheet of a workbook."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from planner.errors import FileRefused
from planner.exchange.tables.encodings import decoded, guesses, known_encoding
from planner.exchange.tables.limits import MOST_BYTES, MOST_SIGNS, Budget, damaged, too_large
from planner.exchange.tables.text_table import delimiter_of
from planner.messages import message
from planner.rules.lists.table import without_blanks

Grid = list[tuple[int, list[str]]]
"""Lines with their numbers, counted from 1; empty ones are left out."""


def grids_of(content: bytes, *, name: str, encoding: str | None = None) -> list[Grid]:
    """The lines of a CSV file, or of each sheet of a workbook in their order, byte for byte as typed.

    Raises FileRefused where it is too large, damaged, of another kind, undecodable or empty.
    """
    if len(content) > MOST_BYTES:
        raise too_large(name)
    if content.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        # openpyxl takes a fifth of a second to import, and a text table does without it.
        from planner.exchange.tables.xlsx import read_workbook

        fullest, shown, sheets, _ = read_workbook(content, name=name, sheet=None)
        every = len(sheets) <= _MOST_SHEETS
        return [
            _lines(fullest if sheet == shown else read_workbook(content, name=name, sheet=sheet)[0])
            for sheet in (sheets if every else (shown,))
        ]
    return [_lines(_rows(_text(content, name, encoding), name))]


_MOST_SHEETS = 20
"""Of a workbook with more only the fullest sheet is looked at."""


def _lines(rows: Sequence[Sequence[str]]) -> Grid:
    return [(number, list(cells)) for number, cells in without_blanks(rows)]


def _text(content: bytes, name: str, encoding: str | None) -> str:
    found = () if encoding is not None else guesses(content)
    if encoding is None and (not found or not content.strip()):
        raise FileRefused(
            message("{file} is empty, or no text that can be read. Check that it is the right file.", file=name)
        )
    text = decoded(content, known_encoding(encoding) if encoding is not None else found[0].encoding, name=name)
    if "\0" in text:
        raise FileRefused(
            message("{file} holds NUL signs, so it is no text table. Choose another encoding or file.", file=name)
        )
    return text


def _rows(text: str, name: str) -> list[list[str]]:
    csv.field_size_limit(MOST_SIGNS)
    budget = Budget(name)
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter_of(text)):
            budget.take(row)
            rows.append(row)
    except csv.Error as fault:
        raise damaged(name, message("row {row}: the quotes do not fit", row=str(len(rows) + 1))) from fault
    return rows
