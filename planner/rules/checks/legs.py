"""What a party has between two things that it does one after the other."""

from __future__ import annotations

from dataclasses import dataclass

from planner.rules.checks.look import Look
from planner.rules.checks.plan import PlanItem
from planner.rules.checks.reckoning import Way, ends_at_place, starts_at_place, way_between


@dataclass(frozen=True, slots=True)
class Leg:
    """From one thing to the next: `free` minutes from the end of one to the start of the other; the way, if known."""

    before: PlanItem
    item: PlanItem
    free: float
    way: Way | None


def leg_between(look: Look, before: PlanItem, item: PlanItem) -> Leg:
    """The leg between two items with an hour. Places of an item with steps are those of its first and last step."""
    assert before.over_at is not None
    assert item.starts_at is not None
    last = look.plan.steps.get(before.id, (before,))[-1]
    first = look.plan.steps.get(item.id, (item,))[0]
    way = way_between(look.plan, ends_at_place(last) or ends_at_place(before),
                      starts_at_place(first) or starts_at_place(item))  # fmt: skip
    return Leg(before, item, (item.starts_at - before.over_at).total_seconds() / 60, way)
