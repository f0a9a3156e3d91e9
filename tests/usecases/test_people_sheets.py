"""Lists with several parts: sheets of one workbook, headings over their people."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from planner.rules.lists.table import Table
from planner.usecases.commands.people import CreateGroup, CreateMember, RemoveMember
from planner.usecases.list_files import people_table, people_tables
from planner.usecases.people_list import IncomingSheet, guess_meaning, preview_sheets, store_sheets
from planner.workspace import Workspace
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


def test_the_sheet_of_a_coach_makes_its_group_of_those_who_stand_on_the_list_of_all(tmp_path: Path) -> None:
    ann, bo, cy = ("1", "Ann Lee", "Mayor", "Hall"), ("2", "Bo Li", "Clerk", "Hall"), ("3", "Cy Ma", "Cook", "Port")
    coaches: dict[str, list[tuple[str, ...]]] = {
        "Coach 1": [("1", "LEE Ann", "", ""), ("2", "Bo Li", "", "")],
        "Coach 2": [("1", "Cy Ma", "", ""), ("2", "Dee Oak", "Guide", "")],
    }
    path = sheets(tmp_path, Delegation=[ann, bo, cy], **coaches)
    with empty_visit(tmp_path) as workspace:
        tables = {table.sheet: table for table in people_tables(path)}
        incoming = [
            IncomingSheet(tables[name], guess_meaning(workspace, tables[name]), "delegation", None, group)
            for name, group in (("Delegation", None), ("Coach 1", "Coach 1"), ("Coach 2", "Coach 2"))
        ]
        before = dump(workspace)
        seen = preview_sheets(workspace, VISIT_ID, incoming)
        assert [row.kind for row in seen.rows] == ["new", "new", "new", "double", "double", "double", "new"]
        done = store_sheets(workspace, VISIT_ID, incoming)
        assert (done.made, done.left_out, done.groups, done.joined) == (4, 3, 2, 4)
        assert riding(workspace) == {"Coach 1": ["Ann Lee", "Bo Li"], "Coach 2": ["Cy Ma", "Dee Oak"]}
        stored = dump(workspace)
        again = store_sheets(workspace, VISIT_ID, incoming)
        assert (again.made, again.changed, again.gone, again.groups, again.joined) == (0, 0, 0, 0, 0)
        assert dump(workspace) == stored
        workspace.undo()
        assert dump(workspace) == before


def test_whoever_was_moved_to_another_coach_stays_there_when_the_list_comes_again(tmp_path: Path) -> None:
    coach: list[tuple[str, ...]] = [("1", "Ann Lee", "Mayor", ""), ("2", "Bo Li", "", "")]
    path = sheets(tmp_path, **{"Coach 1": coach, "Coach 2": []})
    with empty_visit(tmp_path) as workspace:
        table = part(path, "Coach 1")
        incoming = [IncomingSheet(table, guess_meaning(workspace, table), "delegation", None, "Coach 1")]
        store_sheets(workspace, VISIT_ID, incoming)
        rows = dump(workspace)
        bo = next(row["id"] for row in rows["person"].values() if row["name"] == "Bo Li")
        other = workspace.run(CreateGroup(VISIT_ID, {"name": "Coach 2", "kind": "coach"}))
        workspace.run(RemoveMember(next(row["id"] for row in rows["member"].values() if row["person_id"] == bo)))
        workspace.run(CreateMember(other, {"person_id": bo}))
        assert store_sheets(workspace, VISIT_ID, incoming).joined == 0
        assert riding(workspace) == {"Coach 1": ["Ann Lee"], "Coach 2": ["Bo Li"]}


def test_one_name_with_another_position_on_another_sheet_is_somebody_else(tmp_path: Path) -> None:
    path = sheets(tmp_path, Delegation=[("1", "Ann Lee", "Mayor", "Hall")], Hosts=[("1", "Ann Lee", "Cook", "Port")])
    with empty_visit(tmp_path) as workspace:
        incoming = [IncomingSheet(table, guess_meaning(workspace, table)) for table in people_tables(path)]
        assert [row.kind for row in preview_sheets(workspace, VISIT_ID, incoming).rows] == ["new", "new"]


def riding(workspace: Workspace) -> dict[str, list[str]]:
    """The members of each group by name, in their order."""
    rows = dump(workspace)
    groups = {row["id"]: row["name"] for row in rows["party_group"].values()}
    found: dict[str, list[str]] = {name: [] for name in sorted(groups.values())}
    for row in sorted(rows["member"].values(), key=lambda row: row["position"]):
        found[groups[row["group_id"]]].append(rows["person"][row["person_id"]]["name"])
    return found
