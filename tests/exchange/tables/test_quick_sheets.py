"""The quick way through a workbook reads what openpyxl reads, and leaves to it what may not be read so."""

from __future__ import annotations

import io
import warnings
import zipfile
from typing import Any
from xml.sax.saxutils import escape

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.exchange.tables.quick_sheets import declares_nothing, open_workbook

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=6).map(escape)
TABLE_OF_TEXTS = (
    b'<Override PartName="/xl/sharedStrings.xml" '
    b'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>'
)
STRINGS = (
    "<t>Ann</t>",
    "<t/>",
    '<t xml:space="preserve"> a </t>',
    "<r><t>A</t></r><r><t>nn</t></r>",
    "<t>_x005F_x</t>",
)


def _texts(text: str) -> st.SearchStrategy[str]:
    aside = '<rPh sb="0" eb="1"><t>an</t></rPh>'
    pieces = (f"<t>{text}</t>", f"<r><t>{text}</t></r><r><t>!</t></r>", f"<t>{text}</t>{aside}", "")
    return st.sampled_from(pieces).map(lambda inner: f't="inlineStr"><is>{inner}</is>')


INSIDE = st.one_of(
    TEXTS.flatmap(_texts),
    st.integers(0, len(STRINGS) - 1).map(lambda number: f't="s"><v>{number}</v>'),
    st.sampled_from(
        (
            "><v>12</v>", "><v>1.5E3</v>", 's="1"><v>46000.25</v>', 't="b"><v>1</v>', 't="e"><v>#N/A</v>', ">",
            't="str"><v>so</v>', 't="d"><v>2026-05-04</v>', "><f>1+1</f><v>2</v>", 't="inlineStr">', "><v/>",
        )
    ),
)  # fmt: skip
CELLS = st.lists(st.tuples(st.integers(0, 2), st.booleans(), INSIDE), max_size=4)
ROWS = st.lists(st.tuples(st.integers(1, 3), st.booleans(), CELLS), max_size=5)


def _sheet(rows: list[tuple[int, bool, list[tuple[int, bool, str]]]]) -> str:
    """The XML of a sheet: each row so far below the last, each cell so far from the last, both named or not."""
    xml, number = "", 0
    for below, named, cells in rows:
        number += below if named else 1
        column, inner = 0, ""
        for beside, placed, inside in cells:
            column += 1 + beside if placed else 1
            inner += f'<c r="{"ABCDEFGHIJKLMN"[column - 1]}{number}" {inside}</c>' if placed else f"<c {inside}</c>"
        xml += f'<row r="{number}">{inner}</row>' if named else f"<row>{inner}</row>"
    return f"<worksheet {MAIN}><sheetData>{xml}</sheetData></worksheet>"


def _workbook(sheet: bytes, strings: str) -> bytes:
    """A workbook of one sheet and a table of texts, whose second style shows numbers as days."""
    plain, out = io.BytesIO(), io.BytesIO()
    book = openpyxl.Workbook()
    book.active["A1"].number_format = "yyyy-mm-dd hh:mm"
    book.save(plain)
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            part = sheet if name == "xl/worksheets/sheet1.xml" else source.read(name)
            target.writestr(name, part.replace(b"</Types>", TABLE_OF_TEXTS + b"</Types>"))
        target.writestr("xl/sharedStrings.xml", strings)
    return out.getvalue()


def _quickly(content: bytes) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = []
    for number, cells in open_workbook(content).worksheets[0].numbered_rows():
        found += [()] * (number - 1 - len(found))
        values = dict.fromkeys(range(1, cells[-1]["column"] + 1 if cells else 1))
        found.append(tuple((values | {cell["column"]: cell["value"] for cell in cells}).values()))
    return found


def _by_openpyxl(content: bytes) -> list[tuple[Any, ...]]:
    sheet = openpyxl.load_workbook(io.BytesIO(content), read_only=True).worksheets[0]
    sheet.reset_dimensions()
    return [tuple(row) for row in sheet.iter_rows(values_only=True)]


@given(rows=ROWS)
def test_the_quick_way_reads_what_openpyxl_reads(rows: list[tuple[int, bool, list[tuple[int, bool, str]]]]) -> None:
    texts = "".join(f"<si>{text}</si>" for text in STRINGS)
    content = _workbook(_sheet(rows).encode(), f"<sst {MAIN}>{texts}</sst>")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert _quickly(content) == _by_openpyxl(content)


@pytest.mark.parametrize(
    ("part", "quick"),
    [
        (b"<sst/>", True),
        (b'\xef\xbb\xbf<?xml version="1.0" encoding="UTF-8"?><sst/>', True),
        (b"<?xml version='1.0' encoding = 'utf-8' standalone='yes'?><sst/>", True),
        (b'<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a "ha">]><sst/>', False),
        ('<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE sst><sst/>'.encode("utf-16"), False),
        (b'<?xml version="1.0" encoding="cp037"?>' + "<!DOCTYPE sst><sst/>".encode("cp037"), False),
    ],
)
def test_only_a_part_that_can_declare_no_entities_goes_the_quick_way(part: bytes, quick: bool) -> None:
    assert declares_nothing(part) == quick


def test_a_sheet_in_another_encoding_is_read_all_the_same() -> None:
    sheet = f'<?xml version="1.0" encoding="UTF-16"?>{_sheet([(1, True, [(0, True, "><v>7</v>")])])}'
    assert _quickly(_workbook(sheet.encode("utf-16"), f"<sst {MAIN}/>")) == [(7,)]
