"""Who comes to each item, resolved once for the whole plan.

People whose every mention is through the same groups come and go together: they are one party, and a clash of
all of them is found once. So the work grows with the parties, not with the heads.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from planner.rules.attendance import DELEGATION
from planner.rules.checks.plan import Plan, PlanItem


@dataclass(frozen=True, slots=True)
class Party:
    """People who are always together, or a group that has nobody by name; `id` is that of one of them."""

    id: str
    person_ids: tuple[str, ...] = ()
    group_id: str | None = None
    """Set where the party is a group whose people are not named."""
    counts: bool = True
    """False for unnamed people who may be others each time: they cannot be in two places."""


@dataclass(frozen=True, slots=True)
class Presence:
    """How an item's people were found: whom it names itself or through what it is a step of."""

    person_ids: frozenset[str]
    group_ids: frozenset[str]
    by_default: bool
    """True where nobody is named, so that the whole delegation is meant."""


@dataclass(frozen=True)
class Attendance:
    """The parties of a plan, and which of them come to which item."""

    plan: Plan
    _cache: dict[tuple[frozenset[str], frozenset[str], bool], tuple[str, ...]] = field(default_factory=dict)

    def presence(self, item: PlanItem) -> Presence:
        """Whom the item names, else those named by the nearest item above it, else the whole delegation."""
        return self._presences[item.id]

    def parties(self, item: PlanItem) -> tuple[str, ...]:
        """The ids of the parties that come to the item."""
        presence = self._presences[item.id]
        key = (presence.person_ids, presence.group_ids, presence.by_default)
        found = self._cache.get(key)
        if found is None:
            found = self._cache[key] = self._resolved(presence)
        return found

    def people(self, item: PlanItem) -> tuple[str, ...]:
        """The ids of the people who come to the item, named or not, in the order of the file."""
        return tuple(person for party in self.parties(item) for person in self.by_id[party].person_ids)

    def heads(self, item: PlanItem) -> int:
        """How many come: people by name, and of each group at least its headcount."""
        presence = self._presences[item.id]
        groups = [self.plan.groups[key] for key in presence.group_ids if key in self.plan.groups]
        if presence.by_default:
            groups = [group for group in self.plan.groups.values() if group.everyone_of == DELEGATION]
        people = set(self.people(item))
        unnamed = 0
        # A headcount may hold people of another group of the same item: the greatest of a side is sure.
        for side in {group.side for group in groups}:
            sided = [group for group in groups if group.side == side]
            whole = [group.heads for group in sided if group.everyone_of]
            total = max(whole) if whole else sum(group.heads for group in sided)
            known = self._count(people & frozenset().union(*(group.member_ids for group in sided)))
            unnamed += max(0, total - known)
        return self._count(people) + unnamed

    def _count(self, person_ids: Iterable[str]) -> int:
        """People with the heads of unnamed lines."""
        return sum(self.plan.people[key].heads for key in person_ids)

    @cached_property
    def by_id(self) -> Mapping[str, Party]:
        """The parties by id."""
        found: dict[tuple[object, ...], list[str]] = {}
        groups_of: dict[str, list[str]] = {}
        for group in self.plan.groups.values():
            for key in group.member_ids:
                groups_of.setdefault(key, []).append(group.id)
        singles = self._named_alone
        for person in self.plan.people.values():
            alone = person.id if person.id in singles or not person.named else ""
            found.setdefault((person.side, alone, *groups_of.get(person.id, ())), []).append(person.id)
        parties = [Party(people[0], tuple(people), counts=self._counts(people)) for people in found.values()]
        parties += [
            Party(group.id, group_id=group.id, counts=group.side == DELEGATION)
            for group in self.plan.groups.values()
            if self._has_unnamed(group.id)
        ]
        return {party.id: party for party in parties}

    def _counts(self, person_ids: Iterable[str]) -> bool:
        return all(self.plan.people[key].named for key in person_ids)

    def _has_unnamed(self, group_id: str) -> bool:
        group = self.plan.groups[group_id]
        return not group.member_ids or (group.headcount or 0) > len(group.member_ids)

    @cached_property
    def _named_alone(self) -> frozenset[str]:
        """People whom some item names, or who go with a group without being of it."""
        found = {one.person_id for item in self.plan.items.values() for one in item.attendees if one.person_id}
        for group in self.plan.groups.values():
            found |= {key for key in (group.interpreter_id, group.escort_id) if key}
        return frozenset(found)

    @cached_property
    def _presences(self) -> Mapping[str, Presence]:
        found: dict[str, Presence] = {}
        nobody = Presence(frozenset(), frozenset(), by_default=True)
        for item in sorted(self.plan.items.values(), key=lambda one: one.depth):
            if item.attendees:
                found[item.id] = Presence(
                    frozenset(one.person_id for one in item.attendees if one.person_id),
                    frozenset(one.group_id for one in item.attendees if one.group_id),
                    by_default=False,
                )
            else:
                found[item.id] = found.get(item.parent_id or "", nobody)
        return found

    def _resolved(self, presence: Presence) -> tuple[str, ...]:
        groups = self.plan.groups
        people = set(presence.person_ids)
        whole = presence.by_default
        for key in presence.group_ids:
            group = groups.get(key)
            if group is None:
                continue
            people |= group.member_ids
            people |= {one for one in (group.interpreter_id, group.escort_id) if one}
            whole = whole or group.everyone_of == DELEGATION
        if whole:
            people |= {person.id for person in self.plan.people.values() if person.side == DELEGATION}
        present = {party.id for party in self.by_id.values() if people.intersection(party.person_ids)}
        present |= {key for key in self.by_id if key in groups and self._comes(key, presence.group_ids, whole)}
        return tuple(key for key in self.by_id if key in present)

    def _comes(self, group_id: str, named: frozenset[str], whole: bool) -> bool:
        """Whether a group with unnamed people comes: named itself, of the whole delegation, or inside another."""
        group = self.plan.groups[group_id]
        if group_id in named or (whole and group.side == DELEGATION):
            return True
        own = group.member_ids
        return bool(own) and any(own <= self.plan.groups[key].member_ids for key in named if key in self.plan.groups)
