"""Lists as XLSX and CSV. What was typed comes out as typed, and no cell can become a formula.

In a workbook each cell is stored as text, marked as such. A text table has no types: a cell that a
spreadsheet would reckon (see DANGER) gets an apostrophe before it, which our own reading takes away again (of several
apostrophes before such a cell, one is ours).
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from planner.errors import NotPossible
from planner.exchange.tables.cells import escaped
from planner.exchange.tables.text_table import DANGER
from planner.messages import message

LONGEST_CELL = 32_767
_WIDEST = 60


def write_csv(heads: Sequence[str], rows: Iterable[Sequence[str]], *, mark: bool = True) -> bytes:
    """The list as CSV: UTF-8, commas, line ends as RFC 4180 says.

    With the `mark` (a byte-order mark) spreadsheets know the encoding; other programs read better without it.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    for row in (heads, *rows):
        writer.writerow([f"'{cell}" if DANGER.match(cell) else cell for cell in row])
    return (b"\xef\xbb\xbf" if mark else b"") + out.getvalue().encode("utf-8")


def write_xlsx(heads: Sequence[str], rows: Iterable[Sequence[str]], *, title: str) -> bytes:
    """The list as a workbook of one sheet: all cells are text, the heads are bold and stay in sight.

    Raises NotPossible for a text that no cell can hold; nothing is cut off.
    """
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    listed = [[_fitting(text, number) for text in row] for number, row in enumerate((heads, *rows), 1)]
    book = Workbook(write_only=True)
    sheet = book.create_sheet(_sheet_name(title))
    for number, head in enumerate(heads):
        longest = max((len(row[number]) for row in listed if number < len(row)), default=len(head))
        sheet.column_dimensions[get_column_letter(number + 1)].width = min(_WIDEST, max(8, longest) + 2)
    sheet.freeze_panes = "A2"
    for number, row in enumerate(listed, 1):
        cells = []
        for text in row:
            cell = WriteOnlyCell(sheet, text or None)
            if text:
                cell.data_type = "s"
                cell.quotePrefix = DANGER.match(text) is not None
            if number == 1:
                cell.font = Font(bold=True)
            cells.append(cell)
        sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _fitting(text: str, row: int) -> str:
    plain = escaped(text)
    if len(plain) > LONGEST_CELL:
        raise NotPossible(
            message(
                "Row {row} holds a text of {length} signs, and a cell of a workbook holds {most}. Export to .csv.",
                row=str(row),
                length=f"{len(text):,}",
                most=f"{LONGEST_CELL:,}",
            )
        )
    return plain


def _sheet_name(title: str) -> str:
    bare = "".join(" " if c in "[]:*?/\\" or c < " " else c for c in title).strip("' ")[:31]
    return bare or "List"
