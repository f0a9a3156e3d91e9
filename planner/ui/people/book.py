"""All that the people page shows of a visit, looked up: who stands where, who meets whom, who rides with whom."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from planner.models.words import Words, words
from planner.rules.parity import OfficeRank, Parity, office_rank, parity
from planner.rules.precedence import Ranked, in_order
from planner.storage.whole_visit import whole_visit

if TYPE_CHECKING:
    from planner.models import Group, Item, Lodging, Organization, Pairing, Person, Place, Vehicle, Visit
    from planner.workspace import Workspace

_COACH = re.compile(r"\b(?:coach|bus|minibus)\b|[号號]车|[号號]車|大巴|巴士", re.IGNORECASE)

SEATS_OF_A_COACH = 12


class Book:
    """One visit as it was read; nothing in it changes."""

    def __init__(self, visit: Visit) -> None:
        self.visit = visit
        self.languages = tuple(visit.languages or ())
        self.people: Mapping[str, Person] = {one.id: one for one in visit.people}
        self.houses: Mapping[str, Organization] = {one.id: one for one in visit.organizations}
        self.groups: Mapping[str, Group] = {one.id: one for one in visit.groups}
        self.vehicles: Mapping[str, Vehicle] = {one.id: one for one in visit.vehicles}
        self.places: Mapping[str, Place] = {one.id: one for one in visit.places}
        self.items: Mapping[str, Item] = {one.id: one for one in visit.items}

    def side(self, side: str) -> list[Person]:
        """The people of a side in their order."""
        ranked = [Ranked(one.id, one.precedence, n) for n, one in enumerate(self.visit.people) if one.side == side]
        return [self.people[one.person_id] for one in in_order(ranked)]

    def called(self, person: Person) -> Words:
        """What to call a person: the name, else the position or the part they take."""
        return (
            words(self.languages, person.name, person.native_name)
            or words(self.languages, person.position_text, person.position_native)
            or words((), person.role_text or "N.N.")
        )

    def said(self, thing: Group | Organization | Place | Vehicle | None) -> Words:
        """The name of anything that has one in two languages."""
        return words(self.languages, thing.name, thing.name_native) if thing is not None else Words()

    def title(self, item: Item) -> Words:
        """The title of an item."""
        return words(self.languages, item.title, item.title_native)

    def house(self, person: Person) -> Organization | None:
        """The organisation of a person."""
        return self.houses.get(person.organization_id or "")

    def heads(self, side: str) -> int:
        """How many people the lines of a side stand for."""
        return sum(one.headcount or 1 for one in self.visit.people if one.side == side and not one.gone_since)

    def whole(self, side: str) -> int:
        """How many people a side is said to be: its lines, or the number of its group of everyone if that is more."""
        said = [one.headcount or 0 for one in self.visit.groups if one.everyone_of == side]
        return max([self.heads(side), *said])

    def meeting(self, item_id: str | None) -> dict[str, str]:
        """The counterpart of each delegate: those of the item first, else those of the whole visit."""
        found: dict[str, str] = {}
        taken: set[str] = set()
        for scope in dict.fromkeys((item_id, None)):
            for one in self.visit.pairings:
                fresh = one.person_id not in found and one.counterpart_id not in taken
                if one.item_id == scope and fresh and {one.person_id, one.counterpart_id} <= self.people.keys():
                    found[one.person_id] = one.counterpart_id
                    taken.add(one.counterpart_id)
        return found

    def pairing(self, person_id: str, item_id: str | None) -> Pairing | None:
        """What says whom somebody meets, at the item or in the whole visit."""
        for scope in dict.fromkeys((item_id, None)):
            for one in self.visit.pairings:
                if one.item_id == scope and person_id in (one.person_id, one.counterpart_id):
                    return one
        return None

    def parity(self, delegate: Person, counterpart: Person) -> Parity:
        """How the offices of two people who meet stand to one another."""
        return parity(self._rank(delegate), self._rank(counterpart))

    def _rank(self, person: Person) -> OfficeRank | None:
        return office_rank(person.office_rank, person.position_text, person.position_native, person.role_text)

    def count(self, group: Group) -> int:
        """How many people move in a group."""
        named = [self.people[one.person_id] for one in group.members if one.person_id in self.people]
        if group.headcount is None and group.everyone_of:
            return self.heads(group.everyone_of)
        return max(group.headcount or 0, sum(one.headcount or 1 for one in named))

    def is_coach(self, group: Group) -> bool:
        """True for a coach load: told by its kind, or by its name where nobody said a kind."""
        return group.kind == "coach" or (
            group.kind is None and bool(_COACH.search(f"{group.name} {group.name_native}"))
        )

    def coaches(self) -> list[Group]:
        """The coach loads in their order."""
        return [one for one in self.visit.groups if self.is_coach(one)]

    def coach_numbers(self, person_id: str) -> list[int]:
        """The numbers, from 1, of the coaches in which somebody rides."""
        return [
            number
            for number, group in enumerate(self.coaches(), 1)
            if any(one.person_id == person_id for one in group.members)
        ]

    def vehicle_of(self, group: Group) -> Vehicle | None:
        """What a group moves in."""
        own = self.vehicles.get(group.vehicle_id or "")
        return own or next((one for one in self.visit.vehicles if one.group_id == group.id), None)

    def spare_coaches(self) -> list[Vehicle]:
        """Vehicles that are coaches by their name or their seats, and that no group moves in yet."""
        taken = {group.vehicle_id for group in self.visit.groups}
        return [
            one
            for one in self.visit.vehicles
            if one.id not in taken
            and one.group_id is None
            and ((one.capacity or 0) >= SEATS_OF_A_COACH or _COACH.search(f"{one.name} {one.name_native}"))
        ]

    def groups_of(self, person_id: str) -> list[tuple[str, Group]]:
        """The groups somebody is named in, each with the id of the row that says so."""
        return [(one.id, group) for group in self.visit.groups for one in group.members if one.person_id == person_id]

    def slept_in(self, lodging: Lodging) -> Words:
        """Where a lodging is."""
        return self.said(self.places.get(lodging.hotel_id or "")) or self.said(self.places.get(lodging.city_id or ""))

    def texts(self, person: Person) -> Iterable[str]:
        """All a person is found by."""
        house = self.house(person)
        told = (person.name, person.native_name, person.position_text, person.position_native, person.role_text)
        return filter(None, (*told, *((house.name, house.name_native) if house else ())))


def read_book(workspace: Workspace, visit_id: str) -> Book:
    """The visit as it is now; raises NotFound where it is gone."""
    return Book(workspace.read(lambda session: whole_visit(session, visit_id)))
