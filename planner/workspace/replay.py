"""Writing recorded rows again, for undo and redo, where nothing stands in the way."""

from __future__ import annotations

from collections.abc import Iterable, MutableMapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table

from planner.errors import StaleChange
from planner.messages import message
from planner.models import Base
from planner.models.same import same_value
from planner.workspace.bulk import delete_rows, insert_rows, meaning, stored_rows, update_rows
from planner.workspace.changes import RowChange
from planner.workspace.circles import UPWARD, stands_under_itself

GoneVersions = MutableMapping[tuple[str, str], int]
"""The last version of rows that are gone, so that one that comes back never has a lower one."""

_NAMES = ("title", "name", "description", "summary", "native_name")


def replay(connection: Connection, changes: Iterable[RowChange], *, gone: GoneVersions, now: datetime) -> None:
    """Makes each change, if every row still is what the change says it was.

    Foreign keys are checked when the transaction ends, so the order of rows does not matter. Raises
    StaleChange, before anything is written, if a row was changed by somebody else in the meantime.
    """
    by_table: dict[str, list[RowChange]] = {}
    for change in changes:
        by_table.setdefault(change.table, []).append(change)
    stored: dict[str, dict[str, dict[str, Any]]] = {}
    for name, rows in by_table.items():
        stored[name] = stored_rows(connection, Base.metadata.tables[name], [row.key for row in rows])
        for row in rows:
            _refuse_if_changed(row, stored[name].get(row.key))
    for name, rows in by_table.items():
        table = Base.metadata.tables[name]
        coming = [{**row.after} for row in rows if row.before is None and row.after is not None]
        versions = {row["id"]: gone.get((name, row["id"]), 0) + 1 for row in coming}
        insert_rows(connection, table, coming, now=now, versions=versions)
        update_rows(
            connection,
            table,
            {row.key: row.after for row in rows if row.before is not None and row.after is not None},
            now=now,
        )
        going = [row.key for row in rows if row.after is None]
        for key in going:
            gone[name, key] = stored[name][key]["version"]
        delete_rows(connection, table, going)
        if name in UPWARD:
            _refuse_circles(connection, table, rows)


def built_upon() -> StaleChange:
    """The sentence for a step that no longer fits what has been stored since."""
    return StaleChange(
        message(
            "Somebody else changed what this step depends on in the meantime, so it can be neither undone nor redone. "
            "Nothing was overwritten."
        )
    )


def _refuse_circles(connection: Connection, table: Table, rows: Iterable[RowChange]) -> None:
    for row in rows:
        # Nothing stands under a row that comes back but what comes with it.
        moved_under = row.before and row.after and any(row.after.get(name) for name in UPWARD[table.name])
        if moved_under and stands_under_itself(connection, table, row.key):
            raise built_upon()


def _refuse_if_changed(change: RowChange, stored: dict[str, Any] | None) -> None:
    if change.before is None:
        same = stored is None
    elif stored is None:
        same = False
    elif change.after is None:
        same = same_value(meaning(stored), dict(change.before))
    else:
        same = all(same_value(stored[name], value) for name, value in change.before.items())
    if not same:
        raise StaleChange(
            message(
                "“{thing}” was changed by somebody else in the meantime, so this step cannot be taken back. "
                "Nothing was overwritten.",
                thing=_name_of(change, stored),
            )
        )


def _name_of(change: RowChange, stored: dict[str, Any] | None) -> str:
    for values in (stored, change.before, change.after):
        for name in _NAMES:
            if values and isinstance(values.get(name), str):
                return str(values[name])
    return change.table
