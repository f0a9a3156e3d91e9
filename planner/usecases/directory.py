"""The directory as a person looks through it: pages of rows, one entry whole, where somebody was, likely doubles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from sqlalchemy import ColumnElement, Select, and_, func, select
from sqlalchemy.orm import Session

from planner.errors import NotFound
from planner.messages import message
from planner.models import DirectoryOrganization, DirectoryPerson, DirectoryPlace, Person, Row, Visit
from planner.models.base import table_of
from planner.usecases.commands.directory_words import searched_by
from planner.workspace import Workspace

Shelf = Literal["people", "organizations", "places"]
SHELVES: Mapping[Shelf, type[Row]] = {
    "people": DirectoryPerson,
    "organizations": DirectoryOrganization,
    "places": DirectoryPlace,
}
PAGE = 50
MOST = 10_000
"""What fits is counted up to here: a person who finds more types another word."""


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
    """Some rows in their order, where they begin, and how many there are in all that fit, counted up to MOST."""

    lines: tuple[DirectoryLine, ...]
    offset: int
    count: int


@dataclass(frozen=True, slots=True)
class Appearance:
    """A visit in which somebody of the directory takes part, as what."""

    visit_id: str
    person_id: str
    title: str
    first_day: date | None
    side: str
    position: str
    role: str


def directory_page(
    workspace: Workspace, shelf: Shelf, *, text: str = "", offset: int = 0, limit: int = PAGE
) -> DirectoryPage:
    """Rows `offset` and on of what fits `text` (each word, in any script, by pinyin too), sorted by name."""
    return workspace.read(lambda session: _page(session, shelf, text=text, offset=offset, limit=limit))


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


def appearances(workspace: Workspace, entry_id: str) -> tuple[Appearance, ...]:
    """Every visit in which a person of the directory takes part, the latest first."""
    person, visit = table_of(Person).c, table_of(Visit).c
    query = (
        select(table_of(Person), visit.title.label("visit_title"), visit.dates_from)
        .join(table_of(Visit), visit.id == person.visit_id)
        .where(person.directory_id == entry_id)
        .order_by(visit.dates_from.desc(), visit.id)
    )

    def read(session: Session) -> tuple[Appearance, ...]:
        return tuple(
            Appearance(
                row["visit_id"],
                row["id"],
                row["visit_title"],
                row["dates_from"],
                row["side"],
                row["position_text"] or row["position_native"] or "",
                row["role_text"] or row["role"] or "",
            )
            for row in session.execute(query).mappings()
        )

    return workspace.read(read)


def likely_doubles(workspace: Workspace, *, limit: int = 200) -> tuple[tuple[DirectoryLine, ...], ...]:
    """Entries that may be one person, in groups of two or more: the same name, mail or phone."""
    return workspace.read(lambda session: _doubles(session, limit=limit))


def _page(session: Session, shelf: Shelf, *, text: str, offset: int, limit: int) -> DirectoryPage:
    table = table_of(SHELVES[shelf])
    fits = and_(True, *(_holds(table.c.folded, word) for word in searched_by(text)))
    query = select(table.c.id).where(fits).order_by(table.c.sorted_as, table.c.id).limit(limit).offset(offset)
    ids = list(session.execute(query).scalars())
    if len(ids) < limit and (ids or not offset):
        count = offset + len(ids)
    elif text:
        some = select(table.c.id).where(fits).limit(MOST).subquery()
        count = session.execute(select(func.count()).select_from(some)).scalar_one()
    else:
        count = session.execute(select(func.count()).select_from(table)).scalar_one()
    return DirectoryPage(_lines(session, shelf, ids), offset, count)


def _lines(session: Session, shelf: Shelf, ids: list[str]) -> tuple[DirectoryLine, ...]:
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


def _doubles(session: Session, *, limit: int) -> tuple[tuple[DirectoryLine, ...], ...]:
    table = table_of(DirectoryPerson)
    groups: dict[frozenset[str], None] = {}
    for column in (table.c.sorted_as, table.c.name, table.c.native_name, table.c.email, table.c.phone):
        twice = select(column).where(column.is_not(None)).group_by(column).having(func.count() > 1).limit(limit)
        for value in session.execute(twice).scalars().all():
            ids = session.execute(select(table.c.id).where(column == value)).scalars()
            groups[frozenset(ids)] = None
    return tuple(_lines(session, "people", sorted(group)) for group in list(groups)[:limit])


def _holds(column: ColumnElement[str | None], word: str) -> ColumnElement[bool]:
    return column.like(f"%{word}%")  # a folded word has no signs that LIKE reads
