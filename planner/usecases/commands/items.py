"""Commands on items of the programme and on who attends them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from sqlalchemy import select

from planner.errors import NotPossible
from planner.messages import Message, message
from planner.models import Item, Moment, Participant, Row
from planner.models.base import table_of
from planner.usecases.commands.fitting import fit_end
from planner.usecases.commands.labels import label_of
from planner.usecases.commands.limits import cities_are_cities, within_one_visit
from planner.usecases.commands.standing_alone import attendants, inherited
from planner.usecases.commands.things import Create, Edit, Remove, Reorder
from planner.usecases.commands.times import ITEM_MOMENTS, check_item_times
from planner.usecases.commands.values import checked
from planner.workspace import Command, Work
from planner.workspace.bulk import chunks
from planner.workspace.circles import stands_under_itself

_ATTENDS = ("person_id", "group_id", "role")


@dataclass(frozen=True, slots=True)
class CreateItem(Create):
    """A new item of a visit. Needs a kind and a title; its start may be empty."""

    model: ClassVar[type[Row]] = Item

    def check(self, work: Work, row: Any) -> None:
        cities_are_cities(work, row)
        check_item_times(work, row, self.values)


@dataclass(frozen=True, slots=True)
class EditItem(Edit):
    """Changes an item: title, kind, time, places, notes, whatever a person can write."""

    model: ClassVar[type[Row]] = Item

    def check(self, work: Work, row: Any) -> None:
        if {"city_id", "to_city_id"} & set(self.changes):
            cities_are_cities(work, row)
        check_item_times(work, row, _other_clocks(work, row, self.changes))
        fit_end(work, row, self.changes)
        if {"parent_id", "alternative_to_id"} & set(self.changes):
            refuse_circles(work, row)


def _other_clocks(work: Work, row: Any, changed: Iterable[str]) -> Iterator[str]:
    """The moments in which another day or clock time was given: another zone alone, with a place, is kept and found."""
    moments = ITEM_MOMENTS.intersection(changed)
    stored = work.stored(Item, [row.id])[row.id] if moments else {}
    for name in moments:
        moment = getattr(row, name)
        kept = isinstance(moment, Moment) and moment.zone is None and moment.fold == stored[f"{name}_fold"]
        if not kept or (moment.date, moment.time) != (stored[f"{name}_date"], stored[f"{name}_time"]):
            yield name


@dataclass(frozen=True, slots=True)
class RemoveItem(Remove):
    """Removes an item with its steps and alternatives; gifts and outcomes stay without it."""

    model: ClassVar[type[Row]] = Item

    def apply(self, work: Work) -> None:
        row = work.get(Item, self.row_id)
        work.about = label_of(work, row)
        work.remove(Item, family(work, [self.row_id]))


@dataclass(frozen=True, slots=True)
class ReorderItem(Reorder):
    """Puts an item before another one of equal time."""

    model: ClassVar[type[Row]] = Item


@dataclass(frozen=True, slots=True)
class NestItem(Command[None]):
    """Makes an item a step of another, or an item of its own with `parent_id` None.

    One of its own keeps the day, the city, the group and those who attend, also where only the other item said them.
    """

    row_id: str
    parent_id: str | None

    def describe(self, thing: str) -> Message:
        if self.parent_id is None:
            return message("“{thing}” as an item of its own", thing=thing)
        return message("“{thing}” as a step", thing=thing)

    def apply(self, work: Work) -> None:
        row = work.get(Item, self.row_id)
        work.about = label_of(work, row)
        stored = work.stored(Item, [self.row_id])[self.row_id]
        if self.parent_id is None and stored["parent_id"] is not None:
            named = [{name: one[name] for name in _ATTENDS} for one in attendants(work, stored)]
            work.update_many(Item, {self.row_id: {**inherited(work, stored), "parent_id": None}})
            for values in named:
                CreateParticipant(self.row_id, values).apply(work)
            work.about = stored["title"]
            return
        row.parent_id = self.parent_id
        within_one_visit(work, row, ("parent_id",))
        refuse_circles(work, row)


@dataclass(frozen=True, slots=True)
class CancelItem(Command[None]):
    """Cancels an item: it stays in the programme, struck through. `status` None takes that back."""

    row_id: str
    status: str | None = "cancelled"

    def describe(self, thing: str) -> Message:
        if self.status == "cancelled":
            return message("Cancellation of “{thing}”", thing=thing)
        return message("New status of “{thing}”", thing=thing)

    def apply(self, work: Work) -> None:
        row = work.get(Item, self.row_id)
        work.about = label_of(work, row)
        row.status = checked(Item, {"status": self.status})["status"]


@dataclass(frozen=True, slots=True)
class CreateParticipant(Create):
    """A person or a group that attends an item; `owner_id` is the item."""

    model: ClassVar[type[Row]] = Participant

    def check(self, work: Work, row: Any) -> None:
        refuse_nobody(row)


@dataclass(frozen=True, slots=True)
class EditParticipant(Edit):
    """Changes the role in which somebody attends, or who it is."""

    model: ClassVar[type[Row]] = Participant

    def check(self, work: Work, row: Any) -> None:
        refuse_nobody(row)


@dataclass(frozen=True, slots=True)
class RemoveParticipant(Remove):
    """Takes somebody off an item; with nobody left it is for the whole delegation, or as its parent says."""

    model: ClassVar[type[Row]] = Participant


@dataclass(frozen=True, slots=True)
class ReorderParticipant(Reorder):
    """Puts a participant before another."""

    model: ClassVar[type[Row]] = Participant


def refuse_nobody(row: Participant) -> None:
    """Raises NotPossible where a participant is not exactly one person or one group."""
    if (row.person_id is None) == (row.group_id is None):
        raise NotPossible(message("Name one person or one group who attends."))


def family(work: Work, ids: Iterable[str]) -> list[str]:
    """The items of these ids with all their steps and alternatives, theirs included."""
    item = table_of(Item).c
    found: dict[str, None] = {}
    waiting = list(ids)
    while waiting:
        found.update(dict.fromkeys(waiting))
        below: list[str] = []
        for column in (item.parent_id, item.alternative_to_id):
            for some in chunks(waiting):
                below += work.connection.execute(select(item.id).where(column.in_(some))).scalars()
        waiting = [key for key in dict.fromkeys(below) if key not in found]
    return list(found)


def steps_of(work: Work, item_id: str) -> list[str]:
    """The ids of the steps of an item, as they were entered."""
    item = table_of(Item).c
    query = select(item.id).where(item.parent_id == item_id).order_by(item.position, item.id)
    return list(work.connection.execute(query).scalars())


def refuse_circles(work: Work, item: Item) -> None:
    """Raises NotPossible where an item would be a step of, or an alternative to, itself in the end."""
    if stands_under_itself(work.connection, table_of(Item), item.id):
        raise NotPossible(
            message("“{title}” cannot stand under itself. Choose another item for it to belong to.", title=item.title)
        )
