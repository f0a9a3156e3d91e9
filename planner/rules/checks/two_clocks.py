"""Clock times on a day in two zones of which nobody can say by which clock they are meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from planner.messages import message, plural_message
from planner.rules.checks.finding import Finding
from planner.rules.checks.gathering import gathered
from planner.rules.checks.look import Look
from planner.rules.checks.names import listed, named, on
from planner.rules.checks.plan import Plan, PlanItem
from planner.rules.checks.rule import Rule
from planner.rules.zones import PlaceZone, StopSpan, ZoneSources, doubtful_stops

TWO_CLOCKS = Rule(
    "two_clocks",
    "warning",
    message("It is not said by which clock"),
    message("On a day in two time zones a clock time means two hours, unless the item or the stops say where one is."),
)
RULES = (TWO_CLOCKS,)


def two_clocks(look: Look) -> Iterator[Finding]:
    """One finding for each day, with all its items that only the day places, between stops with different times."""
    sources = _sources(look.plan)
    by_day: dict[date, list[PlanItem]] = {}
    cities: dict[date, dict[str, None]] = {}
    for item in look.plan.on:
        day, places = item.start.date, (item.city_id, item.from_id, item.venue_id)
        if day is None or any(_tells(look.plan, key) for key in places):
            continue
        stops = doubtful_stops(item.start, sources)
        if stops:
            by_day.setdefault(day, []).append(item)
            cities.setdefault(day, {}).update(dict.fromkeys(stop.city_id for stop in stops))
    for day, items in by_day.items():
        yield _of_day(look, day, items, tuple(cities[day]))


def _of_day(look: Look, day: date, items: Sequence[PlanItem], city_ids: tuple[str, ...]) -> Finding:
    names = [look.plan.places[key].name for key in city_ids]
    return gathered(
        look,
        TWO_CLOCKS,
        items,
        plural_message(
            "On {day} {count} item may be meant by the clock of one city or another: {cities}",
            "On {day} {count} items may be meant by the clock of one city or another: {cities}",
            count=len(items),
            day=on(day),
            cities=listed(names),
        ),
        reason=message(
            "They are read by the clock of {city}. Write at its stop when the delegation arrives, or at each item its "
            "city.",
            city=named(names[0]),
        ),
        place_ids=city_ids,
        facts=[(item.start.time, city_ids) for item in items],
    )


def _sources(plan: Plan) -> ZoneSources:
    return ZoneSources(
        plan.home_zone,
        {place.id: PlaceZone(place.zone, place.city_id, place.within_id) for place in plan.places.values()},
        [StopSpan(stop.city_id, stop.arrive, stop.depart) for stop in plan.stops],
    )


def _tells(plan: Plan, place_id: str | None) -> bool:
    place = plan.places.get(place_id or "")
    return place is not None and (place.zone is not None or plan.city_of(place.id) is not None)
