"""Where an event is: its LOCATION, its coordinates, and the cities its clock times are told in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.documents.content.types import Entry, PlaceLine
from planner.documents.ics.text import joined, one_line
from planner.documents.ics.wording import in_a_row
from planner.models.words import NO_WORDS, Words


def location(entry: Entry, languages: Sequence[str]) -> str:
    """The place to go to, in one line: its name, what it lies in, address and city; empty if unknown.

    In each language where they differ.
    """
    told = {tuple(_parts(entry, language)): language for language in reversed(languages)}
    return joined([in_a_row(parts, language) for parts, language in reversed(told.items())])


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
    said = ""
    for words in (*_names(entry, place), _place_city(place) or start_city(entry)):
        text = one_line(words if isinstance(words, str) else words.in_language(language))
        # Names and addresses often hold what lies around them already.
        if text and text not in said:
            said += f" {text}"
            yield text


def _names(entry: Entry, place: PlaceLine | None) -> Iterator[Words | str]:
    if place is None:
        return
    yield place.name
    if entry.venue is None and entry.terminal:
        yield entry.terminal
    yield place.within
    yield place.address


def _place_city(place: PlaceLine | None) -> Words:
    return NO_WORDS if place is None else place.city


def _city_name(place: PlaceLine | None) -> Words:
    if place is None:
        return NO_WORDS
    return place.name if place.kind == "city" else place.city
