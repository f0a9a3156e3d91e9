"""What an item belongs to: the outermost item above it, and whether it stands only in for another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from planner.rules.checks.plan import PlanItem

MOST_DEEP = 200


def nested(items: Iterable[PlanItem]) -> dict[str, PlanItem]:
    """The items by id, each with its family, its depth, and what it has from those above it.

    A step is off where what it is a step of is off, and an alternative where that is one.
    """
    known = {item.id: item for item in items}
    found: dict[str, PlanItem] = {}
    for item in known.values():
        above = _above(item, known)
        whole = (item, *above)
        found[item.id] = replace(
            item,
            family=whole[-1].id,
            depth=len(above),
            is_alternative=any(one.alternative_to_id for one in whole),
            is_off=any(one.status == "cancelled" for one in whole),
        )
    return found


def _above(item: PlanItem, known: dict[str, PlanItem]) -> tuple[PlanItem, ...]:
    found: dict[str, PlanItem] = {}
    current = known.get(item.parent_id or "")
    while current is not None and current.id not in found and len(found) < MOST_DEEP:
        found[current.id] = current
        current = known.get(current.parent_id or "")
    return tuple(found.values())
