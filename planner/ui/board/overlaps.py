"""The same people in two places at once: found in frozen content, by names and groups."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planner.documents.content.types import Content, Entry
from planner.rules.attendance import DELEGATION
from planner.ui.board.placing import Calendar, Placed

NOT_BUSY = frozenset({"hotel", "free"})
"""Kinds in which nobody misses anything by being elsewhere."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """The other item, and for how many minutes both want the same people."""

    other: Entry
    minutes: int


def overlaps_of(calendar: Calendar) -> Mapping[str, Sequence[Overlap]]:
    """By item, whatever overlaps it and wants some of the same people. Steps count with their item."""
    who = _Who(calendar.content)
    found: dict[str, list[Overlap]] = defaultdict(list)
    busy = sorted((one for one in calendar.by_id.values() if _counts(one)), key=lambda one: (one.start, one.order))
    running: list[Placed] = []
    for placed in busy:
        assert placed.start is not None
        running = [one for one in running if one.end is not None and one.end > placed.start]
        for other in running:
            if who.of(other.entry) & who.of(placed.entry):
                assert other.end is not None
                assert placed.end is not None
                minutes = round((min(other.end, placed.end) - placed.start).total_seconds() / 60)
                found[other.entry.item_id].append(Overlap(placed.entry, minutes))
                found[placed.entry.item_id].append(Overlap(other.entry, minutes))
        running.append(placed)
    return found


def _counts(placed: Placed) -> bool:
    settled = placed.entry.status != "cancelled" and not placed.alternative and placed.entry.kind not in NOT_BUSY
    return placed.timed and settled and not placed.open_end


class _Who:
    """Those who are busy with an item, as words that two items can have in common."""

    def __init__(self, content: Content) -> None:
        self._groups = {
            group.key: frozenset({f"g:{group.key}", *(f"p:{person.key}" for person in group.members)})
            for group in content.groups
        }
        ours = [group for group in content.groups if group.side == DELEGATION]
        everyone = frozenset(f"p:{person.key}" for person in content.delegation)
        self._all = everyone.union(*(self._groups[group.key] for group in ours), {"all"})
        for group in content.groups:
            if group.everyone_of == DELEGATION:
                self._groups[group.key] |= self._all
        self._known: dict[str, frozenset[str]] = {}

    def of(self, entry: Entry) -> frozenset[str]:
        """The people and groups of an item."""
        known = self._known.get(entry.item_id)
        if known is None:
            known = self._known[entry.item_id] = self._found(entry)
        return known

    def _found(self, entry: Entry) -> frozenset[str]:
        if entry.everyone and not entry.attends:
            return self._all
        people = {f"p:{one.person.key}" for one in entry.attends if one.person is not None}
        groups = (self._groups.get(one.group_key, frozenset()) for one in entry.attends if one.group_key is not None)
        return frozenset(people).union(*groups)
