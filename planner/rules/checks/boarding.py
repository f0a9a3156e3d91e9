"""The time that getting in takes: it grows with the party."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from math import ceil

from planner.messages import message, plural_message
from planner.rules.checks.finding import Finding, Mend
from planner.rules.checks.gathering import gathered
from planner.rules.checks.legs import Leg
from planner.rules.checks.look import Look
from planner.rules.checks.mending import MOVE
from planner.rules.checks.names import length, local_day, named, titles
from planner.rules.checks.plan import PlanItem
from planner.rules.checks.reckoning import way_between
from planner.rules.checks.rule import Rule

BOARDING = Rule(
    "no_time_to_board",
    "advice",
    message("There is no time to get in"),
    message("A party needs {minutes} min to get in, and one more for each {each} people.", minutes=3, each=4),
    {"minutes": 3, "each": 4},
)


def _cannot_board(look: Look, leg: Leg) -> bool:
    """True for a ride that leaves sooner than its party can be in it."""
    item, before = leg.item, leg.before
    if item.kind != "transfer" or before.ends_at is None or before.moves or item.travel_mode == "walk":
        return False
    if before.kind in ("hotel", "free") or leg.free < 0 or _on_foot(look, item):
        return False
    return leg.free < boarding_minutes(look, look.attendance.heads(item))


def boarding(look: Look, legs: Iterable[Leg]) -> Iterator[Finding]:
    """One finding a day for all rides that leave too soon."""
    days: dict[date, dict[str, Leg]] = {}
    for leg in legs:
        if leg.item.starts_at is not None and _cannot_board(look, leg):
            day = local_day(leg.item.starts_at, leg.item.start_zone)
            days.setdefault(day, {}).setdefault(leg.item.id, leg)
    for of_day in days.values():
        items = [leg.item for leg in of_day.values()]
        needs = [boarding_minutes(look, look.attendance.heads(item)) for item in items]
        mends = tuple(_later(leg, need) for leg, need in zip(of_day.values(), needs, strict=True))
        yield gathered(
            look,
            BOARDING,
            items,
            plural_message(
                "{count} ride leaves before all can be in: getting in takes ~{need}",
                "{count} rides leave before all can be in: getting in takes ~{need}",
                count=len(items),
                need=length(max(needs)),
            ),
            reason=message(
                "{why} Concerned: {items}.", why=look.why(BOARDING), items=titles(look.plan, [one.id for one in items])
            ),
            facts=[(leg.item.id, leg.free, need) for leg, need in zip(of_day.values(), needs, strict=True)],
            estimated=True,
            mends=mends,
        )


def _later(leg: Leg, need: float) -> Mend:
    label = message("“{item}” {length} later", item=named(leg.item.title), length=length(need - leg.free))
    return Mend(label, MOVE, leg.item.id, {"minutes": round(need - leg.free)})


def boarding_minutes(look: Look, heads: int) -> float:
    """Minutes until everybody sits: they grow with the party."""
    return look.number(BOARDING, "minutes") + ceil(heads / max(1.0, look.number(BOARDING, "each")))


def _on_foot(look: Look, item: PlanItem) -> bool:
    way = way_between(look.plan, item.from_id, item.to_id)
    words = " ".join(text for _, text in item.title.by_language).lower()
    return "walk" in words or "步行" in words or (way is not None and way.km < 0.8)  # ten minutes
