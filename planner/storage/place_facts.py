"""The places and vehicles of a visit as they are stored, for choosers and editors."""

# Without `annotations` of __future__: a named tuple compiles each annotation that is kept as text, one by one.

from typing import TYPE_CHECKING, NamedTuple

from planner.storage.rows import rows_of
from planner.storage.visit_values import list_values

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class PlaceFacts(NamedTuple):
    """The attributes of a place under their own names, so that an edit can say what was seen."""

    place_id: str
    kind: str
    name: str | None
    name_native: str | None
    city_id: str | None
    within_id: str | None
    address: str | None
    address_native: str | None
    entrance: str | None
    contact: str | None
    phone: str | None
    capacity: int | None
    code: str | None
    timezone: str | None
    latitude: float | None
    longitude: float | None
    notes: str | None


_NAMES = tuple(name for name in PlaceFacts._fields if name != "place_id")


def places_of_visit(session: "Session", visit_id: str) -> tuple[PlaceFacts, ...]:
    """Every place of a visit, used by an item or not, in the order they were entered."""
    rows = list_values(rows_of(session), "visit", visit_id, "places")
    return tuple(PlaceFacts(place_id=row.id, **{name: getattr(row, name) for name in _NAMES}) for row in rows)


class VehicleFacts(NamedTuple):
    """A vehicle by the words that people know it by."""

    vehicle_id: str
    name: str
    name_native: str | None
    plate: str | None


def vehicles_of_visit(session: "Session", visit_id: str) -> tuple[VehicleFacts, ...]:
    """Every vehicle of a visit, in the order they were entered."""
    rows = list_values(rows_of(session), "visit", visit_id, "vehicles")
    return tuple(VehicleFacts(row.id, row.name, row.name_native, row.plate) for row in rows)
