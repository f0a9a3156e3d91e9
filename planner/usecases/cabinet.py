"""The card indexes of an office: made once off the window's thread, and kept as the office changes."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from planner.storage.elsewhere import end_of_trail, steps_after
from planner.usecases.card_index import Card, CardIndex
from planner.workspace.bulk import chunks

if TYPE_CHECKING:
    from planner.workspace import Workspace

MOST_PATCHED = 500
"""Entries that are put in one by one; after a larger change the index is made anew when it is next asked for."""


class Cabinet:
    """The card indexes of one office, by table. Safe to use from several threads.

    The trail says what changed since a card was read, whoever changed it.
    """

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._making = threading.Lock()
        self._indexes: dict[str, _Held] = {}

    def holds(self, table: Table) -> bool:
        """True where the index of a table is made."""
        return table.name in self._indexes

    def make(self, workspace: Workspace, table: Table) -> None:
        """Reads all cards of a table, where that has not been done. Takes some hundred milliseconds for 100,000."""
        with self._making:
            if self.holds(table):
                return
            held = workspace.read(lambda session: _read(session, table))
            with self._lock:
                self._indexes[table.name] = held

    def page(
        self, session: Session, table: Table, words: tuple[str, ...], *, offset: int, limit: int, most: int
    ) -> tuple[list[str], int] | None:
        """As `CardIndex.page`, of the office as the session sees it; None where the index is not made yet."""
        with self._lock:
            held = self._indexes.get(table.name)
            if held is None:
                return None
            end = end_of_trail(session)
            if end < held.read_at:
                return None  # the session began to look before the index was read
            if end > held.read_at:
                steps = steps_after(session, held.read_at)
                outdated = {key for _, rows in steps for kind, key, *_ in rows if kind == table.name}
                if len(outdated) > MOST_PATCHED:
                    del self._indexes[table.name]
                    return None
                if outdated:
                    # Read whole before anything is changed: a fault meanwhile leaves all as it was.
                    held.index.put(outdated, list(_cards(session, table, outdated)))
                held.read_at = end
            return held.index.page(words, offset=offset, limit=limit, most=most)


@dataclass(slots=True)
class _Held:
    index: CardIndex
    read_at: int
    """The end of the trail when the cards were read last."""


_cabinets: WeakKeyDictionary[Workspace, Cabinet] = WeakKeyDictionary()
_lock = threading.Lock()


def cabinet_of(workspace: Workspace) -> Cabinet:
    """The cabinet of an office."""
    with _lock:
        return _cabinets.setdefault(workspace, Cabinet())


def _read(session: Session, table: Table) -> _Held:
    end = end_of_trail(session)
    return _Held(CardIndex(_cards(session, table)), end)


def _cards(session: Session, table: Table, ids: Iterable[str] | None = None) -> Iterable[Card]:
    columns = select(table.c.id, table.c.sorted_as, table.c.folded)
    if ids is None:
        for row in session.execute(columns.order_by(table.c.sorted_as.nulls_first(), table.c.id)).yield_per(2000):
            yield Card(*row)
        return
    for some in chunks(sorted(ids)):
        for row in session.execute(columns.where(table.c.id.in_(some))):
            yield Card(*row)
