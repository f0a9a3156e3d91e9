"""Making a place or a person on the spot, where an item or another place is to name it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from planner.messages import Message, message
from planner.models import Item, Person, Place, Row
from planner.usecases.commands.items import CreateParticipant, EditItem
from planner.usecases.commands.journey import CreatePlace, EditPlace
from planner.usecases.commands.labels import label_of
from planner.usecases.commands.people import CreatePerson
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

    def describe(self, thing: str) -> Message:
        return message("New place “{thing}”", thing=thing)

    def apply(self, work: Work) -> str:
        row: Any = work.get(self.model, self.row_id)
        place_id = CreatePlace(row.visit_id, self.values).apply(work)
        self.edit(self.row_id, {self.column: place_id}).apply(work)
        work.about = label_of(work, work.get(Place, place_id))
        return place_id


@dataclass(frozen=True, slots=True)
class NameNewPlaceOfPlace(NameNewPlace):
    """The same for the city that a place lies in, or the house that a room is in."""

    edit: ClassVar[type[Edit]] = EditPlace
    model: ClassVar[type[Row]] = Place


@dataclass(frozen=True, slots=True)
class AddNewPerson(Command[str]):
    """Makes a person who attends an item, in one step; without a name it is somebody to be named later."""

    item_id: str
    values: Mapping[str, Any]
    role: str | None = None

    def describe(self, thing: str) -> Message:
        return message("“{thing}” attends", thing=thing) if thing else message("Somebody to be named attends")

    def apply(self, work: Work) -> str:
        item = work.get(Item, self.item_id)
        person_id = CreatePerson(item.visit_id, self.values).apply(work)
        CreateParticipant(self.item_id, {"person_id": person_id, "role": self.role}).apply(work)
        person = work.get(Person, person_id)
        work.about = person.name or person.native_name or person.position_text or ""
        return person_id
