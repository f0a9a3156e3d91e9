"""The cities of the journey with their hotels, as a table."""

from __future__ import annotations

from collections.abc import Sequence

from planner.documents.content.types import Content, PlaceLine, StopLine
from planner.documents.pdf.layout.sections import Section
from planner.documents.pdf.parts.moments import moment_texts
from planner.documents.pdf.parts.tables import Heads, Text, plain, table
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting import style
from planner.messages import message

_HEADS = Heads(
    (
        (message("City"), 38),
        (message("Arrival"), 29),
        (message("Departure"), 29),
        (message("Hotel"), 50),
        (message("Notes"), 28),
    )
)


def stops_section(content: Content, speech: Speech) -> Section | None:
    """The cities in their order; None where the visit names none."""
    if not content.stops:
        return None
    return table(message("Cities and hotels"), _HEADS, [_row(stop, speech) for stop in content.stops], speech)


def hotel_texts(hotel: PlaceLine, speech: Speech) -> list[Text]:
    """A hotel with its address, its telephone and what is noted of it."""
    names, addresses = speech.words(hotel.name), speech.words(hotel.address)
    texts = _in_turn(names, style.BODY) + [plain(text, style.NOTE) for text in addresses]
    texts += [plain(text, style.NOTE) for text in (hotel.phone, hotel.contact) if text]
    return texts + [plain(text, style.NOTE) for text in speech.words(hotel.notes)]


def _row(stop: StopLine, speech: Speech) -> list[list[Text]]:
    return [
        _in_turn(speech.words(stop.city.name), style.BODY_BOLD),
        _in_turn(moment_texts(stop.arrive, speech), style.BODY),
        _in_turn(moment_texts(stop.depart, speech), style.BODY),
        hotel_texts(stop.hotel, speech) if stop.hotel is not None else [],
        [plain(stop.notes, style.NOTE)] if stop.notes else [],
    ]


def _in_turn(texts: Sequence[str], first: style.Style) -> list[Text]:
    """The first text in its style, the other language quieter."""
    return [plain(text, first if number == 0 else style.NOTE) for number, text in enumerate(texts)]
