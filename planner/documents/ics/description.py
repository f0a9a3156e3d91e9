"""The DESCRIPTION of an event: what a phone shows under the title, in the words of the paper's language.

Only what is listed here goes out: never a passport, a birth date, an internal note, or anybody's phone,
mail, room or diet, but for the contact that the item, its venue or its vehicle names for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.documents.content.types import Attendance, Entry, PlaceLine, VehicleLine
from planner.documents.ics.places import place_name
from planner.documents.ics.spans import Timed, WholeDays
from planner.documents.ics.text import cleaned, one_line
from planner.documents.ics.times import step_time, time_lines
from planner.documents.ics.wording import ROLES, bracketed, in_a_row, listed
from planner.messages import message, plural_message
from planner.models.words import Words


def description(entry: Entry, span: WholeDays | Timed, languages: Sequence[str]) -> str:
    """All there is to know, in each language; a line that reads the same in both stands once."""
    blocks: list[str] = []
    said: set[str] = set()
    for language in languages:
        lines = [line for line in _lines(entry, span, language) if line not in said]
        said.update(lines)
        if lines:
            blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def _lines(entry: Entry, span: WholeDays | Timed, language: str) -> Iterator[str]:
    yield from time_lines(entry, span, language)
    yield from _journey(entry, language)
    yield from _manners(entry, language)
    yield message("Attending: {names}", names=_attending(entry, language)).in_language(language)
    yield from _steps(entry, entry, language, depth=0)
    yield from _texts(entry.notes, language)
    yield from _venue(entry.venue, language)
    yield from _contacts(entry, language)
    for other in entry.alternatives:
        if other.status != "cancelled":
            title = one_line(other.title.in_language(language))
            yield message("Instead, if need be: {title}", title=title).in_language(language)


def _manners(entry: Entry, language: str) -> Iterator[str]:
    """Who receives, what to wear, and in which language."""
    if entry.host:
        yield message("Host: {text}", text=one_line(entry.host)).in_language(language)
    if entry.dress:
        yield message("Dress: {text}", text=one_line(entry.dress)).in_language(language)
    if entry.interpretation:
        yield message("Interpretation: {text}", text=one_line(entry.interpretation)).in_language(language)


def _journey(entry: Entry, language: str) -> Iterator[str]:
    service = " ".join(one_line(part) for part in (entry.carrier, entry.number) if part)
    if service:
        yield service
    if entry.from_place is not None:
        place = place_name(entry.from_place, language, terminal=entry.terminal)
        yield message("From: {place}", place=place).in_language(language)
    to = entry.to_place or (entry.to_city if entry.to_city != entry.city else None)
    if to is not None:
        place = place_name(to, language, terminal=entry.to_terminal)
        yield message("To: {place}", place=place).in_language(language)


def _attending(entry: Entry, language: str) -> str:
    if entry.everyone:
        return message("the whole delegation").in_language(language)
    return listed((_attendee(one, language) for one in entry.attends), language)


def _attendee(one: Attendance, language: str) -> str:
    name = one_line(one.name.in_language(language))
    remarks = []
    if one.headcount is not None:
        remarks.append(plural_message("{count} person", "{count} people", count=one.headcount))
    if one.role in ROLES:
        remarks.append(ROLES[one.role])
    return bracketed(name, listed((remark.in_language(language) for remark in remarks), language), language)


def _steps(entry: Entry, top: Entry, language: str, *, depth: int) -> Iterator[str]:
    for step in entry.steps:
        if step.status == "cancelled":
            continue
        title = one_line(step.title.in_language(language))
        line = " ".join(part for part in (step_time(step, top, language), title) if part)
        yield f"{'  ' * depth}– {line}"
        yield from _steps(step, top, language, depth=depth + 1)


def _texts(texts: Words, language: str) -> Iterator[str]:
    text = cleaned(texts.in_language(language))
    if text:
        yield text


def _venue(venue: PlaceLine | None, language: str) -> Iterator[str]:
    if venue is None:
        return
    if venue.entrance:
        yield message("Entrance: {text}", text=one_line(venue.entrance)).in_language(language)
    yield from _texts(venue.notes, language)


def _contacts(entry: Entry, language: str) -> Iterator[str]:
    if entry.contact:
        yield message("Contact: {text}", text=one_line(entry.contact)).in_language(language)
    if entry.venue is not None and (entry.venue.contact or entry.venue.phone):
        text = in_a_row((one_line(part or "") for part in (entry.venue.contact, entry.venue.phone)), language)
        yield message("Contact at the venue: {text}", text=text).in_language(language)
    if entry.vehicle is not None:
        yield message("Vehicle: {text}", text=_vehicle(entry.vehicle, language)).in_language(language)


def _vehicle(vehicle: VehicleLine, language: str) -> str:
    parts = (vehicle.name.in_language(language), vehicle.plate, vehicle.driver, vehicle.phone)
    return in_a_row((one_line(part or "") for part in parts), language)
