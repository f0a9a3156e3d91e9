"""Commands on people, organisations, groups and where people sleep."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from planner.models import Group, Lodging, Member, Organization, Person, Row
from planner.usecases.commands.limits import cities_are_cities, refuse_last_participant
from planner.usecases.commands.things import Create, Edit, Remove, Reorder
from planner.workspace import Work


@dataclass(frozen=True, slots=True)
class CreateOrganization(Create):
    """Makes an organisation."""

    model: ClassVar[type[Row]] = Organization


@dataclass(frozen=True, slots=True)
class EditOrganization(Edit):
    """Changes an organisation."""

    model: ClassVar[type[Row]] = Organization


@dataclass(frozen=True, slots=True)
class RemoveOrganization(Remove):
    """Removes an organisation."""

    model: ClassVar[type[Row]] = Organization


@dataclass(frozen=True, slots=True)
class ReorderOrganization(Reorder):
    """Puts an organisation before another."""

    model: ClassVar[type[Row]] = Organization


@dataclass(frozen=True, slots=True)
class CreatePerson(Create):
    """Makes a person."""

    model: ClassVar[type[Row]] = Person


@dataclass(frozen=True, slots=True)
class EditPerson(Edit):
    """Changes a person."""

    model: ClassVar[type[Row]] = Person


@dataclass(frozen=True, slots=True)
class RemovePerson(Remove):
    """Removes a person."""

    model: ClassVar[type[Row]] = Person

    def check(self, work: Work, row: Any) -> None:
        refuse_last_participant(work, row, "person_id")


@dataclass(frozen=True, slots=True)
class CreateLodging(Create):
    """Makes a lodging; `owner_id` is the person."""

    model: ClassVar[type[Row]] = Lodging

    def check(self, work: Work, row: Any) -> None:
        cities_are_cities(work, row)


@dataclass(frozen=True, slots=True)
class EditLodging(Edit):
    """Changes where one person sleeps."""

    model: ClassVar[type[Row]] = Lodging

    def check(self, work: Work, row: Any) -> None:
        cities_are_cities(work, row)


@dataclass(frozen=True, slots=True)
class RemoveLodging(Remove):
    """Removes a lodging of a person."""

    model: ClassVar[type[Row]] = Lodging


@dataclass(frozen=True, slots=True)
class CreateGroup(Create):
    """Makes a group."""

    model: ClassVar[type[Row]] = Group


@dataclass(frozen=True, slots=True)
class EditGroup(Edit):
    """Changes a group."""

    model: ClassVar[type[Row]] = Group


@dataclass(frozen=True, slots=True)
class RemoveGroup(Remove):
    """Removes a group."""

    model: ClassVar[type[Row]] = Group

    def check(self, work: Work, row: Any) -> None:
        refuse_last_participant(work, row, "group_id")


@dataclass(frozen=True, slots=True)
class ReorderGroup(Reorder):
    """Puts a group before another."""

    model: ClassVar[type[Row]] = Group


@dataclass(frozen=True, slots=True)
class CreateMember(Create):
    """Makes a named member; `owner_id` is the group."""

    model: ClassVar[type[Row]] = Member


@dataclass(frozen=True, slots=True)
class RemoveMember(Remove):
    """Removes a member of a group."""

    model: ClassVar[type[Row]] = Member


@dataclass(frozen=True, slots=True)
class ReorderMember(Reorder):
    """Puts a member of a group before another."""

    model: ClassVar[type[Row]] = Member
