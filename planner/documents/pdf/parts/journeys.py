"""The journey of a flight, train or boat: its number, both local times with their zones, how long it takes."""

from __future__ import annotations

from planner.documents.content.types import Entry, PlaceLine, When
from planner.documents.pdf import calendar_words as dates
from planner.documents.pdf.speech import Speech
from planner.messages import message
from planner.models.words import Words
from planner.models.zones import offset_minutes, offset_text

KINDS = ("flight", "train", "boat")


def journey_texts(entry: Entry, speech: Speech, *, times: bool = True) -> tuple[str, ...]:
    """Lines of text: carrier and number, terminals, with `times` both local times, and the elapsed time."""
    texts = [_service(entry), *_terminals(entry, speech)]
    if entry.kind in KINDS:
        texts += _both_times(entry, speech) if times else ()
        texts += _elapsed(entry, speech)
    return tuple(text for text in texts if text)


def _service(entry: Entry) -> str:
    return " ".join(part for part in (entry.carrier, entry.number) if part)


def _terminals(entry: Entry, speech: Speech) -> tuple[str, ...]:
    if entry.terminal and entry.to_terminal:
        return (speech.labelled(message("Terminal: {text}"), f"{entry.terminal} → {entry.to_terminal}"),)
    if entry.terminal:
        return (speech.labelled(message("Departs from terminal: {text}"), entry.terminal),)
    if entry.to_terminal:
        return (speech.labelled(message("Arrives at terminal: {text}"), entry.to_terminal),)
    return ()


def _both_times(entry: Entry, speech: Speech) -> tuple[str, ...]:
    start, end = entry.start, entry.end
    if end is None or start.clock is None or end.clock is None or start.instant is None or end.instant is None:
        return ()
    if _offset(start) == _offset(end) and start.date == end.date:
        return ()
    leaves = speech.inline(_city(entry.city, entry.from_place))
    lands = speech.inline(_city(entry.to_city, entry.to_place))
    return (_at(start, leaves, end, speech), f"→ {_at(end, lands, start, speech)}")


def _elapsed(entry: Entry, speech: Speech) -> tuple[str, ...]:
    """How long the journey takes by the instants, where both clock times are printed."""
    start, end = entry.start, entry.end
    if end is None or start.clock is None or end.clock is None or start.instant is None or end.instant is None:
        return ()
    minutes = round((end.instant - start.instant).total_seconds() / 60)
    if minutes <= 0:
        return ()
    return (speech.line(message("Journey time {length}", length=dates.long_length(minutes)), between=" · "),)


def _at(when: When, city: str, other: When, speech: Speech) -> str:
    """`10:20 Los Angeles (UTC−08:00), 10 Dec`; the day only where the two differ."""
    assert when.clock is not None
    parts = [dates.clock(when.clock), city]
    parts.append(f"({_offset(when)})")
    text = " ".join(part for part in parts if part)
    if when.date is not None and when.date != other.date:
        text += ", " + " ".join(speech.short_date(when.date))
    return text


def _offset(when: When) -> str:
    if when.zone is None or when.instant is None:
        return ""
    return offset_text(offset_minutes(when.instant, when.zone))


def _city(city: PlaceLine | None, place: PlaceLine | None) -> Words:
    if place is not None and place.city:
        return place.city
    return city.name if city is not None else place.name if place is not None else Words()
