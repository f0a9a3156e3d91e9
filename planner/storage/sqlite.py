"""Everything that is true of SQLite only: pragmas, transactions, and the identity of the file.

WAL with synchronous FULL: NORMAL lost acknowledged edits in power-loss replays. A file that was deleted
or swapped under an open database still lets a commit succeed, so its identity is compared before each.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from planner.errors import StorageError
from planner.messages import message
from planner.paths import sqlite_uri
from planner.storage.alone import entering
from planner.storage.schema import APPLICATION_ID, SCHEMA_NUMBER

WRITES = "planner_writes"
"""The execution option of a connection that is going to write: its transaction begins as IMMEDIATE."""

BUSY_MILLISECONDS = 5000

PRAGMAS: Mapping[str, str | int] = {
    "busy_timeout": BUSY_MILLISECONDS,
    "foreign_keys": "ON",
    "trusted_schema": "OFF",
    "cell_size_check": "ON",
    "secure_delete": "ON",
    "synchronous": "FULL",
}

OLDEST = (3, 37, 0)
"""The first SQLite that knows STRICT tables. Some systems give their Python an older one."""

Identity = tuple[int, int]


def sqlite_engine(path: Path, *, read_only: bool = False, still: bool = False) -> Engine:
    """An engine on one file; `read_only` opens it so that SQLite itself refuses to write.

    `still` says that nobody can write there meanwhile, so a file in a write-protected folder can be read.
    Raises StorageError where Python brings an SQLite that knows no STRICT tables.
    """
    if sqlite3.sqlite_version_info < OLDEST:
        raise StorageError(
            message(
                "This Python brings SQLite {found}, and the planner needs {oldest} or newer. Start the planner with "
                "a newer Python.",
                found=sqlite3.sqlite_version,
                oldest=".".join(map(str, OLDEST[:2])),
            )
        )
    if read_only:
        # sqlite_uri() escapes what a folder may be called and a URI may not, such as # and ?.
        query = {"mode": "ro", "uri": "true", **({"immutable": "1"} if still else {})}
        url = URL.create("sqlite", database=sqlite_uri(path), query=query)
    else:
        url = URL.create("sqlite", database=str(path))
    engine = create_engine(url, hide_parameters=True)
    identity: dict[str, Identity] = {}

    @event.listens_for(engine, "do_connect")
    def connect(dialect: Any, _record: Any, arguments: Any, names: Any) -> Any:
        with entering(path):
            # SQLite would make an empty file where ours was, and the next commit would go there.
            if identity:
                same_file_or_refuse(path, identity["file"])
            connection = dialect.connect(*arguments, **names)
            try:
                # The driver's own transaction handling is switched off; "begin" below says what we mean.
                connection.isolation_level = None
                for name, value in PRAGMAS.items():
                    connection.execute(f"PRAGMA {name}={value}")
                if not read_only:
                    connection.execute("PRAGMA journal_mode=WAL")
                # From this read on the connection holds the file, so nobody can switch it unnoticed.
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
                identity.setdefault("file", file_identity(path))
            except BaseException:
                connection.close()
                raise
            return connection

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get(WRITES, False)
        ask_driver(connection, "BEGIN IMMEDIATE" if writes else "BEGIN")

    @event.listens_for(engine, "commit")
    def on_commit(connection: Connection) -> None:
        if connection.get_execution_options().get(WRITES, False):
            same_file_or_refuse(path, identity["file"])

    return engine


def ask_driver(
    connection: Connection, statement: str, values: Sequence[Any] | Mapping[str, Any] = ()
) -> sqlite3.Cursor:
    """Runs a statement that is ready for SQLite in the transaction of `connection`, without the ways of SQLAlchemy.

    Those take longer than SQLite does for few rows. A fault is told as SQLAlchemy tells it.
    """
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    try:
        return driver.execute(statement, values)
    except sqlite3.Error as fault:
        raise DBAPIError.instance(statement, None, fault, sqlite3.Error, hide_parameters=True) from fault


def file_identity(path: Path) -> Identity:
    """What tells a file from another at the same path."""
    status = path.stat()
    return status.st_dev, status.st_ino


def same_file_or_refuse(path: Path, expected: Identity) -> None:
    """Raises StorageError where the file was moved, deleted or replaced since it was opened."""
    try:
        found = file_identity(path)
    except OSError:
        found = None
    if found != expected:
        raise StorageError(
            message(
                "The database {path} was moved, deleted or replaced while it was open, so nothing more is stored "
                "in it. Put the file back and go on, or save a copy and open that.",
                path=str(path),
            )
        )


def read_mark(connection: Connection) -> tuple[int, int, bool]:
    """(application_id, user_version, whether there is any table) of a SQLite file."""
    application = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    number = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
    return application, number, tables > 0


def write_mark(connection: Connection) -> None:
    """Says in the file's header what it is and which edition of the schema it holds."""
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA_NUMBER}")
