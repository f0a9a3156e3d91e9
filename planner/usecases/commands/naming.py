"""Naming a place or a person at an item, and making one on the spot where there is none yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from planner.messages import Message, message
from planner.models import Group, Item, Participant, Person, Place, Row, Visit
from planner.models.words import primary
from planner.usecases.commands.items import CreateParticipant, EditItem
from planner.usecases.commands.journey import CreatePlace, EditPlace
from planner.usecases.commands.labels import label_of
from planner.usecases.commands.people import CreateGroup, CreatePerson
from planner.usecases.commands.things import Edit
from planner.workspace import Command, Work


@dataclass(frozen=True, slots=True)
class NameNewPlace(Command[str]):
    """Makes a place and names it in a column of an item, such as its venue, in one step; the result is its id."""

    edit: ClassVar[type[Edit]] = EditItem
    model: ClassVar[type[Row]] = Item

    row_id: str
    column: str
    values: Mapping[str, Any]
    also: Mapping[str, Any] = field(default_factory=dict)
    """What else of the row changes with it, such as the zone that was written down for the place before."""

    def describe(self, thing: str) -> Message:
        return message("New place “{thing}”", thing=thing)

    def apply(self, work: Work) -> str:
        row: Any = work.get(self.model, self.row_id)
        place_id = CreatePlace(row.visit_id, self.values).apply(work)
        self.edit(self.row_id, {**self.also, self.column: place_id}).apply(work)
        work.about = label_of(work, work.get(Place, place_id))
        return place_id


@dataclass(frozen=True, slots=True)
class NameNewPlaceOfPlace(NameNewPlace):
    """The same for the city that a place lies in, or the house that a room is in."""

    edit: ClassVar[type[Edit]] = EditPlace
    model: ClassVar[type[Row]] = Place


@dataclass(frozen=True, slots=True)
class AddAttendee(Command[str]):
    """Adds who attends an item: a person or a group there is, or with `new_person` one who is made on the way.

    A new person without a name is somebody to be named later. With `delegation_too` an item that named nobody, and
    so was for the whole delegation, stays so: it names everyone of the delegation first, as a group that is made
    where there is none. The result is the id of the participant.
    """

    item_id: str
    values: Mapping[str, Any]
    new_person: Mapping[str, Any] | None = None
    delegation_too: bool = False

    def describe(self, thing: str) -> Message:
        return message("“{thing}” attends", thing=thing) if thing else message("Somebody to be named attends")

    def apply(self, work: Work) -> str:
        item = work.get(Item, self.item_id)
        values = dict(self.values)
        if self.delegation_too and not work.rows(Participant, item_id=item.id):
            CreateParticipant(item.id, {"group_id": _delegation(work, item.visit_id)}).apply(work)
        if self.new_person is not None:
            values["person_id"] = CreatePerson(item.visit_id, self.new_person).apply(work)
        participant_id = CreateParticipant(item.id, values).apply(work)
        work.about = _called(work, values)
        return participant_id


def _called(work: Work, values: Mapping[str, Any]) -> str:
    """The name of whom a participant is; nothing for somebody without one."""
    if values.get("group_id"):
        return label_of(work, work.get(Group, values["group_id"]))
    person = work.get(Person, values["person_id"])
    return person.name or person.native_name or person.position_text or ""


def _delegation(work: Work, visit_id: str) -> str:
    """The id of the group that is everyone of the delegation; made where there is none."""
    rows = work.rows(Group, visit_id=visit_id, everyone_of="delegation")
    if rows:
        return str(rows[0]["id"])
    names = {"en": "Delegation", "zh": "代表团"}
    tags = [*(work.get(Visit, visit_id).languages or ["en"]), ""]
    own, native = names.get(primary(tags[0]), names["en"]), names.get(primary(tags[1]))
    values = {"name": own, "name_native": native, "everyone_of": "delegation", "side": "delegation"}
    return CreateGroup(visit_id, values).apply(work)
