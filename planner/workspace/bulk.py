"""Many rows at once, by Core, recorded like any other: the one door for bulk writes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache, lru_cache
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, Update, bindparam, delete, insert, select, update

from planner.models.base import BOOKKEEPING
from planner.models.same import same_value
from planner.storage.prepared import Prepared
from planner.workspace.changes import RowChange, Values
from planner.workspace.draft import Draft
from planner.workspace.recorder import Recorder

CHUNK = 500
"""Ids in one IN list: well under the limit of every driver."""

T = TypeVar("T")


def chunks(ids: Sequence[T]) -> Iterator[Sequence[T]]:
    """The ids in runs short enough for one statement."""
    return (ids[start : start + CHUNK] for start in range(0, len(ids), CHUNK))


def stored_row(connection: Connection, table: Table, row_id: str) -> dict[str, Any] | None:
    """One row as it stands; None where it is gone."""
    return _by_id(table).row(connection, {"row_id": row_id})


def stored_rows(connection: Connection, table: Table, ids: Iterable[str]) -> dict[str, dict[str, Any]]:
    """The rows of these ids as they stand, by id; ids that are not there are left out."""
    found: dict[str, dict[str, Any]] = {}
    wanted = list(ids)
    if len(wanted) == 1:
        only = stored_row(connection, table, wanted[0])
        return {} if only is None else {wanted[0]: only}
    for some in chunks(wanted):
        for row in connection.execute(select(table).where(table.c.id.in_(some))).mappings():
            found[row["id"]] = dict(row)
    return found


def insert_rows(
    connection: Connection,
    table: Table,
    rows: Sequence[Values],
    *,
    now: datetime,
    versions: Mapping[str, int] | None = None,
) -> None:
    """Inserts rows of column values; a column that a row does not name is null, or its default."""
    if not rows:
        return
    names = {name for row in rows for name in row}
    blank = dict.fromkeys(names)
    blank["position"] = 0
    known = versions or {}
    connection.execute(
        insert(table),
        [{**blank, **row, "updated_at": now, "version": known.get(row["id"], 1)} for row in rows],
    )


def update_rows(connection: Connection, table: Table, changes: Mapping[str, Values], *, now: datetime) -> None:
    """Sets columns of rows by id and raises their versions; rows of the same columns go together."""
    alike: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for key, values in changes.items():
        names = tuple(sorted(values))
        alike.setdefault(names, []).append(
            {"row_id": key, "new_updated_at": now, **{f"new_{n}": values[n] for n in names}}
        )
    for names, parameters in alike.items():
        if len(parameters) == 1:
            _setting_one(table, names).write(connection, parameters[0])
        else:
            connection.execute(_setting(table, names), parameters)


@cache
def _by_id(table: Table) -> Prepared:
    return Prepared(select(table).where(table.c.id == bindparam("row_id")))


@lru_cache(maxsize=256)
def _setting_one(table: Table, names: tuple[str, ...]) -> Prepared:
    return Prepared(_setting(table, names))


def _setting(table: Table, names: tuple[str, ...]) -> Update:
    return (
        update(table)
        .where(table.c.id == bindparam("row_id"))
        .values(
            {n: bindparam(f"new_{n}", type_=table.c[n].type) for n in (*names, "updated_at")}
            | {"version": table.c.version + 1}
        )
    )


def delete_rows(connection: Connection, table: Table, ids: Iterable[str]) -> None:
    """Deletes rows by id."""
    for some in chunks(list(ids)):
        connection.execute(delete(table).where(table.c.id.in_(some)))


class Bulk:
    """The bulk verbs of one recorded transaction."""

    def __init__(self, connection: Connection, recorder: Recorder, *, now: datetime) -> None:
        self._connection = connection
        self._recorder = recorder
        self._now = now

    def insert(self, table: Table, rows: Iterable[Values]) -> None:
        """Inserts rows and records each."""
        filled = [{name: value for name, value in row.items() if value is not None} for row in rows]
        gone = self._recorder.gone_versions
        versions = {row["id"]: gone.get((table.name, row["id"]), 0) + 1 for row in filled}
        insert_rows(self._connection, table, filled, now=self._now, versions=versions)
        for row in filled:
            self._recorder.add(RowChange(table.name, row["id"], None, {"position": 0, **row}))

    def update(self, table: Table, changes: Mapping[str, Values]) -> None:
        """Sets columns by id where they differ, and records what differed."""
        stored = stored_rows(self._connection, table, changes)
        differing: dict[str, Values] = {}
        for key, values in changes.items():
            before = {n: stored[key][n] for n, value in values.items() if not same_value(stored[key][n], value)}
            if before:
                differing[key] = {n: values[n] for n in before}
                self._recorder.add(RowChange(table.name, key, before, differing[key]))
        update_rows(self._connection, table, differing, now=self._now)

    def update_draft(self, draft: Draft) -> None:
        """Writes what was set on a draft, and records it."""
        before, after = draft.take_changes()
        if before:
            self._recorder.add(RowChange(draft.__tablename__, draft.id, before, after))
            update_rows(self._connection, draft.__table__, {draft.id: after}, now=self._now)

    def delete(self, table: Table, ids: Iterable[str]) -> None:
        """Deletes rows by id and records what they were."""
        stored = stored_rows(self._connection, table, ids)
        for key, row in stored.items():
            self._recorder.gone_now[table.name, key] = row["version"]
            self._recorder.add(RowChange(table.name, key, meaning(row), None))
        delete_rows(self._connection, table, stored)


def meaning(row: Mapping[str, Any]) -> dict[str, Any]:
    """The columns of a row that say something: not null, and no bookkeeping."""
    return {n: value for n, value in row.items() if value is not None and n not in BOOKKEEPING}
