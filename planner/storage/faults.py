"""Faults of the database in plain sentences. Values never appear: they may be personal."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm.exc import StaleDataError

from planner.errors import Damaged, PlannerError, ReadOnly, StaleChange, StorageError
from planner.messages import Message, message
from planner.storage.server_faults import server_fault

_SQLITE: dict[int, Message] = {
    sqlite3.SQLITE_BUSY: message(
        "The database {path} is in use by another program. Close that program or wait, then try again."
    ),
    sqlite3.SQLITE_LOCKED: message(
        "The database {path} is in use by another program. Close that program or wait, then try again."
    ),
    sqlite3.SQLITE_FULL: message(
        "The disk is full, so the change was not stored in {path}. Make room on the disk, then try again."
    ),
    sqlite3.SQLITE_READONLY: message(
        "The database {path} can only be read here. Check the rights of the file and its folder."
    ),
    sqlite3.SQLITE_CANTOPEN: message(
        "The database {path} cannot be opened. Check that the folder is there and that you may write in it."
    ),
    sqlite3.SQLITE_CORRUPT: message(
        "The database {path} is damaged. Keep a copy of the file and restore the last good one."
    ),
    sqlite3.SQLITE_NOTADB: message("The file {path} is not a planner database. Choose another file with --database."),
    sqlite3.SQLITE_IOERR: message(
        "The disk did not read or write the database {path}. Check the disk or the network drive."
    ),
}

_KINDS: dict[int, type[StorageError]] = {sqlite3.SQLITE_READONLY: ReadOnly, sqlite3.SQLITE_CORRUPT: Damaged}


@contextmanager
def plain_faults(name: str) -> Iterator[None]:
    """Turns faults of the database `name` into StorageError or StaleChange; the cause stays attached."""
    try:
        yield
    except PlannerError:
        raise
    except StaleDataError as fault:
        raise StaleChange(
            message("Somebody else changed the same thing in the meantime. Look at it again, then repeat the change.")
        ) from fault
    except IntegrityError:
        raise  # because a broken constraint is a bug of ours, not something a person can mend
    except DBAPIError as fault:
        raise storage_error(fault, name) from fault
    except sqlite3.Error as fault:
        raise _of_sqlite(fault, name) from fault


def cannot_open(name: str) -> StorageError:
    """The sentence for a file that the system does not let us reach."""
    return StorageError(Message(_SQLITE[sqlite3.SQLITE_CANTOPEN].text, values={"path": name}))


def storage_error(fault: DBAPIError, name: str) -> PlannerError:
    """The sentence for a fault of the driver."""
    if isinstance(fault.orig, sqlite3.Error):
        return _of_sqlite(fault.orig, name)
    return server_fault(fault, name)


def _of_sqlite(fault: sqlite3.Error, name: str) -> StorageError:
    primary_code = (getattr(fault, "sqlite_errorcode", 0) or 0) & 0xFF
    known = _SQLITE.get(primary_code)
    if known is None:
        code = getattr(fault, "sqlite_errorname", None) or type(fault).__name__
        return StorageError(
            message("The database {path} could not carry out a request ({code}).", path=name, code=code)
        )
    sentence = Message(known.text, values={"path": name})
    return _KINDS.get(primary_code, StorageError)(sentence)
