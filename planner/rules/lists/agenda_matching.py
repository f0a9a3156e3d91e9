"""Which items of a visit a programme speaks of, so that importing it again doubles none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from planner.messages import Message, message
from planner.rules.folding import fold
from planner.rules.lists.agenda import ListedItem

ItemMatchKind = Literal["exact", "likely", "new", "bad"]


@dataclass(frozen=True, slots=True)
class KnownItem:
    """An item of the visit, as far as matching looks."""

    item_id: str
    day: date | None
    clock: str | None
    title: str
    title_native: str | None


@dataclass(frozen=True, slots=True)
class ItemMatch:
    """What became of one row; `item_id` is what it is, or may be."""

    kind: ItemMatchKind
    item_id: str | None = None
    why: Message | None = None


def match_items(rows: Sequence[ListedItem], known: Sequence[KnownItem]) -> tuple[ItemMatch, ...]:
    """Each item is claimed by one row at most: by day, hour and title, by day and title, then by the title alone."""
    found: dict[int, ItemMatch] = {n: ItemMatch("bad", why=row.fault) for n, row in enumerate(rows) if row.fault}
    free = {one.item_id: one for one in known}
    for how in ("hour", "day", "title"):
        index: dict[tuple[object, ...], list[str]] = defaultdict(list)
        for one in free.values():
            for title in {fold(one.title), fold(one.title_native or "")} - {""}:
                index[_key(how, title, one.day, one.clock)].append(one.item_id)
        for n, row in enumerate(rows):
            if n in found:
                continue
            clock = row.start.time.strftime("%H:%M") if row.start.time else None
            for title in dict.fromkeys((fold(row.title), fold(row.title_native or ""))):
                key = _key(how, title, row.start.date, clock)
                claimed = next((one for one in index.get(key, ()) if one in free), None) if title else None
                if claimed is not None:
                    del free[claimed]
                    moved = how == "title"
                    why = message("the title is the same, the day is not") if moved else None
                    found[n] = ItemMatch("likely" if moved else "exact", claimed, why)
                    break
    return tuple(found.get(n, ItemMatch("new")) for n in range(len(rows)))


def _key(how: str, title: str, day: date | None, clock: str | None) -> tuple[object, ...]:
    told: Mapping[str, tuple[object, ...]] = {"hour": (title, day, clock), "day": (title, day), "title": (title,)}
    return told[how]
