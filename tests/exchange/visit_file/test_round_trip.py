"""What is imported comes out again as the same value, whatever is in it."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from planner.clock import fixed_clock
from planner.exchange.visit_file import VisitRows, read_visit_file, write_visit_file
from planner.storage.database import open_database
from planner.storage.visit_rows import visit_rows
from planner.usecases.import_visit import ImportVisit
from planner.workspace import Workspace
from tests.exchange.visit_file.everything import SCHEMA, everything
from tests.exchange.visit_file.random_visits import visit_files
from tests.exchange.visit_file.sameness import meaning
from tests.soak import amount
from tests.worlds import CASES, NOON, case, document, item


def through_the_database(value: dict[str, Any], workspace: Workspace) -> dict[str, Any]:
    """The value that comes back of a file that was imported."""
    rows = read_visit_file(json.dumps(value).encode(), name="file")
    stored = workspace.run(ImportVisit(rows))
    back = workspace.read(lambda session: VisitRows(stored.visit_id, visit_rows(session, stored.visit_id)))
    found: dict[str, Any] = json.loads(write_visit_file(back))
    return found


@pytest.fixture
def workspace(tmp_path: Path):
    opened = Workspace(open_database(tmp_path / "office.sqlite"), clock=fixed_clock(NOON))
    yield opened
    opened.close()


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name.partition(".visit")[0])
def test_a_published_programme_comes_back(path: Path, workspace: Workspace) -> None:
    assert meaning(through_the_database(case(path), workspace)) == meaning(case(path))


def test_everything_the_schema_knows_comes_back_with_unknown_members_in_every_object(workspace: Workspace) -> None:
    value = everything()
    back = through_the_database(value, workspace)
    # “internal” has one value, and this file is not without them; test_internal.py has it.
    assert (meaning(back), MEMBERS - members_of(back)) == (meaning(value), {"internal"})


def members_of(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set(value) | {name for member in value.values() for name in members_of(member)}
    return {name for entry in value for name in members_of(entry)} if isinstance(value, list) else set()


def names_in_schema(schema: Any) -> set[str]:
    if isinstance(schema, dict):
        found = {name for member in schema.values() for name in names_in_schema(member)}
        return found | set(schema["properties"]) if isinstance(schema.get("properties"), dict) else found
    return set()


MEMBERS = names_in_schema(SCHEMA)


def test_any_valid_file_comes_back(workspace: Workspace) -> None:
    @given(visit_files())
    def comes_back(value: dict[str, Any]) -> None:
        assert meaning(through_the_database(value, workspace)) == meaning(value)

    comes_back()


def test_a_file_that_changed_in_any_way_comes_back_as_the_new_one(workspace: Workspace) -> None:
    @settings(max_examples=amount(12, whole=2000))  # of two whole files each
    @given(visit_files(), visit_files())
    def comes_back(old: dict[str, Any], new: dict[str, Any]) -> None:
        through_the_database({**old, "id": new["id"]}, workspace)
        assert meaning(through_the_database(new, workspace)) == meaning(new)

    comes_back()


@pytest.mark.parametrize(
    ("old", "new"), [(True, 1), (1, True), (0, False), ([1], [True]), ({"a": 0}, {"a": False}), ("1", 1), (None, False)]
)
def test_an_unknown_member_that_changed_its_kind_is_changed(old: Any, new: Any, workspace: Workspace) -> None:
    through_the_database(document(item("talks", **{"x-old": old})), workspace)
    back = through_the_database(document(item("talks", **{"x-old": new})), workspace)
    assert json.dumps(back["items"][0]["x-old"]) == json.dumps(new)


def test_members_that_mean_absent_may_come_back_or_not() -> None:
    bare = document(item("talks"))
    padded = copy.deepcopy(bare)
    padded |= {"purpose": "", "stops": [], "dates": None, "marking": None}
    padded["items"][0] |= {"end": {}, "participants": [], "translations": {}, "venue": "", "actual": None}
    rows = read_visit_file(json.dumps(padded).encode(), name="file")
    assert json.loads(write_visit_file(rows)) == bare


def test_a_written_file_is_utf_8_with_readable_characters_and_one_line_end() -> None:
    rows = read_visit_file(json.dumps(document(title="会谈 مباحثات 🎁")).encode(), name="file")
    assert write_visit_file(rows).decode("utf-8") == (
        '{\n "format": "delegation-visit/1",\n "id": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff",\n'
        ' "title": "会谈 مباحثات 🎁",\n "direction": "outbound",\n "home_zone": "Asia/Shanghai",\n "items": []\n}\n'
    )


def test_the_spelling_of_an_id_comes_back(workspace: Workspace) -> None:
    value = document(id="6F9619FF-8B86-4D01-B42D-00CF4FC964FF")
    assert through_the_database(value, workspace) == value
