"""The law of undo over ten thousand rows, and over any commands in any order on the story visits."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.errors import PlannerError
from planner.paths import resource
from planner.usecases.import_visit import ImportVisit
from planner.workspace import Workspace
from tests.offices import Dump, dump, office, refuse_lossy_export, rows_of_file, versions
from tests.soak import amount
from tests.workspace.random_commands import any_command
from tests.workspace.test_law import refuse_falling_versions
from tests.worlds import document, item, person, place

STORIES = {
    path.stem.partition(".")[0]: json.loads(path.read_text(encoding="utf-8"))
    for path in sorted(resource("samples").glob("*.visit.json"))
}


@pytest.mark.soak
@pytest.mark.timeout(amount(600, whole=7200))
def test_an_import_of_ten_thousand_rows_and_its_update_are_taken_back_and_done_again(tmp_path: Path) -> None:
    count = amount(1000, whole=10_000)
    first = document(*(thing for n in range(count // 4) for thing in _day(n)))
    second = {**first, "title": "Later", "items": first["items"][count // 8 :], "people": first["people"][::-1]}
    with office(tmp_path) as workspace:
        states = [dump(workspace)]
        for value in (first, second):
            workspace.run(ImportVisit(rows_of_file(value)))
            states.append(dump(workspace))
        assert sum(map(len, states[1].values())) == 1 + count // 4 * 4
        _back_and_forth(workspace, states)


def _day(number: int) -> tuple[dict[str, Any], ...]:
    start = f"2026-05-{number % 28 + 1:02} {number % 24:02}:00 Europe/Paris"
    return (
        place(f"hall{number}", capacity=number),
        person(f"guest{number}", phone=str(number)),
        item(f"talk{number}", start, who=[f"guest{number}"], venue=f"hall{number}"),
    )


@pytest.mark.soak
@pytest.mark.timeout(7200)
@settings(max_examples=amount(8, whole=500))
@given(data=st.data(), story=st.sampled_from(sorted(STORIES)))
def test_any_commands_in_any_order_are_taken_back_and_done_again(data: st.DataObject, story: str) -> None:
    # Hypothesis runs many examples in one call of the test, so each has a folder of its own.
    with TemporaryDirectory() as folder, office(Path(folder), STORIES[story]) as workspace:
        states = [dump(workspace)]
        seen = [versions(workspace)]
        for _ in range(data.draw(st.integers(1, 6), label="commands")):
            _run_one(data, workspace, states)
            seen.append(versions(workspace))
            workspace.seal()
        _back_and_forth(workspace, states)
        refuse_falling_versions([*seen, versions(workspace)])


def _run_one(data: st.DataObject, workspace: Workspace, states: list[Dump]) -> None:
    command = data.draw(any_command(states[-1]))
    try:
        workspace.run(command)
    except PlannerError as refusal:
        assert str(refusal)
        assert dump(workspace) == states[-1]
        return
    after = dump(workspace)
    if after != states[-1]:
        states.append(after)
    refuse_lossy_export(workspace)


def _back_and_forth(workspace: Workspace, states: list[Dump]) -> None:
    """Takes every step back and does it again, and compares each state on the way."""
    for state in reversed(states[:-1]):
        assert workspace.undo() is not None
        assert dump(workspace) == state
    assert workspace.undo() is None
    for state in states[1:]:
        assert workspace.redo() is not None
        assert dump(workspace) == state
    assert workspace.redo() is None
