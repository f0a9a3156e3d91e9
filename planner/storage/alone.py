"""Being the only one: a file that is switched or migrated must be open nowhere else.

Two locks make that sure. SQLite's own exclusive lock fails while any other connection, even an idle one, is
open. And nobody may be between opening the file and locking it while it is switched: such a connection would
come to hold the file that was put aside, but write its log beside the new one. So whoever opens a database
holds the folder shared meanwhile, and whoever switches it holds the folder alone. Windows needs no second
lock: an open file cannot be replaced there.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from planner.errors import StorageError
from planner.messages import message

PATIENCE_SECONDS = 5.0
"""How long to wait for others to let go."""

_PAUSE_SECONDS = 0.02


@contextmanager
def entering(path: Path) -> Iterator[None]:
    """While a connection to the database at `path` is being opened; waits while it is switched."""
    with _folder_held(path, alone=False):
        yield


@contextmanager
def nobody_enters(path: Path) -> Iterator[None]:
    """While the database at `path` is switched; raises StorageError where others do not stop opening it."""
    with _folder_held(path, alone=True):
        yield


@contextmanager
def alone_with(path: Path, *, patience: float = PATIENCE_SECONDS) -> Iterator[sqlite3.Connection]:
    """The only connection to the database at `path`; nobody else reads or writes it meanwhile.

    Raises StorageError, before anything happens, where another program or window has it open, and sqlite3.Error
    where it is damaged.
    """
    connection = sqlite3.connect(path, isolation_level=None, timeout=patience)
    try:
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        try:
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            connection.execute("COMMIT")  # the lock stays until the connection is closed
        except sqlite3.OperationalError as fault:
            if (getattr(fault, "sqlite_errorcode", 0) or 0) & 0xFF == sqlite3.SQLITE_BUSY:
                raise in_use(path) from fault
            raise
        yield connection
    finally:
        connection.close()


def in_use(path: Path) -> StorageError:
    """Somebody else has the database open."""
    return StorageError(
        message(
            "The database {path} is open in another planner. Close every window and command that uses it, "
            "then try again.",
            path=str(path),
        )
    )


@contextmanager
def _folder_held(path: Path, *, alone: bool) -> Iterator[None]:
    if sys.platform == "win32":
        yield
        return
    import fcntl

    try:
        handle = os.open(path.parent, os.O_RDONLY)
    except OSError:
        yield  # SQLite will say better what is wrong with this folder
        return
    try:
        until = time.monotonic() + PATIENCE_SECONDS
        while True:
            try:
                fcntl.flock(handle, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
            except BlockingIOError as fault:
                if time.monotonic() > until:
                    raise in_use(path) from fault
                time.sleep(_PAUSE_SECONDS)
            except OSError:
                break  # a file system without such locks; those where it matters are refused by their kind
            else:
                break
        yield
    finally:
        os.close(handle)
