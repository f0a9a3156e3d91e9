"""Workbooks as rows of text. What a workbook says of its own size is never trusted."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from openpyxl.styles.numbers import BUILTIN_FORMATS
from openpyxl.utils import column_index_from_string

from planner.errors import FileRefused
from planner.exchange.resting import collector_resting
from planner.exchange.tables.cells import cell_text
from planner.exchange.tables.head_row import known_heads
from planner.exchange.tables.limits import LAST_ROW, Budget, check_archive, damaged, too_large
from planner.exchange.tables.other_kinds import refuse_other_kinds
from planner.exchange.tables.quick_sheets import open_workbook
from planner.messages import Message, message

_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')
_MOST_FILLED = 10_000
_ROW = re.compile(rb"<(?:\w+:)?row\s[^>]*>")
_HIDDEN = re.compile(rb"\shidden=\"(?:1|true)\"")
_NUMBER = re.compile(rb"\sr=\"(\d{1,7})\"")
_MOST_NAMED = 12


def read_workbook(
    content: bytes, *, name: str, sheet: str | None, known: Collection[str] = ()
) -> tuple[list[list[str]], str, tuple[str, ...], tuple[Message, ...]]:
    """The rows of one sheet from row 1, its name, the names of all that are shown, and what is to be known.

    Without `sheet` the one is taken whose heads are known best, of equal ones the fullest. Cells merged downwards say
    the same in each row. Raises FileRefused with the reason, NotFound never: a sheet that is not there is refused with
    those that are.
    """
    refuse_other_kinds(content, name=name)
    try:
        with collector_resting(), zipfile.ZipFile(io.BytesIO(content)) as archive:
            check_archive(archive, name=name)
            return _read(content, archive, name=name, sheet=sheet, known=known)
    except FileRefused:
        raise
    except Exception as fault:  # a damaged workbook makes openpyxl fail in any way there is
        raise damaged(name, message("the file is damaged, or no workbook")) from fault


def _read(
    content: bytes, archive: zipfile.ZipFile, *, name: str, sheet: str | None, known: Collection[str]
) -> tuple[list[list[str]], str, tuple[str, ...], tuple[Message, ...]]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl warns of every extension that it leaves out
        book = open_workbook(content)
        try:
            shown = [one for one in book.worksheets if one.sheet_state == "visible"] or list(book.worksheets)
            names = tuple(one.title for one in shown)
            if sheet is not None and sheet not in names:
                raise FileRefused(
                    message(
                        "{file} has no sheet “{sheet}”. There are: {sheets}.",
                        file=name,
                        sheet=sheet,
                        sheets=", ".join(names),
                    )
                )
            wanted = [one for one in shown if sheet in (None, one.title)]
            read = [(one, _rows(one, name)) for one in wanted]
        finally:
            book.close()
    if not read:
        raise damaged(name, message("it has no sheet of cells"))
    best, rows = max(read, key=lambda pair: (known_heads(pair[1], known), _filled(pair[1]))) if read[1:] else read[0]
    source = _source(archive, getattr(best, "_worksheet_path", ""))
    notes = (*_fill_merged(rows, source), *_hidden_rows(rows, source))
    others = [one.title for one, cells in read if one is not best and _filled(cells)]
    if sheet is None and others:
        notes += (
            message(
                "Sheet “{sheet}” was read; there are also {others}. Choose a sheet to read another.",
                sheet=best.title,
                others=", ".join(f"“{one}”" for one in others),
            ),
        )
    return rows, best.title, names, notes


def _filled(rows: list[list[str]]) -> int:
    return sum(sum(1 for cell in row if cell) for row in rows)


def _source(archive: zipfile.ZipFile, path: str) -> bytes:
    try:
        return archive.read(path.lstrip("/"))
    except KeyError:
        return b""


def _hidden_rows(rows: list[list[str]], source: bytes) -> tuple[Message, ...]:
    """Says which rows are hidden, by hand or by a filter: perhaps those who do not come any more."""
    if b'hidden="' not in source:
        return ()
    marked = (_NUMBER.search(row) for row in _ROW.findall(source) if _HIDDEN.search(row))
    numbers = [int(match[1]) for match in marked if match]
    told = [number for number in numbers if number <= len(rows) and any(rows[number - 1])]
    if not told:
        return ()
    listed = ", ".join(map(str, told[:_MOST_NAMED])) + (", …" if len(told) > _MOST_NAMED else "")
    return (message("Rows that are hidden in the workbook were read too: {rows}.", rows=listed),)


def _rows(sheet: Any, name: str) -> list[list[str]]:
    budget = Budget(name)
    rows: list[list[str]] = []
    formats = _formats(sheet.parent)
    empty: list[str] = []
    for number, cells in sheet.numbered_rows():
        if number > LAST_ROW:
            raise too_large(name)
        if number <= len(rows):  # it was there already, or comes too late
            continue
        rows += [empty] * (number - 1 - len(rows))
        row = _texts(cells, formats)
        if row:
            budget.take(row)
        rows.append(row)
    return rows


def _texts(cells: list[dict[str, Any]], formats: Sequence[str]) -> list[str]:
    """The texts of a row from its first column to the last that says something."""
    texts = [""] * (cells[-1]["column"] if cells else 0)
    for cell in cells:
        value, place = cell["value"], cell["column"] - 1
        if value is None or place >= len(texts):
            continue
        if type(value) is str and "_x" not in value:
            texts[place] = value
        else:
            texts[place] = cell_text(value, formats[cell["style_id"]] if formats else "General")
    while texts and not texts[-1]:
        texts.pop()
    return texts


def _formats(book: Any) -> Sequence[str]:
    """How numbers are shown, by the number of their style; nothing where all are shown as they are kept."""
    own = dict(enumerate(book._number_formats, 164))
    formats = [own.get(one.numFmtId) or BUILTIN_FORMATS.get(one.numFmtId, "General") for one in book._cell_styles]
    return formats if any("%" in shown or set(shown) == {"0"} for shown in formats) else ()


def _fill_merged(rows: list[list[str]], source: bytes) -> tuple[Message, ...]:
    """Gives each row of cells that were merged downwards in one column the text of the first."""
    filled = 0
    for column, first, last in _merged(source):
        text = rows[first - 1][column] if first <= len(rows) and column < len(rows[first - 1]) else ""
        if not text or filled > _MOST_FILLED:
            continue
        for number in range(first, min(last, len(rows))):
            row = rows[number] = [*rows[number], *[""] * (column + 1 - len(rows[number]))]
            if any(row):
                row[column] = row[column] or text
                filled += 1
    return (message("Cells that were merged over several rows count for each of them."),) if filled else ()


def _merged(content: bytes) -> Iterable[tuple[int, int, int]]:
    for left, top, right, bottom in _MERGED.findall(content):
        if left == right and int(bottom) > int(top):
            yield column_index_from_string(left.decode()) - 1, int(top), int(bottom)
