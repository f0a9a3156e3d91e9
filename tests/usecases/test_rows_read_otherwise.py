"""Rows that an officer reads otherwise: a heading that is a person, a person that is a heading, several in one cell."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.rules.lists.table import Table
from planner.usecases.commands.people import EditPerson
from planner.usecases.list_files import people_table
from planner.usecases.people_out import export_people
from planner.workspace import Workspace
from tests.offices import dump
from tests.usecases.lists import empty_visit, given_out, listed, look, names, people, take_in
from tests.worlds import VISIT_ID

HEADS = ("Name", "Position", "Organisation", "E-mail")


def kinds(workspace: Workspace, table: Table, **how: object) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(row.label, row.kind, row.may_be) for row in look(workspace, table, **how).rows]


def comes_back(workspace: Workspace, table: Table, folder: Path) -> None:
    """The list, and what goes out, change nothing when they come in again."""
    stored = dump(workspace)
    assert given_out(workspace)[1] == table.rows
    for ending in (".csv", ".xlsx"):
        export_people(workspace, VISIT_ID, folder / f"out{ending}")
        done = take_in(workspace, people_table(folder / f"out{ending}"))
        assert (done.made, done.changed, done.gone, done.left_out, dump(workspace)) == (0, 0, 0, 0, stored)
    done = take_in(workspace, table)
    assert (done.made, done.changed, done.gone, done.left_out, dump(workspace)) == (0, 0, 0, 0, stored)


def test_a_name_that_reads_as_a_heading_is_a_person_by_its_given_name(tmp_path: Path) -> None:
    rows = [
        (name,) for name in ("Frank Press", "Mark Group", "Dr. Peter Guest", "Foreign Press", "Press:", "Host side")
    ]
    with empty_visit(tmp_path) as workspace:
        found = [(row.label, row.kind) for row in look(workspace, listed(*rows, heads=HEADS)).rows]
        assert found == [
            ("Frank Press", "new"), ("Mark Group", "new"), ("Dr. Peter Guest", "new"), ("Foreign Press", "heading"),
            ("Press:", "heading"), ("Host side", "heading"),
        ]  # fmt: skip


def test_a_heading_a_note_and_a_count_can_be_people_and_stay_so(tmp_path: Path) -> None:
    table = listed(
        ("Ann Lee", "Mayor", "Hall"), ("Zorba Press",), ("5 Seconds",), ("Total Mbeki",), ("Interpreter",), heads=HEADS
    )
    readings = {(0, number): "person" for number in (3, 4, 5, 6)}
    with empty_visit(tmp_path) as workspace:
        assert kinds(workspace, table)[1] == ("Zorba Press", "heading", ("person",))
        read = kinds(workspace, table, readings=readings)
        assert read[1:] == [(name, "new", ("guessed",)) for name in
                            ("Zorba Press", "5 Seconds", "Total Mbeki", "Interpreter")]  # fmt: skip
        assert take_in(workspace, table, readings=readings).made == 5
        told = [(row["name"], row.get("headcount"), row.get("role")) for row in people(workspace)]
        assert told == [(name, None, None) for name in
                        ("Ann Lee", "Zorba Press", "5 Seconds", "Total Mbeki", "Interpreter")]  # fmt: skip
        comes_back(workspace, table, tmp_path)
        assert [row.kind for row in look(workspace, table, readings={(0, 3): "guessed"}).rows][1] == "heading"


def test_a_name_can_be_the_heading_of_the_rows_below_and_stays_so(tmp_path: Path) -> None:
    table = listed(("Palace Quartet",), ("Ann Lee", "Viola"), ("Bo Li", "Cello"), heads=HEADS)
    with empty_visit(tmp_path) as workspace:
        assert kinds(workspace, table)[0] == ("Palace Quartet", "new", ("heading",))
        assert take_in(workspace, table, readings={(0, 2): "heading"}).made == 2
        assert names(workspace) == ["Ann Lee", "Bo Li"]
        comes_back(workspace, table, tmp_path)


TOGETHER = listed(
    ("Mr Ray Adam and Mrs Eva Bold", "Envoys", "Hall", "ray@example.org"),
    ("Ann Lee, Bo Li and Cy Ma (interpreters)", "", "Port", ""),
    ("张三、李四、王五", "主任、副主任、秘书", "外办", ""),
    ("Dee Oak / Eli Fir", "Consul / Attaché", "Hall", "dee@example.org; eli@example.org"),
    ("Karl von und zu Romm-Livermore", "Minister of Trade, Industry and Energy", "Ministry of Trade and Energy", ""),
    heads=HEADS,
)


def test_several_in_one_cell_are_offered_and_never_parted_unasked(tmp_path: Path) -> None:
    with empty_visit(tmp_path) as workspace:
        rows = look(workspace, TOGETHER).rows
        assert [(row.kind, row.together) for row in rows] == [
            ("new", ("Mr Ray Adam", "Mrs Eva Bold")), ("new", ("Ann Lee", "Bo Li", "Cy Ma")),
            ("new", ("张三", "李四", "王五")), ("new", ("Dee Oak", "Eli Fir")), ("new", ()),
        ]  # fmt: skip
        assert [bool(row.notes) for row in rows] == [True, True, True, True, False]
        assert take_in(workspace, TOGETHER).made == 5
        comes_back(workspace, TOGETHER, tmp_path)


def test_parted_people_have_their_own_cells_and_go_out_in_one_row(tmp_path: Path) -> None:
    readings = {(0, number): "several" for number in range(2, 7)}
    with empty_visit(tmp_path) as workspace:
        assert take_in(workspace, TOGETHER, readings=readings).made == 11
        told = [
            (row.get("name") or row["native_name"], row.get("position_text"), row.get("role"), row.get("email"))
            for row in people(workspace)
        ]
        assert told == [
            ("Mr Ray Adam", "Envoys", None, "ray@example.org"), ("Mrs Eva Bold", "Envoys", None, None),
            ("Ann Lee", None, "interpreter", None), ("Bo Li", None, "interpreter", None),
            ("Cy Ma", None, "interpreter", None),
            ("张三", "主任", None, None), ("李四", "副主任", None, None), ("王五", "秘书", None, None),
            ("Dee Oak", "Consul", None, "dee@example.org"), ("Eli Fir", "Attaché", None, "eli@example.org"),
            ("Karl von und zu Romm-Livermore", "Minister of Trade, Industry and Energy", None, None),
        ]  # fmt: skip
        comes_back(workspace, TOGETHER, tmp_path)


def test_one_of_them_who_was_corrected_goes_out_in_rows_of_their_own(tmp_path: Path) -> None:
    table = listed(("Dee Oak / Eli Fir", "Consul / Attaché", "Hall"), ("Ann Lee", "Mayor", "Hall"), heads=HEADS)
    with empty_visit(tmp_path) as workspace:
        take_in(workspace, table, readings={(0, 2): "several"})
        eli = people(workspace)[1]["id"]
        workspace.run(EditPerson(eli, {"position_text": "Counsellor"}))
        rows = given_out(workspace)[1]
        assert rows == (
            ("Dee Oak", "Consul", "Hall", ""), ("Eli Fir", "Counsellor", "Hall", ""), ("Ann Lee", "Mayor", "Hall", ""),
        )  # fmt: skip
        done = take_in(workspace, listed(*rows, heads=HEADS))
        assert (done.made, done.gone, done.left_out, names(workspace)) == (0, 0, 0, ["Dee Oak", "Eli Fir", "Ann Lee"])


def test_a_decision_is_about_one_of_those_in_a_row(tmp_path: Path) -> None:
    table = listed(("Dee Oak / Eli Fir", "Consul / Attaché", "Hall"), heads=HEADS)
    readings = {(0, 2): "several"}
    with empty_visit(tmp_path) as workspace:
        assert [row.key for row in look(workspace, table, readings=readings).rows] == [(0, 2, 1), (0, 2, 2)]
        take_in(workspace, table, readings=readings, decisions={(0, 2, 1): "skip"})
        assert names(workspace) == ["Eli Fir"]


@pytest.mark.parametrize(
    "name",
    [
        "Ministry of Trade, Industry and Energy", "José Ortega y Gasset", "WANG Wei / 王伟", "Smith, John, Jr.",
        "Trinidad and Tobago", "LEE Ann, Director, Port Bureau", "王和平", "国家发展和改革委员会",
        "Wei Wang / Wang Wei",
        "John Smith\nMinister of Trade", "Marks and Spencer", "Karl von und zu Guttenberg", "Sato Naoki (Head)",
        "Ann Lee, Deputy Mayor", "张三、李四等5人",
    ],
)  # fmt: skip
def test_one_person_a_house_or_a_country_is_not_offered_as_several(name: str, tmp_path: Path) -> None:
    with empty_visit(tmp_path) as workspace:
        assert look(workspace, listed((name, "", ""), heads=HEADS)).rows[0].together == ()


def test_a_spouse_to_be_named_is_counted_and_goes_out_in_the_row_of_both(tmp_path: Path) -> None:
    table = listed(
        ("Sr. Juan Pérez y Sra.", "Embajador", "Embajada", "juan@example.org"), ("王伟及夫人", "市长", "市政府"),
        ("John Smith and wife Mary", "Consul", "Hall"), ("Cy Ma", "Mayor", "Hall"), heads=HEADS,
    )  # fmt: skip
    with empty_visit(tmp_path) as workspace:
        found = look(workspace, table).rows
        assert [row.together for row in found] == [
            ("Sr. Juan Pérez", "Sra. (Sr. Juan Pérez)"), ("王伟", "夫人（王伟）"), ("John Smith", "Mary"), (),
        ]  # fmt: skip
        assert take_in(workspace, table, readings={(0, number): "several" for number in (2, 3, 4)}).made == 7
        told = [
            (row.get("name") or row.get("native_name"), row.get("position_text"), row.get("role"))
            for row in people(workspace)
        ]
        assert told == [
            ("Sr. Juan Pérez", "Embajador", None), (None, "Sra. (Sr. Juan Pérez)", "spouse"),
            ("王伟", "市长", None), (None, "夫人（王伟）", "spouse"),
            ("John Smith", "Consul", None), ("Mary", None, "spouse"), ("Cy Ma", "Mayor", None),
        ]  # fmt: skip
        comes_back(workspace, table, tmp_path)
