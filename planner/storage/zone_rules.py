"""Derived instants follow the zone rules: new rules, new instants."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from planner.models import Item, OfficeFact, Visit
from planner.models.base import table_of
from planner.models.zones import RULES_VERSION
from planner.rules.instants import instants, timed_row
from planner.storage.zone_sources import zone_sources

_FACT = "zone_rules"


def stored_rules(connection: Connection) -> str | None:
    """The edition of the zone rules that the stored instants were derived with; None in a new database."""
    fact = table_of(OfficeFact).c
    return connection.execute(select(fact.value).where(fact.name == _FACT)).scalar_one_or_none()


def stale_instants(connection: Connection) -> Iterator[dict[str, Any]]:
    """`row` (the id), `new_start` and `new_end` of each item whose stored instants are not those derived now."""
    item = table_of(Item)
    for visit_id in connection.execute(select(table_of(Visit).c.id)).scalars().all():
        sources = zone_sources(connection, visit_id)
        rows = connection.execute(select(item).where(item.c.visit_id == visit_id)).mappings().all()
        for row in rows:
            start, end = instants(timed_row(row), sources)
            if (start, end) != (row["starts_at"], row["ends_at"]):
                yield {"row": row["id"], "new_start": start, "new_end": end}


def refresh_instants(connection: Connection) -> None:
    """Derives every stored instant again if the zone rules are not those it was derived with."""
    fact = table_of(OfficeFact)
    stored = stored_rules(connection)
    if stored == RULES_VERSION:
        return
    item = table_of(Item)
    moved = list(stale_instants(connection))
    if moved:
        connection.execute(
            update(item)
            .where(item.c.id == bindparam("row"))
            .values(starts_at=bindparam("new_start"), ends_at=bindparam("new_end")),
            moved,
        )
    if stored is None:
        connection.execute(insert(fact), {"name": _FACT, "value": RULES_VERSION})
    else:
        connection.execute(update(fact).where(fact.c.name == _FACT).values(value=RULES_VERSION))
