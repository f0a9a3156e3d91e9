"""What the office knows of places: venues and hotels of its directory and of other visits, and their cities."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from planner.models import DirectoryPlace, Place, Visit

_KINDS = ("venue", "hotel", "airport", "station")
OF_DIRECTORY = "directory:"
"""Begins the `place_id` of what stands in the directory; the id of the entry follows."""


@dataclass(frozen=True, slots=True)
class EarlierPlace:
    """A place of a visit with the title of that visit, or of the directory with none. `city` is the name asked for."""

    place_id: str
    kind: str
    name: str | None
    name_native: str | None
    city: str
    visit: str


def earlier_places(session: Session, cities: Iterable[str], *, but: str = "") -> tuple[EarlierPlace, ...]:
    """Places in cities that are called so in either language, each name and kind once.

    Those of the directory come first, then those of other visits, the newest first.

    `but` is the id of a visit whose own places are left out.
    """
    wanted = {name for name in cities if name}
    if not wanted:
        return ()
    city = aliased(Place)
    rows = session.execute(
        select(Place.id, Place.kind, Place.name, Place.name_native, city.name, city.name_native, Visit.title)
        .join(city, city.id == Place.city_id)
        .join(Visit, Visit.id == Place.visit_id)
        .where(Place.kind.in_(_KINDS), Place.visit_id != but, or_(city.name.in_(wanted), city.name_native.in_(wanted)))
        .order_by(Visit.dates_from.desc().nulls_last(), Visit.id, Place.position, Place.id)
    )
    found = {_called(one): one for one in _of_directory(session, wanted)}
    for place_id, kind, name, native, city_name, city_native, title in rows:
        said = next(one for one in (city_name, city_native) if one in wanted) or ""
        one = EarlierPlace(place_id, kind, name, native, said, title)
        found.setdefault(_called(one), one)
    return tuple(found.values())


def _of_directory(session: Session, cities: set[str]) -> Iterator[EarlierPlace]:
    entry = DirectoryPlace
    rows = session.execute(
        select(entry.id, entry.kind, entry.name, entry.name_native, entry.city_name)
        .where(entry.kind.in_(_KINDS), entry.city_name.in_(cities))
        .order_by(entry.sorted_as.nulls_first(), entry.id)
    )
    for entry_id, kind, name, native, city in rows:
        yield EarlierPlace(OF_DIRECTORY + entry_id, kind, name, native, city or "", "")


def _called(place: EarlierPlace) -> tuple[str, str, str]:
    return place.city, place.kind, (place.name or place.name_native or "").casefold()


@dataclass(frozen=True, slots=True)
class EarlierCity:
    """A city of other visits, as it was entered there. Degrees, north and east positive."""

    name: str | None
    name_native: str | None
    country: str | None
    timezone: str
    latitude: float | None
    longitude: float | None


def earlier_cities(session: Session) -> tuple[EarlierCity, ...]:
    """Cities of all visits that have a zone, each name and zone once, the newest visit first."""
    rows = session.execute(
        select(Place.name, Place.name_native, Place.country, Place.timezone, Place.latitude, Place.longitude)
        .join(Visit, Visit.id == Place.visit_id)
        .where(Place.kind == "city", Place.timezone.is_not(None))
        .order_by(Visit.dates_from.desc().nulls_last(), Visit.id, Place.position, Place.id)
    )
    found: dict[tuple[str | None, ...], EarlierCity] = {}
    for name, native, country, zone, latitude, longitude in rows:
        one = EarlierCity(name, native, country, zone or "", latitude, longitude)
        found.setdefault((name, native, zone), one)
    return tuple(found.values())
