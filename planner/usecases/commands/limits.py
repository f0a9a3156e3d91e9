"""What a change must not leave behind: each raises NotPossible with what to do instead."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import exists, select

from planner.errors import NotPossible
from planner.messages import message
from planner.models import Base, Item, Participant, Place, Row, Stop
from planner.models.base import table_of
from planner.storage.office_rows import OFFICE_MODELS
from planner.storage.visit_rows import OF_ROW
from planner.usecases.commands.identity import MODELS
from planner.usecases.commands.labels import label_of
from planner.workspace import Work
from planner.workspace.circles import stands_under_itself
from planner.workspace.draft import Draft, kind_of

_CITY_COLUMNS = {
    "place": ("city_id",),
    "stop": ("city_id",),
    "lodging": ("city_id",),
    "item": ("city_id", "to_city_id"),
}


def visit_of(work: Work, row: Row | Draft) -> str:
    """The id of the visit that a row belongs to, through its owner where it has one."""
    model = kind_of(row)
    if model in OF_ROW:
        owner, column = OF_ROW[model]
        return visit_of(work, work.get(owner, getattr(row, column)))
    return str(getattr(row, "visit_id", row.id))


def within_one_visit(work: Work, row: Row | Draft, names: Iterable[str]) -> None:
    """What a row refers to is there, and in the same visit: a visit leaves the office whole."""
    visit_id: str | None = None
    for name in names:
        column = row.__table__.columns.get(name)
        target_id = getattr(row, name, None)
        if column is None or not column.foreign_keys or target_id is None:
            continue
        target = work.get(MODELS[next(iter(column.foreign_keys)).column.table.name], target_id)
        if type(target) in OFFICE_MODELS:
            continue
        visit_id = visit_id or visit_of(work, row)
        if visit_of(work, target) != visit_id:
            raise NotPossible(message("That belongs to another visit. Choose something of this visit."))


def one_party(row: Any) -> None:
    """A recipient or a party is exactly one person, group or organisation."""
    named = [value for value in (row.person_id, row.group_id, row.organization_id) if value is not None]
    if len(named) != 1:
        raise NotPossible(message("Name one person, one group or one organisation."))


def cities_are_cities(work: Work, row: Any) -> None:
    """Where a city is named, it is a place of kind city."""
    for column in _CITY_COLUMNS[row.__tablename__]:
        city_id = getattr(row, column)
        if city_id is not None:
            city = work.get(Place, city_id)
            if city.kind != "city":
                raise NotPossible(message("“{place}” is not a city. Choose a city.", place=label_of(work, city)))


def refuse_losing_a_city(work: Work, place: Place) -> None:
    """A place that others name as their city stays one."""
    if place.kind == "city":
        return
    for column in (Base.metadata.tables[table].c[name] for table, names in _CITY_COLUMNS.items() for name in names):
        if work.connection.execute(select(column).where(column == place.id).limit(1)).first() is not None:
            raise NotPossible(
                message("“{place}” is the city of other things, so it stays a city.", place=label_of(work, place))
            )


def refuse_places_in_circle(work: Work, place: Place) -> None:
    """No place lies within itself."""
    if stands_under_itself(work.connection, table_of(Place), place.id):
        raise NotPossible(
            message("“{place}” cannot lie within itself. Choose another place.", place=label_of(work, place))
        )


def refuse_while_stop(work: Work, place: Place) -> None:
    """A city that is a stop of the journey is not removed under it."""
    stops = table_of(Stop).c
    if work.connection.execute(select(stops.id).where(stops.city_id == place.id)).first() is not None:
        raise NotPossible(
            message("“{place}” is a stop of the visit. Remove the stop first.", place=label_of(work, place))
        )


def refuse_last_participant(work: Work, row: Any, column: str) -> None:
    """An item for one person alone must not become one for the whole delegation by a removal."""
    item, own, other = table_of(Item).c, table_of(Participant), table_of(Participant).alias()
    accompanied = exists().where(other.c.item_id == item.id, other.c[column].is_distinct_from(row.id))
    alone = (
        select(item.title)
        .join(own, own.c.item_id == item.id)
        .where(own.c[column] == row.id, ~accompanied)
        .order_by(item.position, item.id)
    )
    titles = list(dict.fromkeys(work.connection.execute(alone).scalars()))
    if titles:
        raise NotPossible(
            message(
                "“{who}” alone attends {items}. Name somebody else there, or remove the items first.",
                who=label_of(work, row),
                items="; ".join(f"“{title}”" for title in titles[:5]) + (" …" if len(titles) > 5 else ""),
            )
        )
