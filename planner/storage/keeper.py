"""Copies of a database that is open: its backups, and a copy wherever a person wants one."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine

from planner.clock import Clock
from planner.errors import PlannerError, StorageError, reason_of
from planner.messages import Message, message
from planner.storage.backup import back_up, copy_whole
from planner.storage.backup_files import Backup, Reason
from planner.storage.checksums import checksum, checksum_file, checksum_line
from planner.storage.drafts import new_draft, put_in_place
from planner.storage.faults import plain_faults
from planner.storage.sqlite import file_identity, same_file_or_refuse


class Keeper:
    """Makes copies of one open SQLite database, through its own connections: also of a file that was moved away."""

    def __init__(self, engine: Engine, path: Path, *, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock
        self.path = path
        self._log = path.with_name(f"{path.name}-wal")
        self._identity = file_identity(path)
        self._log_identity = file_identity(self._log) if self._log.exists() else None

    def require_same_file(self) -> None:
        """Raises StorageError where the file was moved, deleted or replaced since it was opened.

        Whoever opens a file that lies there instead would get the steps in our log mixed into it, so our log is
        taken away from beside it, after a backup of all that we hold.
        """
        try:
            same_file_or_refuse(self.path, self._identity)
        except StorageError:
            if self.path.exists():  # where nothing is, ours may come back and needs its log
                self._withdraw_log()
            raise

    def _withdraw_log(self) -> None:
        with contextlib.suppress(OSError):
            if file_identity(self._log) == self._log_identity and self.try_back_up("close") is None:
                self._log.unlink()
                self.path.with_name(f"{self.path.name}-shm").unlink(missing_ok=True)

    def back_up(self, reason: Reason, *, always: bool = False) -> Backup | None:
        """Makes a backup; None where nothing has changed since the newest, unless `always`. Raises StorageError."""
        with self._connection() as source:
            return back_up(source, self.path, reason=reason, now=self._clock(), always=always)

    def try_back_up(self, reason: Reason) -> Message | None:
        """The same for a moment at which nobody can be refused: says what went wrong, or None."""
        try:
            self.back_up(reason)
        except PlannerError as fault:
            return fault.message
        return None

    def save_copy(self, target: Path) -> None:
        """Writes the whole database to `target`, with its checksum beside it. Raises StorageError."""
        if self._is_itself(target):
            raise StorageError(message("{file} is the database itself. Choose another name.", file=str(target)))
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            draft = new_draft(target.parent)
            try:
                with self._connection() as source:
                    copy_whole(source, draft)
                line = checksum_line(target, checksum(draft))
                put_in_place(draft, target)
                checksum_file(target).write_text(line, encoding="utf-8", newline="\n")
            finally:
                for path in (draft, draft.with_name(f"{draft.name}-journal")):
                    with contextlib.suppress(OSError):
                        path.unlink(missing_ok=True)
        except OSError as fault:
            raise StorageError(
                message(
                    "No copy was saved in {file} ({reason}). Choose another folder.",
                    file=str(target),
                    reason=reason_of(fault),
                )
            ) from fault

    def _is_itself(self, target: Path) -> bool:
        """Whether a path leads to the open database, however it is spelt: with `..`, by a link, in other letters."""
        try:
            return target.absolute() == self.path or file_identity(target) == self._identity
        except OSError:  # nothing is there
            return False

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        with plain_faults(str(self.path)):
            pooled = self._engine.raw_connection()
            try:
                connection = pooled.driver_connection
                assert isinstance(connection, sqlite3.Connection)
                yield connection
            finally:
                pooled.close()
