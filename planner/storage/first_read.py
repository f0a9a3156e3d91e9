"""A first look into an office before it is opened: a page can be shown while everything else is still imported."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from planner.errors import StorageError
from planner.models.zones import RULES_VERSION
from planner.paths import named_file, sqlite_uri
from planner.storage.alone import entering
from planner.storage.schema import APPLICATION_ID, SCHEMA_NUMBER
from planner.storage.visit_values import Rows
from planner.storage.whereabouts import refuse_unsafe_place

LAST_STEP = "SELECT id FROM trail_step WHERE rowid = (SELECT max(rowid) FROM trail_step)"


class NeedsSession(Exception):
    """A question asked more than a first read can answer; it is asked again when the office is open."""


class FirstRead:
    """Stands where a session stands for questions about one visit; it sees one state and never writes."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.last_step = last_step(self.rows)

    def rows(self, statement: str, asked: Mapping[str, str]) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        """The names of the columns, and the rows."""
        found = self._connection.execute(statement, asked)
        return [column[0] for column in found.description], found.fetchall()

    def close(self) -> None:
        """Lets go of the file."""
        self._connection.close()

    def __getattr__(self, name: str) -> Any:
        raise NeedsSession(name)


def last_step(rows: Rows) -> str | None:
    """The id of the last step in the trail of a file, which is another one after every change."""
    found = rows(LAST_STEP, {})[1]
    return str(found[0][0]) if found else None


def first_read(where: str | Path) -> FirstRead | None:
    """The first read of an office that can be opened as it lies there, and that nothing speaks against opening.

    None for everything else - a server, no file, one that is not ours, older, newer, protected or damaged - so that
    whoever opens it says what is the matter.
    """
    if "://" in str(where):
        return None
    path = named_file(where)
    with contextlib.suppress(OSError, sqlite3.Error, StorageError):
        # A file that cannot be written is read in another way, which is for whoever opens it to find.
        if not (path.is_file() and os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
            return None
        refuse_unsafe_place(path)
        with entering(path):
            connection = sqlite3.connect(
                f"{sqlite_uri(path)}?mode=ro",
                uri=True,
                isolation_level=None,
                check_same_thread=False,  # a page may ask from a thread of its own; ComingOffice lets one in at a time
            )
        try:
            if _is_current(connection):
                return FirstRead(connection)
        except BaseException:
            connection.close()
            raise
        connection.close()
    return None


def _is_current(connection: sqlite3.Connection) -> bool:
    """Whether opening the office would leave it as it is; from here on one state is seen."""
    for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "query_only=ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("BEGIN")
    mark = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
    if mark != [APPLICATION_ID, SCHEMA_NUMBER]:
        return False
    rules = connection.execute("SELECT value FROM office_fact WHERE name = 'zone_rules'").fetchone()
    return rules is not None and str(rules[0]) == RULES_VERSION
