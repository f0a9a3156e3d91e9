"""One stored visit as plain column values, by Core: the fast way to all of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Table, select
from sqlalchemy.orm import Session

from planner.models import (
    AcceptedFinding,
    Contact,
    Gift,
    Group,
    Item,
    Lodging,
    Member,
    Organization,
    Outcome,
    Pairing,
    Participant,
    Party,
    Person,
    Place,
    Recipient,
    Row,
    Stop,
    Task,
    Vehicle,
    Visit,
)
from planner.models.base import BOOKKEEPING, table_of

OF_VISIT: tuple[type[Row], ...] = (
    Contact, Stop, Organization, Place, Person, Group, Vehicle, Item, Gift, Outcome, Task, Pairing,
    AcceptedFinding,
)  # fmt: skip
"""The tables whose rows name their visit."""

OF_ROW: Mapping[type[Row], tuple[type[Row], str]] = {
    Lodging: (Person, "person_id"),
    Member: (Group, "group_id"),
    Participant: (Item, "item_id"),
    Recipient: (Gift, "gift_id"),
    Party: (Outcome, "outcome_id"),
}
"""The tables whose rows belong to a row of another table, and the column that says to which."""

VISIT_MODELS: tuple[type[Row], ...] = (Visit, *OF_VISIT, *OF_ROW)
"""Every table that holds a part of a visit."""

FrozenRows = dict[str, list[Mapping[Any, Any]]]
"""Rows by table name, each in its order."""


def visit_rows(source: Session | Connection, visit_id: str) -> FrozenRows:
    """All rows of a visit without bookkeeping; no rows at all where there is no such visit."""
    connection = source.connection() if isinstance(source, Session) else source
    return {model.__tablename__: rows_of(connection, model, visit_id) for model in VISIT_MODELS}


def rows_of(connection: Connection, model: type[Row], visit_id: str) -> list[Mapping[Any, Any]]:
    """The rows of one table that belong to a visit, in their order."""
    table = table_of(model)
    columns = [column for column in table.columns if column.name not in BOOKKEEPING]
    statement = select(*columns).where(_belongs(table, model, visit_id)).order_by(table.c.position, table.c.id)
    return list(connection.execute(statement).mappings())


def _belongs(table: Table, model: type[Row], visit_id: str) -> Any:
    if model is Visit:
        return table.c.id == visit_id
    if model in OF_ROW:
        owner, column = OF_ROW[model]
        owners = table_of(owner)
        return table.c[column].in_(select(owners.c.id).where(owners.c.visit_id == visit_id))
    return table.c.visit_id == visit_id
