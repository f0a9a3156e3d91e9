"""How a personal or a group's programme opens: journeys, hotels, groups and whom to call on the day."""

from __future__ import annotations

from collections.abc import Iterator

from planner.documents.content.types import Content, Entry, PlaceLine
from planner.documents.pdf.layout.sections import Section
from planner.documents.pdf.parts.groups import groups_of, groups_section
from planner.documents.pdf.parts.journeys import KINDS, journey_texts
from planner.documents.pdf.parts.moments import moment_texts
from planner.documents.pdf.parts.stops import hotel_texts
from planner.documents.pdf.parts.tables import Heads, Text, plain, table
from planner.documents.pdf.parts.walking import entries_of
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting import style
from planner.messages import message

_JOURNEYS = Heads(
    (
        (message("Departure"), 30),
        (message("Arrival"), 30),
        (message("Journey"), 66),
        (message("Details"), 48),
    )
)
_HOTELS = Heads(((message("City"), 34), (message("Nights"), 40), (message("Hotel"), 100)))


def personal_sections(content: Content, speech: Speech) -> list[Section]:
    """What a traveller looks up first; a table without rows is left out."""
    sections = [
        _journeys(content, speech),
        _hotels(content, speech),
        groups_section(groups_of(content), speech, title=message("Groups")),
    ]
    return [section for section in sections if section is not None]


def _journeys(content: Content, speech: Speech) -> Section | None:
    rows = [_journey(entry, speech) for entry in entries_of(content) if entry.kind in KINDS]
    return table(message("Flights, trains and boats"), _JOURNEYS, rows, speech) if rows else None


def _journey(entry: Entry, speech: Speech) -> list[list[Text]]:
    details = list(journey_texts(entry, speech, times=False))
    if entry.booking:
        details.append(speech.labelled(message("Booking: {text}"), entry.booking))
    titles = speech.words(entry.title)
    struck = entry.status == "cancelled"
    return [
        [plain(text, style.BODY) for text in moment_texts(entry.start, speech)],
        [plain(text, style.BODY) for text in moment_texts(entry.end, speech)],
        [
            plain(text, (style.BODY_BOLD if number == 0 else style.NOTE).but(struck=struck))
            for number, text in enumerate(titles)
        ],
        [plain(text, style.NOTE) for text in details],
    ]


def _hotels(content: Content, speech: Speech) -> Section | None:
    """The hotels of the stops at which this reader has something to do, and those of hotel items."""
    rows: dict[str, list[list[Text]]] = {}
    cities = {place.place_id for entry in entries_of(content) for place in _cities(entry)}
    for stop in content.stops:
        if stop.hotel is not None and stop.city.place_id in cities:
            nights = " – ".join(
                text for when in (stop.arrive, stop.depart) for text in moment_texts(when, speech, zone=False)[:1]
            )
            rows[stop.hotel.place_id] = [
                [plain(text, style.BODY_BOLD) for text in speech.words(stop.city.name)],
                [plain(nights, style.BODY)] if nights else [],
                hotel_texts(stop.hotel, speech),
            ]
    for entry in entries_of(content):
        if entry.kind == "hotel" and entry.venue is not None and entry.venue.place_id not in rows:
            rows[entry.venue.place_id] = [
                [plain(text, style.BODY_BOLD) for text in speech.words(entry.venue.city)],
                [plain(text, style.BODY) for text in moment_texts(entry.start, speech, zone=False)],
                hotel_texts(entry.venue, speech),
            ]
    return table(message("Hotels"), _HOTELS, list(rows.values()), speech) if rows else None


def _cities(entry: Entry) -> Iterator[PlaceLine]:
    yield from (place for place in (entry.city, entry.to_city) if place is not None)
