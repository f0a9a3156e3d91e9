"""Finding anything of the office by what a person types: visits, items, people and places, in any script."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.models import Group, Item, Person, Place, Visit
from planner.models.base import table_of
from planner.rules.folding import fold, words_of
from planner.workspace import Workspace

ThingKind = Literal["visit", "item", "person", "group", "place"]
_ORDER: tuple[ThingKind, ...] = ("visit", "item", "person", "group", "place")


@dataclass(frozen=True, slots=True)
class Thing:
    """Something a person can go to. `day` is the local day of an item, `visit` the title of its visit."""

    kind: ThingKind
    row_id: str
    visit_id: str
    name: str
    other: str
    visit: str
    day: date | None
    whole: str
    """All its names folded, for parts of them in any script."""
    words: tuple[str, ...]


def things_to_find(workspace: Workspace) -> tuple[Thing, ...]:
    """Everything of all visits; one query for each kind."""
    return workspace.read(_things)


def matching(things: Iterable[Thing], text: str, *, limit: int = 40) -> tuple[Thing, ...]:
    """What fits every word that was typed: names that begin with them first, then words, then parts."""
    wanted = words_of(text)
    if not wanted:
        return ()
    ranked = [(rank, thing) for thing in things if (rank := _rank(thing, wanted, fold(text))) is not None]
    ranked.sort(key=lambda pair: (pair[0], _ORDER.index(pair[1].kind), len(pair[1].name), pair[1].name))
    return tuple(thing for _, thing in ranked[:limit])


def _rank(thing: Thing, wanted: tuple[str, ...], whole: str) -> int | None:
    if not all(word in thing.whole for word in wanted):
        return None
    if thing.whole.startswith(whole):
        return 0
    return 1 if all(any(word.startswith(part) for word in thing.words) for part in wanted) else 2


def _things(session: Session) -> tuple[Thing, ...]:
    visit = table_of(Visit).c
    titles = {
        row.id: (row.title, row.title_native)
        for row in session.execute(select(visit.id, visit.title, visit.title_native))
    }
    found = [_thing("visit", key, key, names, "") for key, names in titles.items()]
    item, person = table_of(Item).c, table_of(Person).c
    group, place = table_of(Group).c, table_of(Place).c
    for kind, columns in (
        ("item", (item.id, item.visit_id, item.title, item.title_native, item.start_date)),
        ("person", (person.id, person.visit_id, person.name, person.native_name, person.position_text)),
        ("group", (group.id, group.visit_id, group.name, group.name_native)),
        ("place", (place.id, place.visit_id, place.name, place.name_native)),
    ):
        for row_id, visit_id, name, native, *rest in session.execute(select(*columns)):
            if not (name or native):
                continue
            last: Any = rest[0] if rest else None
            day = last if isinstance(last, date) else None
            office = last if isinstance(last, str) else None
            found.append(_thing(kind, row_id, visit_id, (name, native, office), titles[visit_id][0], day))  # type: ignore[arg-type] # the loop's literals
    return tuple(found)


def _thing(
    kind: ThingKind, row_id: str, visit_id: str, names: tuple[str | None, ...], visit: str, day: date | None = None
) -> Thing:
    name, native, *office = names
    shown = name or native or ""
    whole = " ".join(filter(None, names))
    return Thing(
        kind,
        row_id,
        visit_id,
        shown,
        (native if native != shown else None) or next(filter(None, office), "") or "",
        visit,
        day,
        fold(whole),
        words_of(whole),
    )
