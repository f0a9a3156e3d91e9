"""In which city an item is: written, or that of the stop on its day."""

from __future__ import annotations

from planner.rules.checks.names import local_day
from planner.rules.checks.plan import Plan, PlanItem, PlanStop


def city_of_item(plan: Plan, item: PlanItem) -> str | None:
    """The id of the city that the item names, or where its places lie; else of the one stop that holds its start."""
    here = cities_of_item(plan, item)
    return next(iter(here)) if len(here) == 1 else None


def cities_of_item(plan: Plan, item: PlanItem) -> frozenset[str]:
    """The same, of all stops that hold its start: on a day in two cities it may be in either."""
    named = item.city_id or plan.city_of(item.venue_id) or plan.city_of(item.from_id) or plan.city_of(item.to_id)
    if named or item.to_city_id:
        return frozenset({named} if named else ())
    return frozenset(stop.city_id for stop in plan.stops if holds(item, stop))


def holds(item: PlanItem, stop: PlanStop) -> bool:
    """True where the item begins while the delegation is at the stop, by hours where they are known, else by days."""
    day = local_day(item.starts_at, item.start_zone) if item.starts_at else item.start.date
    if day is None or stop.arrive is None or stop.depart is None or not stop.arrive.date or not stop.depart.date:
        return False
    if not stop.arrive.date <= day <= stop.depart.date:
        return False
    if item.starts_at is None:
        return True
    late = stop.departs_at is not None and item.starts_at >= stop.departs_at
    return not late and not (stop.arrives_at is not None and item.starts_at < stop.arrives_at)
