"""Pace: a heavy first day, no break, no meal, no time to walk to the next room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise

from planner.messages import message, plural_message
from planner.models.zones import offset_minutes
from planner.rules.checks.finding import Finding, fingerprint
from planner.rules.checks.gathering import gathered
from planner.rules.checks.look import Look
from planner.rules.checks.names import clock, length, local_day, named, on, titles
from planner.rules.checks.plan import FORMAL, PlanItem
from planner.rules.checks.rule import Rule

FIRST_DAY = Rule(
    "heavy_first_day",
    "warning",
    message("The first day after a long flight is heavy"),
    message(
        "After crossing {zones} time zones or more, no more than {minutes} min of work on the day of arrival.",
        zones=3,
        minutes=240,
    ),
    {"zones": 3, "minutes": 240},
)
BREAK = Rule(
    "no_break",
    "advice",
    message("There is no break"),
    message("After {minutes} min without a break people need {rest} min.", minutes=240, rest=15),
    {"minutes": 240, "rest": 15},
)
MEAL = Rule(
    "no_meal",
    "advice",
    message("There is no meal"),
    message("Nobody should go without a meal for more than {minutes} min of a day.", minutes=420),
    {"minutes": 420, "gap": 60},
)
WALK = Rule(
    "no_time_to_walk",
    "advice",
    message("There is no time to walk to the next room"),
    message("Another room of the same house is {minutes} min away, with questions on the way.", minutes=5),
    {"minutes": 5},
)
RULES = (FIRST_DAY, BREAK, MEAL, WALK)


def pace(look: Look) -> Iterator[Finding]:
    """What is too much for people in a day; each is said once for all who share it."""
    told: dict[tuple[str, str], Finding] = {}
    walks: dict[tuple[str, str], PlanItem] = {}
    for party_id, items in look.days_of_parties.items():
        if party_id not in look.delegates or not look.party(party_id).counts:
            continue
        for finding in (*_first_day(look, items), *_breaks(look, items), *_meals(look, items)):
            # Those who stay on for one thing more have the same day: the longest is said.
            key = (finding.rule, finding.item_ids[0])
            known = told.get(key)
            if known is None or len(known.item_ids) < len(finding.item_ids):
                told[key] = finding
        walks |= _walks(look, items)
    yield from told.values()
    if walks:
        found = list(walks.values())
        yield gathered(
            look,
            WALK,
            found,
            plural_message(
                "{count} item begins in another room the minute the one before ends: {items}",
                "{count} items begin in another room the minute the one before ends: {items}",
                count=len(found),
                items=titles(look.plan, [item.id for item in found]),
            ),
            facts=[(item.id, item.starts_at, item.venue_id) for item in found],
        )


def _first_day(look: Look, items: Sequence[PlanItem]) -> Iterator[Finding]:
    if not look.asks(FIRST_DAY):
        return
    for number, flight in enumerate(items):
        crossed = _zones_crossed(flight)
        if crossed < look.number(FIRST_DAY, "zones") or flight.ends_at is None:
            continue
        day = local_day(flight.ends_at, flight.end_zone)
        work = [
            item
            for item in items[number + 1 :]
            if item.starts_at and item.kind in FORMAL and local_day(item.starts_at, item.start_zone) == day
        ]
        minutes = sum(item.minutes for item in work)
        if minutes <= look.number(FIRST_DAY, "minutes"):
            continue
        yield gathered(
            look,
            FIRST_DAY,
            (flight, *work),
            message(
                "{length} of work on {day}, the day of arrival across {zones} time zones",
                length=length(minutes),
                day=on(day),
                zones=round(crossed),
            ),
            facts=[(item.starts_at, item.ends_at) for item in work],
        )


def _zones_crossed(item: PlanItem) -> float:
    """Hours between the clocks where a journey begins and where it ends, the shorter way round."""
    if item.kind != "flight" or not item.start_zone or not item.end_zone or item.ends_at is None:
        return 0.0
    start = item.starts_at or item.ends_at
    apart = abs(offset_minutes(item.ends_at, item.end_zone) - offset_minutes(start, item.start_zone)) / 60
    return min(apart, 24 - apart)


def _breaks(look: Look, items: Sequence[PlanItem]) -> Iterator[Finding]:
    if not look.asks(BREAK):
        return
    most, rest = look.number(BREAK, "minutes"), timedelta(minutes=look.number(BREAK, "rest"))
    for run in _runs([item for item in items if item.kind not in ("hotel", "free", "flight")], rest):
        first, last = run[0].starts_at, run[-1].over_at
        if first is None or last is None or (last - first).total_seconds() / 60 <= most:
            continue
        yield gathered(
            look,
            BREAK,
            run,
            message(
                "{length} without a break, from {start} to {end}",
                length=length((last - first).total_seconds() / 60),
                start=clock(first, run[0].start_zone),
                end=clock(last, run[-1].end_zone),
            ),
            facts=(first, last),
        )


def _runs(items: Sequence[PlanItem], rest: timedelta) -> Iterator[list[PlanItem]]:
    """Work that follows on work with no rest between; a meal and a ride are rest too. Open ends end a run."""
    run: list[PlanItem] = []
    ends: datetime | None = None
    for item in items:
        begins = item.starts_at
        is_rest = item.kind in ("meal", "reception") or item.moves
        if run and (is_rest or ends is None or begins is None or begins - ends >= rest):
            yield run
            run = []
        if is_rest or item.ends_at is None or begins is None:
            ends = None
            continue
        ends = item.ends_at if not run or ends is None else max(ends, item.ends_at)
        run.append(item)
    if run:
        yield run


def _meals(look: Look, items: Sequence[PlanItem]) -> Iterator[Finding]:
    if not look.asks(MEAL):
        return
    days: dict[date, list[PlanItem]] = {}
    for item in items:
        if item.starts_at is not None and item.kind != "hotel":
            days.setdefault(local_day(item.starts_at, item.start_zone), []).append(item)
    # Where no meal at all is planned, the office does not plan meals.
    if not any(item.kind in ("meal", "reception") for item in items):
        return
    for day, of_day in days.items():
        yield from _hungry(look, day, of_day)


def _hungry(look: Look, day: date, items: Sequence[PlanItem]) -> Iterator[Finding]:
    gap = timedelta(minutes=look.number(MEAL, "gap"))
    most = look.number(MEAL, "minutes")
    since: datetime | None = None
    run: list[PlanItem] = []
    ends: datetime | None = None
    for item in items:
        begins, over = item.starts_at, item.over_at
        if begins is None or over is None:
            continue
        # In a free hour, on a flight, a train or a ship one can eat.
        eats = item.kind in ("meal", "reception", "free", "flight", "train", "boat") or item.ends_at is None
        if eats or (ends is not None and begins - ends >= gap):
            run, since = [], None
        if not eats:
            since = since or begins
            run.append(item)
            if (over - since).total_seconds() / 60 > most:
                yield Finding(
                    rule=MEAL.name,
                    level=look.level(MEAL),
                    message=message(
                        "{length} without a meal on {day}",
                        length=length((over - since).total_seconds() / 60),
                        day=on(day),
                    ),
                    reason=message(
                        "From {start} to the end of “{item}” at {end}.",
                        start=clock(since, run[0].start_zone),
                        item=named(item.title),
                        end=clock(over, item.end_zone),
                    ),
                    item_ids=tuple(one.id for one in run),
                    starts_at=since,
                    ends_at=over,
                    zone=run[0].start_zone,
                    facts=fingerprint(day, since, over),
                )
                return
        ends = max(ends, over) if ends else over


def _walks(look: Look, items: Sequence[PlanItem]) -> dict[tuple[str, str], PlanItem]:
    """Items that begin in another room of the same house with less time than the walk takes."""
    if not look.asks(WALK):
        return {}
    need = look.number(WALK, "minutes")
    found: dict[tuple[str, str], PlanItem] = {}
    for before, item in pairwise(items):
        if before.ends_at is None or item.starts_at is None or before.moves or item.moves or item.travel_minutes:
            continue
        gap = (item.starts_at - before.ends_at).total_seconds() / 60
        if 0 <= gap < need and _other_room(look, before.venue_id, item.venue_id):
            found[before.id, item.id] = item
    return found


def _other_room(look: Look, one: str | None, other: str | None) -> bool:
    """True for two different rooms, or a room and another, within one house."""
    if one is None or other is None or one == other or look.plan.same_spot(one, other):
        return False
    return bool(set(look.plan.around(one)) & set(look.plan.around(other)))
