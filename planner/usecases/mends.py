"""Mends as commands: what a finding offers, made into what `Workspace.run` can do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from planner.messages import message
from planner.models.moment import Moment
from planner.models.zones import is_repeated, zone
from planner.rules.checks import mending
from planner.rules.checks.finding import Finding, Mend
from planner.rules.checks.plan import Plan
from planner.usecases.check import Findings
from planner.usecases.commands.checks import AddRide, MendFindings
from planner.usecases.commands.items import CancelItem, EditItem
from planner.usecases.commands.journey import EditStop
from planner.usecases.commands.shift import ShiftItems
from planner.usecases.commands.spans import ResizeItems, Span
from planner.workspace import Command


def simple_mends(findings: Findings) -> tuple[tuple[Finding, Mend], ...]:
    """The open findings that can be mended without a question, with how; each row is changed once."""
    found: list[tuple[Finding, Mend]] = []
    rows: set[str] = set()
    for finding in findings.open:
        mend = finding.simple_mend
        if mend is not None and mend.row_id not in rows:
            rows.add(mend.row_id)
            found.append((finding, mend))
    return tuple(found)


def mend_simple(findings: Findings) -> MendFindings | None:
    """All simple mends as one step; None where there is none."""
    commands = (command_for(findings.plan, mend) for _, mend in simple_mends(findings))
    known = tuple(command for command in commands if command is not None)
    return MendFindings(known) if known else None


def command_for(plan: Plan, mend: Mend) -> Command[Any] | None:
    """The command of a mend; None where what it would change is no longer there."""
    makes = _MAKES.get(mend.action)
    return None if makes is None else makes(plan, mend)


def _move(plan: Plan, mend: Mend) -> Command[Any] | None:
    return ShiftItems((mend.row_id,), minutes=mend.values["minutes"]) if mend.row_id in plan.items else None


def _shorten(plan: Plan, mend: Mend) -> Command[Any] | None:
    item = plan.items.get(mend.row_id)
    if item is None or item.ends_at is None or item.end is None:
        return None
    ends = told(item.ends_at - timedelta(minutes=mend.values["minutes"]), item.end_zone, like=item.end)
    return ResizeItems((Span(item.id, end=ends),))


def _cancel(plan: Plan, mend: Mend) -> Command[Any] | None:
    return CancelItem(mend.row_id) if mend.row_id in plan.items else None


def _venue(plan: Plan, mend: Mend) -> Command[Any] | None:
    return EditItem(mend.row_id, dict(mend.values)) if mend.row_id in plan.items else None


def _hotel(plan: Plan, mend: Mend) -> Command[Any] | None:
    return EditStop(mend.row_id, dict(mend.values)) if any(stop.id == mend.row_id for stop in plan.stops) else None


def _zone(plan: Plan, mend: Mend) -> Command[Any] | None:
    item = plan.items.get(mend.row_id)
    member = mend.values["member"]
    moment = getattr(item, member, None) if item is not None else None
    if moment is None:
        return None
    return EditItem(mend.row_id, {member: replace(moment, zone=mend.values["zone"], fold=None)})


def _ride(plan: Plan, mend: Mend) -> Command[Any] | None:
    """A ride of the estimated length that leaves once all are in, and the item as late as it arrives."""
    item, before = plan.items.get(mend.row_id), plan.items.get(mend.values["after"])
    if item is None or before is None or before.over_at is None:
        return None
    leaves = before.over_at + timedelta(minutes=mend.values["wait"])
    arrives = leaves + timedelta(minutes=mend.values["minutes"])
    start, end = plan.places[mend.values["from_id"]], plan.places[mend.values["to_id"]]
    names = [text for _, text in end.name.by_language]
    values: dict[str, Any] = {
        "kind": "transfer",
        "title": message("Ride to {place}", place=names[0] if names else "").in_language(_first(plan)),
        "start": told(leaves, start.zone or item.start_zone),
        "end": told(arrives, end.zone or item.start_zone),
        "from_id": start.id,
        "to_id": end.id,
        "city_id": plan.city_of(start.id),
    }
    if plan.city_of(end.id) != plan.city_of(start.id):
        values["to_city_id"] = plan.city_of(end.id)
    people = tuple((one.person_id, one.group_id) for one in item.attendees if _ours(plan, one.person_id, one.group_id))
    ride = AddRide(plan.visit_id, {name: v for name, v in values.items() if v is not None}, people)
    return MendFindings((ride, ShiftItems((item.id,), minutes=mend.values["later"])))


def _ours(plan: Plan, person_id: str | None, group_id: str | None) -> bool:
    """Only the delegation rides: hosts are where they are."""
    if person_id is not None:
        return plan.people[person_id].side == "delegation"
    return group_id in plan.groups and plan.groups[group_id or ""].side == "delegation"


def _first(plan: Plan) -> str:
    return "zh-Hans" if plan.languages[:1] and plan.languages[0].startswith("zh") else "en"


def told(instant: datetime, zone_name: str | None, *, like: Moment | None = None) -> Moment:
    """An instant as a moment in a zone, with the precision of another one and its way of writing the zone."""
    name = zone_name or "UTC"
    local = instant.astimezone(zone(name)).replace(second=0, microsecond=0)
    day, clock = local.date(), local.time().replace(fold=0)
    return Moment(
        date=day,
        time=clock,
        zone=name if like is None or like.zone is not None else None,
        fold=local.fold if is_repeated(day, clock, name) else None,
        precision=like.precision if like is not None else None,
    )


_MAKES: Mapping[str, Callable[[Plan, Mend], Command[Any] | None]] = {
    mending.MOVE: _move,
    mending.SHORTEN: _shorten,
    mending.CANCEL: _cancel,
    mending.SET_VENUE: _venue,
    mending.SET_HOTEL: _hotel,
    mending.SET_PLACE_ZONE: _zone,
    mending.ADD_TRANSFER: _ride,
}
