"""Finding anything of the office by what a person types: visits, items, people, groups and places, in any script."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from planner.models import Visit
from planner.models.base import table_of
from planner.models.words import words
from planner.usecases.cabinet import cabinet_of
from planner.usecases.card_index import CardIndex
from planner.usecases.find_cards import (
    MODELS,
    OFFICE,
    ThingKind,
    cards_of_visit,
    entry_of,
    looks_for,
    names_of,
    thing_of,
)
from planner.workspace import Workspace

_FURTHER: Mapping[ThingKind, str] = {"item": "start_date", "person": "position_text"}
"""The column that tells things of a kind from their namesakes."""


class Thing(NamedTuple):
    """Something a person can go to, called as its reader calls it. `day` is the local day of an item, `visit` the
    title of its visit."""

    kind: ThingKind
    row_id: str
    visit_id: str
    name: str
    other: str
    visit: str
    day: date | None


class Search:
    """One search through the office, begun in a visit or in none (""): what is of that visit comes first.

    What the visit holds is read when the search begins. The rest of the office is found once `make_ready` was called,
    which may be done on another thread: it takes about a second for 100,000 things, and nothing from then on.
    """

    def __init__(self, workspace: Workspace, *, here: str, language: str = "en") -> None:
        self._workspace, self._language = workspace, language
        own = workspace.read(lambda session: cards_of_visit(session, here)) if here else []
        self._own, self._own_ids = CardIndex(own), frozenset(card.entry_id for card in own)

    @property
    def ready(self) -> bool:
        """True once things of other visits are found too."""
        return cabinet_of(self._workspace).holds(OFFICE)

    def make_ready(self) -> None:
        """Reads what everything in the office is called, unless that is known."""
        cabinet_of(self._workspace).make(self._workspace, OFFICE)

    def visits(self) -> tuple[Thing, ...]:
        """All visits by name."""
        found = self._workspace.read(lambda session: _of_kind(session, "visit", None, language=self._language))
        return tuple(sorted(found, key=lambda thing: thing.name))

    def matching(self, text: str, *, limit: int = 40) -> tuple[Thing, ...]:
        """What fits every word that was typed, at most `limit` things; a third of these is kept for other visits.

        Among the things of a visit, names that begin with the text come before those with a word that does, and these
        before names that hold it anywhere; then visits, items, people, groups and places, short names first.
        """
        looks = looks_for(text)
        return self._workspace.read(lambda session: self._found(session, looks, limit)) if looks else ()

    def _found(self, session: Session, looks: Iterable[tuple[str, ...]], limit: int) -> tuple[Thing, ...]:
        own: dict[str, None] = {}
        others: dict[str, None] = {}
        for look in looks:
            own |= dict.fromkeys(self._own.first(look, limit=limit, but=own))
            others |= dict.fromkeys(self._of_others(session, look, limit, but=self._own_ids | others.keys()))
        keys = [*list(own)[: limit - min(len(others), limit // 3)], *others][:limit]
        found: dict[str, Thing] = {}
        for kind in MODELS:
            ids = [row_id for of_kind, row_id in map(thing_of, keys) if of_kind == kind]
            things = _of_kind(session, kind, ids, language=self._language)
            found |= {entry_of(kind, thing.row_id): thing for thing in things}
        return tuple(found[key] for key in keys if key in found)

    def _of_others(self, session: Session, look: tuple[str, ...], limit: int, *, but: Container[str]) -> list[str]:
        return cabinet_of(self._workspace).first(session, OFFICE, look, limit=limit, but=but) or []


def _of_kind(session: Session, kind: ThingKind, ids: list[str] | None, *, language: str) -> list[Thing]:
    """The things of a kind with these ids; None asks for all. What is gone meanwhile is left out."""
    if ids == []:
        return []
    table, visit, named = table_of(MODELS[kind]).c, table_of(Visit).c, names_of(kind)
    columns = [*list(named.selected_columns)[:3], visit.id, visit.title, visit.title_native, visit.languages]
    if kind in _FURTHER:
        columns.append(table[_FURTHER[kind]])
    query = named.with_only_columns(*columns)
    if kind != "visit":
        query = query.where(visit.id == table.visit_id)
    if ids is not None:
        query = query.where(table.id.in_(ids))
    return [_thing(kind, row, language) for row in session.execute(query)]


def _thing(kind: ThingKind, row: Iterable[Any], language: str) -> Thing:
    row_id, name, native, visit_id, title, title_native, tongues, *further = row
    shown, second = _ours_first(name, native, tongues or (), language)
    visit, _ = _ours_first(title, title_native, tongues or (), language)
    last = further[0] if further else None
    return Thing(
        kind,
        row_id,
        visit_id,
        shown or second or "",
        (second if shown else None) or (last if isinstance(last, str) else None) or "",
        "" if kind == "visit" else visit or "",
        last if isinstance(last, date) else None,
    )


def _ours_first(
    name: str | None, native: str | None, tongues: Sequence[str], language: str
) -> tuple[str | None, str | None]:
    """Both names, the one in the reader's language first."""
    if name and native and words(tongues, name, native).in_language(language) == native:
        return native, name
    return name, native
