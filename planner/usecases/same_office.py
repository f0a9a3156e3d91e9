"""Whether a database is still the one that was last open here: it must hold the newest step that was seen in it.

An open file that is swapped is noticed at once; this notices one that was swapped while no planner ran.
"""

from __future__ import annotations

import math
import time
from contextlib import suppress
from datetime import datetime

from planner.errors import StorageError
from planner.last_place import LastStep, keep_step, last_step
from planner.messages import Message, message
from planner.storage.elsewhere import has_step, newest_step
from planner.workspace import Changes, Workspace

EVERY = 5.0
"""Seconds between two notes of the newest step: each costs as much as a small edit, and an older one is in the trail
too. Only a copy that was made within these seconds would not be told."""


def watch_identity(workspace: Workspace) -> Message | None:
    """A sentence where the last step that was seen is not in the database; from now on newer ones are remembered.

    An older or another file goes on to be told at each start until something is changed in it here. A server and
    a database that is read only are not watched.
    """
    if workspace.database_file is None or workspace.read_only is not None:
        return None
    office = str(workspace.database_file)
    memory = _Memory(workspace, office)
    workspace.subscribe(memory.changed)
    known = last_step(office)
    if known is not None and not _holds(workspace, known):
        return message(
            "The database {path} is not as it was left here: the last change, made {day}, is not in it. If nobody put "
            "an older or another file there on purpose, look for the right one or restore a backup before you go on.",
            path=office,
            day=f"{datetime.fromisoformat(known.at):%Y-%m-%d %H:%M} UTC",
        )
    memory.note(known=known)
    return None


class _Memory:
    """Keeps the newest step of one office for the next start."""

    def __init__(self, workspace: Workspace, office: str) -> None:
        self._workspace, self._office = workspace, office
        self._noted = -math.inf

    def changed(self, _changes: Changes) -> None:
        """A step was made, here or elsewhere."""
        now = time.monotonic()
        if now - self._noted >= EVERY:
            self._noted = now
            self.note()

    def note(self, *, known: LastStep | None = None) -> None:
        """Writes the newest step where it is another than the known one."""
        with suppress(StorageError):  # a file that went away is told where something is to be stored
            newest = self._workspace.read(newest_step)
            if newest is not None:
                step = LastStep(newest[0], newest[1].isoformat())
                if step != known:
                    keep_step(self._office, step)


def _holds(workspace: Workspace, step: LastStep) -> bool:
    try:
        return workspace.read(lambda session: has_step(session, step.step_id))
    except StorageError:
        return True  # what cannot be read is told where it is wanted
