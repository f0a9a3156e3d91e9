"""The columns of the board: the whole delegation first, then each group that has a programme of its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from planner.documents.content.types import Content, Entry, GroupLine
from planner.models.words import NO_WORDS, Words
from planner.rules.attendance import DELEGATION


@dataclass(frozen=True, slots=True)
class Column:
    """A column. `group_id` is None for the whole delegation where no group stands for it."""

    key: str
    group_id: str | None
    name: Words
    leader: Words = NO_WORDS
    people: int = 0
    whole: bool = False


class Columns:
    """All columns of a visit, and in which of them an item stands."""

    def __init__(self, content: Content) -> None:
        groups = content.groups
        self._known: dict[str, tuple[str, ...]] = {}
        whole = next((group for group in groups if _is_whole(group)), None)
        self._whole_key = whole.key if whole else ""
        self._parts = {group.key: group for group in groups if group.side == DELEGATION and not _is_whole(group)}
        self._members = {key: frozenset(person.key for person in group.members) for key, group in self._parts.items()}
        self._others = {group.key: group for group in groups if group.key not in self._parts and not _is_whole(group)}
        entries = [entry for day in content.days for entry in day.entries] + list(content.undated)
        alone = {key for entry in entries for key in self.keys_of(entry) if key in self._others}
        people = len(content.delegation)
        head = content.head.label if content.head else NO_WORDS
        count = max(people, whole.headcount or 0) if whole else people
        self.all: Sequence[Column] = (
            Column(self._whole_key, whole.group_id if whole else None, whole.name if whole else NO_WORDS,
                   head, count, whole=True),
            *(_column(group) for group in self._parts.values()),
            *(_column(group) for key, group in self._others.items() if key in alone),
        )  # fmt: skip
        self.number = {column.key: number for number, column in enumerate(self.all)}

    def keys_of(self, entry: Entry) -> tuple[str, ...]:
        """The columns in which an item stands: that of its track, those of the groups it names, else the first."""
        known = self._known.get(entry.item_id)
        if known is None:
            known = self._known[entry.item_id] = self._found(entry)
        return known

    def _found(self, entry: Entry) -> tuple[str, ...]:
        if entry.track_key in self._parts:
            return (entry.track_key or "",)
        named = [one.group_key for one in entry.attends if one.group_key is not None]
        if self._whole_key in named:
            return (self._whole_key,)
        parts = [key for key in named if key in self._parts]
        if parts:
            return tuple(dict.fromkeys(parts))
        people = frozenset(one.person.key for one in entry.attends if one.person and one.person.side == DELEGATION)
        if people:
            around = [key for key, members in self._members.items() if people <= members]
            return (min(around, key=lambda key: len(self._members[key])),) if around else (self._whole_key,)
        others = [key for key in named if key in self._others and self._others[key].side != "host"]
        hosts = [key for key in named if key in self._others]
        return tuple(dict.fromkeys(others or hosts)) or (self._whole_key,)

    def in_use(self, entries: Iterable[Entry]) -> frozenset[int]:
        """The numbers of the columns in which these items stand."""
        return frozenset(self.number[key] for entry in entries for key in self.keys_of(entry) if key in self.number)


def _is_whole(group: GroupLine) -> bool:
    return group.everyone_of == DELEGATION


def _column(group: GroupLine) -> Column:
    leader = group.leader.label if group.leader else NO_WORDS
    return Column(group.key, group.group_id, group.name, leader, max(len(group.members), group.headcount or 0))
