"""Gifts, for the office's own papers only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from planner.documents.content.types import GiftLine, GroupLine, PersonLine
from planner.models.words import NO_WORDS, Words, words

if TYPE_CHECKING:
    from planner.models.gift import Gift
    from planner.models.visit import Visit


def gift_lines(
    visit: Visit,
    *,
    people: Mapping[str, PersonLine],
    groups: Mapping[str, GroupLine],
    organizations: Mapping[str, Words],
) -> tuple[GiftLine, ...]:
    """The gifts of the visit in their order."""
    languages = tuple(visit.languages or ())

    def named(person_id: str | None, group_id: str | None, organization_id: str | None) -> Words:
        if person_id is not None:
            return people[person_id].label
        if group_id is not None:
            return groups[group_id].name
        return organizations.get(organization_id or "", NO_WORDS)

    def line(gift: Gift) -> GiftLine:
        return GiftLine(
            gift_id=gift.id,
            description=words(languages, gift.description, gift.description_native),
            direction=gift.direction,
            status=gift.status,
            quantity=gift.quantity,
            giver=named(gift.giver_person_id, gift.giver_group_id, gift.giver_organization_id),
            recipients=tuple(named(one.person_id, one.group_id, one.organization_id) for one in gift.recipients),
            item_id=gift.item_id,
            date=gift.date,
            cost=gift.cost,
            value=gift.value,
            notes=gift.notes,
            carried_by=gift.carried_by,
            presented_by=gift.presented_by,
        )

    return tuple(line(gift) for gift in visit.gifts)
