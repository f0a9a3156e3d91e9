"""Migrating an office database that holds work: backup first, alone, in one transaction, compared afterwards.

With foreign keys on, rebuilding a table deletes every row that refers to it, and SQLite calls the result
sound. The switch has no effect inside a transaction, so it is thrown, and looked at, before one begins.
"""

from __future__ import annotations

import sqlite3
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import StaticPool

from planner.storage.alone import alone_with, nobody_enters
from planner.storage.backup import back_up
from planner.storage.backup_files import Backup
from planner.storage.migrate import MIGRATIONS, upgrade
from planner.storage.schema import SCHEMA_NUMBER
from planner.storage.soundness import reference_faults, row_counts


def upgrade_file(path: Path, *, now: datetime, to: int = SCHEMA_NUMBER, migrations: Path = MIGRATIONS) -> Backup | None:
    """Brings the database at `path` from an older schema to the newest, and returns the backup made first.

    None where another planner has already done it. Raises StorageError where the database is open elsewhere or
    the backup cannot be made, RuntimeError where rows got lost or refer to nothing; then nothing has changed.
    """
    with nobody_enters(path), alone_with(path) as raw:
        if raw.execute("PRAGMA user_version").fetchone()[0] >= to:
            return None
        kept = back_up(raw, path, reason="migration", now=now, always=True)
        raw.execute("PRAGMA synchronous=FULL")
        raw.execute("PRAGMA foreign_keys=OFF")
        if raw.execute("PRAGMA foreign_keys").fetchone()[0] != 0:
            raise RuntimeError("foreign keys could not be switched off")
        _migrate(raw, to=to, migrations=migrations)
    return kept


def _migrate(raw: sqlite3.Connection, *, to: int, migrations: Path) -> None:
    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool, hide_parameters=True)

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    with engine.begin() as connection:
        before, strict = row_counts(raw), _strict_tables(raw)
        upgrade(connection, to=f"{to:04}", migrations=migrations)
        connection.exec_driver_sql(f"PRAGMA user_version={to}")
        after = row_counts(raw)
        lost = {name: (count, after[name]) for name, count in before.items() if after.get(name, count) != count}
        dangling = reference_faults(raw)
        if lost or dangling:
            raise RuntimeError(f"the migration changed the number of rows {lost} or broke references {dangling}")
        lax = {name for name in strict if name in after} - _strict_tables(raw)
        if lax:
            # Whoever rebuilds a table by hand forgets it easily, and then a text passes for a number.
            raise RuntimeError(f"the migration made tables that are not strict: {sorted(lax)}")


def _strict_tables(raw: sqlite3.Connection) -> set[str]:
    return {str(row[1]) for row in raw.execute("PRAGMA table_list") if row[5]}
