"""Lists with several parts: sheets of one workbook, headings over their people."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from planner.rules.lists.table import Table
from planner.usecases.list_files import people_table, people_tables
from planner.usecases.people_list import IncomingSheet, guess_meaning, preview_sheets, store_sheets
from tests.offices import dump
from tests.usecases.lists import empty_visit, given_out, listed, look, names, people, take_in
from tests.worlds import VISIT_ID

HEADS = ("No.", "Name", "Position", "Organisation")


def sheets(folder: Path, **rows: list[tuple[str, ...]]) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, cells in rows.items():
        sheet = book.create_sheet(title)
        for row in (HEADS, *cells):
            sheet.append(row)
    book.save(folder / "lists.xlsx")
    return folder / "lists.xlsx"


def part(path: Path, sheet: str) -> Table:
    return people_table(path, sheet=sheet)


def test_a_newer_sheet_takes_away_its_own_people_only(tmp_path: Path) -> None:
    ann, bo, cy = ("1", "Ann Lee", "Mayor", "Hall"), ("2", "Bo Li", "Clerk", "Hall"), ("1", "Cy Ma", "Cook", "Port")
    with empty_visit(tmp_path) as workspace:
        path = sheets(tmp_path, Guests=[ann, bo], Hosts=[cy])
        take_in(workspace, part(path, "Guests"))
        assert take_in(workspace, part(path, "Hosts"), side="host").made == 1
        newer = sheets(tmp_path, Guests=[ann], Hosts=[cy])
        done = take_in(workspace, part(newer, "Guests"))
        assert (done.changed, done.gone) == (0, 1)
        assert [(row["name"], bool(row.get("gone_since"))) for row in people(workspace)] == [
            ("Ann Lee", False), ("Bo Li", True), ("Cy Ma", False),
        ]  # fmt: skip
        assert given_out(workspace) == (HEADS, (ann, cy))


def test_several_sheets_come_in_as_one_step_each_with_its_side_and_part(tmp_path: Path) -> None:
    ann, bo, cy = ("1", "Ann Lee", "Mayor", "Hall"), ("2", "Bo Li", "Clerk", "Port"), ("3", "Cy Ma", "Cook", "Port")
    with empty_visit(tmp_path) as workspace:
        path = sheets(tmp_path, Guests=[ann], Hosts=[bo, ann], Drivers=[cy])
        tables = {table.sheet: table for table in people_tables(path)}
        plans = (("Guests", "delegation", None), ("Hosts", "host", None), ("Drivers", "host", "driver"))
        incoming = [
            IncomingSheet(tables[name], guess_meaning(workspace, tables[name]), side, role)
            for name, side, role in plans
        ]
        before = dump(workspace)
        seen = preview_sheets(workspace, VISIT_ID, incoming)
        assert [(row.sheet, row.key, row.kind, str(row.why or "")) for row in seen.rows] == [
            ("Guests", 2, "new", ""), ("Hosts", (1, 2, 0), "new", ""),
            ("Hosts", (1, 3, 0), "double", "the same as row 2 of sheet “Guests”"), ("Drivers", (2, 2, 0), "new", ""),
        ]  # fmt: skip
        done = store_sheets(workspace, VISIT_ID, incoming)
        assert (done.made, done.left_out) == (3, 1)
        assert [(row["name"], row["side"], row.get("role")) for row in people(workspace)] == [
            ("Ann Lee", "delegation", None), ("Bo Li", "host", None), ("Cy Ma", "host", "driver"),
        ]  # fmt: skip
        stored = dump(workspace)
        again = store_sheets(workspace, VISIT_ID, incoming)
        assert (again.made, again.changed, again.gone, dump(workspace)) == (0, 0, 0, stored)
        workspace.undo()
        assert dump(workspace) == before


def test_headings_give_their_people_a_side_and_come_out_over_them(tmp_path: Path) -> None:
    rows = (
        ("1", "Ann Lee", "Mayor", "Hall"), ("", "Host side", "", ""), ("2", "Bo Li", "Clerk", "Port"),
        ("", "Interpreters", "", ""), ("3", "Cy Ma", "", ""), ("Total", "", "", "3"),
    )  # fmt: skip
    with empty_visit(tmp_path) as workspace:
        table = listed(*rows, heads=HEADS)
        assert [row.kind for row in look(workspace, table).rows] == ["new", "heading", "new", "heading", "new", "bad"]
        done = take_in(workspace, table)
        assert (done.made, done.left_out, names(workspace)) == (3, 1, ["Ann Lee", "Bo Li", "Cy Ma"])
        told = [(row["side"], row.get("role"), row.get("role_text")) for row in people(workspace)]
        assert told == [
            ("delegation", None, None),
            ("host", None, None),
            ("host", "interpreter", "Interpreters"),
        ]
        assert given_out(workspace) == (HEADS, rows[:-1])
        again = take_in(workspace, table)
        assert (again.made, again.changed, again.gone) == (0, 0, 0)


def test_a_list_whose_columns_changed_updates_the_same_people(tmp_path: Path) -> None:
    with empty_visit(tmp_path) as workspace:
        take_in(workspace, listed(("1", "Ann Lee", "Mayor", "Hall"), ("2", "Bo Li", "Clerk", "Hall"), heads=HEADS))
        newer = listed(
            ("Hall", "Lord Mayor", "LEE Ann", "no nuts"), ("Hall", "Clerk", "Bo Li", ""),
            heads=("Organization", "Title", "Name", "Diet"),
        )  # fmt: skip
        done = take_in(workspace, newer)
        assert (done.made, done.changed, done.gone, names(workspace)) == (0, 2, 0, ["LEE Ann", "Bo Li"])
        assert [(row["position_text"], row.get("diet")) for row in people(workspace)] == [
            ("Lord Mayor", "no nuts"),
            ("Clerk", None),
        ]
