"""Flights that cannot be: too fast, too long, or told in the wrong zone."""

from __future__ import annotations

from collections.abc import Iterator

from planner.messages import Message, message
from planner.models.moment import Moment
from planner.models.zones import offset_minutes
from planner.rules.checks.finding import Finding, Level, Mend, fingerprint
from planner.rules.checks.look import Look
from planner.rules.checks.mending import SET_PLACE_ZONE
from planner.rules.checks.names import length, named
from planner.rules.checks.plan import MOVING, PlanItem, PlanPlace
from planner.rules.checks.reckoning import way_between
from planner.rules.checks.rule import Rule
from planner.rules.travel_times import (
    FLIGHT_CRUISE_KMH,
    FLIGHT_SHORT,
    FLIGHT_STOP_MINUTES,
    HARD_LIMIT_FLIGHT_KMH,
    longest_flight,
    shortest_flight,
    time_for_distance,
)

IMPOSSIBLE = Rule(
    "flight_cannot_be",
    "error",
    message("A flight cannot be"),
    message(
        "Airliners cruise at about {cruise} km/h, and with the wind behind them none is faster than {fastest} km/h. "
        "Look at the days and the zones of both ends.",
        cruise=round(FLIGHT_CRUISE_KMH),
        fastest=round(HARD_LIMIT_FLIGHT_KMH),
    ),
    {"fastest": HARD_LIMIT_FLIGHT_KMH},
)
ODD = Rule(
    "flight_takes_long",
    "warning",
    message("A flight takes unusually long"),
    message(
        "More than a quarter over the usual length and {hours} h on top is rare for one flight, also with a stop: look "
        "at the days and zones, and make two flights of it where one changes planes.",
        hours=FLIGHT_STOP_MINUTES // 60,
    ),
    {"hours": FLIGHT_STOP_MINUTES // 60},
)
SHORT = Rule(
    "flight_takes_short",
    "warning",
    message("A flight is unusually short"),
    message(
        "With a strong wind behind it a flight still takes {share} percent of its usual length: look at the days "
        "and zones.",
        share=round(FLIGHT_SHORT[0] * 100),
    ),
)
ZONE = Rule(
    "wrong_zone",
    "error",
    message("A time is told in the wrong zone"),
    message("Tickets and the boards at airports and stations show local time."),
)
RULES = (IMPOSSIBLE, SHORT, ODD, ZONE)

_BY_THE_TIME_OF = {"Asia/Urumqi": "Asia/Shanghai", "Asia/Kashgar": "Asia/Shanghai"}
"""Zones whose traffic runs by another clock than the local one: in Xinjiang trains and flights keep Beijing time."""


def flights(look: Look) -> Iterator[Finding]:
    """What is wrong with the times of single flights and other journeys."""
    for item in look.plan.on:
        if item.kind in MOVING:
            yield from _ends_before(look, item)
            yield from _zones(look, item)
        if item.kind == "flight":
            yield from _elapsed(look, item)


def _ends_before(look: Look, item: PlanItem) -> Iterator[Finding]:
    if item.starts_at is None or item.ends_at is None or item.ends_at > item.starts_at or not look.asks(IMPOSSIBLE):
        return
    yield flight_finding(
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
    if item.minutes < least and look.asks(IMPOSSIBLE):
        level: Level = "error" if item.is_settled else "warning"
        sentence = message("“{item}” takes {length} in the air; this way takes ~{usual}", **values)
        yield flight_finding(look, IMPOSSIBLE, item, sentence, level=level, estimated=True)
        return
    sentence = message("“{item}” takes {length}; this way takes ~{usual}", **values)
    if item.minutes < shortest_flight(way.km) and look.asks(SHORT):
        odd: Level = "warning" if item.is_settled else "advice"
        yield flight_finding(look, SHORT, item, sentence, level=odd, estimated=True)
    elif item.minutes > longest_flight(way.km, stop=look.number(ODD, "hours") * 60) and look.asks(ODD):
        yield flight_finding(look, ODD, item, sentence, estimated=True)


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
        if place.kind not in ("airport", "station") or moment.zone == _BY_THE_TIME_OF.get(place.zone):
            continue
        apart = offset_minutes(instant, moment.zone) - offset_minutes(instant, place.zone)
        if apart:
            yield flight_finding(look, ZONE, item, _in_zone(item, place, moment), mends=(_local(item, place, member),))


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


def flight_finding(
    look: Look,
    rule: Rule,
    item: PlanItem,
    sentence: Message,
    *,
    level: Level | None = None,
    others: tuple[str, ...] = (),
    person_ids: tuple[str, ...] = (),
    reason: Message | None = None,
    estimated: bool = False,
    mends: tuple[Mend, ...] = (),
) -> Finding:
    """A finding about a journey and `others` that belong to it, until their times or ends are others."""
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
        facts=fingerprint(rule.name, facts),
        estimated=estimated,
        mends=mends,
    )
