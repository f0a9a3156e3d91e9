"""Whether a database file is sound: what SQLite says, references that lead nowhere, rows by table."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path

from planner.paths import sqlite_uri
from planner.storage.schema import APPLICATION_ID


def integrity_faults(connection: sqlite3.Connection) -> Sequence[str]:
    """What SQLite's integrity check finds wrong, in its words; nothing for a sound file."""
    try:
        found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)")]
    except sqlite3.DatabaseError as fault:
        return [getattr(fault, "sqlite_errorname", None) or type(fault).__name__]
    return [] if found == ["ok"] else found


def reference_faults(connection: sqlite3.Connection) -> Sequence[str]:
    """`table -> table` for each row whose reference leads nowhere."""
    return [f"{row[0]} -> {row[2]}" for row in connection.execute("PRAGMA foreign_key_check")]


def row_counts(connection: sqlite3.Connection) -> Mapping[str, int]:
    """How many rows each table has."""
    listed = connection.execute(
        "SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    )
    names = [str(row[0]) for row in listed]
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}


def still_file(path: Path) -> sqlite3.Connection:
    """A connection to a database file that nobody has open; it makes no log beside it and takes no lock."""
    return sqlite3.connect(f"{sqlite_uri(path)}?mode=ro&immutable=1", uri=True)


def is_ours(connection: sqlite3.Connection) -> bool:
    """Whether the file says that it is an office database."""
    return bool(connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID)
