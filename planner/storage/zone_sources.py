"""What the zones of a stored visit follow from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlalchemy import Connection, select

from planner.models import Place, Stop, Visit
from planner.models.base import table_of
from planner.models.parts import moment_from_columns
from planner.rules.zones import PlaceZone, StopSpan, ZoneSources

FEW = 16
"""Places looked up one by one; who asks for more gets all, as one edit must not read a whole visit."""


def zone_sources(connection: Connection, visit_id: str) -> ZoneSources:
    """Everything of a stored visit that zones follow from; its places are read when they are asked for."""
    visit, stop = table_of(Visit).c, table_of(Stop)
    home = connection.execute(select(visit.home_zone).where(visit.id == visit_id)).scalar_one_or_none()
    stops = connection.execute(
        select(stop).where(stop.c.visit_id == visit_id).order_by(stop.c.position, stop.c.id)
    ).mappings()
    return ZoneSources(
        home_zone=home,
        places=_Places(connection, visit_id),
        stops=tuple(
            StopSpan(
                city_id=row["city_id"],
                arrive=moment_from_columns(row, "arrive"),
                depart=moment_from_columns(row, "depart"),
            )
            for row in stops
        ),
    )


class _Places(Mapping[str, PlaceZone]):
    """The places of a visit by id."""

    def __init__(self, connection: Connection, visit_id: str) -> None:
        place = table_of(Place).c
        self._connection = connection
        self._select = select(place.id, place.timezone, place.city_id, place.within_id)
        self._of_visit = place.visit_id == visit_id
        self._id = place.id
        self._known: dict[str, PlaceZone] = {}
        self._all = False

    def __getitem__(self, place_id: str) -> PlaceZone:
        if place_id not in self._known and not self._all:
            self._read(None if len(self._known) >= FEW else place_id)
        return self._known[place_id]

    def __iter__(self) -> Iterator[str]:
        if not self._all:
            self._read(None)
        return iter(self._known)

    def __len__(self) -> int:
        return len(list(iter(self)))

    def _read(self, place_id: str | None) -> None:
        self._all = place_id is None
        wanted = self._of_visit if place_id is None else self._id == place_id
        for row in self._connection.execute(self._select.where(wanted)):
            self._known[row.id] = PlaceZone(row.timezone, row.city_id, row.within_id)
