"""Whether people can get from one thing to the next, and the time that getting in takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import pairwise
from math import ceil

from planner.messages import Message, message
from planner.rules.checks import boarding
from planner.rules.checks.finding import Finding, Level, Mend, fingerprint, lower
from planner.rules.checks.legs import Leg, leg_between
from planner.rules.checks.look import Look
from planner.rules.checks.mending import ADD_TRANSFER, MOVE
from planner.rules.checks.names import clock, length, named, who
from planner.rules.checks.own_ways import own_way
from planner.rules.checks.reckoning import Way
from planner.rules.checks.rule import Rule
from planner.rules.travel_times import HARD_LIMIT_TRAIN_KMH, time_for_distance

TRAVEL = Rule(
    "travel_does_not_fit",
    "warning",
    message("There is not enough time to get there"),
    message(
        "What was typed counts; else the way is reckoned from the map, with the time to get in, and marked ~. Faster "
        "than {speed} km/h in a straight line no way on the ground is.",
        speed=200,
    ),
    {"speed": 200, "slack": 5},
)
BUFFER = Rule(
    "buffer_used_up",
    "warning",
    message("The time kept free is used up"),
    message("The buffer stands with the item, apart from the length of the way."),
)
AIRPORT_MINUTES = 60.0
"""To an airport, through two of them and into town, at the least: where a flight is not in the plan it is reckoned."""
RULES = (TRAVEL, boarding.BOARDING, BUFFER)


def travel(look: Look) -> Iterator[Finding]:
    """One finding for each two things that people cannot, or can hardly, do one after the other."""
    told: dict[tuple[str, str, str], list[str]] = {}
    legs: dict[tuple[str, str], Leg] = {}
    for party_id, items in look.days_of_parties.items():
        if not look.party(party_id).counts:
            continue
        for before, item in pairwise(items):
            told.setdefault((before.id, item.id, ""), []).append(party_id)
            if (before.id, item.id) not in legs:
                legs[before.id, item.id] = leg_between(look, before, item)
    for (one, other, _), parties in told.items():
        yield from _findings(look, legs[one, other], parties)
    if look.asks(boarding.BOARDING):
        yield from boarding.boarding(look, legs.values())
    for item in look.plan.standing:
        yield from own_way(look, TRAVEL, item)


def _findings(look: Look, leg: Leg, parties: Sequence[str]) -> Iterator[Finding]:
    # Two things at once are told as a clash, not as a way that is too short.
    if leg.free < 0 or leg.before.starts_at == leg.item.starts_at or _only_rests(leg):
        return
    need, typed = _need(look, leg, parties)
    if (look.asks(TRAVEL) and need is not None and leg.way is not None) or typed:
        level = _level(look, leg, need or 0.0, typed=typed)
        if level is not None:
            yield _too_short(look, leg, parties, need or 0.0, level, typed=typed)
            return
    used = (need or 0.0) + (leg.item.buffer_minutes or 0)
    if leg.item.buffer_minutes and leg.free < used and look.asks(BUFFER):
        yield _finding(
            look,
            BUFFER,
            leg,
            parties,
            message(
                "“{item}” keeps {buffer} free before it, and only {free} remain",
                item=named(leg.item.title),
                buffer=length(leg.item.buffer_minutes),
                free=length(leg.free - (need or 0.0)),
            ),
            estimated=not typed and leg.way is not None,
        )


def _only_rests(leg: Leg) -> bool:
    """Free time says nowhere where people are."""
    return "free" in (leg.before.kind, leg.item.kind) and not (leg.item.venue_id and leg.before.venue_id)


def _need(look: Look, leg: Leg, parties: Sequence[str]) -> tuple[float | None, bool]:
    """Minutes that the way takes, and whether somebody typed them; where nobody did, getting in is part of it."""
    if leg.item.travel_minutes is not None:
        return float(leg.item.travel_minutes), True
    if leg.way is None:
        return None, False
    heads = look.heads(parties)
    mode = leg.way.by(mode=leg.item.travel_mode, heads=heads)
    rides = mode in ("car", "coach")
    airports = AIRPORT_MINUTES if mode == "flight" and leg.item.travel_mode is None else 0.0
    return leg.way.minutes(mode) + airports + (boarding.boarding_minutes(look, heads) if rides else 0.0), False


def _level(look: Look, leg: Leg, need: float, *, typed: bool) -> Level | None:
    if typed:
        found: Level | None = "error" if leg.free < need else None
    elif leg.way is None:
        return None
    elif leg.item.travel_mode != "flight" and leg.free < _least(look, leg.way):
        found = "error"
    elif leg.free + look.number(TRAVEL, "slack") < need:
        found = "warning"
    else:
        return None
    if found is None:
        return None
    exact = leg.before.is_settled and leg.item.is_settled and not leg.before.end_is_reckoned
    defaults = any(look.attendance.presence(item).by_default for item in (leg.before, leg.item))
    return found if exact and not defaults else lower(found)


def _least(look: Look, way: Way) -> float:
    """What no way on the ground can beat, nor, where it is far, any train or flight."""
    if way.by(mode=None, heads=1) != "flight":
        return way.sure_km / look.number(TRAVEL, "speed") * 60
    by_air = float(time_for_distance(way.sure_km, mode="flight").least)
    return min(by_air, way.sure_km / HARD_LIMIT_TRAIN_KMH * 60)


def _too_short(look: Look, leg: Leg, parties: Sequence[str], need: float, level: Level, *, typed: bool) -> Finding:
    from_place, to_place = (leg.way.from_id, leg.way.to_id) if leg.way else (None, None)
    where = {
        "start": named(look.plan.places[from_place].name) if from_place else named(leg.before.title),
        "end": named(look.plan.places[to_place].name) if to_place else named(leg.item.title),
    }
    mark = "" if typed else "~"
    sentence = message(
        "From {start} to {end} it takes {mark}{need}, and there are {free}",
        mark=mark,
        need=length(need),
        free=length(leg.free),
        **where,
    )
    return _finding(
        look,
        TRAVEL,
        leg,
        parties,
        sentence,
        level=level,
        estimated=not typed,
        mends=tuple(_mends(look, leg, parties, need)),
    )


def _finding(
    look: Look,
    rule: Rule,
    leg: Leg,
    parties: Sequence[str],
    sentence: Message,
    *,
    level: Level | None = None,
    estimated: bool = False,
    mends: tuple[Mend, ...] = (),
) -> Finding:
    people = tuple(key for party in parties for key in look.party(party).person_ids)
    groups = tuple(key for party in parties if (key := look.party(party).group_id))
    return Finding(
        rule=rule.name,
        level=look.level(rule, level),
        message=sentence,
        reason=_between(look, rule, leg, who(look.plan, people, groups)),
        item_ids=(leg.before.id, leg.item.id),
        person_ids=people,
        group_ids=groups,
        place_ids=(leg.way.from_id, leg.way.to_id) if leg.way else (),
        starts_at=leg.before.over_at,
        ends_at=leg.item.starts_at,
        zone=leg.item.start_zone,
        facts=fingerprint(
            rule.name,
            leg.before.id,
            leg.before.over_at,
            leg.item.id,
            leg.item.starts_at,
            leg.item.travel_minutes,
            leg.item.buffer_minutes,
            leg.way and (leg.way.from_id, leg.way.to_id),
            leg.way and round(leg.way.km, 1),
        ),
        estimated=estimated,
        mends=mends,
    )


def _between(look: Look, rule: Rule, leg: Leg, whom: Message) -> Message:
    """Who does what before and after, and why that is asked."""
    assert leg.before.over_at is not None
    assert leg.item.starts_at is not None
    values = {
        "who": whom,
        "before": named(leg.before.title),
        "item": named(leg.item.title),
        "ends": clock(leg.before.over_at, leg.before.over_zone),
        "begins": clock(leg.item.starts_at, leg.item.start_zone),
        "why": look.why(rule),
    }
    if leg.before.ends_at is None:
        return message("{who}: “{before}” begins at {ends}, “{item}” at {begins}. {why}", **values)
    return message("{who}: “{before}” ends at {ends}, “{item}” begins at {begins}. {why}", **values)


def _mends(look: Look, leg: Leg, parties: Sequence[str], need: float) -> Iterator[Mend]:
    later = ceil(need - leg.free)
    if later <= 0 or leg.item.starts_at is None:
        return
    begins = clock(leg.item.starts_at + timedelta(minutes=later), leg.item.start_zone)
    begin = message("Begin “{item}” at {time}", item=named(leg.item.title), time=begins)
    yield Mend(begin, MOVE, leg.item.id, {"minutes": later})
    if leg.way is None or leg.item.moves or leg.before.moves:
        return
    heads = look.heads(parties)
    if leg.way.by(mode=leg.item.travel_mode, heads=heads) == "walking":
        return
    wait = 0 if leg.item.travel_minutes is not None else ceil(boarding.boarding_minutes(look, heads))
    values = {
        "from_id": leg.way.from_id,
        "to_id": leg.way.to_id,
        "minutes": ceil(need - wait),
        "wait": wait,
        "after": leg.before.id,
        "later": later,
    }
    mark = "~" if leg.item.travel_minutes is None else ""
    ride = message(
        "Add a ride of {mark}{length}, and begin “{item}” at {time}",
        mark=mark,
        length=length(need - wait),
        item=named(leg.item.title),
        time=begins,
    )
    yield Mend(ride, ADD_TRANSFER, leg.item.id, values)
