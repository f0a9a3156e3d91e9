"""A look at everything that can go wrong with an office database, while it may be in use."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from planner.errors import PlannerError, StorageError
from planner.messages import Message, message, plural_message
from planner.paths import sqlite_uri
from planner.storage.backup_files import Backup, backup_folder, backups_of, left_over_checksums
from planner.storage.checksums import is_whole
from planner.storage.drafts import sweep
from planner.storage.schema import SCHEMA_NUMBER
from planner.storage.soundness import integrity_faults, is_ours, reference_faults
from planner.storage.sqlite import sqlite_engine
from planner.storage.whereabouts import refuse_unsafe_place
from planner.storage.zone_rules import stale_instants

State = Literal["ok", "note", "bad"]

LARGE_LOG_BYTES = 64 * 1024 * 1024
"""A log beyond this means that some program keeps an old state of the database open."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found: `ok`, a `note` that is good to know, or `bad`, which needs a person."""

    check: str
    state: State
    text: Message


def examine(database: Path, *, also_swept: Iterable[Path] = ()) -> Sequence[Finding]:
    """Checks a SQLite database, its folder and its backups; deletes left-over drafts there and in `also_swept`.

    Changes nothing in the database. Several planners may have it open meanwhile.
    """
    findings = [_place(database)]
    if not database.is_file():
        findings.append(Finding("file", "bad", message("There is no database {path}.", path=str(database))))
    else:
        findings += _inside(database)
        findings += [_log(database), _room(database)]
    findings += [_backups(database), _left_over(database, also_swept)]
    return findings


def _place(database: Path) -> Finding:
    try:
        refuse_unsafe_place(database)
    except PlannerError as fault:
        return Finding("place", "bad", fault.message)
    return Finding("place", "ok", message("The database is on a disk of this machine."))


def _inside(database: Path) -> Sequence[Finding]:
    connection = sqlite3.connect(f"{sqlite_uri(database)}?mode=ro", uri=True, timeout=5)
    with contextlib.closing(connection):
        try:
            if not is_ours(connection):
                text = message("The file {path} is not a planner database.", path=str(database))
                return [Finding("file", "bad", text)]
            number = connection.execute("PRAGMA user_version").fetchone()[0]
            found = [_file(database, number)]
            found += [_integrity(connection), _references(connection)]
        except sqlite3.DatabaseError as fault:
            code = getattr(fault, "sqlite_errorname", None) or type(fault).__name__
            return [Finding("file", "bad", message("The database cannot be read ({code}).", code=code))]
    if number == SCHEMA_NUMBER and found[1].state == "ok":
        found.append(_instants(database))
    return found


def _file(database: Path, number: int) -> Finding:
    if number > SCHEMA_NUMBER:
        return Finding("file", "note", message("The database was made by a newer planner; it can be read only."))
    if number < SCHEMA_NUMBER:
        return Finding("file", "note", message("The database is brought up to date when it is next opened."))
    return Finding("file", "ok", message("{path} has the newest schema.", path=str(database)))


def _integrity(connection: sqlite3.Connection) -> Finding:
    faults = integrity_faults(connection)
    if faults:
        return Finding("integrity", "bad", message("The file is damaged: {fault}", fault=faults[0]))
    return Finding("integrity", "ok", message("SQLite finds the file sound."))


def _references(connection: sqlite3.Connection) -> Finding:
    faults = reference_faults(connection)
    if faults:
        text = plural_message(
            "{count} row refers to something that is not there ({fault}).",
            "{count} rows refer to something that is not there ({fault}).",
            count=len(faults),
            fault=faults[0],
        )
        return Finding("references", "bad", text)
    return Finding("references", "ok", message("Every reference leads somewhere."))


def _instants(database: Path) -> Finding:
    engine = sqlite_engine(database, read_only=True)
    try:
        with engine.connect() as connection:
            stale = sum(1 for _ in stale_instants(connection))
    finally:
        engine.dispose()
    if stale:
        text = plural_message(
            "{count} item is stored with another instant than its time and place give.",
            "{count} items are stored with other instants than their times and places give.",
            count=stale,
        )
        return Finding("instants", "bad", text)
    return Finding("instants", "ok", message("Every time agrees with its place and its zone."))


def _log(database: Path) -> Finding:
    log = database.with_name(f"{database.name}-wal")
    size = log.stat().st_size if log.exists() else 0
    if size > LARGE_LOG_BYTES:
        kept = message("The log takes {size}: some program keeps the database open. Close it.", size=_said(size))
        return Finding("log", "note", kept)
    return Finding("log", "ok", message("The log takes {size}.", size=_said(size)))


def _said(size: int) -> str:
    """A size as a person reads it, such as "58.8 GiB"."""
    steps = ("B", "KiB", "MiB", "GiB")
    step = min(len(steps) - 1, max(0, (size.bit_length() - 1) // 10))
    return f"{size / 1024**step:.1f} {steps[step]}" if step else f"{size} B"


def _room(database: Path) -> Finding:
    free, size = shutil.disk_usage(database.parent).free, database.stat().st_size
    if free < 2 * size:
        return Finding("room", "note", message("There is little room left on the disk: {size}.", size=_said(free)))
    return Finding("room", "ok", message("The disk has {size} left.", size=_said(free)))


def _backups(database: Path) -> Finding:
    try:
        backups = backups_of(database)
    except StorageError as fault:
        return Finding("backups", "bad", fault.message)
    if not backups:
        return Finding("backups", "note", message("There is no backup yet."))
    unsound = [backup for backup in backups if not is_sound_backup(backup)]
    if unsound:
        text = plural_message(
            "{count} backup is not what its checksum says, such as {file}.",
            "{count} backups are not what their checksums say, such as {file}.",
            count=len(unsound),
            file=unsound[0].path.name,
        )
        return Finding("backups", "bad", text)
    text = plural_message("{count} backup is whole.", "{count} backups are whole.", count=len(backups))
    return Finding("backups", "ok", text)


def is_sound_backup(backup: Backup) -> bool:
    """Whether a backup is what its checksum says; False where it has none or cannot be read."""
    try:
        return is_whole(backup.path) is True
    except OSError:
        return False


def _left_over(database: Path, also_swept: Iterable[Path]) -> Finding:
    folder = backup_folder(database)
    swept = [path for place in (database.parent, folder, *also_swept) for path in sweep(place)]
    for path in left_over_checksums(folder):
        with contextlib.suppress(OSError):
            path.unlink()
            swept.append(path)
    if swept:
        text = plural_message(
            "{count} file that an interrupted planner left behind was deleted.",
            "{count} files that an interrupted planner left behind were deleted.",
            count=len(swept),
        )
        return Finding("left over", "note", text)
    return Finding("left over", "ok", message("Nothing was left behind."))
