"""Bringing a backup back: into a new file, compared, then switched with the old one in one move.

The old file is never written into, and is kept among the backups. Whatever goes wrong, or whenever the
power fails, the database is the old one or the restored one.
"""

from __future__ import annotations

import contextlib
import logging
import shutil
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from planner.errors import Damaged, FileRefused, StorageError, reason_of
from planner.messages import message
from planner.storage.alone import alone_with, nobody_enters
from planner.storage.backup import back_up, keep_damaged
from planner.storage.backup_files import Backup
from planner.storage.checksums import checksum, stored_checksum
from planner.storage.drafts import flush_file, new_draft, put_in_place
from planner.storage.faults import plain_faults
from planner.storage.schema import SCHEMA_NUMBER
from planner.storage.soundness import integrity_faults, is_ours, reference_faults, row_counts, still_file

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did: `kept` is the backup of what was there before, None where nothing was."""

    source: Path
    kept: Backup | None


def restore(database: Path, source: Path, *, now: datetime, unchecked: bool = False) -> Restored:
    """Makes the database at `database` what the backup `source` is.

    `unchecked` takes a file that has no checksum beside it; one that has is always compared. Raises
    FileRefused for a file that is not whole, sound and ours, StorageError where the database is in use or the
    disk does not let us; then the database is as it was.
    """
    try:
        draft = _sound_copy(source, beside=database, unchecked=unchecked)
        try:
            with nobody_enters(database), plain_faults(str(database)):
                kept = _put_aside(database, now=now)
                if database.exists():
                    shutil.copymode(database, draft)
                put_in_place(draft, database)
        finally:
            with contextlib.suppress(OSError):
                draft.unlink(missing_ok=True)
    except OSError as fault:
        raise StorageError(
            message(
                "{path} was not restored ({reason}). The database is as it was.",
                path=str(database),
                reason=reason_of(fault),
            )
        ) from fault
    _LOG.info("restored a backup")
    return Restored(source, kept)


def _sound_copy(source: Path, *, beside: Path, unchecked: bool) -> Path:
    """A copy of a backup, which has been found to be whole, sound and ours. Raises FileRefused."""
    expected = stored_checksum(source)
    if not source.is_file():
        raise FileRefused(message("There is no backup {file}.", file=str(source)))
    if expected is None and not unchecked:
        raise FileRefused(
            message(
                "{file} has no checksum beside it, so nobody can say whether it is whole. Restore another backup, "
                "or add --unchecked if you know where this one comes from.",
                file=str(source),
            )
        )
    beside.parent.mkdir(parents=True, exist_ok=True)
    draft = new_draft(beside.parent)
    try:
        shutil.copyfile(source, draft)
        flush_file(draft)
        if checksum(draft) != (expected or checksum(source)):
            raise FileRefused(
                message(
                    "{file} is not what its checksum says: it is damaged. Restore another backup.", file=str(source)
                )
            )
        _require_sound(draft, source)
    except BaseException:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise
    return draft


def _require_sound(draft: Path, source: Path) -> None:
    with contextlib.closing(still_file(draft)) as copy, contextlib.closing(still_file(source)) as original:
        try:
            ours = is_ours(copy)
            number = copy.execute("PRAGMA user_version").fetchone()[0]
            sound = not integrity_faults(copy) and not reference_faults(copy)
            sound = sound and row_counts(copy) == row_counts(original)
        except sqlite3.DatabaseError:
            ours, number, sound = True, 0, False
    if not ours:
        raise FileRefused(message("{file} is not a backup of a planner database.", file=str(source)))
    if number > SCHEMA_NUMBER:
        raise FileRefused(
            message("{file} was made by a newer planner. Install the newer planner to restore it.", file=str(source))
        )
    if not sound:
        raise FileRefused(message("{file} is damaged. Restore another backup.", file=str(source)))


def _put_aside(database: Path, *, now: datetime) -> Backup | None:
    """Keeps what the database holds among the backups; afterwards its one file is all of it."""
    if not database.exists() or database.stat().st_size == 0:
        keep_damaged(database, now=now)
        _clear_beside(database)
        return None
    try:
        with alone_with(database) as connection:
            kept = back_up(connection, database, reason="restore", now=now, always=True)
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            connection.execute("PRAGMA journal_mode=DELETE").fetchone()
    except sqlite3.OperationalError:
        raise  # the disk or another program is in the way, which says nothing about the file
    except (sqlite3.DatabaseError, Damaged):
        kept = keep_damaged(database, now=now)
    _clear_beside(database)
    return kept


def _clear_beside(database: Path) -> None:
    """Deletes what a killed planner left beside the old file: beside the new one it would be taken for its log."""
    for side in ("-wal", "-shm", "-journal"):
        database.with_name(database.name + side).unlink(missing_ok=True)
