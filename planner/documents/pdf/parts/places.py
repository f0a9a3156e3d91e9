"""The venue column of a row: where something is, or from where to where."""

from __future__ import annotations

from planner.documents.content.types import Entry, PlaceLine
from planner.documents.pdf.parts.grid import VENUE
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting import style
from planner.documents.pdf.typesetting.lines import Line, set_text
from planner.messages import message


def place_lines(
    entry: Entry, speech: Speech, *, cities: bool, notes: bool, under: Entry | None = None
) -> tuple[Line, ...]:
    """The lines of the venue column. `cities` adds the city, on days that have several, `notes` what is
    noted of the place; a step says nothing of a place that its item has said."""
    lines: list[Line] = []
    if entry.venue is not None and (under is None or under.venue != entry.venue):
        lines += _place(entry.venue, speech, city=cities, notes=notes)
    lines += _texts(route_texts(entry, speech), style.BODY, style.NOTE)
    if not lines and under is None and entry.city is not None:
        lines += _texts(speech.words(entry.city.name), style.BODY, style.NOTE)
    if entry.vehicle is not None:
        named = " · ".join(part for part in (speech.inline(entry.vehicle.name), entry.vehicle.plate) if part)
        lines += set_text(named, style.NOTE, VENUE.room)
    return tuple(lines)


def place_name(entry: Entry, speech: Speech) -> str:
    """The name of the venue alone, or from where to where, in the leading language; empty where nothing is known."""
    if entry.venue is not None:
        return speech.first(entry.venue.name)
    route = route_texts(entry, speech)
    if route:
        return route[0]
    return speech.first(entry.city.name) if entry.city is not None else ""


def _place(place: PlaceLine, speech: Speech, *, city: bool, notes: bool) -> list[Line]:
    names = speech.words(place.name)
    lines = _texts(names[:1], style.BODY, style.NOTE)
    lines += _texts(_not_in(speech.words(place.within), names), style.NOTE, style.NOTE)
    address = speech.words(place.address)
    lines += _texts(address[:1], style.NOTE, style.NOTE)
    lines += _texts(names[1:], style.NOTE.but(colour=style.INK), style.NOTE)
    lines += _texts(address[1:], style.NOTE, style.NOTE)
    if place.entrance:
        text = speech.labelled(message("Entrance: {text}"), place.entrance)
        lines += set_text(text, style.NOTE, VENUE.room)
    if city:
        lines += _texts(_not_in(speech.words(place.city), (*names, *address)), style.NOTE, style.NOTE)
    if notes:
        lines += _texts(speech.words(place.notes), style.NOTE, style.NOTE)
    return lines


def route_texts(entry: Entry, speech: Speech) -> tuple[str, ...]:
    """From where to where, in each language; a way of which only the cities are known is told by them."""
    start, end = entry.from_place, entry.to_place or entry.to_city
    if entry.to_place is None and end is not None:
        start = start or entry.city
        if entry.city is not None and end.place_id == entry.city.place_id:
            start, end = entry.from_place, None
    texts = []
    for language in speech.languages:
        first = start.name.in_language(language) if start is not None else ""
        last = end.name.in_language(language) if end is not None else ""
        if first and last:
            texts.append(f"{first} → {last}")
        elif first:
            texts.append(message("From {place}", place=first).in_language(language))
        elif last:
            texts.append(message("To {place}", place=last).in_language(language))
    return tuple(dict.fromkeys(texts))


def _not_in(texts: tuple[str, ...], said: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(text for text in texts if not any(text in other for other in said))


def _texts(texts: tuple[str, ...], first: style.Style, second: style.Style) -> list[Line]:
    lines: list[Line] = []
    for number, text in enumerate(texts):
        lines += set_text(text, first if number == 0 else second, VENUE.room)
    return lines
