"""Where an event is: its LOCATION, its coordinates, and the cities its clock times are told in."""

from __future__ import annotations

from collections.abc import Iterator

from planner.documents.content.types import Entry, PlaceLine
from planner.documents.ics.text import one_line
from planner.documents.ics.wording import in_a_row
from planner.models.words import NO_WORDS, Words


def location(entry: Entry, language: str) -> str:
    """The place to go to, in one line: its name, what it lies in, address and city; empty if unknown."""
    return in_a_row((one_line(text) for text in _parts(entry, language)), language)


def coordinates(entry: Entry) -> tuple[float, float] | None:
    """Latitude and longitude of the place to go to, in degrees; None if unknown or impossible."""
    place = _meeting_point(entry)
    if place is None or place.latitude is None or place.longitude is None:
        return None
    if not (-90 <= place.latitude <= 90 and -180 <= place.longitude <= 180):
        return None
    return place.latitude, place.longitude


def start_city(entry: Entry) -> Words:
    """The city an entry begins in, as far as its places tell."""
    return _city_name(entry.city) or _city_name(entry.from_place) or _city_name(entry.venue)


def end_city(entry: Entry) -> Words:
    """The city an entry ends in: where it arrives, else where it begins."""
    return _city_name(entry.to_city) or _city_name(entry.to_place) or start_city(entry)


def place_name(place: PlaceLine, language: str, *, terminal: str | None = None) -> str:
    """A place in a few words: its name, and the terminal there."""
    return in_a_row((one_line(place.name.in_language(language)), one_line(terminal or "")), language)


def _meeting_point(entry: Entry) -> PlaceLine | None:
    return entry.venue or entry.from_place


def _parts(entry: Entry, language: str) -> Iterator[str]:
    place = _meeting_point(entry)
    if place is not None:
        yield place.name.in_language(language)
        if entry.venue is None and entry.terminal:
            yield entry.terminal
        yield place.within.in_language(language)
        yield place.address.in_language(language)
    city = start_city(entry).in_language(language)
    # An address mostly ends with its city.
    if place is None or city not in place.address.in_language(language):
        yield city


def _city_name(place: PlaceLine | None) -> Words:
    if place is None:
        return NO_WORDS
    return place.name if place.kind == "city" else place.city
