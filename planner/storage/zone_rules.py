"""Derived instants follow the zone rules: new rules, new instants."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Table, bindparam, insert, select, update

from planner.models import Item, OfficeFact, Place, Stop, Visit
from planner.models.fields import moment_from_columns
from planner.models.zones import RULES_VERSION
from planner.rules.instants import instants, timed_row
from planner.rules.zones import PlaceZone, StopSpan, ZoneSources

_FACT = "zone_rules"


def table_of(model: type[Any]) -> Table:
    """The table of a mapped class."""
    table: Table = model.__table__
    return table


def zone_sources(connection: Connection, visit_id: str) -> ZoneSources:
    """Everything of a stored visit that zones follow from."""
    visit, place, stop = table_of(Visit).c, table_of(Place).c, table_of(Stop)
    home = connection.execute(select(visit.home_zone).where(visit.id == visit_id)).scalar_one_or_none()
    places = connection.execute(
        select(place.id, place.timezone, place.city_id, place.within_id).where(place.visit_id == visit_id)
    )
    stops = connection.execute(
        select(stop).where(stop.c.visit_id == visit_id).order_by(stop.c.position, stop.c.id)
    ).mappings()
    return ZoneSources(
        home_zone=home,
        places={row.id: PlaceZone(row.timezone, row.city_id, row.within_id) for row in places},
        stops=tuple(
            StopSpan(
                city_id=row["city_id"],
                arrive=moment_from_columns(row, "arrive"),
                depart=moment_from_columns(row, "depart"),
            )
            for row in stops
        ),
    )


def refresh_instants(connection: Connection) -> None:
    """Derives every stored instant again if the zone rules are not those it was derived with."""
    fact = table_of(OfficeFact)
    stored = connection.execute(select(fact.c.value).where(fact.c.name == _FACT)).scalar_one_or_none()
    if stored == RULES_VERSION:
        return
    item = table_of(Item)
    for visit_id in connection.execute(select(table_of(Visit).c.id)).scalars().all():
        sources = zone_sources(connection, visit_id)
        rows = connection.execute(select(item).where(item.c.visit_id == visit_id)).mappings().all()
        moved = [
            {"row": row["id"], "new_start": start, "new_end": end}
            for row in rows
            for start, end in [instants(timed_row(row), sources)]
            if (start, end) != (row["starts_at"], row["ends_at"])
        ]
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
