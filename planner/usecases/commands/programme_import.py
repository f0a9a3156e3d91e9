"""Taking the table of a programme into a visit, as one step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from planner.errors import NotPossible
from planner.messages import Message, plural_message
from planner.models import Group, Item, Moment, Participant, Person, Place, Visit
from planner.models.parts import moment_from_columns
from planner.rules.folding import fold
from planner.rules.lists.agenda import ListedItem
from planner.rules.lists.agenda_matching import ItemMatch, KnownItem, match_items
from planner.rules.lists.attending import Attending
from planner.rules.lists.marked_zones import in_zone_of_place
from planner.rules.zones import ZoneSources, start_places, zone_of
from planner.storage.zone_sources import zone_sources
from planner.usecases.commands.items import CreateItem, CreateParticipant, EditItem
from planner.usecases.commands.journey import CreatePlace
from planner.usecases.commands.people_import import NEW, SKIP, RememberList
from planner.usecases.commands.times import check_clock
from planner.workspace import Command, Work

_HOTEL = ("hotel", "酒店", "宾馆", "飯店", "ホテル", "فندق", "hôtel", "호텔")


@dataclass(frozen=True, slots=True)
class CityFacts:
    """What is known of a city that a programme names: its zone, its country and its names."""

    zone: str
    country: str
    name: str
    native: str | None = None


@dataclass(frozen=True, slots=True)
class ProgrammeImported:
    """How many items and places an import made, how many items it changed; the faults of rows it left out."""

    made: int = 0
    changed: int = 0
    places: int = 0
    left_out: tuple[tuple[int, Message], ...] = ()
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class ImportProgramme(Command[ProgrammeImported]):
    """Brings the items of a visit up to date with the rows of a programme.

    An exact row (same day and title) changes its item in what the row says, a new one makes an item; likely and bad
    rows are left out. `decisions`, by the number of a row, say otherwise: NEW, SKIP or the id of an item. Places
    that are not there are made; `cities` tells of those cities that are known by name. Who is named and is there
    attends; who is not stays in the notes, as typed. Nothing is removed.
    """

    visit_id: str
    rows: tuple[ListedItem, ...]
    meaning: Mapping[str, str]
    decisions: Mapping[int, str] = field(default_factory=dict)
    cities: Mapping[str, CityFacts] = field(default_factory=dict)

    def describe(self, thing: str) -> Message:
        return plural_message("Import of {count} item", "Import of {count} items", count=len(self.rows))

    def apply(self, work: Work) -> ProgrammeImported:
        work.get(Visit, self.visit_id)
        items = work.rows(Item, visit_id=self.visit_id)
        places = work.rows(Place, visit_id=self.visit_id)
        sources = zone_sources(work.connection, self.visit_id)
        rows = at_their_places(self.rows, places, sources, self.cities)
        matches = match_items(rows, known_items(items))
        faults = clock_faults(rows, places, sources, self.cities)
        by_id = {row["id"]: row for row in items}
        maker = _Maker(work, self.visit_id, places, self.cities)
        made = changed = skipped = 0
        left_out: list[tuple[int, Message]] = []
        for row, match in zip(rows, matches, strict=True):
            choice = decided_item(row, match, self.decisions)
            fault = row.fault or faults.get(row.number)
            if fault is not None or choice == SKIP:
                left_out += [(row.number, fault)] if fault else []
                skipped += fault is None
            elif choice == NEW:
                maker.make(row)
                made += 1
            else:
                stored = by_id.get(choice) or work.stored(Item, [choice])[choice]
                changed += maker.change(row, stored)
        if self.meaning:
            RememberList("programme", tuple(self.meaning), dict(self.meaning)).apply(work)
        return ProgrammeImported(made, changed, maker.places_made, tuple(left_out), skipped)


def known_items(stored: Sequence[Mapping[str, Any]]) -> list[KnownItem]:
    """The items of a visit as far as matching looks, without steps and alternatives."""
    return [
        KnownItem(
            row["id"],
            row["start_date"],
            row["start_time"].strftime("%H:%M") if row["start_time"] else None,
            row["title"],
            row["title_native"],
        )
        for row in stored
        if not row["parent_id"] and not row["alternative_to_id"]
    ]


def decided_item(row: ListedItem, match: ItemMatch, decisions: Mapping[int, str]) -> str:
    """What becomes of a row: NEW, SKIP or the id of an item."""
    choice = decisions.get(row.number)
    if choice is not None:
        return choice
    if match.kind == "exact" and match.item_id is not None:
        return match.item_id
    return NEW if match.kind == "new" else SKIP


def clock_faults(
    rows: Sequence[ListedItem],
    places: Sequence[Mapping[str, Any]],
    sources: ZoneSources,
    cities: Mapping[str, CityFacts],
) -> dict[int, Message]:
    """Why the clock times of rows cannot be: no zone, skipped, or shown twice on that day. By number of row."""
    finder = PlaceFinder(places)
    found: dict[int, Message] = {}
    for row in rows:
        zone = _zone_at(row, finder, sources, cities)
        for moment in (row.start, row.end):
            try:
                if moment is not None:
                    check_clock(moment, moment.zone or zone)
            except NotPossible as fault:
                found.setdefault(row.number, fault.message)
    return found


def at_their_places(
    rows: Sequence[ListedItem],
    places: Sequence[Mapping[str, Any]],
    sources: ZoneSources,
    cities: Mapping[str, CityFacts],
) -> tuple[ListedItem, ...]:
    """The rows with the times that clocks show at their places, where a cell says another zone ("0900Z")."""
    finder = PlaceFinder(places)
    return tuple(
        row if row.marked_zone is None else in_zone_of_place(row, _zone_at(row, finder, sources, cities))
        for row in rows
    )


def _zone_at(row: ListedItem, finder: PlaceFinder, sources: ZoneSources, cities: Mapping[str, CityFacts]) -> str | None:
    """The zone of the place of a row: of its city, known here or by its name, of its venue, or of the stop."""
    city_id = finder.city(row.city)
    facts = cities.get(row.city or "") if city_id is None else None
    if facts is not None and facts.zone:
        return facts.zone
    where = start_places(city_id=city_id, venue_id=finder.venue(row.place), from_id=None)
    return zone_of(row.start, where, sources)


class PlaceFinder:
    """Finds places of a visit by any of their names."""

    def __init__(self, places: Sequence[Mapping[str, Any]]) -> None:
        self._cities: dict[str, str] = {}
        self._venues: dict[str, str] = {}
        for place in places:
            self.add(place)

    def add(self, place: Mapping[str, Any]) -> None:
        """Takes in one more place; the first of a name counts."""
        kept = self._cities if place["kind"] == "city" else self._venues
        for name in (place.get("name"), place.get("name_native"), place.get("code")):
            if name and fold(name):
                kept.setdefault(fold(name), place["id"])

    def city(self, text: str | None) -> str | None:
        """The city of that name."""
        return self._cities.get(fold(text or ""))

    def venue(self, text: str | None) -> str | None:
        """The place of that name that is no city."""
        return self._venues.get(fold(text or ""))


class _Maker:
    """Makes and changes items of one visit, with the places they name."""

    def __init__(
        self, work: Work, visit_id: str, places: Sequence[Mapping[str, Any]], cities: Mapping[str, CityFacts]
    ) -> None:
        self._work = work
        self._visit_id = visit_id
        self._cities = cities
        self._finder = PlaceFinder(places)
        self._attending = Attending(work.rows(Person, visit_id=visit_id), work.rows(Group, visit_id=visit_id))
        self.places_made = 0

    def make(self, row: ListedItem) -> None:
        """Makes the item of a row."""
        values = self._values(row)
        item_id = CreateItem(self._visit_id, values).apply(self._work)
        self._attend(row, item_id, ())

    def change(self, row: ListedItem, stored: Mapping[str, Any]) -> bool:
        """Changes an item in what the row says; True where anything was different."""
        values = self._values(row)
        if values.get("kind") == "other" or stored["kind"] != "other":
            values.pop("kind", None)
        if fold(values["title"]) in (fold(stored["title"]), fold(stored["title_native"] or "")):
            del values["title"]
        if values.get("notes") and values["notes"] in (stored["notes"] or ""):
            # An officer has written more since.
            del values["notes"]
        elsewhere = any(values.get(name, stored[name]) != stored[name] for name in ("city_id", "venue_id"))
        for name in {"start", "end"} & values.keys():
            values[name] = _kept(values[name], moment_from_columns(stored, name) or Moment(), elsewhere=elsewhere)
        different = {name: value for name, value in values.items() if not _is(stored, name, value)}
        if different:
            EditItem(stored["id"], different).apply(self._work)
        there = self._work.rows(Participant, item_id=stored["id"])
        return self._attend(row, stored["id"], there) or bool(different)

    def _values(self, row: ListedItem) -> dict[str, Any]:
        values: dict[str, Any] = {"kind": row.kind, "title": row.title, **dict(row.texts)}
        if row.title_native:
            values["title_native"] = row.title_native
        if not row.start.is_empty:
            values["start"] = row.start
        if row.end is not None:
            values["end"] = row.end
        unknown = self._attending.unknown(row.people)
        if unknown and row.people_text:
            values["notes"] = "\n".join(part for part in (values.get("notes"), row.people_text) if part)
        city_id = self._city(row)
        if city_id is not None:
            values["city_id"] = city_id
        venue_id = self._venue(row, city_id)
        if venue_id is not None:
            values["venue_id"] = venue_id
        return values

    def _city(self, row: ListedItem) -> str | None:
        if not row.city:
            return None
        found = self._finder.city(row.city)
        if found is not None:
            return found
        facts = self._cities.get(row.city)
        known = {"timezone": facts.zone, "country": facts.country} if facts else {}
        return self._place({"kind": "city", "name": row.city, **known})

    def _venue(self, row: ListedItem, city_id: str | None) -> str | None:
        if not row.place:
            return None
        found = self._finder.venue(row.place) or self._finder.venue(row.place_native)
        if found is not None:
            return found
        kind = "hotel" if any(word in row.place.casefold() for word in _HOTEL) else "venue"
        return self._place({"kind": kind, "name": row.place, "name_native": row.place_native, "city_id": city_id})

    def _place(self, values: Mapping[str, Any]) -> str:
        place_id = CreatePlace(self._visit_id, values).apply(self._work)
        self._finder.add({**values, "id": place_id})
        self.places_made += 1
        return place_id

    def _attend(self, row: ListedItem, item_id: str, there: Sequence[Mapping[str, Any]]) -> bool:
        present = {one[name] for one in there for name in ("person_id", "group_id")}
        named = row.people or self._attending.leading(row.title)
        new = [pair for pair in self._attending.known(named) if pair[1] not in present]
        for column, row_id in new:
            CreateParticipant(item_id, {column: row_id}).apply(self._work)
        return bool(new)


def _kept(said: Moment, was: Moment, *, elsewhere: bool) -> Moment:
    """What a row says of a time, with what no list says: its zone, which of two times it is, that it is hidden."""
    if said == Moment(said.date) and said.date == was.date:
        return was
    same = (said.date, said.time) == (was.date, was.time)
    return replace(
        said,
        zone=said.zone or (None if elsewhere else was.zone),
        fold=was.fold if same and said.fold is None else said.fold,
        precision="hidden" if was.is_hidden else said.precision,
    )


def _is(stored: Mapping[str, Any], name: str, value: Any) -> bool:
    if name in ("start", "end"):
        was = moment_from_columns(stored, name)
        return bool(was == value)
    return bool(stored[name] == value)
