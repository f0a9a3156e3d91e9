"""Instants are derived in the step that changes what they follow from, and recorded with it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, select

from planner.errors import NotPossible
from planner.messages import message
from planner.models import Item, Place, Stop
from planner.models.base import table_of
from planner.models.moment import Moment
from planner.models.parts import moment_from_columns
from planner.rules.instants import PLACE_COLUMNS, end_zone, ends_early, start_zone, timed_row
from planner.rules.zones import ZoneSources, zone_of
from planner.storage.zone_sources import zone_sources
from planner.workspace.bulk import stored_rows
from planner.workspace.changes import RowChange, Values
from planner.workspace.work import Work

_TIMES = ("start_", "end_", "actual_start_", "actual_end_", "arrive_", "depart_")
_PLACES = frozenset(PLACE_COLUMNS)
_STOP_ZONE = frozenset({"city_id", "position"})
_PLACE_ZONE = frozenset({"timezone", "city_id", "within_id"})
_ZONES = _STOP_ZONE | _PLACE_ZONE | {"home_zone"}


def derive_instants(work: Work) -> None:
    """Brings the instants of every item this step touched, or whose zone it may have changed, up to date.

    Raises NotPossible where a clock time would be left without a zone, or something would end before it
    starts, so every visit that is stored can leave the office as a file and come back.
    """
    work.update_many(Item, _out_of_date(work.connection, work.recorder.changes(), right=work.instants_are_right))


def is_outdated(connection: Connection, changes: Iterable[RowChange]) -> bool:
    """True where replayed changes do not fit what somebody else has stored since: times that depend on them."""
    try:
        return bool(_out_of_date(connection, changes))
    except NotPossible:
        return True


def _out_of_date(
    connection: Connection, changes: Iterable[RowChange], *, right: Collection[str] = ()
) -> dict[str, Values]:
    """New instants by item; the visits in `right` need no look."""
    concerned = tuple(change for change in changes if _concerns_time(change) or _names(change) & _ZONES)
    if not concerned:
        return {}
    items, stops = _touched(connection, concerned, right)
    sources: dict[str, ZoneSources] = {}
    derived: dict[str, Values] = {}
    for row in (*items.values(), *stops.values()):
        visit_id = row["visit_id"]
        if visit_id in right:
            continue
        if visit_id not in sources:
            sources[visit_id] = zone_sources(connection, visit_id)
        if row["id"] in stops:
            _check_stop(connection, row, sources[visit_id])
        else:
            new = _instants_of(row, sources[visit_id])
            if any(row[name] != value for name, value in new.items()):
                derived[row["id"]] = new
    return derived


def _touched(
    connection: Connection, changes: tuple[RowChange, ...], right: Collection[str]
) -> tuple[dict[str, dict[str, Any]], dict[str, dict[str, Any]]]:
    """The rows of items and of stops whose times must be looked at."""
    keys = {
        table: {c.key for c in changes if c.table == table and c.after is not None and _concerns_time(c)}
        for table in ("item", "stop")
    }
    for visit_id in _visits_with_new_zones(connection, changes) - set(right):
        for model in (Item, Stop):
            table = table_of(model)
            of_visit = select(table.c.id).where(table.c.visit_id == visit_id)
            keys[table.name] |= set(connection.execute(of_visit).scalars())
    items, stops = (stored_rows(connection, table_of(model), keys[model.__tablename__]) for model in (Item, Stop))
    return items, stops


def _instants_of(row: Mapping[str, Any], sources: ZoneSources) -> Values:
    """The instants of an item, after all that must hold for what is planned and what happened."""
    actual = timed_row(row, start="actual_start", end="actual_end")
    item = timed_row(row)
    for timed in (actual, item):
        zones = start_zone(timed, sources), end_zone(timed, sources)
        _refuse_span(row["title"], timed.start, timed.end, zones)
    end = item.end.instant(zones[1]) if item.end else None
    return {"starts_at": item.start.instant(zones[0]), "ends_at": end}


def _check_stop(connection: Connection, row: Mapping[str, Any], sources: ZoneSources) -> None:
    arrive, depart = (moment_from_columns(row, name) or Moment() for name in ("arrive", "depart"))
    city = (row["city_id"],)
    place = table_of(Place).c
    names = connection.execute(select(place.name, place.name_native, place.key).where(place.id == city[0])).one()
    title = next(name for name in names if name)
    _refuse_span(title, arrive, depart, (zone_of(arrive, city, sources), zone_of(depart, city, sources)))


def _refuse_span(title: str, start: Moment, end: Moment | None, zones: tuple[str | None, str | None]) -> None:
    for moment, zone in zip((start, end), zones, strict=True):
        if moment and moment.time and zone is None:
            raise NotPossible(
                message(
                    "“{title}” has a clock time and would be left without a time zone. Give the item, its city or "
                    "the visit a zone.",
                    title=title,
                )
            )
    if ends_early(start, end, zones=zones):
        raise NotPossible(message("“{title}” would end before it starts. Correct the start or the end.", title=title))


def _concerns_time(change: RowChange) -> bool:
    return any(name in _PLACES or name.startswith(_TIMES) for name in _names(change))


def _names(change: RowChange) -> set[str]:
    return {*(change.before or ()), *(change.after or ())}


def _visits_with_new_zones(connection: Connection, changes: Iterable[RowChange]) -> set[str]:
    """The visits in which moments of rows that did not change themselves may have another zone now."""
    found: set[str] = set()
    unclear: dict[str, set[str]] = {"place": set(), "stop": set()}
    for change in changes:
        names = _names(change)
        if change.table == "visit" and "home_zone" in names and change.before and change.after:
            found.add(change.key)
        elif change.table == "stop" and (names & _STOP_ZONE or _concerns_time(change)):
            _note(change, found, unclear)
        elif change.table == "place" and change.before and change.after and names & _PLACE_ZONE:
            # A place that came or went is named only by rows that changed with it.
            _note(change, found, unclear)
    for model in (Place, Stop):
        table = table_of(model)
        found |= {row["visit_id"] for row in stored_rows(connection, table, unclear[table.name]).values()}
    return found


def _note(change: RowChange, found: set[str], unclear: dict[str, set[str]]) -> None:
    visit_id = (change.after or change.before or {}).get("visit_id")
    if visit_id:
        found.add(visit_id)
    else:
        unclear[change.table].add(change.key)
