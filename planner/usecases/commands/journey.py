"""Commands on stops, places, vehicles and contacts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from planner.messages import Message, message
from planner.models import Contact, Place, Row, Stop, Vehicle
from planner.usecases.commands.fitting import brings_a_zone, fit_ends_at
from planner.usecases.commands.limits import (
    cities_are_cities,
    refuse_losing_a_city,
    refuse_places_in_circle,
    refuse_while_stop,
)
from planner.usecases.commands.things import Create, Edit, Remove, Reorder
from planner.usecases.commands.times import check_stop_times
from planner.workspace import Command, Work


@dataclass(frozen=True, slots=True)
class CreateContact(Create):
    """Makes whom delegates call."""

    model: ClassVar[type[Row]] = Contact


@dataclass(frozen=True, slots=True)
class TakeContact(Command[str]):
    """Adds a contact of another visit to a visit; the result is its id."""

    visit_id: str
    contact_id: str

    def describe(self, thing: str) -> Message:
        return message("“{thing}” used again", thing=thing)

    def apply(self, work: Work) -> str:
        row = work.stored(Contact, [self.contact_id])[self.contact_id]
        values = {name: row[name] for name in ("name", "role", "role_native", "phone")}
        return CreateContact(self.visit_id, values).apply(work)


@dataclass(frozen=True, slots=True)
class EditContact(Edit):
    """Changes a contact of a visit."""

    model: ClassVar[type[Row]] = Contact


@dataclass(frozen=True, slots=True)
class RemoveContact(Remove):
    """Removes a contact of a visit."""

    model: ClassVar[type[Row]] = Contact


@dataclass(frozen=True, slots=True)
class ReorderContact(Reorder):
    """Puts a contact of a visit before another."""

    model: ClassVar[type[Row]] = Contact


@dataclass(frozen=True, slots=True)
class CreateStop(Create):
    """Makes a city of the journey."""

    model: ClassVar[type[Row]] = Stop

    def check(self, work: Work, row: Any) -> None:
        cities_are_cities(work, row)
        check_stop_times(work, row, self.values)


@dataclass(frozen=True, slots=True)
class EditStop(Edit):
    """Changes a stop of a visit."""

    model: ClassVar[type[Row]] = Stop

    def check(self, work: Work, row: Any) -> None:
        cities_are_cities(work, row)
        check_stop_times(work, row, self.changes)


@dataclass(frozen=True, slots=True)
class RemoveStop(Remove):
    """Removes a stop of a visit."""

    model: ClassVar[type[Row]] = Stop


@dataclass(frozen=True, slots=True)
class ReorderStop(Reorder):
    """Puts a stop of a visit before another."""

    model: ClassVar[type[Row]] = Stop


@dataclass(frozen=True, slots=True)
class CreatePlace(Create):
    """Makes a place."""

    model: ClassVar[type[Row]] = Place

    def check(self, work: Work, row: Any) -> None:
        cities_are_cities(work, row)


@dataclass(frozen=True, slots=True)
class EditPlace(Edit):
    """Changes a place."""

    model: ClassVar[type[Row]] = Place

    def apply(self, work: Work) -> None:
        brings_zone = brings_a_zone(work, self.row_id, self.changes)
        Edit.apply(self, work)
        if brings_zone:
            fit_ends_at(work, work.get(Place, self.row_id))

    def check(self, work: Work, row: Any) -> None:
        cities_are_cities(work, row)
        refuse_places_in_circle(work, row)
        refuse_losing_a_city(work, row)


@dataclass(frozen=True, slots=True)
class RemovePlace(Remove):
    """Removes a place."""

    model: ClassVar[type[Row]] = Place

    def check(self, work: Work, row: Any) -> None:
        refuse_while_stop(work, row)


@dataclass(frozen=True, slots=True)
class ReorderPlace(Reorder):
    """Puts a place before another."""

    model: ClassVar[type[Row]] = Place


@dataclass(frozen=True, slots=True)
class CreateVehicle(Create):
    """Makes a vehicle."""

    model: ClassVar[type[Row]] = Vehicle


@dataclass(frozen=True, slots=True)
class EditVehicle(Edit):
    """Changes a vehicle."""

    model: ClassVar[type[Row]] = Vehicle


@dataclass(frozen=True, slots=True)
class RemoveVehicle(Remove):
    """Removes a vehicle."""

    model: ClassVar[type[Row]] = Vehicle


@dataclass(frozen=True, slots=True)
class ReorderVehicle(Reorder):
    """Puts a vehicle before another."""

    model: ClassVar[type[Row]] = Vehicle
