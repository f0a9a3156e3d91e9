"""Adding one person as they are typed, with the organisation by its name, as one step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from planner.messages import Message, message
from planner.models import Person, Visit
from planner.rules.lists.names import read_name
from planner.rules.lists.reading import Body
from planner.usecases.commands.labels import label_of
from planner.usecases.commands.list_bodies import Bodies
from planner.usecases.commands.people import CreatePerson, EditPerson
from planner.usecases.commands.precedence import Pair
from planner.workspace import Command, Work


@dataclass(frozen=True, slots=True)
class AddPerson(Command[str]):
    """Makes a person; the result is their id.

    `values` are attributes of a person. A name such as "N.N." or "3 officials" is read as in a list: nobody is named,
    and the line stands for so many. `organization` is a name: the organisation is made where the visit has none of it.
    """

    visit_id: str
    values: Mapping[str, Any]
    organization: str | None = None

    def describe(self, thing: str) -> Message:
        return message("New person “{thing}”", thing=thing)

    def apply(self, work: Work) -> str:
        work.get(Visit, self.visit_id)
        values = dict(self.values)
        typed = (values.get("name") or values.get("native_name") or "").strip()
        read = read_name(typed)
        if typed and not read.named:
            values |= {"name": None, "native_name": None, "headcount": read.headcount or values.get("headcount")}
            if read.headcount is not None and not values.get("role_text"):
                values["role_text"] = typed
        elif read.family_name and not values.get("family_name"):
            values |= {"family_name": read.family_name, "name_order": read.name_order}
        values["organization_id"] = _house(work, self.visit_id, self.organization) or values.get("organization_id")
        made = CreatePerson(self.visit_id, values).apply(work)
        work.about = label_of(work, work.get(Person, made))
        return made


@dataclass(frozen=True, slots=True)
class PairWithNew(Command[str]):
    """Makes somebody of the other side by their name and says that they meet; the result is their id."""

    person_id: str
    name: str
    item_id: str | None = None

    def describe(self, thing: str) -> Message:
        return message("“{thing}” as a counterpart", thing=thing)

    def apply(self, work: Work) -> str:
        person = work.get(Person, self.person_id)
        ours = person.side == "delegation"
        made = AddPerson(person.visit_id, {"name": self.name, "side": "host" if ours else "delegation"}).apply(work)
        delegate, counterpart = (self.person_id, made) if ours else (made, self.person_id)
        Pair(delegate, counterpart, self.item_id).apply(work)
        work.about = label_of(work, work.get(Person, made))
        return made


@dataclass(frozen=True, slots=True)
class GiveOrganization(Command[None]):
    """Says to which organisation a person belongs, by its name: it is made where the visit has none of it."""

    person_id: str
    organization: str
    seen: Mapping[str, Any] | None = None

    def describe(self, thing: str) -> Message:
        return message("Organisation of “{thing}”", thing=thing)

    def apply(self, work: Work) -> None:
        person = work.get(Person, self.person_id)
        house = _house(work, person.visit_id, self.organization)
        EditPerson(self.person_id, {"organization_id": house}, seen=self.seen).apply(work)


def _house(work: Work, visit_id: str, name: str | None) -> str | None:
    if not (name or "").strip():
        return None
    body, bodies = Body(str(name).strip()), Bodies(work, visit_id, {})
    bodies.make([body])
    return bodies.id_of(body)
