"""Finding anything of the office by what a person types: visits, items, people and places, in any script."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.models import Group, Item, Person, Place, Visit
from planner.models.base import table_of
from planner.models.words import words
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


def things_to_find(workspace: Workspace, *, language: str = "en") -> tuple[Thing, ...]:
    """Everything of all visits, called as a reader of the language calls it; one query for each kind."""
    return workspace.read(lambda session: _things(session, language))


def matching(things: Iterable[Thing], text: str, *, limit: int = 40) -> tuple[Thing, ...]:
    """What fits every word that was typed: names that begin with them first, then words, then parts."""
    wanted = words_of(text)
    if not wanted:
        return ()
    ranked = [(rank, thing) for thing in things if (rank := _rank(thing, wanted, fold(text))) is not None]
    ranked.sort(key=lambda pair: (pair[0], _ORDER.index(pair[1].kind), len(pair[1].name), pair[1].name, pair[1].row_id))
    return tuple(thing for _, thing in ranked[:limit])


def _rank(thing: Thing, wanted: tuple[str, ...], whole: str) -> int | None:
    if not all(word in thing.whole for word in wanted):
        return None
    if thing.whole.startswith(whole):
        return 0
    return 1 if all(any(word.startswith(part) for word in thing.words) for part in wanted) else 2


def _things(session: Session, language: str) -> tuple[Thing, ...]:
    visit = table_of(Visit).c
    titles: dict[str, tuple[str | None, ...]] = {}
    tongues: dict[str, Sequence[str]] = {}
    for key, title, native, spoken in session.execute(
        select(visit.id, visit.title, visit.title_native, visit.languages)
    ):
        tongues[key] = spoken or ()
        titles[key] = _ours_first(title, native, tongues[key], language)
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
            names = (*_ours_first(name, native, tongues[visit_id], language), office)
            found.append(_thing(kind, row_id, visit_id, names, titles[visit_id][0] or "", day))  # type: ignore[arg-type] # the loop's literals
    return tuple(found)


def _ours_first(
    name: str | None, native: str | None, tongues: Sequence[str], language: str
) -> tuple[str | None, str | None]:
    """Both names, the one in the reader's language first."""
    if name and native and words(tongues, name, native).in_language(language) == native:
        return native, name
    return name, native


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
