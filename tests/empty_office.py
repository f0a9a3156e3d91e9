"""The tables of a new office in a file, made by the migrations once and then as SQLite keeps them.

Nearly every test begins an office. Alembic takes fifteen times as long for it as SQLite does for the statements that
Alembic comes to; `tests/storage/test_schema.py` says that both make the same. An office that holds something, and
one on a server, is migrated as it is for a person.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection, inspect

from planner.storage import migrate
from planner.storage.sqlite import WRITES, sqlite_engine


def upgrade(connection: Connection) -> None:
    """In place of `planner.storage.migrate.upgrade`, where that would begin with nothing."""
    if connection.dialect.name != "sqlite" or inspect(connection).get_table_names():
        migrate.upgrade(connection)
        return
    for statement in _statements():
        connection.exec_driver_sql(statement)


@cache
def _statements() -> tuple[str, ...]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "empty.sqlite"
        engine = sqlite_engine(path)
        with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
            migrate.upgrade(connection)
        engine.dispose()
        with closing(sqlite3.connect(path)) as made:
            return tuple(line for line in made.iterdump() if line not in ("BEGIN TRANSACTION;", "COMMIT;"))
