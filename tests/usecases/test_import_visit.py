"""Importing: one visit however often, an update as one step, and files that cannot be read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from planner.clock import fixed_clock
from planner.errors import FileRefused
from planner.exchange.visit_file import VisitRows, write_visit_file
from planner.storage.database import open_database
from planner.storage.visit_rows import visit_rows
from planner.usecases.import_visit import Imported, ImportVisit, visit_from_file
from planner.usecases.show import visits
from planner.workspace import Changes, Workspace
from tests.exchange.visit_file.sameness import meaning
from tests.worlds import CASES, NOON, case

FIRST, SECOND = sorted((Path(__file__).parents[1] / "cases").glob("macron*"))
MACRON = "2307fb16-d29f-5b71-a1a8-bad4b78172e0"
TITLE = "Visite officielle d'Emmanuel Macron à Yaoundé, 25-27 juillet 2022 (two published versions)"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = Workspace(open_database(tmp_path / "office.sqlite"), clock=fixed_clock(NOON))
    yield opened
    opened.close()


def stored(workspace: Workspace, visit_id: str) -> dict[str, Any]:
    rows = workspace.read(lambda session: VisitRows(visit_id, visit_rows(session, visit_id)))
    found: dict[str, Any] = json.loads(write_visit_file(rows))
    return found


def told(workspace: Workspace) -> list[Changes]:
    heard: list[Changes] = []
    workspace.subscribe(heard.append)
    return heard


def test_an_update_is_one_step_and_undone_gives_the_first_version(workspace: Workspace) -> None:
    first = workspace.run(ImportVisit(visit_from_file(FIRST)))
    second = workspace.run(ImportVisit(visit_from_file(SECOND)))
    assert (first, second) == (Imported(MACRON, TITLE, 12, False), Imported(MACRON, TITLE, 7, True))
    assert meaning(stored(workspace, MACRON)) == meaning(case(SECOND))
    label = workspace.undo()
    assert (str(label), meaning(stored(workspace, MACRON))) == (f"Import of “{TITLE}”", meaning(case(FIRST)))
    workspace.redo()
    assert meaning(stored(workspace, MACRON)) == meaning(case(SECOND))
    workspace.undo()
    workspace.undo()
    assert (visits(workspace), workspace.undo()) == ((), None)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name.partition(".visit")[0])
def test_imported_twice_it_is_one_visit_and_the_second_time_changes_nothing(path: Path, workspace: Workspace) -> None:
    workspace.run(ImportVisit(visit_from_file(path)))
    label, heard = workspace.undo_label, told(workspace)
    again = workspace.run(ImportVisit(visit_from_file(path)))
    workspace.undo()
    assert (again.updated, label, len(heard), visits(workspace)) == (True, label, 1, ())


def test_the_same_file_gives_the_same_rows_in_every_office(workspace: Workspace, tmp_path: Path) -> None:
    other = Workspace(open_database(tmp_path / "other.sqlite"), clock=fixed_clock(NOON))
    for office in (workspace, other):
        office.run(ImportVisit(visit_from_file(FIRST)))
    here, there = (office.read(lambda session: visit_rows(session, MACRON)) for office in (workspace, other))
    other.close()
    assert here == there


def test_a_file_over_the_limit_is_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "endless.json"
    with path.open("wb") as file:
        file.truncate(64_000_001)
    with pytest.raises(FileRefused) as refused:
        visit_from_file(path)
    assert str(refused.value) == (
        "endless.json was not imported: it is larger than 64 MB, which no visit is. Check that it is the right file."
    )
