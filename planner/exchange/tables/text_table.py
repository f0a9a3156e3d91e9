"""Text tables: the delimiter found, quotes and line ends inside them kept."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable

from planner.exchange.tables.limits import MOST_SIGNS, Budget
from planner.exchange.tables.quotes import tolerant_rows

DELIMITERS = (",", ";", "\t", "|")
DANGER = re.compile(r"'*(?:[=@\t\r]|[+\-](?![\d\s()./,;:+\-]*(?:$|(?i:ext|x)?[\d\s.]+$)|[\s\-]+[^\W\d_][^(=!|+*]*$))")
"""The beginning of a cell that a spreadsheet would take for a formula, and of one we have put a mark before.

A number of a telephone, a dash alone and a line that begins with a dash are none: other programs read them as typed.
"""
_LOOK = 50


def read_rows(text: str, *, name: str) -> list[list[str]]:
    """The rows of a text table. The apostrophe that `write_csv` puts before a dangerous cell is taken away."""
    csv.field_size_limit(MOST_SIGNS)
    sign = delimiter_of(text)
    spaced = sign != "\t" and f'{sign} "' in text and _evenness(text, sign, spaced=True) > _evenness(text, sign)
    try:
        lines = io.StringIO(text, newline="")
        return _taken(csv.reader(lines, delimiter=sign, strict=True, skipinitialspace=spaced), name=name)
    except csv.Error:
        return _taken(tolerant_rows(text, sign), name=name)


def _taken(read: Iterable[list[str]], *, name: str) -> list[list[str]]:
    budget = Budget(name)
    rows: list[list[str]] = []
    for row in read:
        budget.take(row)
        rows.append([without_mark(cell) if cell.startswith("'") else cell for cell in row])
    return rows


def without_mark(cell: str) -> str:
    """The cell without the apostrophe of `write_csv`."""
    return cell[1:] if cell.startswith("'") and DANGER.match(cell) else cell


def delimiter_of(text: str) -> str:
    """What parts the cells: the sign with which most of the first rows have the same number of cells."""
    first = text.splitlines()[0].strip().lower() if text else ""
    if first.startswith("sep=") and len(first) == 5:
        return first[4]
    return max(DELIMITERS, key=lambda sign: (_evenness(text, sign), -DELIMITERS.index(sign)))


def _evenness(text: str, sign: str, *, spaced: bool = False) -> float:
    widths: Counter[int] = Counter()
    lines = io.StringIO(text[:200_000], newline="")
    try:
        for number, row in enumerate(csv.reader(lines, delimiter=sign, skipinitialspace=spaced)):
            if number >= _LOOK:
                break
            if any(row):
                widths[len(row)] += 1
    except csv.Error:
        return 0.0
    wide = Counter({width: count for width, count in widths.items() if width > 1})
    if not wide:
        return 0.0
    width, count = max(wide.items(), key=lambda pair: (pair[1], pair[0]))
    return count / widths.total() + min(width, 30) / 1000
