"""Where things are: cities, venues, hotels, airports, stations and rooms, one inside another."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy.orm import Mapped

from planner.models.base import VisitRow, to
from planner.models.fields import plain
from planner.models.kinds import PLACE_KINDS as PLACE_KINDS
from planner.models.kinds import PlaceKind as PlaceKind


class Place(VisitRow):
    """A place typed by an officer or taken from a file; `city_id` is always a place of kind city.

    `hours` are the hours in which it can be visited, as "Mo-Fr 09:00-17:00; Sa 09:00-12:00", local.
    """

    __tablename__ = "place"
    list_name: ClassVar[str] = "places"

    kind: Mapped[str] = plain()
    name: Mapped[str | None] = plain()
    name_native: Mapped[str | None] = plain()
    city_id: Mapped[str | None] = to("place")
    within_id: Mapped[str | None] = to("place")
    address: Mapped[str | None] = plain()
    address_native: Mapped[str | None] = plain()
    country: Mapped[str | None] = plain()
    timezone: Mapped[str | None] = plain()
    latitude: Mapped[float | None] = plain()
    longitude: Mapped[float | None] = plain()
    capacity: Mapped[int | None] = plain()
    phone: Mapped[str | None] = plain()
    contact: Mapped[str | None] = plain()
    entrance: Mapped[str | None] = plain()
    notes: Mapped[str | None] = plain()
    code: Mapped[str | None] = plain()
    hours: Mapped[str | None] = plain()
    translations: Mapped[dict[str, Any] | None] = plain()
    directory_id: Mapped[str | None] = to("directory_place", local=True)
