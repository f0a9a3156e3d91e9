"""Workbooks as offices make them: covers, hidden rows, titles over the heads, heads in two languages."""

from __future__ import annotations

import io
from typing import Any

import openpyxl

from planner.exchange.tables import read_table
from planner.rules.lists.heads import PEOPLE_WORDS
from planner.rules.lists.table import Table

HEADS = ("No.", "Name", "Position", "Organisation")


def workbook(**sheets: list[tuple[Any, ...]]) -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    return book


def read(book: openpyxl.Workbook, **choice: Any) -> Table:
    out = io.BytesIO()
    book.save(out)
    return read_table(out.getvalue(), name="l.xlsx", known=PEOPLE_WORDS, **choice)


def test_the_sheet_with_the_heads_of_people_is_read_though_another_holds_more() -> None:
    flights = [("Flight", "From", "To", "Seat"), *[("AF 1", "Paris", "Beijing", str(n)) for n in range(20)]]
    book = workbook(Cover=[("Visit",)], Flights=flights, People=[HEADS, (1, "Ann", "Mayor", "Hall")], Empty=[])
    table = read(book)
    assert (table.sheet, table.sheets, table.rows) == (
        "People",
        ("Cover", "Flights", "People", "Empty"),
        (("1", "Ann", "Mayor", "Hall"),),
    )
    assert [str(note) for note in table.notes] == [
        "Sheet “People” was read; there are also “Cover”, “Flights”. Choose a sheet to read another."
    ]
    assert read(book, sheet="Flights").heads == ("Flight", "From", "To", "Seat")


def test_rows_that_are_hidden_are_read_and_told() -> None:
    book = workbook(People=[HEADS, (1, "Ann", "Mayor", "Hall"), (2, "Bo", "Clerk", "Hall"), (3, "Cy", "Cook", "Hall")])
    for number in (3, 9):
        book.active.row_dimensions[number].hidden = True
    table = read(book)
    assert ([row[1] for row in table.rows], [str(note) for note in table.notes]) == (
        ["Ann", "Bo", "Cy"],
        ["Rows that are hidden in the workbook were read too: 3."],
    )


def test_heads_stand_under_a_merged_title_and_in_two_languages() -> None:
    rows = [
        ("大连市人民政府代表团名单",), (), ("2026年5月10日至15日",), (), ("制表：外事办公室",), (),
        ("序号", "姓名", "职务", "单位"), ("No.", "Name", "Position", "Organization"),
        (1, "王伟", "市长", "大连市人民政府"), (), (2, " 李娜\xa0", "处长\u200b", "Ｆ集团"),
    ]  # fmt: skip
    book = workbook(名单=rows)
    book.active.merge_cells("A1:D1")
    table = read(book)
    assert (table.heads, table.rows, table.numbers) == (
        ("序号 / No.", "姓名 / Name", "职务 / Position", "单位 / Organization"),
        (("1", "王伟", "市长", "大连市人民政府"), ("2", " 李娜\xa0", "处长\u200b", "Ｆ集团")),
        (9, 11),
    )


def test_telephones_kept_as_numbers_are_whole() -> None:
    book = workbook(People=[("Name", "Phone"), ("Ann", 8.61381234567e11), ("Bo", 13800138000), ("Cy", 861381234567.0)])
    assert [row[1] for row in read(book).rows] == ["861381234567", "13800138000", "861381234567"]
    book.active["B2"].number_format = "0.00E+00"
    assert read(book).rows[0] == ("Ann", "861381234567")


def test_a_list_without_heads_loses_nobody() -> None:
    rows = [("高市早苗", "内閣総理大臣", "日本政府"), ("林芳正", "外務大臣", "外務省")]
    assert [row[0] for row in read(workbook(L=rows)).rows] == ["高市早苗", "林芳正"]
    rows = [("Mr. Jean Dupont", "Ambassador", "Paris"), ("Ms. Anne Martin", "Counsellor", "Paris")]
    assert len(read(workbook(L=rows)).rows) == 2
