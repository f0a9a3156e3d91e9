"""Venues and hotels of other visits in cities of a name: to be used again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from planner.models import Place, Visit

_KINDS = ("venue", "hotel", "airport", "station")


@dataclass(frozen=True, slots=True)
class EarlierPlace:
    """A place of a visit, and the title of that visit. `city` is the name that was asked for."""

    place_id: str
    kind: str
    name: str | None
    name_native: str | None
    city: str
    visit: str


def earlier_places(session: Session, cities: Iterable[str], *, but: str = "") -> tuple[EarlierPlace, ...]:
    """Places in cities that are called so in either language, each name and kind once, the newest visit first.

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
        .order_by(Visit.dates_from.desc(), Visit.id, Place.position, Place.id)
    )
    found: dict[tuple[str, str, str], EarlierPlace] = {}
    for place_id, kind, name, native, city_name, city_native, title in rows:
        said = next(one for one in (city_name, city_native) if one in wanted) or ""
        called = (said, kind, (name or native or "").casefold())
        found.setdefault(called, EarlierPlace(place_id, kind, name, native, said, title))
    return tuple(found.values())
