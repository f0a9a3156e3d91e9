"""Backups: whole copies of an office database in the folder `backups` beside it, each with its checksum.

A backup is an ordinary database file without a log beside it. It is there whole or not at all: its
checksum is written first, then the copy moves into place.
"""

from __future__ import annotations

import contextlib
import logging
import shutil
import sqlite3
from datetime import datetime
from pathlib import Path
from typing import Any

from planner.errors import Damaged, StorageError, reason_of
from planner.messages import Message, message
from planner.storage.backup_files import Backup, Reason, backup_folder, backups_of, claim_name, rotate
from planner.storage.checksums import checksum, checksum_file, stored_checksum
from planner.storage.drafts import new_draft, put_in_place, sweep
from planner.storage.soundness import still_file

_LOG = logging.getLogger(__name__)


def back_up(
    source: sqlite3.Connection, database: Path, *, reason: Reason, now: datetime, always: bool = False
) -> Backup | None:
    """Copies what `source`, a connection to `database`, sees; drops backups that rotation gives up.

    None where nothing has changed since the newest backup, unless `always`. Raises StorageError, and leaves
    the older backups alone, where the copy cannot be made or is itself damaged.
    """
    if not always and not changed_since_backup(source, database):
        return None
    folder = backup_folder(database)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)  # no parents: a database that was moved must not come back as a folder
        _require_room(source, folder)
        sweep(folder)
        made = _new_backup(source, database, folder, reason=reason, now=now)
        _LOG.info("made a backup (%s, %d bytes)", reason, made.size)
        rotate(database)
    except (OSError, sqlite3.OperationalError) as fault:
        raise StorageError(
            message("No backup of {path} could be made: {reason}", path=str(database), reason=_reason(fault))
        ) from fault
    return made


def changed_since_backup(source: sqlite3.Connection, database: Path) -> bool:
    """Whether the database holds a step that its newest sound backup does not. Reads a few rows of each.

    Raises StorageError where the folder of the backups cannot be read.
    """
    mark = mark_of(source)
    if mark is None:
        return False
    for backup in backups_of(database):
        if backup.reason != "damaged":
            return stored_checksum(backup.path) is None or mark_in(backup.path) != mark
    return True


def mark_of(connection: sqlite3.Connection) -> tuple[Any, ...] | None:
    """What differs whenever the content does: schema, facts of the office, the last step of the trail.

    None for a database in which nobody has done anything yet. Every change writes a step with a new id.
    """
    last = connection.execute("SELECT id FROM trail_step ORDER BY rowid DESC LIMIT 1").fetchone()
    if last is None:
        return None
    schema = connection.execute("PRAGMA user_version").fetchone()
    facts = connection.execute("SELECT name, value FROM office_fact ORDER BY name").fetchall()
    return (*schema, *last, *facts)


def mark_in(path: Path) -> tuple[Any, ...] | None:
    """The mark of a database file that nobody has open; None where it cannot be read."""
    try:
        with contextlib.closing(still_file(path)) as connection:
            return mark_of(connection)
    except sqlite3.DatabaseError:
        return None


def copy_whole(source: sqlite3.Connection, draft: Path) -> None:
    """Makes `draft` a sound database of its own with what `source` sees. Raises StorageError for a damaged one."""
    copy = sqlite3.connect(draft, isolation_level=None)
    try:
        copy.execute("PRAGMA synchronous=OFF")  # the whole file is flushed once, when it is put in place
        source.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, which can be read where nothing can be written
        found = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.DatabaseError as fault:
        if isinstance(fault, sqlite3.OperationalError):
            raise
        found = ""
    finally:
        copy.close()
    if found != "ok":
        raise Damaged(message("The database {path} is damaged. Restore the last good backup.", path=_file_of(source)))


def keep_damaged(database: Path, *, now: datetime) -> Backup | None:
    """Puts copies of a database that SQLite cannot read, and of its log, among the backups. Raises OSError.

    None where there is nothing to keep.
    """
    parts = {side: database.with_name(database.name + side) for side in ("", "-wal")}
    parts = {side: part for side, part in parts.items() if part.exists() and part.stat().st_size > 0}
    if not parts:
        return None
    folder = backup_folder(database)
    folder.mkdir(mode=0o700, exist_ok=True)
    drafts = []
    for side, part in parts.items():
        draft = new_draft(folder)
        shutil.copyfile(part, draft)
        drafts.append((side, draft))
    target = claim_name(database, folder, checksum(drafts[0][1]), reason="damaged", now=now)
    for side, draft in reversed(drafts):
        put_in_place(draft, target.with_name(target.name + side))
    return Backup(target, now, "damaged", target.stat().st_size) if target.exists() else None


def _new_backup(source: sqlite3.Connection, database: Path, folder: Path, *, reason: Reason, now: datetime) -> Backup:
    draft = new_draft(folder)
    target: Path | None = None
    try:
        copy_whole(source, draft)
        target = claim_name(database, folder, checksum(draft), reason=reason, now=now)
        put_in_place(draft, target)
    except BaseException:
        for path in (draft, draft.with_name(f"{draft.name}-journal"), *([checksum_file(target)] if target else ())):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        raise
    return Backup(target, now, reason, target.stat().st_size)


def _require_room(source: sqlite3.Connection, folder: Path) -> None:
    """Refuses a backup that would leave less room than it takes: the room is for the plan itself."""
    pages = source.execute("PRAGMA page_count").fetchone()[0]
    size = pages * source.execute("PRAGMA page_size").fetchone()[0]
    if shutil.disk_usage(folder).free < 2 * size:
        raise StorageError(
            message(
                "There is no room on the disk for a backup in {folder}. Make room, then make a backup.",
                folder=str(folder),
            )
        )


def _reason(fault: Exception) -> Message | str:
    if isinstance(fault, OSError):
        return reason_of(fault)
    return str(getattr(fault, "sqlite_errorname", "") or type(fault).__name__)


def _file_of(connection: sqlite3.Connection) -> str:
    return str(connection.execute("PRAGMA database_list").fetchone()[2])
