"""What somebody gains by joining a group: the items that they do not attend yet, in their order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from planner.rules.attendance import GroupFacts, ItemFacts, Roll, items_of_person

if TYPE_CHECKING:
    from planner.models import Item
    from planner.ui.people.book import Book


def roll_of(book: Book) -> Roll:
    """Everything of a visit that attendance follows from."""
    tracks = {item.track_id for item in book.visit.items if item.track_id}
    groups = {
        group.id: GroupFacts(
            group.id,
            side=group.side,
            everyone_of=group.everyone_of,
            member_ids=frozenset(one.person_id for one in group.members),
            is_track=group.id in tracks,
        )
        for group in book.visit.groups
    }
    items = {
        item.id: ItemFacts(
            item.id,
            parent_id=item.parent_id,
            person_ids=frozenset(one.person_id for one in item.participants if one.person_id),
            group_ids=frozenset(one.group_id for one in item.participants if one.group_id),
        )
        for item in book.visit.items
    }
    return Roll({one.id: one.side for one in book.visit.people}, groups, items)


def gained(book: Book, person_id: str, group_id: str) -> Sequence[Item]:
    """The items that somebody attends in the group and not without it."""
    roll = roll_of(book)
    group = roll.groups[group_id]
    joined = group._replace(member_ids=group.member_ids | {person_id})
    after = items_of_person(person_id, roll._replace(groups={**roll.groups, group_id: joined}))
    new = after - items_of_person(person_id, roll)
    found = [item for item in book.visit.items if item.id in new]
    return sorted(
        found, key=lambda item: (item.start.date is None, str(item.start.date or ""), str(item.start.time or ""))
    )
