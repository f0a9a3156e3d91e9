"""Statements about one row that are asked for all the time, made ready for SQLite once.

An edit of one field is three of them. On a server they go the usual way: it is too far away for that to matter.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Connection, Dialect, Insert, Select, Update

from planner.storage.sqlite import ask_driver

_Cell = Callable[[Any], Any] | None
"""What turns a value into what the column holds, or back; None where it stays as it is."""


class Prepared:
    """A statement of SQLAlchemy whose values all have names, those of `given` or of its bound parameters."""

    def __init__(self, statement: Select[Any] | Insert | Update, *, given: tuple[str, ...] = ()) -> None:
        self._statement = statement
        self._given = given
        self._ready: _Ready | None = None

    def write(self, connection: Connection, values: Mapping[str, Any]) -> None:
        """Runs an insert or an update in the transaction of `connection`."""
        if connection.dialect.name == "sqlite":
            self._run(connection, values)
        else:
            connection.execute(self._statement, values)

    def row(self, connection: Connection, values: Mapping[str, Any]) -> dict[str, Any] | None:
        """The only row of a query by the names of its columns; None where there is none."""
        if connection.dialect.name != "sqlite":
            found = connection.execute(self._statement, values).mappings().one_or_none()
            return None if found is None else dict(found)
        cells = self._run(connection, values).fetchone()
        return None if cells is None else self._made_ready(connection).row(cells)

    def _run(self, connection: Connection, values: Mapping[str, Any]) -> sqlite3.Cursor:
        ready = self._made_ready(connection)
        return ask_driver(connection, ready.text, ready.parameters(values))

    def _made_ready(self, connection: Connection) -> _Ready:
        if self._ready is None:
            self._ready = _Ready(self._statement, self._given, connection.dialect)
        return self._ready


class _Ready:
    """The text of a statement for SQLite, and what its values go through."""

    def __init__(self, statement: Select[Any] | Insert | Update, given: tuple[str, ...], dialect: Dialect) -> None:
        compiled: Any = statement.compile(dialect=dialect, column_keys=list(given) or None)
        self.text: str = compiled.string
        fixed = compiled.params
        self._values: list[tuple[str, Any, _Cell]] = [
            (name, fixed[name], compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect))
            for name in compiled.positiontup
        ]
        columns = tuple(statement.selected_columns) if isinstance(statement, Select) else ()
        self._names = [column.name for column in columns]
        readers: list[_Cell] = [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns]
        self._readers = [(place, read) for place, read in enumerate(readers) if read is not None]

    def parameters(self, values: Mapping[str, Any]) -> list[Any]:
        return [
            values.get(name, fixed) if write is None else write(values.get(name, fixed))
            for name, fixed, write in self._values
        ]

    def row(self, found: tuple[Any, ...]) -> dict[str, Any]:
        cells = list(found)
        for place, read in self._readers:
            if cells[place] is not None:
                cells[place] = read(cells[place])
        return dict(zip(self._names, cells, strict=True))
