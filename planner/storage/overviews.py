"""What the list of visits says about each: its stops, who leads it, how many people and items."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from planner.models import Group, Item, Person, Place, Stop
from planner.models.base import table_of
from planner.storage.visits import VisitSummary, list_visits


@dataclass(frozen=True, slots=True)
class StopName:
    """A city of the journey and its zone, where it is known."""

    name: str | None
    name_native: str | None
    zone: str | None


@dataclass(frozen=True, slots=True)
class Leader:
    """Who leads the delegation, as far as is known."""

    name: str | None
    native_name: str | None
    position: str | None
    position_native: str | None


@dataclass(frozen=True, slots=True)
class VisitOverview:
    """One visit in the list. `people` counts named delegates or the headcount, whichever is more."""

    summary: VisitSummary
    stops: tuple[StopName, ...]
    people: int
    groups: int
    tentative: int
    leader: Leader | None


def visit_overviews(session: Session) -> tuple[VisitOverview, ...]:
    """Every visit, in the order of `list_visits`."""
    stops, leaders = _stops(session), _leaders(session)
    named, headcounts, groups = _people(session), _headcounts(session), _groups(session)
    item = table_of(Item).c
    unsettled = select(item.visit_id, func.count()).where(item.status == "tentative").group_by(item.visit_id)
    tentative = _pairs(session, unsettled)
    return tuple(
        VisitOverview(
            summary=summary,
            stops=tuple(stops[summary.visit_id]),
            people=max(named.get(summary.visit_id, 0), headcounts.get(summary.visit_id, 0)),
            groups=groups.get(summary.visit_id, 0),
            tentative=tentative.get(summary.visit_id, 0),
            leader=leaders.get(summary.visit_id),
        )
        for summary in list_visits(session)
    )


def _stops(session: Session) -> Mapping[str, list[StopName]]:
    stop, place = table_of(Stop), table_of(Place)
    rows = session.execute(
        select(stop.c.visit_id, place.c.name, place.c.name_native, place.c.timezone)
        .join(place, place.c.id == stop.c.city_id)
        .order_by(stop.c.position, stop.c.id)
    )
    found: dict[str, list[StopName]] = defaultdict(list)
    for visit_id, name, native, zone in rows:
        found[visit_id].append(StopName(name, native, zone))
    return found


def _leaders(session: Session) -> dict[str, Leader]:
    person = table_of(Person).c
    rows = session.execute(
        select(person.visit_id, person.name, person.native_name, person.position_text, person.position_native)
        .where(person.side == "delegation", person.role == "head")
        .order_by(
            person.precedence.is_(None).desc(), person.precedence.desc(), person.position.desc(), person.id.desc()
        )
    )
    # The highest comes last and stays.
    return {visit_id: Leader(*rest) for visit_id, *rest in rows}


def _people(session: Session) -> dict[str, int]:
    person = table_of(Person).c
    heads = func.sum(func.coalesce(func.nullif(person.headcount, 0), 1))  # an unnamed line stands for several
    counts = (
        select(person.visit_id, heads)
        .where(person.side == "delegation", person.gone_since.is_(None))
        .group_by(person.visit_id)
    )
    return _pairs(session, counts)


def _headcounts(session: Session) -> dict[str, int]:
    group = table_of(Group).c
    whole = (
        select(group.visit_id, func.max(group.headcount))
        .where(group.everyone_of == "delegation", group.headcount.is_not(None))
        .group_by(group.visit_id)
    )
    return _pairs(session, whole)


def _groups(session: Session) -> dict[str, int]:
    group = table_of(Group).c
    return _pairs(session, select(group.visit_id, func.count()).group_by(group.visit_id))


def _pairs(session: Session, statement: Any) -> dict[str, int]:
    return {row[0]: int(row[1]) for row in session.execute(statement)}
