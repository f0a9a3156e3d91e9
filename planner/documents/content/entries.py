"""Items as entries: with the steps and alternatives that an audience sees, in order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from planner.documents.content.moments import times_of
from planner.documents.content.sight import Sight, Tree
from planner.documents.content.types import (
    Attendance,
    Entry,
    GroupLine,
    PersonLine,
    PlaceLine,
    VehicleLine,
    When,
)
from planner.models.item import Item, Participant
from planner.models.words import NO_WORDS, words
from planner.rules.attendance import Roll
from planner.rules.order import Turn, turn_of
from planner.rules.zones import ZoneSources


@dataclass(frozen=True, slots=True)
class Lines:
    """All that an entry refers to, by id."""

    places: Mapping[str, PlaceLine]
    people: Mapping[str, PersonLine]
    groups: Mapping[str, GroupLine]
    vehicles: Mapping[str, VehicleLine]
    languages: tuple[str, ...]
    sources: ZoneSources
    roll: Roll


@dataclass(slots=True)
class Entries:
    """Makes entries of items. Audiences that see the same of an item get the very same entry.

    So a calendar for each of many people costs little more than one, and takes no more memory.
    """

    tree: Tree
    lines: Lines
    _bare: dict[tuple[str, bool], Entry] = field(default_factory=dict)
    _whole: dict[tuple[object, ...], Entry] = field(default_factory=dict)

    def entry(self, item: Item, sight: Sight) -> Entry:
        """An item with what hangs from it and is seen."""
        called_off = item.id in self.tree.called_off
        steps = self._in_order((s for s in self.tree.steps.get(item.id, ()) if sight.sees(s)), sight, item)
        alternatives = self._in_order(
            (a for a in self.tree.alternatives.get(item.id, ()) if sight.sees_alternative(a)), sight, item
        )
        key = (item.id, sight.office, *map(id, steps), None, *map(id, alternatives))
        if key not in self._whole:
            bare = self.bare(item, office=sight.office)
            status = "cancelled" if called_off else bare.status
            self._whole[key] = replace(bare, status=status, steps=steps, alternatives=alternatives)
        return self._whole[key]

    def turn(self, item: Item, *, office: bool, under: Item | None = None) -> Turn:
        """Where an item stands within its day, or under another."""
        start = item.start
        zone = self.bare(item, office=office).start.zone
        day = under.start.date if under is not None else None
        return turn_of(start, zone=zone, position=item.position, day=day, hidden_too=office)

    def bare(self, item: Item, *, office: bool) -> Entry:
        """An item without steps and alternatives."""
        key = (item.id, office)
        if key not in self._bare:
            self._bare[key] = _bare(item, self.lines, office=office)
        return self._bare[key]

    def _in_order(self, items: Iterable[Item], sight: Sight, under: Item) -> tuple[Entry, ...]:
        def order(item: Item) -> tuple[str, Turn]:
            day = item.start.date or under.start.date
            return str(day or ""), self.turn(item, office=sight.office, under=under)

        return tuple(self.entry(item, sight) for item in sorted(items, key=order))


def _bare(item: Item, lines: Lines, *, office: bool) -> Entry:
    times = times_of(item, lines.sources, office=office)
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
        duration_minutes=tuple(item.duration_minutes or ()),
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
