"""When and where each visit of the office is, and who travels: for seeing several visits at once."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.models import Person, Place, Stop
from planner.models.base import table_of
from planner.models.words import Words, words
from planner.storage.visits import VisitSummary, list_visits


@dataclass(frozen=True, slots=True)
class JourneyStop:
    """A city from the day of arrival to that of departure, both of them its own."""

    name: Words
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Journey:
    """A visit with its days, its stops that have days, and who travels: names by what tells a person from others."""

    summary: VisitSummary
    stops: tuple[JourneyStop, ...]
    people: tuple[tuple[str, Words], ...]


def journeys(session: Session) -> tuple[Journey, ...]:
    """Every visit that has days, by its first day. People are the same by their directory link, else by their name."""
    visits = [visit for visit in list_visits(session) if visit.first_day is not None]
    tags = {visit.visit_id: visit.languages for visit in visits}
    stops, people = _stops(session, tags), _people(session, tags)
    found = [Journey(one, tuple(stops[one.visit_id]), tuple(people[one.visit_id])) for one in visits]
    return tuple(sorted(found, key=lambda one: (one.summary.first_day or date.max, one.summary.visit_id)))


def _stops(session: Session, tags: dict[str, tuple[str, ...]]) -> dict[str, list[JourneyStop]]:
    stop, place = table_of(Stop).c, table_of(Place).c
    rows = session.execute(
        select(stop.visit_id, place.name, place.name_native, stop.arrive_date, stop.depart_date)
        .join(table_of(Place), place.id == stop.city_id)
        .order_by(stop.position, stop.id)
    )
    found: dict[str, list[JourneyStop]] = defaultdict(list)
    for visit_id, name, native, arrive, depart in rows:
        first, last = arrive or depart, depart or arrive
        if visit_id in tags and first is not None and last is not None and last >= first:
            found[visit_id].append(JourneyStop(words(tags[visit_id], name, native), first, last))
    return found


def _people(session: Session, tags: dict[str, tuple[str, ...]]) -> dict[str, list[tuple[str, Words]]]:
    person = table_of(Person).c
    rows = session.execute(
        select(person.visit_id, person.directory_id, person.name, person.native_name)
        .where(person.side == "delegation")
        .order_by(person.position, person.id)
    )
    found: dict[str, list[tuple[str, Words]]] = defaultdict(list)
    for visit_id, directory_id, name, native in rows:
        if visit_id in tags and (name or native):
            told_by = directory_id or "\n".join(filter(None, (native, name))).casefold()
            found[visit_id].append((told_by, words(tags[visit_id], name, native)))
    return found
