"""An office that is shown before it is open: its first page is read, and the rest comes when it is asked for."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from planner.storage.first_read import FirstRead, NeedsSession, last_step
from planner.storage.rows import rows_of

if TYPE_CHECKING:
    from planner.messages import Message
    from planner.workspace import Changes, Workspace

T = TypeVar("T")


class ComingOffice:
    """Does what a Workspace does. Opening one takes longer than showing a page, most of it for importing SQLAlchemy.

    Questions about one visit are answered from the first read until `open` is called; whatever else is asked or
    done opens the office first, and so raises the StorageError that says why it cannot be opened.
    """

    def __init__(self, open_workspace: Callable[[], Workspace], first: FirstRead) -> None:
        self._open_workspace, self._first = open_workspace, first
        self._workspace: Workspace | None = None
        self._waiting: dict[Callable[[Changes], None], Callable[[], None] | None] = {}
        self._lock = threading.RLock()
        self.outdated = False
        """True where somebody else changed the office between the first read and the opening."""

    def open(self) -> Workspace:
        """The workspace, opened where it is not yet. Raises StorageError where that cannot be."""
        with self._lock:
            if self._workspace is None:
                self._first.close()
                opened = self._open_workspace()
                self.outdated = opened.read(lambda session: last_step(rows_of(session))) != self._first.last_step
                for subscriber in self._waiting:
                    self._waiting[subscriber] = opened.subscribe(subscriber)
                self._workspace = opened
            return self._workspace

    @property
    def read_only(self) -> Message | None:
        """Why nothing can be changed; a first read is made only where nothing speaks against it."""
        return None if self._workspace is None else self._workspace.read_only

    @property
    def undo_label(self) -> Message | None:
        """As in a workspace."""
        return None if self._workspace is None else self._workspace.undo_label

    @property
    def redo_label(self) -> Message | None:
        """As in a workspace."""
        return None if self._workspace is None else self._workspace.redo_label

    @property
    def made(self) -> bool:
        """As in a workspace."""
        return self._workspace is not None and self._workspace.made

    @property
    def notices(self) -> Sequence[Message]:
        """As in a workspace."""
        return () if self._workspace is None else self._workspace.notices

    def read(self, question: Callable[[Any], T]) -> T:
        """The answer of `question`, from the first read if that can tell."""
        with self._lock:
            if self._workspace is None:
                try:
                    return question(self._first)
                except (NeedsSession, sqlite3.Error):  # asked too much, or the file is damaged: opening it will tell
                    pass
        return self.open().read(question)

    def subscribe(self, subscriber: Callable[[Changes], None]) -> Callable[[], None]:
        """As in a workspace."""
        with self._lock:
            if self._workspace is not None:
                return self._workspace.subscribe(subscriber)
            self._waiting[subscriber] = None
            return lambda: self._end(subscriber)

    def changed_elsewhere(self) -> Changes | None:
        """As in a workspace; `outdated` tells what happened before it was opened."""
        return None if self._workspace is None else self._workspace.changed_elsewhere()

    def close(self) -> None:
        """As in a workspace."""
        with self._lock:
            if self._workspace is None:
                self._first.close()
            else:
                self._workspace.close()

    def _end(self, subscriber: Callable[[Changes], None]) -> None:
        end = self._waiting.pop(subscriber)
        if end is not None:
            end()

    def __getattr__(self, name: str) -> Any:
        return getattr(self.open(), name)
