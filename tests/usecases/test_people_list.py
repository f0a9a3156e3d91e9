"""Lists of people go in, go in again, and come out as they were typed."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.errors import NotFound
from planner.usecases.commands.people import CreatePerson, EditPerson, RemovePerson
from planner.usecases.commands.people_import import PeopleImported
from planner.usecases.list_files import people_table
from planner.usecases.people_out import export_people
from tests.offices import dump, refuse_lossy_export
from tests.usecases.lists import HEADS, empty_visit, given_out, listed, look, names, people, take_in
from tests.worlds import CASES, NOON, VISIT_ID, person

ANN = ("1", "Ann LEE", "", "Mayor", "City Hall", "France", "ann@x.org", "AF 1")
WANG = ("2", "", "王伟", "局长", "商务局", "中国", "", "CA 2")
UNNAMED = ("3", "3 officials", "", "", "City Hall", "", "", "")
LEE = {"name": "Ann LEE", "position_text": "Mayor"}

CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8)
NAMES = st.sampled_from(
    ["Ann LEE", "lee, ann", "王伟", "N.N.", "3 officials", "Bo de la Cruz", " Ann  LEE ", "", "김기현",
     "press corps (12)",
     "WANG Wei\n王伟", "王伟 WANG Wei", "Mr. & Mrs. Lee", "Jose\u0301 Nu\u0301n\u0303ez", "José Núñez", "高市 早苗 様",
     "Host side ", "中方 / Chinese side", "Press", "A\u200bnn LEE", "Keali‘i", "𠮷田 太郎", "S. Kumar", "M. Kumar"]
)  # fmt: skip
ROWS = st.lists(st.tuples(CELLS, NAMES, CELLS, CELLS, st.sampled_from(["City Hall", "", "Port "]), CELLS, CELLS, CELLS))


def test_a_list_becomes_people_with_all_that_it_says(tmp_path: Path) -> None:
    with empty_visit(tmp_path) as workspace:
        assert take_in(workspace, listed(ANN, WANG, UNNAMED)) == PeopleImported(made=3)
        bodies = {row["id"]: (row["name"], row.get("country")) for row in dump(workspace)["organization"].values()}
        told = ("name", "native_name", "family_name", "position_text", "headcount", "email", "side")
        assert [
            ({name: row[name] for name in told if name in row}, bodies[row["organization_id"]])
            for row in people(workspace)
        ] == [
            ({"name": "Ann LEE", "family_name": "LEE", "position_text": "Mayor", "email": "ann@x.org",
              "side": "delegation"}, ("City Hall", "FR")),
            ({"native_name": "王伟", "family_name": "王", "position_text": "局长", "side": "delegation"},
             ("商务局", "CN")),
            ({"position_text": "3 officials", "headcount": 3, "side": "delegation"}, ("City Hall", "FR")),
        ]  # fmt: skip
        assert people(workspace)[0]["listed"] == dict(zip(HEADS, ANN, strict=True))
        refuse_lossy_export(workspace)


def as_it_goes_out(rows: Sequence[tuple[str, ...]], kinds: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """The rows of people, and over the first of a part the last heading before it."""
    found: list[tuple[str, ...]] = []
    waiting = shown = ""
    for row, kind in zip(rows, kinds, strict=True):
        if kind == "heading":
            waiting = next(cell for cell in row if cell.strip())
            place = row.index(waiting)
        if kind == "new" and waiting != shown:
            shown = waiting
            found.append(tuple(shown if n == place else "" for n in range(len(row))))
        found += [row] if kind == "new" else []
    return tuple(found)


@given(ROWS)
def test_a_second_import_changes_nothing_and_the_list_comes_out_as_it_went_in(rows: list[tuple[str, ...]]) -> None:
    table = listed(*rows)
    with tempfile.TemporaryDirectory() as folder, empty_visit(Path(folder)) as workspace:
        first = look(workspace, table)
        done = take_in(workspace, table)
        before = dump(workspace)
        again = take_in(workspace, table)
        kept = as_it_goes_out(table.rows, [seen.kind for seen in first.rows])
        assert (again.made, again.changed, again.gone, again.left_out) == (0, 0, 0, done.left_out)
        assert dump(workspace) == before
        assert given_out(workspace)[1] == kept
        assert {seen.kind for seen in first.rows} <= {"new", "double", "heading", "bad"}


@given(st.permutations([ANN, WANG, UNNAMED, ("4", "Bo Li"), ("5", "Cy Ma")]), st.integers(1, 5))
def test_a_newer_list_puts_its_order_and_marks_who_has_gone(rows: list[tuple[str, ...]], kept: int) -> None:
    with tempfile.TemporaryDirectory() as folder, empty_visit(Path(folder)) as workspace:
        take_in(workspace, listed(ANN, WANG, UNNAMED, ("4", "Bo Li"), ("5", "Cy Ma")))
        newer = listed(*rows[:kept])
        done = take_in(workspace, newer)
        assert (done.made, done.gone, done.left_out, given_out(workspace)[1]) == (0, 5 - kept, 0, newer.rows)
        back = take_in(workspace, listed(*rows))
        assert (back.made, back.restored, given_out(workspace)[1]) == (0, 5 - kept, listed(*rows).rows)


def test_a_person_who_has_gone_is_marked_with_the_day_and_nothing_is_lost(tmp_path: Path) -> None:
    with empty_visit(tmp_path) as workspace:
        take_in(workspace, listed(ANN, WANG))
        assert look(workspace, listed(WANG)).gone == ((people(workspace)[0]["id"], "Ann LEE"),)
        take_in(workspace, listed(WANG))
        assert [row.get("gone_since") for row in people(workspace)] == [NOON.date().isoformat(), None]


def test_the_list_of_another_delegation_takes_nobody_away(tmp_path: Path) -> None:
    with empty_visit(tmp_path) as workspace:
        take_in(workspace, listed(ANN, WANG))
        done = take_in(workspace, listed(("1", "Bo Li"), ("2", "Cy Ma")), side="host")
        assert (done, [row["side"] for row in people(workspace)]) == (
            PeopleImported(made=2),
            ["delegation", "delegation", "host", "host"],
        )


def test_what_an_officer_wrote_stands_until_the_list_changes_in_it(tmp_path: Path) -> None:
    with empty_visit(tmp_path) as workspace:
        take_in(workspace, listed(ANN))
        workspace.run(EditPerson(people(workspace)[0]["id"], {"position_text": "Lord Mayor", "email": None}))
        assert take_in(workspace, listed(ANN)).changed == 0
        assert given_out(workspace)[1] == (("1", "Ann LEE", "", "Lord Mayor", "City Hall", "France", "", "AF 1"),)
        newer = ("1", "Ann LEE", "", "Mayor (retired)", "City Hall", "France", "ann@x.org", "AF 7")
        seen = look(workspace, listed(newer)).rows[0]
        assert [(change.attribute, change.before, change.after) for change in seen.changes] == [
            ("position_text", "Lord Mayor", "Mayor (retired)")
        ]
        take_in(workspace, listed(newer))
        assert given_out(workspace)[1][0][3:] == ("Mayor (retired)", "City Hall", "France", "", "AF 7")


def test_a_name_alone_with_another_organisation_is_likely_and_left_to_a_person(tmp_path: Path) -> None:
    with empty_visit(tmp_path) as workspace:
        take_in(workspace, listed(ANN, WANG))
        moved = ("1", "Lee Ann", "", "Mayor", "Port Authority")
        seen = look(workspace, listed(moved, WANG))
        assert [(row.kind, row.person, str(row.why)) for row in seen.rows] == [
            ("likely", "Ann LEE", "the name is the same, the organisation is not"),
            ("exact", "王伟", "None"),
        ]
        assert (seen.gone, take_in(workspace, listed(moved, WANG)).left_out) == ((), 1)
        one = people(workspace)[0]["id"]
        assert take_in(workspace, listed(moved, WANG), decisions={2: one}) == PeopleImported(changed=1)
        assert names(workspace) == ["Lee Ann", "王伟"]
        with pytest.raises(NotFound):
            take_in(workspace, listed(moved), decisions={2: "nobody"})


def test_a_likely_row_may_be_somebody_new(tmp_path: Path) -> None:
    with empty_visit(tmp_path) as workspace:
        take_in(workspace, listed(ANN, WANG))
        done = take_in(workspace, listed(("1", "Lee Ann", "", "", "Port"), WANG), decisions={2: "new"})
        assert (done, len(people(workspace))) == (PeopleImported(made=1, gone=1), 3)


def test_rows_that_are_the_same_are_reported_and_stored_once(tmp_path: Path) -> None:
    with empty_visit(tmp_path) as workspace:
        rows = listed(ANN, ("2", *ANN[1:]), UNNAMED, UNNAMED, ("5", "Ann Lee", "", "", "Port"))
        seen = look(workspace, rows)
        assert [(row.kind, str(row.why), [str(note) for note in row.notes]) for row in seen.rows] == [
            ("new", "None", []),
            ("double", "the same as row 2", []),
            ("new", "None", []),
            ("new", "None", []),
            ("new", "None", ["Row 2 has the same name."]),
        ]
        assert take_in(workspace, rows) == PeopleImported(made=4, left_out=1)


def test_a_bad_row_is_reported_with_its_number_and_the_rest_is_imported(tmp_path: Path) -> None:
    with empty_visit(tmp_path) as workspace:
        rows = listed(ANN, ("", "", "", "", "", "", "", "AF 9"), ("3", "a\0b"), ("合计", "1人"))
        assert [(row.number, row.kind, str(row.why)) for row in look(workspace, rows).rows] == [
            (2, "new", "None"),
            (3, "bad", "Nobody is in this row: no name, position, organisation or number of people."),
            (4, "bad", "The row holds a NUL sign. Remove it."),
            (5, "bad", "This row is a total, and no person."),
        ]
        assert take_in(workspace, rows) == PeopleImported(made=1, left_out=3)


def test_whoever_was_typed_by_hand_is_known_and_their_organisation_is_not_doubled(tmp_path: Path) -> None:
    hall = {"list": "organizations", "key": "hall", "name": "City Hall"}
    by_hand = person("ann", name="Ann Lee", organization="hall", diet="no nuts")
    with empty_visit(tmp_path, hall, by_hand) as workspace:
        assert take_in(workspace, listed(ANN)) == PeopleImported(changed=1)
        assert (len(dump(workspace)["organization"]), people(workspace)[0]["diet"]) == (1, "no nuts")


def test_ministries_of_one_name_in_two_countries_are_two(tmp_path: Path) -> None:
    rows = listed(
        ("1", "A B", "", "", "Ministry", "Peru"), ("2", "C D", "", "", "Ministry", "Cuba"),
        ("3", "E F", "", "", "Ministry", "Peru"), ("4", "G H", "", "", "ministry", "NGO"),
    )  # fmt: skip
    with empty_visit(tmp_path) as workspace:
        take_in(workspace, rows)
        bodies = [(row["name"], row.get("country")) for row in dump(workspace)["organization"].values()]
        assert sorted(bodies, key=str) == [("Ministry", "CU"), ("Ministry", "PE"), ("ministry", None)]


def test_people_who_came_from_no_list_come_out_under_the_standard_heads(tmp_path: Path) -> None:
    with empty_visit(tmp_path, person("bo", name="Bo Li", diet="vegan", phones=["2"], phone="1")) as workspace:
        heads, rows = given_out(workspace)
        assert (heads, rows) == (
            ("Name", "Position", "Organisation", "Side", "Phone", "Diet"),
            (("Bo Li", "", "", "Delegation", "1; 2", "vegan"),),
        )


def test_people_who_came_from_no_list_go_out_and_come_in_again_as_they_are(tmp_path: Path) -> None:
    people_here = (
        person("ann", name="Ann Lee", role="member", position="Mayor"),
        person("bo", role="host", role_text="host"),
    )
    path = tmp_path / "people.csv"
    with empty_visit(tmp_path, *people_here) as workspace:
        export_people(workspace, VISIT_ID, path)
        found = look(workspace, people_table(path))
        assert [(row.kind, row.changes) for row in found.rows] == [("exact", ()), ("exact", ())]
        newer = listed(("Ann Lee", "Mayor", "Delegate"), heads=("Name", "Position", "Role"))
        assert [(change.attribute, change.after) for change in look(workspace, newer).rows[0].changes] == [
            ("role_text", "Delegate")
        ]


def test_the_real_list_comes_in_whole_and_comes_out_the_same(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes((CASES[0].parent / "people.csv").read_bytes())
    with path.open(encoding="utf-8", newline="") as file:
        real = list(csv.reader(file))
    with empty_visit(tmp_path) as workspace:
        assert take_in(workspace, people_table(path)) == PeopleImported(made=len(real) - 1)
        assert take_in(workspace, people_table(path)) == PeopleImported()
        bodies = {row["id"]: row["name"] for row in dump(workspace)["organization"].values()}
        assert [
            [row.get("name", ""), row.get("native_name", ""), row.get("position_text", ""),
             bodies.get(row.get("organization_id"), "")]
            for row in people(workspace)
        ] == [row[2:6] for row in real[1:]]  # fmt: skip
        for ending in (".csv", ".xlsx"):
            out = tmp_path / f"out{ending}"
            assert export_people(workspace, VISIT_ID, out) == len(real) - 1
            table = people_table(out)
            assert [list(table.heads), *map(list, table.rows)] == real
        refuse_lossy_export(workspace)


def test_one_role_has_one_word_in_a_column_and_what_was_typed_stays(tmp_path: Path) -> None:
    heads = ("Name", "Position", "Role", "Side")
    with empty_visit(tmp_path) as workspace:
        table = listed(("Ann Lee", "Mayor", "Guest", "host"), ("Bo Li", "", "翻译", "Host"), heads=heads)
        take_in(workspace, table)
        assert given_out(workspace)[1] == table.rows
        for name, role in (("Cy Ma", "interpreter"), ("Dee Oak", "press")):
            workspace.run(CreatePerson(VISIT_ID, {"name": name, "role": role, "side": "host"}))
        assert given_out(workspace)[1][2:] == (("Cy Ma", "", "翻译", "host"), ("Dee Oak", "", "Press", "host"))
        for row in people(workspace)[:2]:
            workspace.run(RemovePerson(row["id"]))
        assert [row[1:] for row in given_out(workspace)[1]] == [
            ("", "", "Interpreter", "Host"), ("", "", "Press", "Host"),
        ]  # fmt: skip
