"""The people of every case go out as a list, and coming in again they change nothing and double nobody."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.exchange.visit_file import read_visit_file
from planner.usecases.commands.people_import import PeopleImported
from planner.usecases.import_visit import ImportVisit
from planner.usecases.list_files import people_table
from planner.usecases.people_list import guess_meaning, preview, store
from planner.usecases.people_out import export_people
from tests.offices import dump, office
from tests.worlds import CASES


@pytest.mark.parametrize("case", CASES, ids=[case.name.removesuffix(".visit.json") for case in CASES])
def test_a_list_that_went_out_says_nothing_new_when_it_comes_in(case: Path, tmp_path: Path) -> None:
    with office(tmp_path) as workspace:
        rows = read_visit_file(case.read_bytes(), name=case.name)
        workspace.run(ImportVisit(rows))
        visit_id, target = rows.visit_id, tmp_path / "people.csv"
        if not export_people(workspace, visit_id, target):
            pytest.skip("nobody is in this visit")
        before, table = dump(workspace)["person"], people_table(target)
        meaning = guess_meaning(workspace, table)
        look = preview(workspace, visit_id, table, meaning)
        assert [
            (row.label, row.kind, row.changes) for row in look.rows if (row.kind, row.changes) != ("exact", ())
        ] == []
        assert store(workspace, visit_id, table, meaning) == PeopleImported()
        assert dump(workspace)["person"] == before
