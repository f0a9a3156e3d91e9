"""Which backups of a database there are, how they are called, and which one comes next."""

from __future__ import annotations

import contextlib
import glob
import os
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, get_args

from planner.errors import StorageError, reason_of
from planner.messages import message
from planner.storage.checksums import checksum_file, checksum_line
from planner.storage.drafts import LEFT_OVER_SECONDS, flush_folder
from planner.storage.rotation import worth_keeping

Reason = Literal["open", "close", "migration", "import", "restore", "asked", "damaged"]
"""Why a backup was made. `damaged` is a database as it was found, kept for whoever can still read it."""

REASONS: tuple[Reason, ...] = get_args(Reason)

_STAMP = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: where it is, when (UTC) and why it was made, its size in bytes."""

    path: Path
    made: datetime
    reason: Reason
    size: int


def backup_folder(database: Path) -> Path:
    """Where the backups of a database lie."""
    return database.parent / "backups"


def backups_of(database: Path) -> Sequence[Backup]:
    """Every backup of a database, the newest first. Raises StorageError where the folder cannot be read."""
    try:
        return _backups_in(backup_folder(database), database)
    except OSError as fault:
        raise StorageError(
            message(
                "The backups of {path} cannot be read ({reason}). Check the rights of their folder.",
                path=str(database),
                reason=reason_of(fault),
            )
        ) from fault


def _backups_in(folder: Path, database: Path) -> Sequence[Backup]:
    if not folder.is_dir():
        return ()
    name = re.compile(rf"{re.escape(database.name)}\.(\d{{8}}-\d{{6}})Z(?:-(\d+))?\.({'|'.join(REASONS)})\.sqlite")
    found: list[tuple[datetime, int, Backup]] = []
    for path in folder.iterdir():
        parts = name.fullmatch(path.name)
        if parts is None:
            continue
        # A backup may go in this moment; a name may hold a day that is none.
        with contextlib.suppress(ValueError, FileNotFoundError):
            made = datetime.strptime(parts[1], _STAMP).replace(tzinfo=UTC)
            reason: Reason = next(one for one in REASONS if one == parts[3])
            found.append((made, int(parts[2] or 1), Backup(path, made, reason, path.stat().st_size)))
    return [backup for _, _, backup in sorted(found, key=lambda one: one[:2], reverse=True)]


def claim_name(database: Path, folder: Path, digest: str, *, reason: Reason, now: datetime) -> Path:
    """A name that is nobody else's, claimed by writing the checksum of what will bear it."""
    stamp = f"{now.astimezone(UTC):{_STAMP}}Z"
    for count in range(1, 1000):
        again = "" if count == 1 else f"-{count}"
        target = folder / f"{database.name}.{stamp}{again}.{reason}.sqlite"
        taken = f"{glob.escape(database.name)}.{stamp}{again}.*.sqlite*"
        if any(folder.glob(taken)):  # whatever its reason, so that the numbers tell which came first
            continue
        with contextlib.suppress(FileExistsError), checksum_file(target).open("x", encoding="utf-8") as file:
            file.write(checksum_line(target, digest))
            file.flush()
            os.fsync(file.fileno())
            return target
    raise OSError("a thousand backups in one second")


def rotate(database: Path) -> None:
    """Deletes the backups that rotation gives up."""
    sound = [backup for backup in backups_of(database) if backup.reason != "damaged"]
    kept = worth_keeping(backup.made for backup in sound)
    for backup in sound:
        if backup.made not in kept:
            with contextlib.suppress(OSError):  # held by another program: next time
                backup.path.unlink()
                checksum_file(backup.path).unlink(missing_ok=True)
    flush_folder(backup_folder(database))


def left_over_checksums(folder: Path) -> Sequence[Path]:
    """Checksums in a folder of backups whose backup never came."""
    present = time.time()
    return [
        path
        for path in sorted(folder.glob("*.sqlite.sha256"))
        if not path.with_suffix("").exists() and present - path.stat().st_mtime > LEFT_OVER_SECONDS
    ]
