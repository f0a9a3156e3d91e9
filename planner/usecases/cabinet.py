"""The card indexes of an office: made once off the window's thread, and kept as the office changes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Container, Iterable, Mapping
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


@dataclass(frozen=True, slots=True)
class Drawer:
    """What one card index is of."""

    name: str
    tables: Mapping[str, str]
    """The tables whose rows have cards, each with what stands before the id of a row in the id of its card."""
    cards: Callable[[Session, Iterable[str] | None], Iterable[Card]]
    """The cards of these ids in any order; for None all of them, as they are sorted."""


def drawer_of(table: Table) -> Drawer:
    """The drawer of a table that tells itself by what its rows are found."""
    return Drawer(table.name, {table.name: ""}, lambda session, ids: _cards(session, table, ids))


class Cabinet:
    """The card indexes of one office, by drawer. Safe to use from several threads.

    The trail says what changed since a card was read, whoever changed it.
    """

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._making = threading.Lock()
        self._indexes: dict[str, _Held] = {}

    def holds(self, drawer: Drawer) -> bool:
        """True where the index of a drawer is made."""
        return drawer.name in self._indexes

    def make(self, workspace: Workspace, drawer: Drawer) -> None:
        """Reads all cards of a drawer, where that has not been done. Takes some hundred milliseconds for 100,000."""
        with self._making:
            if self.holds(drawer):
                return
            held = workspace.read(lambda session: _read(session, drawer))
            with self._lock:
                self._indexes[drawer.name] = held

    def page(
        self, session: Session, drawer: Drawer, words: tuple[str, ...], *, offset: int, limit: int, most: int
    ) -> tuple[list[str], int] | None:
        """As `CardIndex.page`, of the office as the session sees it; None where the index is not made yet."""
        with self._lock:
            index = self._as_seen(session, drawer)
            return None if index is None else index.page(words, offset=offset, limit=limit, most=most)

    def first(
        self, session: Session, drawer: Drawer, words: tuple[str, ...], *, limit: int, but: Container[str]
    ) -> list[str] | None:
        """As `CardIndex.first`, of the office as the session sees it; None where the index is not made yet."""
        with self._lock:
            index = self._as_seen(session, drawer)
            return None if index is None else index.first(words, limit=limit, but=but)

    def _as_seen(self, session: Session, drawer: Drawer) -> CardIndex | None:
        held = self._indexes.get(drawer.name)
        if held is None:
            return None
        end = end_of_trail(session)
        if end < held.read_at:
            return None  # the session began to look before the index was read
        if end > held.read_at:
            steps = steps_after(session, held.read_at)
            outdated = {
                drawer.tables[kind] + key for _, rows in steps for kind, key, *_ in rows if kind in drawer.tables
            }
            if len(outdated) > MOST_PATCHED:
                del self._indexes[drawer.name]
                return None
            if outdated:
                # Read whole before anything is changed: a fault meanwhile leaves all as it was.
                held.index.put(outdated, list(drawer.cards(session, outdated)))
            held.read_at = end
        return held.index


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


def _read(session: Session, drawer: Drawer) -> _Held:
    end = end_of_trail(session)
    return _Held(CardIndex(drawer.cards(session, None)), end)


def _cards(session: Session, table: Table, ids: Iterable[str] | None = None) -> Iterable[Card]:
    columns = select(table.c.id, table.c.sorted_as, table.c.folded)
    if ids is None:
        for row in session.execute(columns.order_by(table.c.sorted_as.nulls_first(), table.c.id)).yield_per(2000):
            yield Card(*row)
        return
    for some in chunks(sorted(ids)):
        for row in session.execute(columns.where(table.c.id.in_(some))):
            yield Card(*row)
