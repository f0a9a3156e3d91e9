"""The journey: nights without a bed, items outside their stop, stops that nobody reaches."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from planner.messages import message, plural_message
from planner.rules.checks.finding import Finding, Mend, fingerprint
from planner.rules.checks.gathering import gathered
from planner.rules.checks.look import Look
from planner.rules.checks.mending import SET_HOTEL
from planner.rules.checks.names import clock, listed, local_day, named, on, titles
from planner.rules.checks.plan import FORMAL, PlanItem, PlanStop
from planner.rules.checks.reckoning import way_between
from planner.rules.checks.rule import Rule
from planner.rules.checks.whereabouts import cities_of_item, holds

NIGHT = Rule(
    "night_without_hotel",
    "warning",
    message("A night has no hotel"),
    message("Every night away is in a hotel, with hosts, or on the way."),
)
OUTSIDE = Rule(
    "outside_the_stop",
    "warning",
    message("An item lies outside its stop"),
    message(
        "The journey says when the delegation is in a city; what is planned there before or after cannot be attended."
    ),
)
UNREACHED = Rule(
    "stop_not_reached",
    "warning",
    message("Nobody reaches a stop"),
    message("Something in the programme takes place in each city of the journey, or leads to it."),
)
RULES = (NIGHT, OUTSIDE, UNREACHED)


def stops(look: Look) -> Iterator[Finding]:
    """What is wrong between the journey and the programme."""
    if look.asks(NIGHT):
        yield from _nights(look)
    if look.asks(OUTSIDE):
        yield from _outside(look)
    if look.asks(UNREACHED):
        yield from _unreached(look)


def _nights(look: Look) -> Iterator[Finding]:
    on_the_way, since = _nights_on_the_way(look), _hotel_since(look)
    housed = {night for stop in look.plan.stops if stop.hotel_id for night in _nights_of(stop)}
    lacking: list[tuple[PlanStop, list[date]]] = []
    for stop in look.plan.stops:
        if stop.hotel_id or _lodged(look, stop):
            continue
        nights = [
            night
            for night in _nights_of(stop)
            if night not in on_the_way and night not in housed and night < since.get(stop.city_id, date.max)
        ]
        # A night belongs to one stop, the first that lists it.
        nights = [night for night in nights if not any(night in other for _, other in lacking)]
        if nights:
            lacking.append((stop, nights))
    if not lacking:
        return
    # An office that has written no hotel at all is not there yet; one that forgot one is warned.
    planned = any(stop.hotel_id for stop in look.plan.stops) or any(
        item.kind == "hotel" and item.venue_id for item in look.plan.on
    )
    count = sum(len(nights) for _, nights in lacking)
    yield Finding(
        rule=NIGHT.name,
        level=look.level(NIGHT, "warning" if planned else "advice"),
        message=plural_message(
            "{count} night has no hotel: {cities}",
            "{count} nights have no hotel: {cities}",
            count=count,
            cities=listed(look.plan.places[stop.city_id].name for stop, _ in lacking),
        ),
        reason=message("{why} The first is that of {day}.", why=look.why(NIGHT), day=on(min(lacking[0][1]))),
        place_ids=tuple(stop.city_id for stop, _ in lacking),
        facts=fingerprint([(stop.id, nights) for stop, nights in lacking]),
        mends=tuple(mend for stop, _ in lacking for mend in _hotels(look, stop)),
    )


def _hotels(look: Look, stop: PlanStop) -> Iterator[Mend]:
    """The one hotel that the visit knows in that city."""
    known = [p for p in look.plan.places.values() if p.kind == "hotel" and look.plan.city_of(p.id) == stop.city_id]
    if len(known) == 1:
        label = message(
            "Stay at {hotel} in {city}", hotel=named(known[0].name), city=named(look.plan.places[stop.city_id].name)
        )
        yield Mend(label, SET_HOTEL, stop.id, {"hotel_id": known[0].id}, simple=True)


def _nights_of(stop: PlanStop) -> list[date]:
    first = stop.arrive.date if stop.arrive else None
    last = stop.depart.date if stop.depart else None
    if first is None or last is None or not 0 < (last - first).days < 400:  # no visit is a year
        return []
    return [first + timedelta(days=count) for count in range((last - first).days)]


def _nights_on_the_way(look: Look) -> set[date]:
    """The nights that are spent on a flight, a train or a ship."""
    found: set[date] = set()
    for item in look.plan.standing:
        if item.starts_at is None:
            continue
        day = local_day(item.starts_at, item.start_zone)
        last = local_day(item.over_at or item.starts_at, item.start_zone)
        if item.moves and last > day:
            found |= {day + timedelta(days=count) for count in range((last - day).days)}
        elif item.moves and clock(item.starts_at, item.start_zone) < "05:00":
            found.add(day - timedelta(days=1))
    return found


def _hotel_since(look: Look) -> dict[str, date]:
    """The first day on which the programme takes the delegation to a hotel of each city: there it stays."""
    found: dict[str, date] = {}
    for item in look.plan.on:
        city = item.city_id or look.plan.city_of(item.venue_id)
        if item.kind == "hotel" and city and item.start.date is not None:
            found[city] = min(found.get(city, item.start.date), item.start.date)
    return found


def _lodged(look: Look, stop: PlanStop) -> bool:
    delegates = [person for person in look.plan.people.values() if person.side == "delegation"]
    return bool(delegates) and all(stop.city_id in person.hotel_city_ids for person in delegates)


def _outside(look: Look) -> Iterator[Finding]:
    by_city: dict[str, list[PlanStop]] = {}
    for stop in look.plan.stops:
        by_city.setdefault(stop.city_id, []).append(stop)
    found: list[PlanItem] = []
    for item in look.plan.standing:
        city = item.city_id or look.plan.city_of(item.venue_id)
        spans = by_city.get(city or "", ())
        if item.moves or item.depth or not look.delegates.intersection(look.attendance.parties(item)):
            continue
        if spans:
            away = not any(_inside(item, stop) for stop in spans) and not _at_a_gate(look, item)
        else:
            away = _far_from_its_stop(look, item) if city else _on_no_day(look, item)
        if away:
            found.append(item)
    if found:
        yield gathered(
            look,
            OUTSIDE,
            found,
            plural_message(
                "{count} item is planned where the delegation is not, by its stops: {items}",
                "{count} items are planned where the delegation is not, by its stops: {items}",
                count=len(found),
                items=titles(look.plan, [item.id for item in found]),
            ),
            facts=[(item.starts_at, item.city_id) for item in found],
        )


FAR_KM = 300.0
"""Nobody goes so far and comes back between two things without a stop of its own."""


def _far_from_its_stop(look: Look, item: PlanItem) -> bool:
    """True for a city that is no stop, far from every one that the delegation is in by then."""
    here = [stop for stop in look.plan.stops if holds(item, stop)]
    if not here or item.kind not in FORMAL | {"meal", "reception"}:
        return False
    city = item.city_id or look.plan.city_of(item.venue_id)
    ways = [way_between(look.plan, stop.city_id, city) for stop in here]
    return all(way is not None and way.km > FAR_KM for way in ways)


def _on_no_day(look: Look, item: PlanItem) -> bool:
    """True for work without a city on a day before or after the whole journey; at home one is briefed."""
    days = [moment.date for stop in look.plan.stops for moment in (stop.arrive, stop.depart) if moment and moment.date]
    known = all(stop.arrive and stop.arrive.date and stop.depart and stop.depart.date for stop in look.plan.stops)
    days += [day for day in (look.plan.first_day, look.plan.last_day) if day]
    if not days or not known or not look.plan.stops or item.starts_at is None:
        return False
    return item.kind in FORMAL - {"briefing"} and not min(days) <= local_day(item.starts_at, item.start_zone) <= max(
        days
    )


def _at_a_gate(look: Look, item: PlanItem) -> bool:
    """At the airport or the station one is before arriving in the city, and after having left it."""
    place = look.plan.places.get(item.venue_id or "")
    return place is not None and place.kind in ("airport", "station")


def _inside(item: PlanItem, stop: PlanStop) -> bool:
    if item.starts_at is None:
        return True
    day = local_day(item.starts_at, item.start_zone)
    arrive, depart = stop.arrive, stop.depart
    if stop.arrives_at is not None:
        if item.starts_at < stop.arrives_at:
            return False
    elif arrive is not None and arrive.date is not None and day < arrive.date:
        return False
    if stop.departs_at is not None:
        return (item.over_at or item.starts_at) <= stop.departs_at
    return depart is None or depart.date is None or day <= depart.date


def _unreached(look: Look) -> Iterator[Finding]:
    if not look.plan.on:
        return
    reached = {
        look.plan.city_of(key)
        for item in look.plan.on
        for key in (item.city_id, item.venue_id, item.from_id, item.to_id, item.to_city_id)
    }
    reached |= {city for item in look.plan.on for city in cities_of_item(look.plan, item)}
    for stop in look.plan.stops:
        if stop.city_id in reached:
            continue
        yield Finding(
            rule=UNREACHED.name,
            level=look.level(UNREACHED),
            message=message(
                "Nothing in the programme is in {city} or leads there", city=named(look.plan.places[stop.city_id].name)
            ),
            reason=look.why(UNREACHED),
            place_ids=(stop.city_id,),
            starts_at=stop.arrives_at,
            ends_at=stop.departs_at,
            zone=look.plan.places[stop.city_id].zone,
            facts=fingerprint(stop.id, stop.city_id),
        )
