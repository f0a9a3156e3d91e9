"""Rooms, venues and vehicles: asked for twice at once, or too small."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from planner.messages import Message, message
from planner.models.words import Words
from planner.rules.checks.finding import Finding, Mend, fingerprint, lower
from planner.rules.checks.look import Look
from planner.rules.checks.mending import SET_VENUE, after
from planner.rules.checks.names import clock, named
from planner.rules.checks.plan import PlanItem
from planner.rules.checks.rule import Rule
from planner.rules.checks.same_names import plain
from planner.rules.checks.sweep import Span, overlaps

ROOM = Rule(
    "room_in_two_uses",
    "error",
    message("A room is used twice at once"),
    message("One room holds one event at a time."),
)
VENUE = Rule(
    "venue_in_two_uses",
    "warning",
    message("A venue is used twice at once"),
    message("Two events at one address at one time need two rooms: say which."),
)
VEHICLE = Rule(
    "vehicle_in_two_places",
    "error",
    message("A vehicle is in two places"),
    message("One vehicle drives one way at a time."),
)
SEATS = Rule(
    "vehicle_too_small",
    "warning",
    message("A vehicle has too few seats"),
    message("Everybody needs a seat; a guide and luggage come on top."),
)
CAPACITY = Rule(
    "venue_too_small",
    "warning",
    message("A venue is too small"),
    message("The capacity stands with the place."),
)
RULES = (ROOM, VENUE, VEHICLE, SEATS, CAPACITY)

_NEED_A_ROOM = frozenset({"meeting", "signing", "conference", "presentation", "press", "ceremony", "briefing"})


def things(look: Look) -> Iterator[Finding]:
    """Rooms and venues that two events share, vehicles on two ways, and what is too small."""
    yield from _twice(look)
    yield from _too_small(look)


def _twice(look: Look) -> Iterator[Finding]:
    items = look.plan.items
    told: set[tuple[str, str, str]] = set()
    for (resource, _, _, one), (_, start, _, other) in overlaps(_spans(look)):
        first, second = items[one], items[other]
        thing, _, thing_id = resource.partition("/")
        rule = {"room": ROOM, "venue": VENUE, "vehicle": VEHICLE}[thing]
        if not look.asks(rule) or (resource, one, other) in told or _together(look, first, second, vehicle=thing):
            continue
        told.add((resource, one, other))
        yield _finding(look, rule, thing_id, (first, second), start)


def _spans(look: Look) -> Iterator[Span]:
    for item in look.plan.standing:
        if item.starts_at is None:
            continue
        # Without an end nobody can say that it still goes on when the next one begins: only its start is sure.
        end = max(item.ends_at or item.starts_at, item.starts_at)
        for resource in _resources(look, item):
            if item.ends_at is not None or not resource.startswith("venue/"):
                yield resource, item.starts_at, end, item.id


def _resources(look: Look, item: PlanItem) -> Iterator[str]:
    venue = look.plan.places.get(item.venue_id or "")
    if venue is not None and venue.kind == "room" and not item.moves:
        yield f"room/{venue.id}"
    elif venue is not None and venue.kind == "venue" and item.kind in _NEED_A_ROOM:
        yield f"venue/{venue.id}"
    for vehicle_id in _vehicles(look, item):
        yield f"vehicle/{vehicle_id}"


def _vehicles(look: Look, item: PlanItem) -> frozenset[str]:
    """The vehicle that the item names; of a ride without one those of the groups that it names."""
    if item.vehicle_id in look.plan.vehicles:
        return frozenset({item.vehicle_id or ""})
    if item.kind != "transfer":
        return frozenset()
    named_here = look.attendance.presence(item).group_ids
    theirs = {look.plan.groups[key].vehicle_id for key in named_here if key in look.plan.groups}
    kept = {vehicle.id for vehicle in look.plan.vehicles.values() if vehicle.group_id in named_here}
    return frozenset(key for key in look.plan.vehicles if key in theirs or key in kept)


def _together(look: Look, first: PlanItem, second: PlanItem, *, vehicle: str) -> bool:
    """True for one event told twice: steps of one, the same hours, the same run, or people who come to both."""
    if first.family == second.family:
        return True
    same_hours = _same_hours(first, second)
    if vehicle == "vehicle":
        if not (first.vehicle_id and second.vehicle_id) and _share(look, first, second):
            # That the group is in two places is said already.
            return True
        return same_hours and (first.from_id, first.to_id) == (second.from_id, second.to_id)
    # Where the same people come to both, that they are in two places is said already, or it is one event.
    return _share(look, first, second) or _is_one_event(first, second, room=vehicle == "room")


def _same_hours(first: PlanItem, second: PlanItem) -> bool:
    return (first.starts_at, first.ends_at) == (second.starts_at, second.ends_at)


def _is_one_event(first: PlanItem, second: PlanItem, *, room: bool) -> bool:
    """True for like things at the same hours: in a house two parties of one event, in a room only under one title."""
    if not _same_hours(first, second) or first.kind != second.kind:
        return False
    return not room or plain(first.title) == plain(second.title)


def _share(look: Look, first: PlanItem, second: PlanItem) -> bool:
    """True where somebody comes to both."""
    return bool(set(look.attendance.parties(first)) & set(look.attendance.parties(second)))


def _finding(look: Look, rule: Rule, thing_id: str, pair: tuple[PlanItem, PlanItem], start: datetime) -> Finding:
    first, second = pair
    ends = min(first.ends_at or start, second.ends_at or start)
    place = look.plan.places.get(thing_id)
    name = place.name if place else look.plan.vehicles[thing_id].name
    found = rule.level if first.is_settled and second.is_settled else lower(rule.level)
    if rule is ROOM and _same_hours(first, second) and (first.kind == second.kind or not first.ends_at):
        # It may be one event under two titles.
        found = lower(found)
    return Finding(
        rule=rule.name,
        level=look.level(rule, found),
        message=_used_twice(named(name), first, second, start, ends),
        reason=look.why(rule),
        item_ids=(first.id, second.id),
        place_ids=(thing_id,) if place else (),
        starts_at=start,
        ends_at=ends,
        zone=second.start_zone,
        facts=fingerprint(thing_id, first.starts_at, first.ends_at, second.starts_at, second.ends_at),
        mends=(*after(look, first, second), *(() if place is None else _elsewhere(look, second))),
    )


def _used_twice(thing: Message, first: PlanItem, second: PlanItem, start: datetime, ends: datetime) -> Message:
    values = {
        "thing": thing,
        "first": named(first.title),
        "second": named(second.title),
        "start": clock(start, second.start_zone),
    }
    if ends <= start:
        return message("{thing}: used for “{first}” and “{second}” at once, at {start}", **values)
    end = clock(ends, second.start_zone)
    return message("{thing}: used for “{first}” and “{second}” at once, from {start} to {end}", end=end, **values)


def _elsewhere(look: Look, item: PlanItem) -> Iterator[Mend]:
    """Another room of the same house that nobody uses at that time."""
    plan, here = look.plan, look.plan.places[item.venue_id or ""]
    for place in plan.places.values():
        if place.kind != "room" or place.id == here.id or place.within_id not in (here.within_id, here.id):
            continue
        free = all(
            other.venue_id != place.id or not _meet(item, other) for other in plan.standing if other.id != item.id
        )
        if free and place.within_id is not None:
            label = message("Hold “{item}” in {room}", item=named(item.title), room=named(place.name))
            yield Mend(label, SET_VENUE, item.id, {"venue_id": place.id})
            return


def _meet(one: PlanItem, other: PlanItem) -> bool:
    if one.starts_at is None or other.starts_at is None or one.ends_at is None:
        return True
    return one.starts_at < (other.over_at or other.starts_at) and other.starts_at < one.ends_at


def _too_small(look: Look) -> Iterator[Finding]:
    for item in look.plan.on:
        heads = 0
        for rule, capacity, thing in _limits(look, item):
            heads = heads or look.attendance.heads(item)
            if heads <= capacity:
                continue
            yield Finding(
                rule=rule.name,
                level=look.level(rule),
                message=message(
                    "{thing}: {capacity} places for {heads} people at “{item}”",
                    thing=named(thing),
                    capacity=capacity,
                    heads=heads,
                    item=named(item.title),
                ),
                reason=look.why(rule),
                item_ids=(item.id,),
                starts_at=item.starts_at,
                ends_at=item.ends_at,
                zone=item.start_zone,
                place_ids=(item.venue_id,) if rule is CAPACITY and item.venue_id else (),
                facts=fingerprint(item.id, capacity, heads),
            )


def _limits(look: Look, item: PlanItem) -> Iterator[tuple[Rule, int, Words]]:
    venue = look.plan.places.get(item.venue_id or "")
    if venue is not None and venue.capacity and not item.moves and look.asks(CAPACITY):
        yield CAPACITY, venue.capacity, venue.name
    vehicle = look.plan.vehicles.get(item.vehicle_id or "")
    if vehicle is not None and vehicle.capacity and look.asks(SEATS):
        yield SEATS, vehicle.capacity, vehicle.name
