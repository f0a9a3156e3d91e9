"""Clocks that change during the visit, and clock times that do not exist or come twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from planner.messages import Message, message
from planner.models.moment import Moment
from planner.models.zones import change_on, is_repeated, is_skipped, next_valid
from planner.rules.checks.finding import Finding, fingerprint
from planner.rules.checks.gathering import gathered
from planner.rules.checks.look import Look
from planner.rules.checks.names import clock, length, named, on
from planner.rules.checks.plan import PlanItem
from planner.rules.checks.rule import Rule

CHANGE = Rule(
    "clocks_change",
    "advice",
    message("The clocks change"),
    message("Telephones follow by themselves, watches and wake-up calls do not: tell everybody the evening before."),
)
SKIPPED = Rule(
    "skipped_time",
    "error",
    message("A clock time does not exist"),
    message("The clocks jump over this time on that day."),
)
REPEATED = Rule(
    "repeated_time",
    "warning",
    message("A clock time comes twice"),
    message("The clocks go back over this hour: say whether the first or the second is meant. The first is used."),
)
RULES = (CHANGE, SKIPPED, REPEATED)


def clock_changes(look: Look) -> Iterator[Finding]:
    """One finding for each night on which the clocks change where the delegation is, and each odd clock time."""
    if look.asks(CHANGE):
        yield from _changes(look)
    for item in look.plan.on:
        for moment, zone in ((item.start, item.start_zone), (item.end or Moment(), item.end_zone)):
            if moment.date is None or moment.time is None or (moment.zone or zone) is None:
                continue
            yield from _odd(look, item, moment, moment.zone or zone or "UTC")


def _odd(look: Look, item: PlanItem, moment: Moment, zone: str) -> Iterator[Finding]:
    assert moment.date is not None
    assert moment.time is not None
    values = {"item": named(item.title), "time": f"{moment.time:%H:%M}", "day": on(moment.date)}
    if is_skipped(moment.date, moment.time, zone) and look.asks(SKIPPED):
        valid = next_valid(moment.date, moment.time, zone)
        yield gathered(
            look,
            SKIPPED,
            (item,),
            message("“{item}”: {time} does not exist on {day}", **values),
            reason=message("The clocks go forward over it. The next time there is: {valid}.", valid=valid),
            facts=(moment.date, moment.time, zone),
        )
    elif moment.fold is None and is_repeated(moment.date, moment.time, zone) and look.asks(REPEATED):
        yield gathered(
            look,
            REPEATED,
            (item,),
            message("“{item}”: {time} comes twice on {day}", **values),
            facts=(moment.date, moment.time, zone),
        )


def _changes(look: Look) -> Iterator[Finding]:
    told: set[tuple[str, date]] = set()
    nights: dict[tuple[str, date], list[PlanItem]] = {}
    for item in look.plan.standing:
        zone, day = item.start_zone, item.start.date
        if zone and day and item.kind != "flight":
            nights.setdefault((zone, day), []).append(item)
    for (zone, day), items in nights.items():
        for at in (day, day + timedelta(days=1)):
            # The night after the last item of a day belongs to it where something follows there.
            if (zone, at) in told or (at != day and (zone, at) not in nights):
                continue
            change = change_on(at, zone)
            if change is not None:
                told.add((zone, at))
                yield _change(look, items, zone, at, change)


def _change(look: Look, items: list[PlanItem], zone: str, day: date, change: tuple[datetime, int]) -> Finding:
    instant, minutes = change
    before = clock(instant - timedelta(minutes=1), zone)
    there = next((look.plan.places[key].name for key in _cities(look, items)), None)
    place: Message | str = named(there) if there else zone
    sentence = (
        message(
            "In {place} the clocks go forward by {length} on {day}", place=place, length=length(minutes), day=on(day)
        )
        if minutes > 0
        else message(
            "In {place} the clocks go back by {length} on {day}", place=place, length=length(-minutes), day=on(day)
        )
    )
    return Finding(
        rule=CHANGE.name,
        level=look.level(CHANGE),
        message=sentence,
        reason=message(
            "After {before} it is {after}. {why}", before=before, after=clock(instant, zone), why=look.why(CHANGE)
        ),
        item_ids=tuple(item.id for item in items[:1]),
        starts_at=instant,
        ends_at=instant,
        zone=zone,
        facts=fingerprint(zone, day, minutes),
    )


def _cities(look: Look, items: list[PlanItem]) -> Iterator[str]:
    for item in items:
        city = item.city_id or look.plan.city_of(item.venue_id)
        if city:
            yield city
