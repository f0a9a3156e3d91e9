"""Workbooks: cells as a person sees them, and files that are not what they say."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from typing import Any

import openpyxl
import pytest

from planner.errors import FileRefused
from planner.exchange.tables import read_table
from planner.exchange.tables.limits import MOST_BYTES
from planner.rules.lists.heads import PEOPLE_WORDS
from planner.rules.lists.table import Table

TOO_LARGE = "l.xlsx holds more than a list can"


def content_of(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def workbook(*rows: tuple[Any, ...]) -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    return book


def read(content: bytes, **choice: Any) -> Table:
    return read_table(content, name="l.xlsx", known=PEOPLE_WORDS, **choice)


def with_sheet(xml: str, *, shared: str | None = None) -> bytes:
    """A workbook whose only sheet is this XML."""
    source, out = zipfile.ZipFile(io.BytesIO(content_of(workbook(("Name", "Title"))))), io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            text = source.read(name)
            if name == "xl/worksheets/sheet1.xml":
                text = xml.encode()
            target.writestr(name, text)
    return out.getvalue()


SHEET = '<?xml version="1.0"?>{head}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{dimension}<sheetData>{rows}</sheetData></worksheet>'
INLINE = '<row r="{row}"><c r="A{row}" t="inlineStr"><is><t>{name}</t></is></c><c r="B{row}" t="inlineStr"><is><t>{title}</t></is></c></row>'  # noqa: E501 -- one row of XML


def test_cells_are_the_text_that_a_person_sees() -> None:
    book = workbook(
        ("Name", "Title", "Phone", "Room", "Born", "Arrives", "Share", "Yes", "Sum"),
        ("Ann", "0123", 8613912345678, 12.0, dt.datetime(1970, 5, 4), dt.time(9, 30), 0.5, True, "=1+1"),
        ("Bo", None, 0.1 + 0.2, 7, dt.datetime(2026, 5, 4, 9, 30), dt.timedelta(hours=26), 1e-7, False, "#N/A"),
    )
    book.active["D3"].number_format = "0000"
    book.active["G2"].number_format = "0%"
    assert read(content_of(book)).rows == (
        ("Ann", "0123", "8613912345678", "12", "1970-05-04", "09:30", "50%", "TRUE", "=1+1"),
        ("Bo", "", "0.3", "0007", "2026-05-04 09:30", "26:00", "0.0000001", "FALSE", "#N/A"),
    )


def test_the_same_cells_are_read_where_no_format_shows_them_otherwise() -> None:
    book = workbook(("Name", "Room", "Born"), ("Ann", 12.0, dt.datetime(1970, 5, 4)), ("Bo", 1e15, None))
    assert read(content_of(book)).rows == (("Ann", "12", "1970-05-04"), ("Bo", "1000000000000000", ""))


def test_cells_merged_downwards_count_for_each_row() -> None:
    book = workbook(("Name", "Organisation"), ("Ann", "Ministry"), ("Bo", None), ("Cy", None), ("Di", "Port"))
    book.active.merge_cells("B2:B4")
    table = read(content_of(book))
    assert [row[1] for row in table.rows] == ["Ministry", "Ministry", "Ministry", "Port"]
    assert [str(note) for note in table.notes] == ["Cells that were merged over several rows count for each of them."]


def test_the_fullest_sheet_is_read_unless_one_is_chosen() -> None:
    book = workbook(("About", "this"))
    people = book.create_sheet("People")
    for row in (("Name", "Title"), ("Ann", "Mayor")):
        people.append(row)
    book.create_sheet("Secret").sheet_state = "hidden"
    content = content_of(book)
    table = read(content)
    assert (table.sheet, table.sheets, table.rows) == ("People", ("Sheet", "People"), (("Ann", "Mayor"),))
    assert read(content, sheet="Sheet").heads == ("About", "this")
    with pytest.raises(FileRefused, match=r"no sheet “Other”\. There are: Sheet, People\."):
        read(content, sheet="Other")


def test_a_small_file_that_claims_a_million_rows_is_read_in_a_moment() -> None:
    rows = INLINE.format(row=1, name="Name", title="Title") + INLINE.format(row=1_048_576, name="Ann", title="Mayor")
    xml = SHEET.format(head="", dimension='<dimension ref="A1:XFD1048576"/>', rows=rows)
    table = read(with_sheet(xml))
    assert (table.rows, table.numbers) == ((("Ann", "Mayor"),), (1_048_576,))


def test_a_row_that_no_sheet_has_is_refused_before_it_is_reached() -> None:
    rows = INLINE.format(row=1, name="Name", title="Title") + INLINE.format(row=999_999_999, name="Ann", title="M")
    with pytest.raises(FileRefused, match=TOO_LARGE):
        read(with_sheet(SHEET.format(head="", dimension="", rows=rows)))


def test_a_file_that_unpacks_to_far_more_than_it_is_is_not_unpacked() -> None:
    bomb = SHEET.format(head="", dimension="", rows=" " * 60_000_000)
    content = with_sheet(bomb)
    assert len(content) < 200_000
    with pytest.raises(FileRefused, match=TOO_LARGE):
        read(content)


def test_more_rows_and_columns_than_a_list_has_are_refused() -> None:
    wide = workbook(tuple("x" for _ in range(501)))
    with pytest.raises(FileRefused, match=TOO_LARGE):
        read(content_of(wide))
    with pytest.raises(FileRefused, match="at most 100,000 rows"):
        read_table(b"name,title\n" + b"a,b\n" * 100_001, name="l.csv", known=PEOPLE_WORDS)
    with pytest.raises(FileRefused, match="holds more than a list can"):
        read_table(b"x" * (MOST_BYTES + 1), name="l.csv", known=PEOPLE_WORDS)


def test_entities_are_not_unfolded() -> None:
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
    rows = INLINE.format(row=1, name="Name", title="&b;")
    with pytest.raises(FileRefused, match="the file is damaged, or no workbook"):
        read(with_sheet(SHEET.format(head=laughs, dimension="", rows=rows)))


@pytest.mark.parametrize("content", [b"PK\x03\x04nothing", content_of(workbook(("Name",)))[:-300]])
def test_a_damaged_workbook_is_refused_with_advice(content: bytes) -> None:
    with pytest.raises(FileRefused, match=r"the file is damaged, or no workbook\)\. Open it in the program"):
        read(content)


def test_a_locked_or_an_old_workbook_is_refused_with_advice() -> None:
    with pytest.raises(FileRefused, match=r"of the old \.xls kind.*save it as \.xlsx"):
        read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
