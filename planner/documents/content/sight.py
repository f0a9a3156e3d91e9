"""Which items an audience sees, and which of them as a step, as an alternative or for themselves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planner.documents.content.types import Audience
from planner.errors import NotFound
from planner.messages import message
from planner.models.item import Item
from planner.models.visit import Visit
from planner.rules.attendance import Roll, items_of_group, items_of_person


@dataclass(frozen=True, slots=True)
class Tree:
    """The items of a visit by what they hang from. An alternative hangs from the item it replaces only."""

    top: tuple[Item, ...]
    steps: Mapping[str, Sequence[Item]]
    alternatives: Mapping[str, Sequence[Item]]
    events: tuple[Item, ...]
    """Items and steps that are neither alternatives nor parts of one."""
    called_off: frozenset[str]
    """The ids of items that are cancelled, or are a step of a cancelled one."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What one audience sees; `attended` is None where that is everything."""

    attended: frozenset[str] | None
    office: bool = False

    def sees(self, item: Item) -> bool:
        """True for a step or an event that this audience attends."""
        return self.attended is None or item.id in self.attended

    def sees_alternative(self, item: Item) -> bool:
        """True for an alternative that it attends; one that names nobody is for those it replaces."""
        return self.sees(item) or not item.participants


def tree_of(visit: Visit) -> Tree:
    """The items in their stored order, by parent and by the item they replace."""
    by_id = {item.id: item for item in visit.items}
    steps: dict[str, list[Item]] = defaultdict(list)
    alternatives: dict[str, list[Item]] = defaultdict(list)
    top = []
    for item in visit.items:
        if item.alternative_to_id is not None:
            alternatives[item.alternative_to_id].append(item)
        elif item.parent_id is not None:
            steps[item.parent_id].append(item)
        else:
            top.append(item)
    above = {item.id: _line_up(item, by_id) for item in visit.items}
    return Tree(
        top=tuple(top),
        steps=steps,
        alternatives=alternatives,
        events=tuple(item for item in visit.items if not any(one.alternative_to_id for one in above[item.id])),
        called_off=frozenset(
            item.id for item in visit.items if any(one.status == "cancelled" for one in above[item.id])
        ),
    )


def _line_up(item: Item, by_id: Mapping[str, Item]) -> list[Item]:
    """An item, the one it is a step of, and so on."""
    line: list[Item] = []
    current: Item | None = item
    while current is not None and current not in line:
        line.append(current)
        current = by_id.get(current.parent_id or "")
    return line


def sight_of(audience: Audience, visit: Visit, roll: Roll) -> Sight:
    """What an audience sees. Raises NotFound where the visit has nobody of that key."""
    if audience.kind in ("delegation", "office"):
        return Sight(attended=None, office=audience.kind == "office")
    if audience.kind == "person":
        for person in visit.people:
            if person.key == audience.key:
                return Sight(attended=items_of_person(person.id, roll))
    for group in visit.groups:
        if audience.kind == "group" and group.key == audience.key:
            return Sight(attended=items_of_group(group.id, roll))
    raise NotFound(message("Nobody in this visit has the key {key}.", key=audience.key))


def entry_items(tree: Tree, sight: Sight) -> tuple[Item, ...]:
    """The items that stand for themselves: a step does for someone who attends it and not its item."""
    if sight.attended is None:
        return tree.top
    return tuple(
        item
        for item in tree.events
        if item.id in sight.attended and (item.parent_id is None or item.parent_id not in sight.attended)
    )
