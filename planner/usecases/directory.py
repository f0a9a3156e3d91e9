"""The directory as a person looks through it: pages of rows, one entry whole, where somebody was."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from sqlalchemy import ColumnElement, Select, and_, func, select
from sqlalchemy.orm import Session

from planner.errors import NotFound
from planner.messages import message
from planner.models import (
    DirectoryOrganization,
    DirectoryPerson,
    DirectoryPlace,
    Organization,
    Person,
    Place,
    Row,
    Visit,
)
from planner.models.base import table_of
from planner.usecases.cabinet import Cabinet, cabinet_of, drawer_of
from planner.usecases.commands.directory_words import searched_by
from planner.workspace import Workspace

Shelf = Literal["people", "organizations", "places"]
SHELVES: Mapping[Shelf, type[Row]] = {
    "people": DirectoryPerson,
    "organizations": DirectoryOrganization,
    "places": DirectoryPlace,
}
_IN_VISITS: Mapping[Shelf, type[Row]] = {"people": Person, "organizations": Organization, "places": Place}
PAGE = 50
MOST = 10_000
"""What fits is counted up to here: a person who finds more types another word."""
MOST_WORDS = 30
"""The words of a search that are looked for; a whole page that was pasted finds what its beginning finds."""


@dataclass(frozen=True, slots=True)
class DirectoryLine:
    """One row of a page of the directory; `house` is the organisation of a person, the city of a place."""

    entry_id: str
    name: str
    native: str
    position: str
    house: str
    country: str
    visits: int


@dataclass(frozen=True, slots=True)
class DirectoryPage:
    """Some rows in their order, and how many there are in all that fit, counted up to MOST."""

    lines: tuple[DirectoryLine, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Appearance:
    """A visit in which somebody of the directory takes part, as what."""

    visit_id: str
    person_id: str
    title: str
    title_native: str
    first_day: date | None
    side: str
    position: str
    role: str


def directory_page(
    workspace: Workspace, shelf: Shelf, *, text: str = "", offset: int = 0, limit: int = PAGE
) -> DirectoryPage:
    """Rows `offset` and on of what fits `text` (each word, in any script, by pinyin too), sorted by name.

    Takes a few milliseconds for 100,000 entries once they are in memory, and some ten before.
    """
    cabinet, words = cabinet_of(workspace), searched_by(text)[:MOST_WORDS]
    return workspace.read(lambda session: _page(session, cabinet, shelf, words=words, offset=offset, limit=limit))


def in_memory(workspace: Workspace, shelf: Shelf) -> bool:
    """True where a shelf is looked through without the database."""
    return cabinet_of(workspace).holds(drawer_of(table_of(SHELVES[shelf])))


def bring_into_memory(workspace: Workspace, shelf: Shelf) -> None:
    """Reads what a shelf is searched by, where it is not in memory yet: off the window's thread."""
    cabinet_of(workspace).make(workspace, drawer_of(table_of(SHELVES[shelf])))


def directory_entry(workspace: Workspace, shelf: Shelf, entry_id: str) -> Mapping[str, Any]:
    """All columns of one entry; raises NotFound where it is gone."""
    table = table_of(SHELVES[shelf])

    def read(session: Session) -> dict[str, Any] | None:
        row = session.execute(select(table).where(table.c.id == entry_id)).mappings().one_or_none()
        return None if row is None else dict(row)

    found = workspace.read(read)
    if found is None:
        raise NotFound(message("This entry is no longer in the directory; it was removed in the meantime."))
    return found


def appearances(workspace: Workspace, entry_id: str, shelf: Shelf = "people") -> tuple[Appearance, ...]:
    """Every visit in which an entry of the directory is, the latest first; `person_id` is empty for what is nobody."""
    model = _IN_VISITS[shelf]
    table, visit = table_of(model), table_of(Visit).c
    query = (
        select(table, visit.title.label("visit_title"), visit.title_native.label("visit_native"), visit.dates_from)
        .join(table_of(Visit), visit.id == table.c.visit_id)
        .where(table.c.directory_id == entry_id)
        .order_by(visit.dates_from.desc().nulls_last(), visit.id)
    )

    def read(session: Session) -> tuple[Appearance, ...]:
        return tuple(
            Appearance(
                row["visit_id"],
                row["id"] if shelf == "people" else "",
                row["visit_title"],
                row["visit_native"] or "",
                row["dates_from"],
                row.get("side") or "",
                row.get("position_text") or row.get("position_native") or "",
                row.get("role_text") or row.get("role") or "",
            )
            for row in session.execute(query).mappings()
        )

    return workspace.read(read)


def people_of_house(workspace: Workspace, organization_id: str) -> int:
    """How many people of the directory belong to an organisation."""
    people = table_of(DirectoryPerson)
    query = select(func.count()).select_from(people).where(people.c.organization_id == organization_id)
    return workspace.read(lambda session: int(session.execute(query).scalar_one()))


def _page(
    session: Session, cabinet: Cabinet, shelf: Shelf, *, words: tuple[str, ...], offset: int, limit: int
) -> DirectoryPage:
    found = cabinet.page(session, drawer_of(table_of(SHELVES[shelf])), words, offset=offset, limit=limit, most=MOST)
    ids, count = found or _asked(session, shelf, words, offset=offset, limit=limit)
    return DirectoryPage(lines_of(session, shelf, ids), count)


def _asked(session: Session, shelf: Shelf, words: tuple[str, ...], *, offset: int, limit: int) -> tuple[list[str], int]:
    """What the card index would say, asked of the database: every row is looked at where few fit."""
    table = table_of(SHELVES[shelf])
    order = (table.c.sorted_as.nulls_first(), table.c.id)
    if not words:
        count = session.execute(select(func.count()).select_from(table)).scalar_one()
        if offset <= count // 2:
            some = select(table.c.id).order_by(*order).limit(limit).offset(offset)
            return list(session.execute(some).scalars()), count
        # From the end there are fewer rows to pass by.
        back = select(table.c.id).order_by(table.c.sorted_as.desc().nulls_last(), table.c.id.desc())
        few = min(limit, max(0, count - offset))
        return list(session.execute(back.limit(few).offset(max(0, count - offset - few))).scalars())[::-1], count
    fits = and_(True, *(_holds(table.c.folded, word) for word in words))
    ids = list(session.execute(select(table.c.id).where(fits).order_by(*order).limit(limit).offset(offset)).scalars())
    if len(ids) < limit and (ids or not offset):
        return ids, offset + len(ids)
    fitting = select(table.c.id).where(fits).limit(MOST).subquery()
    return ids, session.execute(select(func.count()).select_from(fitting)).scalar_one()


def lines_of(session: Session, shelf: Shelf, ids: Sequence[str]) -> tuple[DirectoryLine, ...]:
    """Entries as a list shows them, in the order of their ids; those that are gone are left out."""
    rows = {row["id"]: row for row in session.execute(_whole(shelf).where(_id(shelf).in_(ids))).mappings()}
    person = table_of(Person).c
    counts: dict[str, int] = {}
    if shelf == "people":
        linked = select(person.directory_id, func.count()).where(person.directory_id.in_(ids))
        counts = {row[0]: row[1] for row in session.execute(linked.group_by(person.directory_id))}
    return tuple(_line(rows[key], counts.get(key, 0)) for key in ids if key in rows)


def _id(shelf: Shelf) -> ColumnElement[str]:
    column: ColumnElement[str] = table_of(SHELVES[shelf]).c.id
    return column


def _whole(shelf: Shelf) -> Select[Any]:
    table = table_of(SHELVES[shelf])
    if shelf != "people":
        return select(table)
    house = table_of(DirectoryOrganization)
    return select(table, house.c.name.label("house"), house.c.country.label("house_country")).join(
        house, house.c.id == table.c.organization_id, isouter=True
    )


def _line(row: Mapping[Any, Any], visits: int) -> DirectoryLine:
    native = row.get("native_name") or row.get("name_native") or ""
    return DirectoryLine(
        row["id"],
        row["name"] or native,
        native if row["name"] else "",
        row.get("position_text") or row.get("position_native") or row.get("kind") or "",
        row.get("house") or row.get("city_name") or "",
        row.get("nationality") or row.get("country") or row.get("house_country") or "",
        visits,
    )


def _holds(column: ColumnElement[str | None], word: str) -> ColumnElement[bool]:
    return column.like(f"%{word}%")  # a folded word has no signs that LIKE reads
