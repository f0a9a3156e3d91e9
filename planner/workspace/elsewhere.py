"""What other windows and programs did to the same database since somebody last asked."""

from __future__ import annotations

from planner.storage.database import Database
from planner.storage.elsewhere import end_of_trail, steps_after
from planner.workspace.changes import Changes


class Elsewhere:
    """Reads the trail from where it was read last, leaving out the steps that were made here."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._made_here: set[str] = set()
        self._seen: int | None = None
        if database.read_only is None or database.file is None:  # on a server others change what one user only reads
            with database.reading() as session:
                self._seen = end_of_trail(session)

    def made_here(self, step_id: str) -> None:
        """Notes a step of the trail that was written through this door."""
        if self._seen is not None:
            self._made_here.add(step_id)

    def news(self) -> Changes | None:
        """The rows that others touched since the last call; None where nothing came.

        Raises StorageError where the file was moved, deleted or replaced meanwhile.
        """
        if self._seen is None:
            return None
        self._database.require_same_file()
        with self._database.reading() as session:
            end = end_of_trail(session)
            if end <= self._seen:
                return None
            steps = steps_after(session, self._seen)
        self._seen = max(self._seen, end)
        touched: dict[str, set[str]] = {}
        for step_id, rows in steps:
            if step_id not in self._made_here:
                for kind, key, *_ in rows:
                    touched.setdefault(kind, set()).add(key)
        self._made_here.clear()
        return Changes({kind: frozenset(keys) for kind, keys in touched.items()}) if touched else None
