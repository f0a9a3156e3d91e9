"""The items of a visit by what they hang from, each already an entry, in order: grown once for all audiences."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from planner.documents.content.entries import Lines, bare_entry
from planner.documents.content.moments import times_of
from planner.documents.content.types import Entry, When
from planner.rules.order import Turn, turn_of

if TYPE_CHECKING:
    from planner.models.item import Item


class Branch(NamedTuple):
    """An item with all its steps and alternatives; `entry` is without them."""

    item_id: str
    parent_id: str | None
    entry: Entry
    names_nobody: bool
    steps: tuple[Branch, ...]
    alternatives: tuple[Branch, ...]


def tree_of(visit_items: Sequence[Item], lines: Lines, *, office: bool) -> tuple[Branch, ...]:
    """Every item and step that is neither an alternative nor part of one, in the order of a day.

    The entries hold internal texts and hidden times for the office only. A step of a cancelled item is
    cancelled with it. An alternative hangs from the item it replaces and from nothing else.
    """
    steps: dict[str, list[Item]] = defaultdict(list)
    alternatives: dict[str, list[Item]] = defaultdict(list)
    by_id = {item.id: item for item in visit_items}
    for item in visit_items:
        if item.alternative_to_id is not None:
            alternatives[item.alternative_to_id].append(item)
        elif item.parent_id is not None:
            steps[item.parent_id].append(item)
    grown: dict[str, Branch] = {}

    def branch(item: Item) -> Branch:
        if item.id not in grown:
            entry = bare_entry(item, lines, office=office, over=start_over(item))
            if _any_in_line(item, by_id, lambda one: one.status == "cancelled"):
                entry = entry._replace(status="cancelled")
            grown[item.id] = Branch(
                item_id=item.id,
                parent_id=item.parent_id,
                entry=entry,
                names_nobody=not item.participants,
                steps=below(steps[item.id], item) if item.id in steps else (),
                alternatives=below(alternatives[item.id], item) if item.id in alternatives else (),
            )
        return grown[item.id]

    def start_over(item: Item) -> When | None:
        """The start of the nearest item over a step that has a day, for a step that names none."""
        if item.start.date is not None or item.parent_id is None:
            return None
        dated = next((one for one in _line(item, by_id)[1:] if one.start.date is not None), None)
        return None if dated is None else times_of(dated, lines.sources, office=True).start

    def below(items: Iterable[Item], over: Item) -> tuple[Branch, ...]:
        around = next((one.start.date for one in _line(over, by_id) if one.start.date), None)

        def order(item: Item) -> tuple[str, Turn]:
            return f"{branch(item).entry.start.date or around or ''}", turn(item, around)

        return tuple(branch(item) for item in sorted(items, key=order))

    def turn(item: Item, day: date | None = None) -> Turn:
        start = branch(item).entry.start
        return turn_of(start.moment, zone=start.zone, position=item.position, day=day, hidden_too=office)

    return tuple(branch(item) for item in sorted(events_of(visit_items), key=turn))


def events_of(items: Sequence[Item]) -> tuple[Item, ...]:
    """The items and steps that may stand for themselves: neither alternatives nor parts of one."""
    by_id = {item.id: item for item in items}
    return tuple(item for item in items if not _any_in_line(item, by_id, lambda one: one.alternative_to_id is not None))


def _any_in_line(item: Item, by_id: Mapping[str, Item], told: Callable[[Item], bool]) -> bool:
    """Whether it holds for an item, for the one it is a step of, and so on."""
    return told(item) if item.parent_id is None else any(told(one) for one in _line(item, by_id))


def _line(item: Item, by_id: Mapping[str, Item]) -> list[Item]:
    """An item, the one it is a step of, and so on."""
    line: list[Item] = []
    current: Item | None = item
    while current is not None and current not in line:
        line.append(current)
        current = by_id.get(current.parent_id or "")
    return line
