"""The same for several items at once, as one step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from planner.messages import Message, message, plural_message
from planner.models import Item
from planner.usecases.commands.duplicate import DuplicateItem
from planner.usecases.commands.items import EditItem, family
from planner.usecases.commands.labels import label_of
from planner.workspace import Command, Work


@dataclass(frozen=True, slots=True)
class EditItems(Command[None]):
    """Changes the same attributes of several items, such as their status."""

    ids: tuple[str, ...]
    changes: Mapping[str, Any]

    def describe(self, thing: str) -> Message:
        if len(self.ids) == 1:
            return message("Change of “{thing}”", thing=thing)
        return plural_message("Change of {count} item", "Change of {count} items", count=len(self.ids))

    def apply(self, work: Work) -> None:
        for row_id in self.ids:
            EditItem(row_id, self.changes).apply(work)


@dataclass(frozen=True, slots=True)
class RemoveItems(Command[None]):
    """Removes items with their steps and alternatives; gifts and outcomes stay without them."""

    ids: tuple[str, ...]

    def describe(self, thing: str) -> Message:
        if len(self.ids) == 1:
            return message("Removal of “{thing}”", thing=thing)
        return plural_message("Removal of {count} item", "Removal of {count} items", count=len(self.ids))

    def apply(self, work: Work) -> None:
        for row_id in self.ids[:1]:
            work.about = label_of(work, work.get(Item, row_id))
        work.remove(Item, family(work, self.ids))


@dataclass(frozen=True, slots=True)
class DuplicateItems(Command[tuple[str, ...]]):
    """Copies items with their steps and participants, at the same time and place; the ids of the copies."""

    ids: tuple[str, ...]

    def describe(self, thing: str) -> Message:
        if len(self.ids) == 1:
            return message("Copy of “{thing}”", thing=thing)
        return plural_message("Copy of {count} item", "Copy of {count} items", count=len(self.ids))

    def apply(self, work: Work) -> tuple[str, ...]:
        return tuple(DuplicateItem(row_id).apply(work) for row_id in self.ids)
