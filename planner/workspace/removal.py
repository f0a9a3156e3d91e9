"""Taking a thing away: what belongs to it goes with it, what refers to it lets go.

There are no cascades in the database, because what they delete is recorded nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy import Column, Table, select

from planner.models import Base
from planner.workspace.bulk import chunks

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from planner.workspace.bulk import Bulk


@cache
def references_to(table_name: str) -> tuple[Column[str], ...]:
    """Every column that refers to a table. `info["owner"]` tells those whose row cannot live without it."""
    return tuple(
        key.parent
        for table in Base.metadata.tables.values()
        for key in table.foreign_keys
        if key.column.table.name == table_name
    )


def remove(connection: Connection, bulk: Bulk, table: Table, ids: Iterable[str]) -> None:
    """Deletes rows, all that they own, and every reference to any of them."""
    going: dict[str, set[str]] = {}
    letting_go: dict[Column[str], set[str]] = {}
    waiting: list[tuple[str, set[str]]] = [(table.name, set(ids))]
    while waiting:
        name, found = waiting.pop()
        fresh = found - going.setdefault(name, set())
        if not fresh:
            continue
        going[name] |= fresh
        for column in references_to(name):
            referring = set(_referring(connection, column, fresh))
            if column.info.get("owner"):
                waiting.append((column.table.name, referring))
            else:
                letting_go.setdefault(column, set()).update(referring)
    _let_go(bulk, letting_go, going)
    for name, gone in going.items():
        bulk.delete(Base.metadata.tables[name], gone)


def _let_go(bulk: Bulk, letting_go: dict[Column[str], set[str]], going: dict[str, set[str]]) -> None:
    by_table: dict[str, dict[str, dict[str, None]]] = {}
    for column, rows in letting_go.items():
        for row in rows - going.get(column.table.name, set()):
            by_table.setdefault(column.table.name, {}).setdefault(row, {})[column.name] = None
    for name, changes in by_table.items():
        bulk.update(Base.metadata.tables[name], changes)


def _referring(connection: Connection, column: Column[str], ids: set[str]) -> Iterator[str]:
    for some in chunks(sorted(ids)):
        yield from connection.execute(select(column.table.c.id).where(column.in_(some))).scalars()
