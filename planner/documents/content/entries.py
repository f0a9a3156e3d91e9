"""Items as entries: all that papers print of one, its references resolved."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from planner.documents.content.moments import times_of
from planner.documents.content.types import (
    Attendance,
    Entry,
    GroupLine,
    PersonLine,
    PlaceLine,
    VehicleLine,
    When,
)
from planner.models.words import NO_WORDS, words
from planner.rules.attendance import Roll
from planner.rules.instants import lengths
from planner.rules.zones import ZoneSources

if TYPE_CHECKING:
    from planner.models.item import Item, Participant


class Lines(NamedTuple):
    """All that an entry refers to, by id."""

    places: Mapping[str, PlaceLine]
    people: Mapping[str, PersonLine]
    groups: Mapping[str, GroupLine]
    vehicles: Mapping[str, VehicleLine]
    languages: tuple[str, ...]
    sources: ZoneSources
    roll: Roll


def bare_entry(item: Item, lines: Lines, *, office: bool, over: When | None = None) -> Entry:
    """An item as the office or everybody else sees it, without its steps and alternatives.

    `over` is the start of what it is a step of.
    """
    times = times_of(item, lines.sources, office=office, over=over)
    place = lines.places.get
    track = lines.groups.get(item.track_id or "")
    return Entry(
        item_id=item.id,
        key=item.key,
        kind=item.kind,
        title=words(lines.languages, item.title, item.title_native, translations=item.translations, member="title"),
        status=item.status,
        start=times.start,
        end=times.end,
        everyone=not item.participants,
        attends=tuple(_attendance(one, lines) for one in item.participants),
        city=place(item.city_id or ""),
        venue=place(item.venue_id or ""),
        from_place=place(item.from_id or ""),
        to_place=place(item.to_id or ""),
        to_city=place(item.to_city_id or ""),
        carrier=item.carrier,
        number=item.number,
        terminal=item.terminal,
        to_terminal=item.to_terminal,
        booking=item.booking,
        url=item.url,
        vehicle=lines.vehicles.get(item.vehicle_id or ""),
        track=track.name if track else NO_WORDS,
        track_key=track.key if track else None,
        dress=item.dress,
        interpretation=item.interpretation,
        host=item.host,
        contact=item.contact,
        notes=words(lines.languages, item.notes, item.notes_native, translations=item.translations, member="notes"),
        duration_minutes=lengths(item.duration_minutes),
        actual_start=times.actual_start,
        actual_end=times.actual_end,
        internal_notes=item.internal_notes if office else None,
        objective=item.objective if office else None,
        talking_points=item.talking_points if office else None,
    )


def _attendance(one: Participant, lines: Lines) -> Attendance:
    person = lines.people.get(one.person_id or "")
    if person is not None:
        return Attendance(name=person.label, role=one.role, side=person.side, person=person)
    group = lines.groups[one.group_id or ""]
    return Attendance(name=group.name, role=one.role, side=group.side, group_key=group.key, headcount=group.headcount)


def moments_of(entry: Entry) -> tuple[When, ...]:
    """The start and the end of an entry, as far as there are any."""
    return (entry.start,) if entry.end is None else (entry.start, entry.end)
