"""Running commands on an office database, with undo, redo, reads and news of changes."""

from __future__ import annotations

import threading
from collections import ChainMap
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from planner.clock import Clock
from planner.messages import Message
from planner.models import Base
from planner.storage.backup_files import Backup, Reason
from planner.storage.database import Database
from planner.workspace.changes import Changes, changes_of
from planner.workspace.command import Command
from planner.workspace.elsewhere import Elsewhere
from planner.workspace.history import History, Step, step
from planner.workspace.instants import derive_instants, is_outdated
from planner.workspace.replay import built_upon, replay
from planner.workspace.trail import write_trail
from planner.workspace.work import Work

T = TypeVar("T")
Subscriber = Callable[[Changes], None]


class Workspace:
    """The one door for changes. Safe to use from several threads; steps are made one after another."""

    def __init__(self, database: Database, *, clock: Clock, history: History | None = None) -> None:
        self._database = database
        self._clock = clock
        self._history = history or History()
        self._subscribers: list[Subscriber] = []
        self._gone: dict[tuple[str, str], int] = {}
        self._elsewhere = Elsewhere(database)
        self._lock = threading.RLock()
        self.made = False
        """True where undo takes back what the last command did; False where that was nothing, or it was refused."""

    @property
    def read_only(self) -> Message | None:
        """Why nothing can be changed, or None where it can."""
        return self._database.read_only

    @property
    def undo_label(self) -> Message | None:
        """What undo would take back, or None."""
        return self._history.next_undo.label if self._history.next_undo else None

    @property
    def redo_label(self) -> Message | None:
        """What redo would make again, or None."""
        return self._history.next_redo.label if self._history.next_redo else None

    def run(self, command: Command[T]) -> T:
        """Applies a command: stored, on the history and told to subscribers as one, or not at all."""
        with self._lock:
            self.made = False
            now = self._clock()
            with self._database.writing() as connection, closing(Work(connection, now=now, gone=self._gone)) as work:
                result = command.apply(work)
                work.flush()
                derive_instants(work)
                changes = work.recorder.changes()
                label = command.describe(work.about)
                if changes:
                    step_id = write_trail(
                        work.connection,
                        changes,
                        at=now,
                        action="do",
                        command=type(command).__name__,
                        label=label,
                    )
            if changes:
                self._elsewhere.made_here(step_id)
                self._gone.update(work.recorder.gone_now)
                self.made = self._history.push(step(label, changes, command.merge_key))
                self._tell(changes_of(changes))
            return result

    def undo(self) -> Message | None:
        """Takes the last step back and says which it was; None where there is none."""
        with self._lock:
            last = self._history.next_undo
            if last is None:
                return None
            back = Step(last.label, tuple(change.inverted() for change in reversed(last.changes)))
            self._replay(back, redo=False)
            self._history.undone()
            self._tell(changes_of(last.changes))
            return last.label

    def redo(self) -> Message | None:
        """Makes the last step taken back again and says which it was; None where there is none."""
        with self._lock:
            again = self._history.next_redo
            if again is None:
                return None
            self._replay(again, redo=True)
            self._history.redone()
            self._tell(changes_of(again.changes))
            return again.label

    def seal(self) -> None:
        """Ends a run of joined steps: what comes next is a step of its own."""
        with self._lock:
            self._history.seal()

    def read(self, question: Callable[[Session], T]) -> T:
        """The answer of `question`, which gets a session and returns frozen values, never mapped rows."""
        with self._database.reading() as session:
            answer = question(session)
        parts = answer if isinstance(answer, list | tuple) else (answer,)
        if any(isinstance(part, Base) for part in parts):
            raise TypeError("a read returned mapped rows; return frozen values")
        return answer

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Calls `subscriber` after each step, on the thread that made it; the result ends that."""
        self._subscribers.append(subscriber)
        return lambda: self._subscribers.remove(subscriber)

    def changed_elsewhere(self) -> Changes | None:
        """What other windows and programs changed since the last call, which subscribers hear too; None for nothing.

        Takes well under a millisecond where there is nothing, and never waits for a step that is being made. Raises
        StorageError where the file was moved, deleted or replaced: then `save_copy` still saves what was in it.
        """
        changes = self.look_elsewhere()
        if changes is not None:
            self.hear(changes)
        return changes

    def look_elsewhere(self) -> Changes | None:
        """As `changed_elsewhere`, on any thread, and nobody hears of it: a server that is far away takes its time."""
        if not self._lock.acquire(blocking=False):
            return None
        try:
            return self._elsewhere.news()
        finally:
            self._lock.release()

    def hear(self, changes: Changes) -> None:
        """Tells subscribers what `look_elsewhere` found."""
        self._tell(changes)

    @property
    def database_file(self) -> Path | None:
        """Where the database lies; None on a server."""
        return self._database.file

    @property
    def office(self) -> str:
        """The path of the office, or its address without a password: by it a person's places in it are remembered."""
        return self._database.name

    @property
    def notices(self) -> Sequence[Message]:
        """What went wrong without keeping anybody out, such as a backup for which there was no room."""
        return tuple(self._database.notices)

    def back_up(self, reason: Reason = "asked", *, always: bool = False) -> Backup | None:
        """Makes a backup; None where nothing has changed since the newest, unless `always`. Raises StorageError."""
        return self._database.keeper.back_up(reason, always=always)

    def save_copy(self, target: Path) -> None:
        """Writes the whole database to another file, also when its own was moved away. Raises StorageError."""
        self._database.keeper.save_copy(target)

    def close(self) -> None:
        """Lets go of the database, after a backup where backups are kept and something has changed."""
        self._database.close()

    def _replay(self, made: Step, *, redo: bool) -> None:
        now = self._clock()
        gone: dict[tuple[str, str], int] = {}
        try:
            with self._database.writing() as connection:
                replay(connection, made.changes, gone=ChainMap(gone, self._gone), now=now)
                if is_outdated(connection, made.changes):
                    raise built_upon()
                step_id = write_trail(
                    connection,
                    made.changes,
                    at=now,
                    action="redo" if redo else "undo",
                    command="",
                    label=made.label,
                )
        except IntegrityError as fault:
            # Only rows of somebody else can refer to what goes, or have taken away what is referred to.
            raise built_upon() from fault
        self._elsewhere.made_here(step_id)
        self._gone.update(gone)

    def _tell(self, changes: Changes) -> None:
        for subscriber in tuple(self._subscribers):
            subscriber(changes)
