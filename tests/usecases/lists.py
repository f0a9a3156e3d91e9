"""Lists of people for the tests of their import, and a visit to import them into."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from planner.rules.lists.table import Table
from planner.usecases.commands.people_import import PeopleImported
from planner.usecases.people_list import Preview, guess_meaning, preview, store
from planner.usecases.people_out import people_sheet
from planner.workspace import Workspace
from tests.offices import dump, office
from tests.worlds import VISIT_ID, document, item

HEADS = ("No.", "Name", "Native name", "Title", "Organisation", "Country", "E-mail", "Flight")


def listed(*rows: Sequence[str], heads: Sequence[str] = HEADS) -> Table:
    """A list; short rows are filled up."""
    padded = tuple((*row, *[""] * (len(heads) - len(row))) for row in rows)
    return Table(tuple(heads), padded, tuple(range(2, len(rows) + 2)))


@contextmanager
def empty_visit(folder: Path, *things: dict[str, Any]) -> Iterator[Workspace]:
    """An office with one visit in which nobody is yet, but for the things given."""
    with office(folder, document(item("a"), *things)) as workspace:
        yield workspace


def take_in(workspace: Workspace, table: Table, **how: Any) -> PeopleImported:
    """Imports a list as it is understood."""
    return store(workspace, VISIT_ID, table, guess_meaning(workspace, table), **how)


def look(workspace: Workspace, table: Table, **how: Any) -> Preview:
    """What that would do."""
    return preview(workspace, VISIT_ID, table, guess_meaning(workspace, table), **how)


def people(workspace: Workspace) -> list[dict[str, Any]]:
    """The people of the visit in their order."""
    return sorted(dump(workspace)["person"].values(), key=lambda row: (row["position"], row["id"]))


def names(workspace: Workspace) -> list[str]:
    """Their names."""
    return [row.get("name") or row.get("native_name") or "" for row in people(workspace)]


def given_out(workspace: Workspace) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Heads and rows of the list as it is exported."""
    sheet = people_sheet(workspace, VISIT_ID)
    return sheet.heads, sheet.rows
