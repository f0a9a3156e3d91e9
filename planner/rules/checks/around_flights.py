"""The hours around a flight: being at the airport in time, and greeting who lands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from planner.messages import message
from planner.rules.checks.finding import Finding
from planner.rules.checks.flights import flight_finding
from planner.rules.checks.look import Look
from planner.rules.checks.names import clock, length, named
from planner.rules.checks.plan import MOVING, PlanItem
from planner.rules.checks.rule import Rule

LEAD = Rule(
    "airport_lead",
    "warning",
    message("There is little time before a flight"),
    message("Be at the airport {minutes} min before a flight leaves.", minutes=120),
    {"minutes": 120},
)
GREETER = Rule(
    "greeter_late",
    "warning",
    message("A greeter comes too late"),
    message("A greeter is at the gate {minutes} min before the guests.", minutes=15),
    {"minutes": 15},
)
CHANGING_MINUTES = 30
"""The shortest connections that airlines sell are about this long."""
RULES = (LEAD, GREETER)


def around_flights(look: Look) -> Iterator[Finding]:
    """What is wrong with getting to flights in time, and with meeting those who come."""
    if look.asks(LEAD):
        yield from _leads(look)
    if look.asks(GREETER):
        yield from _greeters(look)


def _leads(look: Look) -> Iterator[Finding]:
    told: set[str] = set()
    need = look.number(LEAD, "minutes")
    for party_id, items in look.days_of_parties.items():
        if party_id not in look.delegates:
            continue
        for number, flight in enumerate(items):
            if not _is_public(flight) or flight.id in told or flight.starts_at is None or not number:
                continue
            there = _there_since(look, items[:number], flight)
            if there is None or there[1] >= need:
                continue
            told.add(flight.id)
            before, minutes = there
            yield flight_finding(
                look,
                LEAD,
                flight,
                message(
                    "{minutes} before “{flight}” at {time}",
                    minutes=length(max(0.0, minutes)),
                    flight=named(flight.title),
                    time=clock(flight.starts_at, flight.start_zone),
                ),
                others=(before.id,),
                reason=message("After “{before}”. {why}", before=named(before.title), why=look.why(LEAD)),
                level=None if flight.is_settled and before.is_settled else "advice",
            )


def _is_public(item: PlanItem) -> bool:
    """True for a flight with a ticket: it has a number, a carrier or both airports. State aircraft wait."""
    return item.kind == "flight" and bool(
        item.number or item.carrier or (item.from_id and (item.to_id or item.to_city_id))
    )


def _there_since(look: Look, before: tuple[PlanItem, ...], flight: PlanItem) -> tuple[PlanItem, float] | None:
    """The last thing before being at the airport, and for how many minutes one is there by the plan."""
    assert flight.starts_at is not None
    airport = flight.from_id
    since: tuple[PlanItem, float] | None = None
    for item in reversed(before):
        if item.starts_at is None or flight.starts_at - item.starts_at > timedelta(hours=24):
            break
        at_airport = airport is not None and look.plan.same_spot(item.venue_id, airport)
        if at_airport and not item.moves:
            # Whoever is at the airport for check-in came before it began.
            since = (item, (flight.starts_at - item.starts_at).total_seconds() / 60)
            continue
        if item.kind == "flight":
            # Changing planes is the airline's matter, but nobody changes in no time.
            gap = None if item.ends_at is None else (flight.starts_at - item.ends_at).total_seconds() / 60
            return (item, gap) if gap is not None and 0 <= gap < CHANGING_MINUTES and since is None else None
        over = item.ends_at
        if over is None:
            return since
        if item.moves and since is not None:
            return (item, max(since[1], (flight.starts_at - over).total_seconds() / 60))
        return since or (item, (flight.starts_at - over).total_seconds() / 60)
    return since


def _greeters(look: Look) -> Iterator[Finding]:
    early = look.number(GREETER, "minutes")
    days = look.days_of_parties
    for item in look.plan.on:
        for one in item.attendees:
            lands = item.kind in MOVING
            at = item.ends_at if lands else item.starts_at
            if one.role != "greeter" or at is None:
                continue
            party = next(
                (
                    p
                    for p in look.attendance.by_id.values()
                    if one.person_id in p.person_ids or (p.group_id and p.group_id == one.group_id)
                ),
                None,
            )
            if party is None or not party.counts:
                continue
            for other in days.get(party.id, ()):
                over = other.over_at
                if other.id == item.id or over is None or other.starts_at is None or other.starts_at > at:
                    continue
                late = (over - (at - timedelta(minutes=early))).total_seconds() / 60
                if late > 0 and over <= at and not look.plan.same_spot(other.venue_id, item.to_id or item.venue_id):
                    yield flight_finding(
                        look,
                        GREETER,
                        item,
                        message(
                            "The greeter comes from “{other}”, which ends at {ends}; the guests are there at {at}",
                            other=named(other.title),
                            ends=clock(over, other.over_zone),
                            at=clock(at, item.end_zone if lands else item.start_zone),
                        ),
                        others=(other.id,),
                        person_ids=party.person_ids,
                    )
