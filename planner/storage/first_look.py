"""The first look at a database file, before anything is written: is it ours, and may it be changed."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from planner.errors import StorageError
from planner.messages import Message, message
from planner.storage.schema import APPLICATION_ID, SCHEMA_NUMBER
from planner.storage.sqlite import read_mark, sqlite_engine


@dataclass(frozen=True, slots=True)
class Look:
    """What a first look at a file found: why it may only be read, whether nobody can write it, an older schema."""

    read_only: Message | None
    still: bool
    older: bool


def look_first(path: Path) -> Look:
    """Looks at a file that is there and not empty. Raises StorageError where it is not ours."""
    protected = not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
    # SQLite makes a log to read with; where it may not, and there is no log, the file alone is the whole.
    still = protected and not path.with_name(f"{path.name}-wal").exists()
    engine = sqlite_engine(path, read_only=True, still=still)
    try:
        with engine.connect() as connection:
            application, number, has_tables = read_mark(connection)
    finally:
        engine.dispose()
    if has_tables and application != APPLICATION_ID:
        raise StorageError(
            message(
                "The file {path} is not a planner database. Choose another file with --database.",
                path=str(path),
            )
        )
    older = has_tables and number < SCHEMA_NUMBER
    if older and protected:
        raise StorageError(
            message(
                "The database {path} was made by an older planner and can only be read here, so it cannot be "
                "brought up to date. Copy it to a folder of your own and open it there.",
                path=str(path),
            )
        )
    if number > SCHEMA_NUMBER:
        return Look(made_by_newer(str(path)), still, older)
    return Look(_protected(str(path)) if protected else None, still, older)


def refuse_lonely_log(path: Path) -> None:
    """Raises StorageError where only the log is there: SQLite would delete it, and the last steps with it."""
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size > 0:
        raise StorageError(
            message(
                "The database {path} is away, but its log {log} is there. Put the database back, restore a backup, "
                "or move the log away to begin anew.",
                path=str(path),
                log=log.name,
            )
        )


def _protected(name: str) -> Message:
    return message(
        "The database {path} can be read here but not changed: its file or folder is write-protected. "
        "To change it, save a copy in a folder of your own and open that.",
        path=name,
    )


def made_by_newer(name: str) -> Message:
    """Why the database of that name may only be read."""
    return message(
        "The database {path} was made by a newer planner, so it can be read here but not changed. "
        "Install the newer planner to change it.",
        path=name,
    )
