"""What one audience sees of the tree of items."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from planner.documents.content.tree import Branch
from planner.documents.content.types import Audience, Entry
from planner.errors import NotFound
from planner.messages import message
from planner.rules.attendance import Roll, items_of_group, items_of_person

if TYPE_CHECKING:
    from planner.models.visit import Visit


def attended_by(audience: Audience, visit: Visit, roll: Roll) -> frozenset[str] | None:
    """The ids of the items that an audience attends; None for the delegation and the office, who see all.

    Raises NotFound where the visit has nobody of that key.
    """
    if audience.kind in ("delegation", "office"):
        return None
    if audience.kind == "person":
        for person in visit.people:
            if person.key == audience.key:
                return items_of_person(person.id, roll)
    for group in visit.groups:
        if audience.kind == "group" and group.key == audience.key:
            return items_of_group(group.id, roll)
    raise NotFound(message("Nobody in this visit has the key {key}.", key=audience.key))


@dataclass(slots=True)
class Views:
    """Makes the entries that audiences see. Who sees the same of an item gets the very same entry.

    So a calendar for each of many people costs little more than one, and takes no more memory.
    """

    _shared: dict[tuple[int | None, ...], Entry] = field(default_factory=dict)

    def entries(self, tree: Iterable[Branch], attended: frozenset[str] | None) -> list[Entry]:
        """What stands for itself, in order: a step does for someone who attends it and not its item."""
        if attended is None:
            return [self._entry(branch, None) for branch in tree if branch.parent_id is None]
        return [
            self._entry(branch, attended)
            for branch in tree
            if branch.item_id in attended and branch.parent_id not in attended
        ]

    def _entry(self, branch: Branch, attended: frozenset[str] | None) -> Entry:
        if not branch.steps and not branch.alternatives:
            return branch.entry
        steps = tuple(
            self._entry(step, attended) for step in branch.steps if attended is None or step.item_id in attended
        )
        alternatives = tuple(
            self._entry(other, attended)
            for other in branch.alternatives
            # An alternative that names nobody is for those whose item it replaces.
            if attended is None or other.item_id in attended or other.names_nobody
        )
        key = (id(branch), *map(id, steps), None, *map(id, alternatives))
        if key not in self._shared:
            self._shared[key] = branch.entry._replace(steps=steps, alternatives=alternatives)
        return self._shared[key]
