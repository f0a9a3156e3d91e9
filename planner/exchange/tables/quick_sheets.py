"""The cells of a workbook by openpyxl, but through the XML parser that is written in C.

Beside defusedxml openpyxl reads by a parser written in Python, which takes most of the time, and it reads a sheet
twice that does not say how large it is. What defusedxml refuses has to be declared in the file itself, so a part that
declares nothing and stands in UTF-8 is read the quick way, and every other one as openpyxl would.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from functools import cache
from typing import Any
from xml.etree.ElementTree import Element, iterparse

from openpyxl import Workbook
from openpyxl.cell.text import Text
from openpyxl.reader.excel import ExcelReader
from openpyxl.utils.cell import column_index_from_string
from openpyxl.worksheet._read_only import ReadOnlyWorksheet
from openpyxl.worksheet._reader import INLINE_STRING, ROW_TAG, VALUE_TAG, WorkSheetParser
from openpyxl.xml.constants import SHARED_STRINGS, SHEET_MAIN_NS

_STRING, _TEXT = f"{{{SHEET_MAIN_NS}}}si", f"{{{SHEET_MAIN_NS}}}t"
_DECLARED = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)[\"']")
_PLAIN = (b"utf-8", b"utf8", b"us-ascii", b"ascii")

NumberedCells = tuple[int, list[dict[str, Any]]]
"""The number of a row from 1, and its cells: `column` from 1, `value` and `style_id`."""


def open_workbook(content: bytes) -> Workbook:
    """The workbook to be read; its sheets have `numbered_rows`. Raises anything for what is no workbook."""
    reader = _Reader(io.BytesIO(content), read_only=True, keep_links=False)
    reader.read()
    return reader.wb


class _Reader(ExcelReader):  # type: ignore[misc]  # openpyxl has no types
    def read_strings(self) -> None:
        found = self.package.find(SHARED_STRINGS)
        if found is None:
            return
        content = self.archive.read(found.PartName[1:])
        if not declares_nothing(content):
            super().read_strings()
            return
        for _, node in iterparse(io.BytesIO(content)):
            if node.tag == _STRING:
                text = _only_text(node)
                # As openpyxl does, which takes an escaped escape for what it stands for.
                self.shared_strings.append((text or Text.from_tree(node).content).replace("x005F_", ""))
                node.clear()

    def read_worksheets(self) -> None:
        for sheet, relation in self.parser.find_sheets():
            if relation.target not in self.valid_files:
                continue
            if "chartsheet" in relation.Type:
                self.read_chartsheet(sheet, relation)
                continue
            found = _Sheet(self.wb, sheet.name, relation.target, self.shared_strings)
            found.sheet_state = sheet.state
            self.wb._sheets.append(found)


class _Sheet(ReadOnlyWorksheet):  # type: ignore[misc]  # openpyxl has no types
    def _get_size(self) -> None:
        """What a sheet says of its own size is never trusted, and one that says nothing would be read for it."""

    def numbered_rows(self) -> Iterator[NumberedCells]:
        """The rows that are there, in the order of the file."""
        with self._get_source() as source:
            content = source.read()
        book = self.parent
        kind = _Parser if declares_nothing(content) else WorkSheetParser
        parser = kind(
            io.BytesIO(content),
            self._shared_strings,
            data_only=book.data_only,
            epoch=book.epoch,
            date_formats=book._date_formats,
            timedelta_formats=book._timedelta_formats,
        )
        yield from parser.parse()


class _Parser(WorkSheetParser):  # type: ignore[misc]  # openpyxl has no types
    def parse(self) -> Iterator[NumberedCells]:
        for _, element in iterparse(self.source):
            if element.tag == ROW_TAG:
                row = self.parse_row(element)
                element.clear()
                yield row

    def parse_cell(self, element: Element) -> dict[str, Any]:
        kind, coordinate, text = element.get("t"), element.get("r"), None
        if coordinate and len(element) == 1:
            inner = element[0]
            if kind == "inlineStr" and inner.tag == INLINE_STRING:
                text = _only_text(inner)
            elif kind == "s" and inner.tag == VALUE_TAG and inner.text:
                text = self.shared_strings[int(inner.text)]
        if text is None or coordinate is None:
            cell: dict[str, Any] = super().parse_cell(element)
            return cell
        self.col_counter = _column(coordinate.rstrip("0123456789"))
        return {"column": self.col_counter, "value": text, "style_id": int(element.get("s") or 0)}


@cache
def _column(letters: str) -> int:
    return int(column_index_from_string(letters))


def _only_text(node: Element) -> str | None:
    """The text of a string that is in one piece; None where it is not, or empty."""
    return node[0].text or None if len(node) == 1 and node[0].tag == _TEXT else None


def declares_nothing(content: bytes) -> bool:
    """True for XML in UTF-8 without a document type, and so without entities of its own."""
    found = _DECLARED.match(content.removeprefix(b"\xef\xbb\xbf"))
    known = found is None or found[1].lower() in _PLAIN
    return known and b"<!DOCTYPE" not in content and b"\0" not in content
