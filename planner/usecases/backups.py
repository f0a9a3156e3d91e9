"""Backups of the office database as a person sees them: listed, restored, and the way back after a fault."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from planner.clock import Clock
from planner.errors import NotFound, StorageError
from planner.last_place import keep_step
from planner.messages import Message, message
from planner.paths import export_folder, named_file
from planner.storage.backup_files import Backup, backups_of
from planner.storage.doctor import Finding, examine, is_sound_backup
from planner.storage.restore import Restored, restore
from planner.storage.soundness import is_ours, still_file


@dataclass(frozen=True, slots=True)
class ListedBackup:
    """A backup, and whether it is what its checksum says."""

    backup: Backup
    sound: bool


def database_path(where: str | Path) -> Path:
    """The file that a path names. Raises StorageError for the URL of a server, whose backups are not ours."""
    text = str(where)
    if "://" in text:
        raise StorageError(
            message("A database server is backed up, restored and examined by whoever administers it, not from here.")
        )
    return named_file(text)


def list_backups(where: str | Path) -> Sequence[ListedBackup]:
    """The backups of a database, the newest first; reads each of them whole. Raises StorageError."""
    return [ListedBackup(backup, is_sound_backup(backup)) for backup in backups_of(database_path(where))]


def restore_backup(where: str | Path, chosen: str, *, clock: Clock, unchecked: bool = False) -> Restored:
    """Restores the backup that `chosen` names: a file, or a number counted from the newest, which is 1.

    Every workspace on the database must be closed first. Raises NotFound where there is no such backup,
    FileRefused where it is not whole, StorageError where the database is in use; then nothing has changed.
    """
    path = database_path(where)
    restored = restore(path, _chosen(path, chosen), now=clock(), unchecked=unchecked)
    keep_step(str(path), None)  # what was seen last need not be in the backup
    return restored


def examine_office(where: str | Path) -> Sequence[Finding]:
    """What a look at a database, its folder and its backups finds; it may be in use. Sweeps what was left behind."""
    return examine(database_path(where), also_swept=[export_folder()])


def way_back(where: str | Path) -> Message | None:
    """What to do about a database that cannot be read although it should: the newest sound backup; None if none."""
    found = _last_good(where)
    if found is None:
        return None
    number, backup = found
    return message(
        "The last good backup was made on {day}. `restore {number}` brings it back; what is there now is kept.",
        day=f"{backup.made:%Y-%m-%d %H:%M} UTC",
        number=number,
    )


def last_good(where: str | Path) -> Backup | None:
    """The newest sound backup of a database that cannot be read although it should; None where there is none."""
    found = _last_good(where)
    return found[1] if found else None


def _last_good(where: str | Path) -> tuple[int, Backup] | None:
    with contextlib.suppress(StorageError, OSError):
        path = database_path(where)
        if not _is_readable(path):
            for number, listed in enumerate(list_backups(path), start=1):
                if listed.sound and listed.backup.reason != "damaged":
                    return number, listed.backup
    return None


def _chosen(database: Path, chosen: str) -> Path:
    if not chosen.isascii() or not chosen.isdigit():
        return named_file(chosen)
    backups = backups_of(database)
    if not 1 <= int(chosen) <= len(backups):
        raise NotFound(message("There is no backup {number}. `backups` lists those there are.", number=chosen))
    return backups[int(chosen) - 1].path


def _is_readable(path: Path) -> bool:
    if not path.is_file() or path.stat().st_size == 0:
        return False
    with contextlib.closing(still_file(path)) as connection:
        try:
            connection.execute("SELECT count(*) FROM trail_step").fetchone()
            return is_ours(connection)
        except sqlite3.DatabaseError:
            return False
