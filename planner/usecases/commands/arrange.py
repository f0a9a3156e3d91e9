"""Putting items elsewhere on the board: at another time, for another group, or both, as one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.errors import NotPossible
from planner.messages import Message, message, plural_message
from planner.models import Group, Item, Moment, Participant
from planner.rules.attendance import DELEGATION
from planner.usecases.commands.items import CreateParticipant, EditItem, family
from planner.usecases.commands.labels import label_of
from planner.usecases.commands.limits import within_one_visit
from planner.usecases.commands.shift import MoveItem
from planner.usecases.commands.things import Create
from planner.workspace import Command, Work


@dataclass(frozen=True, slots=True)
class Regroup:
    """From one group to another; None is the whole delegation."""

    from_group_id: str | None
    to_group_id: str | None


@dataclass(frozen=True, slots=True)
class Placement:
    """Where an item goes: a new start, another group, or both. What is None stays.

    `end` is for an item that had no clock time and no end; any other end keeps its distance from the start.
    """

    row_id: str
    start: Moment | None = None
    group: Regroup | None = None
    end: Moment | None = None


@dataclass(frozen=True, slots=True)
class ArrangeItems(Command[None]):
    """Gives items new starts and groups. Their ends and steps keep their distance; nobody else is moved."""

    places: tuple[Placement, ...]

    def describe(self, thing: str) -> Message:
        if len(self.places) == 1:
            return message("Move of “{thing}”", thing=thing)
        return plural_message("Move of {count} item", "Move of {count} items", count=len(self.places))

    def apply(self, work: Work) -> None:
        for place in self.places:
            if place.start is not None:
                MoveItem(place.row_id, place.start).apply(work)
            if place.end is not None:
                EditItem(place.row_id, {"end": place.end}).apply(work)
            if place.group is not None:
                regroup(work, place.row_id, place.group)
            work.about = label_of(work, work.get(Item, place.row_id))


@dataclass(frozen=True, slots=True)
class CreateItemFor(Command[str]):
    """Makes an item in the column of a group, as drawing it does; for the whole delegation with `group_id` None."""

    create: Create
    group_id: str | None = None

    def describe(self, thing: str) -> Message:
        return self.create.describe(thing)

    def apply(self, work: Work) -> str:
        item_id = self.create.apply(work)
        about = work.about
        if self.group_id is not None and not _is_whole(work, self.group_id):
            regroup(work, item_id, Regroup(None, self.group_id))
        work.about = about
        return item_id


def regroup(work: Work, item_id: str, change: Regroup) -> None:
    """Moves an item, and those of its steps that are for the same group, from one group to another.

    Raises NotPossible where an item that names others would have to name the whole delegation and the visit has no
    group that stands for it.
    """
    for row_id in family(work, [item_id]):
        item = work.get(Item, row_id)
        rows = work.rows(Participant, item_id=row_id)
        stands = [one["id"] for one in rows if _stands_for(work, one["group_id"], change.from_group_id)]
        if row_id == item_id or stands or (item.track_id is not None and item.track_id == change.from_group_id):
            others = [one["group_id"] for one in rows if one["id"] not in stands]
            _follow(work, item, stands, others, change)


def _follow(work: Work, item: Item, stands: Sequence[str], others: Sequence[str | None], change: Regroup) -> None:
    """Puts one item under the new group; whoever else it names goes on attending."""
    item_id = item.id
    target = None if change.to_group_id is None else work.get(Group, change.to_group_id)
    # Only a group of the delegation has a column of its own; another would be taken for one of it by having one.
    if target is None or target.everyone_of == DELEGATION or target.side != DELEGATION:
        item.track_id = None
    else:
        item.track_id = target.id
        within_one_visit(work, item, ("track_id",))
    if target is None and others:
        target = _whole_group(work, item)
    gone = list(stands)
    if target is not None and target.id not in others:
        if stands:
            work.get(Participant, gone.pop(0)).group_id = target.id
        else:
            CreateParticipant(item_id, {"group_id": target.id}).apply(work)
    work.flush()
    work.remove(Participant, gone)


def _stands_for(work: Work, named: str | None, group_id: str | None) -> bool:
    if named is None:
        return False
    if group_id is None or _is_whole(work, group_id):
        return _is_whole(work, named)
    return named == group_id


def _is_whole(work: Work, group_id: str) -> bool:
    return work.get(Group, group_id).everyone_of == DELEGATION


def _whole_group(work: Work, item: Item) -> Group:
    for row in work.rows(Group, visit_id=item.visit_id, everyone_of=DELEGATION):
        return work.get(Group, row["id"])
    raise NotPossible(
        message(
            "“{title}” names others who attend, and no group of this visit is the whole delegation. Make such a group "
            "first, or change who attends in the programme.",
            title=item.title,
        )
    )
