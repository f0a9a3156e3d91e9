"""Who attends what.

A person attends an item that names them, or that names a group they are a member of. A group attends an
item that names it, that names a group whose members include all of its own, or, if its side is the
delegation, a group that is everyone of the delegation. An item that names nobody is for those of the
item it is a step of, else for the whole delegation: each person and group of that side.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

DELEGATION = "delegation"


class GroupFacts(NamedTuple):
    """What is known of a group; `side` is what was written down, or None."""

    group_id: str
    side: str | None = None
    everyone_of: str | None = None
    member_ids: frozenset[str] = frozenset()
    is_track: bool = False
    """True where some item stands in its column."""


class ItemFacts(NamedTuple):
    """Whom an item names, and the item it is a step of."""

    item_id: str
    parent_id: str | None = None
    person_ids: frozenset[str] = frozenset()
    group_ids: frozenset[str] = frozenset()

    @property
    def names_nobody(self) -> bool:
        """True where those of the parent, else the whole delegation, are meant."""
        return not self.person_ids and not self.group_ids


class Roll(NamedTuple):
    """Everything of a visit that attendance follows from: people by id with their side, groups, items."""

    people: Mapping[str, str] = MappingProxyType({})
    groups: Mapping[str, GroupFacts] = MappingProxyType({})
    items: Mapping[str, ItemFacts] = MappingProxyType({})


def side_of_group(group: GroupFacts, roll: Roll) -> str:
    """The side written down; else the delegation's if it is everyone of it, has a delegate or a column."""
    if group.side:
        return group.side
    has_delegate = any(roll.people.get(person) == DELEGATION for person in group.member_ids)
    ours = group.everyone_of == DELEGATION or has_delegate or group.is_track
    return DELEGATION if ours else "other"


def members_of(group: GroupFacts, roll: Roll) -> frozenset[str]:
    """The ids of all its people: those listed, and everyone of a side where it is that."""
    if group.everyone_of is None:
        return group.member_ids
    everyone = (person for person, side in roll.people.items() if side == group.everyone_of)
    return group.member_ids.union(everyone)


def named_for(item: ItemFacts, roll: Roll) -> ItemFacts | None:
    """The item whose list of names counts for this one: itself or the nearest it is a step of.

    None where none of them names anybody: then it is the whole delegation's.
    """
    current: ItemFacts | None = item
    seen: set[str] = set()
    while current is not None and current.item_id not in seen:
        if not current.names_nobody:
            return current
        seen.add(current.item_id)
        current = roll.items.get(current.parent_id or "")
    return None


def items_of_person(person_id: str, roll: Roll) -> frozenset[str]:
    """The ids of the items, steps and alternatives that a person attends."""
    mine = {key for key, group in roll.groups.items() if person_id in members_of(group, roll)}
    return _attended(
        roll,
        people=frozenset({person_id}),
        groups=frozenset(mine),
        of_delegation=roll.people.get(person_id) == DELEGATION,
    )


def items_of_group(group_id: str, roll: Roll) -> frozenset[str]:
    """The ids of the items, steps and alternatives that a group attends."""
    group = roll.groups[group_id]
    own = members_of(group, roll)
    of_delegation = side_of_group(group, roll) == DELEGATION
    around = {
        key
        for key, other in roll.groups.items()
        if key == group_id
        # A group of unnamed people only is in no other: an empty set would be in every one.
        or (own and own <= members_of(other, roll))
        or (of_delegation and other.everyone_of == DELEGATION)
    }
    return _attended(roll, people=frozenset(), groups=frozenset(around), of_delegation=of_delegation)


def _attended(roll: Roll, *, people: frozenset[str], groups: frozenset[str], of_delegation: bool) -> frozenset[str]:
    found = set()
    for item_id, item in roll.items.items():
        named = named_for(item, roll)
        attends = of_delegation if named is None else bool(people & named.person_ids or groups & named.group_ids)
        if attends:
            found.add(item_id)
    return frozenset(found)
