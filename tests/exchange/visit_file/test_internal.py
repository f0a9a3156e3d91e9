"""What stays in the office: left out of a file when asked, and untouched by a file that left it out."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from planner.clock import fixed_clock
from planner.exchange.visit_file import VisitRows, has_internal, read_visit_file, write_visit_file
from planner.storage.database import open_database
from planner.storage.visit_rows import visit_rows
from planner.usecases.import_visit import ImportVisit
from planner.workspace import Workspace
from tests.exchange.visit_file.everything import SCHEMA, everything
from tests.exchange.visit_file.sameness import meaning
from tests.worlds import NOON, document, item, person

LISTS = {"organization": "organizations", "person": "people", "item": "items", "gift": "gifts"}


def internal_members() -> set[tuple[str, str]]:
    """(kind of object, member) of all that the schema calls internal, and the room where a person sleeps."""
    named = {
        (kind, member)
        for kind, schema in SCHEMA["$defs"].items()
        for member, sub in schema.get("properties", {}).items()
        if sub.get("description", "").startswith(("Internal", "More numbers. Internal", "Never leaves the office"))
    }
    return named | {("lodging", "room"), ("visit", "gift_budgets")}


def test_these_members_are_internal() -> None:
    assert internal_members() == {
        ("organization", "notes"), ("gift", "notes"), ("lodging", "room"), ("item", "internal_notes"),
        ("item", "objective"), ("item", "talking_points"), ("person", "email"), ("person", "phone"),
        ("person", "phones"), ("person", "diet"), ("person", "passport"), ("person", "passport_expires"),
        ("person", "visa"), ("person", "birth_date"), ("person", "mobility"), ("person", "room"), ("person", "notes"),
        ("person", "wish"), ("person", "gone_since"), ("person", "listed"), ("gift", "listed"),
        ("visit", "gift_budgets"),
    }  # fmt: skip


_SECRETS: dict[str, Any] = {
    "phones": ["SECRET"],
    "listed": {"Head": "SECRET"},
    "gift_budgets": {"total": {"amount": "SECRET"}},
}
"""Where a secret is no plain text."""


def owners(value: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    """The objects of a kind in a visit file."""
    found: list[dict[str, Any]] = value[LISTS[kind]] if kind in LISTS else [value]
    return value["people"][0]["lodging"] if kind == "lodging" else found


def full() -> dict[str, Any]:
    """A visit with a secret in each internal member, and in its translation."""
    value = everything()
    for kind, member in internal_members():
        for owner in owners(value, kind):
            owner[member] = _SECRETS.get(member, f"SECRET {kind} {member}")
    translated = {"internal_notes": "SECRET", "notes": "public"}
    value["items"][0]["translations"] = {"ar": translated, "fr": {"objective": "SECRET"}, "de": {}}
    value["people"][0]["translations"] = {"ar": {"name": "اسم", "notes": "SECRET"}}
    return value


def public() -> dict[str, Any]:
    """The same visit without them."""
    value = full()
    for kind, member in internal_members():
        for owner in owners(value, kind):
            del owner[member]
    value["items"][0]["translations"] = {"ar": {"notes": "public"}}
    value["people"][0]["translations"] = {"ar": {"name": "اسم"}}
    return {**value, "internal": "left out"}


def file_of(value: dict[str, Any]) -> VisitRows:
    return read_visit_file(json.dumps(value).encode(), name="file")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = Workspace(open_database(tmp_path / "office.sqlite"), clock=fixed_clock(NOON))
    yield opened
    opened.close()


def stored(workspace: Workspace, *, without_internal: bool = False) -> dict[str, Any]:
    visit_id = everything()["id"]
    rows = workspace.read(lambda session: VisitRows(visit_id, visit_rows(session, visit_id)))
    found: dict[str, Any] = json.loads(write_visit_file(rows, without_internal=without_internal))
    return found


def test_internal_members_are_left_out_and_the_file_says_so(workspace: Workspace) -> None:
    workspace.run(ImportVisit(file_of(full())))
    written = stored(workspace, without_internal=True)
    assert (meaning(written), "SECRET" in json.dumps(written)) == (meaning(public()), False)


def test_an_update_from_a_file_without_them_leaves_them_alone(workspace: Workspace) -> None:
    workspace.run(ImportVisit(file_of(full())))
    changed = public()
    changed["title"] = "New title"
    changed["items"][0]["title"] = "New talks"
    changed["items"][0]["translations"]["ar"]["notes"] = "new"
    workspace.run(ImportVisit(file_of(changed)))
    wanted = full()
    wanted["title"] = "New title"
    wanted["items"][0]["title"] = "New talks"
    wanted["items"][0]["translations"]["ar"]["notes"] = "new"
    assert meaning(stored(workspace)) == meaning(wanted)


def test_a_first_import_without_them_comes_back_as_it_was_and_says_so(workspace: Workspace) -> None:
    workspace.run(ImportVisit(file_of(public())))
    assert meaning(stored(workspace)) == meaning(public())


def test_an_update_with_them_says_so_no_longer(workspace: Workspace) -> None:
    workspace.run(ImportVisit(file_of(public())))
    workspace.run(ImportVisit(file_of(full())))
    assert meaning(stored(workspace)) == meaning(full())


def test_an_update_with_empty_ones_clears_them(workspace: Workspace) -> None:
    workspace.run(ImportVisit(file_of(full())))
    cleared = copy.deepcopy(public())
    del cleared["internal"]
    workspace.run(ImportVisit(file_of(cleared)))
    assert meaning(stored(workspace)) == meaning(cleared)


@pytest.mark.parametrize(
    ("thing", "internal"),
    [
        (person("li"), False),
        (person("li", phone=""), False),
        (person("li", phone="1"), True),
        (person("li", lodging=[{"room": "7"}]), True),
        (person("li", translations={"ar": {"name": "x"}}), False),
        (person("li", translations={"ar": {"diet": "x"}}), True),
        (item("talks", notes="printed", contact="x"), False),
        (item("talks", objective="x"), True),
    ],
)
def test_a_visit_knows_whether_it_holds_internal_fields(thing: dict[str, Any], internal: bool) -> None:
    assert has_internal(file_of(document(thing))) is internal
