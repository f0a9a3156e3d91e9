"""Flights that cannot be, and the hours around them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from planner.messages import Message, message
from planner.models.moment import Moment
from planner.models.zones import offset_minutes
from planner.rules.checks.finding import Finding, Level, Mend, fingerprint
from planner.rules.checks.look import Look
from planner.rules.checks.mending import SET_PLACE_ZONE
from planner.rules.checks.names import clock, length, named
from planner.rules.checks.plan import MOVING, PlanItem, PlanPlace
from planner.rules.checks.reckoning import way_between
from planner.rules.checks.rule import Rule
from planner.rules.travel_times import FLIGHT_KMH, HARD_LIMIT_FLIGHT_KMH, time_for_distance

IMPOSSIBLE = Rule(
    "flight_cannot_be",
    "error",
    message("A flight cannot be"),
    message(
        "A flight takes about 52 min and {cruise} km/h in a straight line; faster than {fastest} km/h no airliner is. "
        "Look at the days and the zones of both ends.",
        cruise=round(FLIGHT_KMH),
        fastest=round(HARD_LIMIT_FLIGHT_KMH),
    ),
    {"fastest": HARD_LIMIT_FLIGHT_KMH},
)
ODD = Rule(
    "flight_takes_long",
    "warning",
    message("A flight takes unusually long"),
    message(
        "More than twice the usual length and {hours} h more is rare without a stop: look at the days and zones.",
        hours=4,
    ),
    {"hours": 4},
)
ZONE = Rule(
    "wrong_zone",
    "error",
    message("A time is told in the wrong zone"),
    message("Tickets and the boards at airports and stations show local time."),
)
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
RULES = (IMPOSSIBLE, ODD, ZONE, LEAD, GREETER)


def flights(look: Look) -> Iterator[Finding]:
    """What is wrong with single flights, and with getting to them and from them."""
    for item in look.plan.on:
        if item.kind in MOVING:
            yield from _ends_before(look, item)
            yield from _zones(look, item)
        if item.kind == "flight":
            yield from _elapsed(look, item)
    if look.asks(LEAD):
        yield from _leads(look)
    if look.asks(GREETER):
        yield from _greeters(look)


def _ends_before(look: Look, item: PlanItem) -> Iterator[Finding]:
    if item.starts_at is None or item.ends_at is None or item.ends_at > item.starts_at or not look.asks(IMPOSSIBLE):
        return
    yield _finding(
        look,
        IMPOSSIBLE,
        item,
        message(
            "“{item}” arrives {length} before it leaves",
            item=named(item.title),
            length=length((item.starts_at - item.ends_at).total_seconds() / 60),
        ),
    )


def _elapsed(look: Look, item: PlanItem) -> Iterator[Finding]:
    way = way_between(look.plan, item.from_id or item.city_id, item.to_id or item.to_city_id)
    if way is None or item.ends_at is None or item.minutes <= 0 or way.km < 100:  # no airline flies it
        return
    least = way.km / look.number(IMPOSSIBLE, "fastest") * 60
    usual = time_for_distance(way.km, mode="flight").likely
    values = {"item": named(item.title), "length": length(item.minutes), "usual": length(usual)}
    numbers = {"km": round(way.km), "minutes": item.minutes, "usual": round(usual)}
    if item.minutes < least and look.asks(IMPOSSIBLE):
        level: Level = "error" if item.is_settled else "warning"
        sentence = message("“{item}” takes {length} in the air; this way takes ~{usual}", **values)
        yield _finding(look, IMPOSSIBLE, item, sentence, level=level, numbers=numbers, estimated=True)
    elif item.minutes > 2 * usual + look.number(ODD, "hours") * 60 and look.asks(ODD):
        sentence = message("“{item}” takes {length}; this way takes ~{usual}", **values)
        yield _finding(look, ODD, item, sentence, numbers=numbers, estimated=True)


def _zones(look: Look, item: PlanItem) -> Iterator[Finding]:
    """An end told in a zone that is not that of its airport or station, where the clocks differ then."""
    if not look.asks(ZONE):
        return
    ends = (
        ("start", item.start, item.starts_at, item.from_id),
        ("end", item.end or Moment(), item.ends_at, item.to_id),
    )
    for member, moment, instant, place_id in ends:
        place = look.plan.places.get(place_id or "")
        if place is None or place.zone is None or moment.zone is None or instant is None:
            continue
        if place.kind not in ("airport", "station"):
            continue
        apart = offset_minutes(instant, moment.zone) - offset_minutes(instant, place.zone)
        if apart:
            yield _finding(look, ZONE, item, _in_zone(item, place, moment), mends=(_local(item, place, member),))


def _in_zone(item: PlanItem, place: PlanPlace, moment: Moment) -> Message:
    return message(
        "“{item}”: {time} at {place} is told in the time of {zone}, not of {local}",
        item=named(item.title),
        time=f"{moment.time:%H:%M}",
        place=named(place.name),
        zone=moment.zone,
        local=place.zone,
    )


def _local(item: PlanItem, place: PlanPlace, member: str) -> Mend:
    label = message("Read it as local time in {zone}", zone=place.zone)
    return Mend(label, SET_PLACE_ZONE, item.id, {"member": member, "zone": place.zone})


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
            yield _finding(
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
                numbers={"minutes": minutes, "need": need},
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
            at = item.ends_at if item.kind in MOVING else item.starts_at
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
                    yield _finding(
                        look,
                        GREETER,
                        item,
                        message(
                            "The greeter comes from “{other}”, which ends at {ends}; the guests are there at {at}",
                            other=named(other.title),
                            ends=clock(over, other.end_zone),
                            at=clock(at, item.end_zone),
                        ),
                        others=(other.id,),
                        person_ids=party.person_ids,
                        numbers={"minutes": late},
                    )


def _finding(
    look: Look,
    rule: Rule,
    item: PlanItem,
    sentence: Message,
    *,
    level: Level | None = None,
    others: tuple[str, ...] = (),
    person_ids: tuple[str, ...] = (),
    reason: Message | None = None,
    numbers: dict[str, float] | None = None,
    estimated: bool = False,
    mends: tuple[Mend, ...] = (),
) -> Finding:
    facts = [
        (one.id, one.starts_at, one.ends_at, one.from_id, one.to_id)
        for key in (item.id, *others)
        for one in (look.plan.items[key],)
    ]
    return Finding(
        rule=rule.name,
        level=look.level(rule, level),
        message=sentence,
        reason=reason or look.why(rule),
        item_ids=(*others, item.id),
        person_ids=person_ids,
        place_ids=tuple(key for key in (item.from_id, item.to_id) if key),
        starts_at=item.starts_at,
        ends_at=item.ends_at if item.ends_at and item.starts_at and item.ends_at > item.starts_at else item.starts_at,
        zone=item.start_zone,
        numbers=numbers or {},
        facts=fingerprint(rule.name, facts),
        estimated=estimated,
        mends=mends,
    )
