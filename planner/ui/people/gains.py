"""What somebody gains by joining a group: the items that they do not attend yet, in their order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from planner.documents.content.facts import roll_of
from planner.rules.attendance import items_of_person

if TYPE_CHECKING:
    from planner.models import Item
    from planner.ui.people.book import Book


def gained(book: Book, person_id: str, group_id: str) -> Sequence[Item]:
    """The items that somebody attends in the group and not without it."""
    roll = roll_of(book.visit)
    group = roll.groups[group_id]
    joined = group._replace(member_ids=group.member_ids | {person_id})
    after = items_of_person(person_id, roll._replace(groups={**roll.groups, group_id: joined}))
    new = after - items_of_person(person_id, roll)
    found = [item for item in book.visit.items if item.id in new]
    return sorted(
        found, key=lambda item: (item.start.date is None, str(item.start.date or ""), str(item.start.time or ""))
    )
