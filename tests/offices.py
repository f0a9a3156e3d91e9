"""Office databases for tests: opened on a copy of one that was made once, and looked at as plain values."""

from __future__ import annotations

import atexit
import json
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.clock import fixed_clock
from planner.exchange.visit_file import VisitRows, read_visit_file, write_visit_file
from planner.models import Base, OfficeFact, TrailStep
from planner.models.base import BOOKKEEPING
from planner.models.identity import keyed_id
from planner.storage.database import open_database
from planner.storage.visit_rows import visit_rows
from planner.usecases.import_visit import ImportVisit
from planner.workspace import Workspace
from tests import servers
from tests.worlds import NOON, VISIT_ID

Dump = dict[str, dict[str, dict[str, Any]]]
"""Every row of every table of the plan by its id, without bookkeeping; nulls are left out."""


@cache
def _made(documents: str) -> Path:
    """A database that holds the visits of a JSON list."""
    folder = Path(mkdtemp(prefix="planner-tests-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    if servers.ALL:
        servers.new_database(folder / "made.sqlite")
    with opened(folder / "made.sqlite") as workspace:
        for document in json.loads(documents):
            workspace.run(ImportVisit(rows_of_file(document)))
    return folder / "made.sqlite"


@contextmanager
def office(folder: Path, *documents: Mapping[str, Any], name: str = "office.sqlite") -> Iterator[Workspace]:
    """A workspace on a new database that holds these visits; nothing of it can be undone yet."""
    made = _made(json.dumps(documents))
    if servers.ALL:
        servers.new_database(folder / name, like=made)
    else:
        shutil.copy(made, folder / name)
    with opened(folder / name) as workspace:
        yield workspace


@contextmanager
def opened(path: Path) -> Iterator[Workspace]:
    """A workspace on a database that is there; on a server where `office` made it there."""
    where = servers.address_of(path) if servers.has_database(path) else path
    workspace = Workspace(open_database(where), clock=fixed_clock(NOON))
    try:
        yield workspace
    finally:
        workspace.close()


def rows_of_file(document: Mapping[str, Any]) -> VisitRows:
    """The rows that a visit file of this value gives."""
    return read_visit_file(json.dumps(document).encode(), name="world.visit.json")


def id_of(list_name: str, key: str, visit_id: str = VISIT_ID) -> str:
    """The id of the thing that a visit file knows by a key."""
    return keyed_id(visit_id, list_name, key)


def dump(workspace: Workspace) -> Dump:
    """The whole plan as plain values."""
    return workspace.read(_dump)


def _dump(session: Session) -> Dump:
    found: Dump = {}
    for table in Base.metadata.sorted_tables:
        if table.name in (TrailStep.__tablename__, OfficeFact.__tablename__):
            continue
        rows = session.execute(select(table)).mappings()
        found[table.name] = {
            row["id"]: {name: v for name, v in row.items() if v is not None and name not in BOOKKEEPING} for row in rows
        }
    return found


def versions(workspace: Workspace) -> dict[tuple[str, str], int]:
    """The version of every row, by table and id."""

    def read(session: Session) -> dict[tuple[str, str], int]:
        tables = (table for table in Base.metadata.sorted_tables if "version" in table.c)
        return {(t.name, row.id): row.version for t in tables for row in session.execute(select(t.c.id, t.c.version))}

    return workspace.read(read)


def differing(before: Dump, after: Dump) -> dict[str, frozenset[str]]:
    """The ids of the rows that are not the same in both, by table."""
    found = {
        table: frozenset(
            key for key in {**before[table], **after[table]} if before[table].get(key) != after[table].get(key)
        )
        for table in before
    }
    return {table: keys for table, keys in found.items() if keys}


def stored(workspace: Workspace, table: str, row_id: str, *columns: str) -> dict[str, Any]:
    """Some columns of one row."""
    row = dump(workspace)[table][row_id]
    return {name: row.get(name) for name in columns}


def visit_ids(workspace: Workspace) -> list[str]:
    """The ids of all visits."""
    return sorted(dump(workspace)["visit"])


def exported(workspace: Workspace, visit_id: str = VISIT_ID) -> bytes:
    """The visit file of a stored visit."""
    return write_visit_file(VisitRows(visit_id, workspace.read(lambda session: visit_rows(session, visit_id))))


def refuse_lossy_export(workspace: Workspace) -> None:
    """Fails where a stored visit would not come back from its file as it is, instants included."""
    for visit_id in visit_ids(workspace):
        content = exported(workspace, visit_id)
        again = read_visit_file(content, name="again.visit.json")
        assert write_visit_file(again) == content
        kept = [row for row in dump(workspace)["item"].values() if row["visit_id"] == visit_id]
        assert _instants(again.tables.get("item", ())) == _instants(kept)


def _instants(items: Iterable[Mapping[str, Any]]) -> dict[str, tuple[Any, Any]]:
    return {row["key"]: (row.get("starts_at"), row.get("ends_at")) for row in items}
