"""Places, stops and vehicles as papers print them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from planner.documents.content.moments import when
from planner.documents.content.types import PlaceLine, StopLine, VehicleLine
from planner.models.words import NO_WORDS, Words, words
from planner.rules.zones import ZoneSources, place_zone, zone_of

if TYPE_CHECKING:
    from planner.models.group import Vehicle
    from planner.models.place import Place
    from planner.models.visit import Visit


def place_lines(visit: Visit, sources: ZoneSources) -> dict[str, PlaceLine]:
    """Each place of the visit by its id."""
    by_id = {place.id: place for place in visit.places}
    languages = tuple(visit.languages or ())
    return {place.id: _line(place, by_id, languages, sources) for place in visit.places}


def _line(place: Place, by_id: Mapping[str, Place], languages: tuple[str, ...], sources: ZoneSources) -> PlaceLine:
    around = by_id.get(place.within_id or "")
    city = None if place.kind == "city" else _city_of(place, by_id)
    return PlaceLine(
        place_id=place.id,
        kind=place.kind,
        name=_name(place, languages),
        address=words(
            languages,
            place.address,
            place.address_native,
            translations=place.translations,
            member="address",
        ),
        city=_name(city, languages),
        within=_name(around, languages),
        notes=words(languages, place.notes, translations=place.translations, member="notes"),
        country=place.country,
        timezone=place_zone(place.id, sources),
        latitude=place.latitude,
        longitude=place.longitude,
        phone=place.phone,
        contact=place.contact,
        entrance=place.entrance,
        code=place.code,
    )


def _name(place: Place | None, languages: tuple[str, ...]) -> Words:
    if place is None:
        return NO_WORDS
    named = words(languages, place.name, place.name_native, translations=place.translations, member="name")
    # A place of which only the code is known is still somewhere.
    return named or words((), place.code)


def _city_of(place: Place, by_id: Mapping[str, Place]) -> Place | None:
    """The city a place names, or the one that the place around it is or lies in."""
    current: Place | None = place
    seen: set[str] = set()
    while current is not None and current.id not in seen:
        seen.add(current.id)
        city = by_id.get(current.city_id or "")
        if city is not None:
            return city
        if current.kind == "city":
            return current
        current = by_id.get(current.within_id or "")
    return None


def stop_lines(
    visit: Visit, places: Mapping[str, PlaceLine], sources: ZoneSources, *, office: bool
) -> tuple[StopLine, ...]:
    """The cities of the journey, in their order."""
    lines = []
    for stop in visit.stops:
        arrive, depart = (
            when(moment, zone=zone_of(moment, (stop.city_id,), sources), office=office) if moment else None
            for moment in (stop.arrive, stop.depart)
        )
        lines.append(
            StopLine(
                city=places[stop.city_id],
                arrive=arrive,
                depart=depart,
                hotel=places.get(stop.hotel_id or ""),
                notes=stop.notes,
            )
        )
    return tuple(lines)


def vehicle_lines(visit: Visit) -> dict[str, VehicleLine]:
    """Each vehicle of the visit by its id."""
    languages = tuple(visit.languages or ())
    return {vehicle.id: _vehicle(vehicle, languages) for vehicle in visit.vehicles}


def _vehicle(vehicle: Vehicle, languages: tuple[str, ...]) -> VehicleLine:
    return VehicleLine(
        name=words(languages, vehicle.name, vehicle.name_native),
        plate=vehicle.plate,
        driver=vehicle.driver,
        phone=vehicle.phone,
        notes=vehicle.notes,
        capacity=vehicle.capacity,
    )
