"""Faults that a person can mend. Anything that is not a `PlannerError` is a bug of ours."""

from __future__ import annotations

from planner.messages import Message


class PlannerError(Exception):
    """Says in a plain sentence what is wrong, where, and what to do about it."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


def reason_of(fault: OSError) -> str:
    """Why the system refused a file or a folder, in its own words, as a sentence may quote it."""
    return fault.strerror or type(fault).__name__


class FileRefused(PlannerError):
    """A file from outside cannot be taken; nothing of it was stored."""


class NotFound(PlannerError):
    """Nothing, or more than one thing, goes by the name that was given."""


class NotPossible(PlannerError):
    """The change asked for would leave the visit in a state that cannot be."""


class StaleChange(PlannerError):
    """Somebody else changed the same thing in the meantime; nothing was overwritten."""


class StorageError(PlannerError):
    """The database or the disk does not let us read or write."""


class ReadOnly(StorageError):
    """The database can be read but not changed."""


class Damaged(StorageError):
    """The database file is not sound any more; a backup has to be restored."""
