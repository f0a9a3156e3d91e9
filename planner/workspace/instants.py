"""Instants are derived in the step that changes what they follow from, and recorded with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select

from planner.errors import NotPossible
from planner.messages import message
from planner.models import Item, Place, Stop
from planner.rules.instants import PLACE_COLUMNS, end_zone, instants, start_zone, timed_row
from planner.rules.zones import ZoneSources
from planner.storage.zone_rules import zone_sources
from planner.workspace.bulk import stored_rows
from planner.workspace.changes import RowChange
from planner.workspace.work import Work, table_of

_ZONE_COLUMNS = {
    "visit": frozenset({"home_zone"}),
    "place": frozenset({"timezone", "city_id", "within_id"}),
}
_ITEM_COLUMNS = frozenset(PLACE_COLUMNS)


def derive_instants(work: Work) -> None:
    """Brings the instants of every item this step touched, or whose zone it may have changed, up to date."""
    changes = work.recorder.changes()
    item = table_of(Item)
    touched = {c.key for c in changes if c.table == "item" and c.after is not None and _concerns_time(c)}
    for visit_id in _visits_with_new_zones(work, changes) - work.instants_are_right:
        of_visit = select(item.c.id).where(item.c.visit_id == visit_id)
        touched |= set(work.connection.execute(of_visit).scalars())
    rows = stored_rows(work.connection, item, touched)
    by_visit: dict[str, list[str]] = {}
    for key, row in rows.items():
        if row["visit_id"] not in work.instants_are_right:
            by_visit.setdefault(row["visit_id"], []).append(key)
    for visit_id, keys in by_visit.items():
        sources = zone_sources(work.connection, visit_id)
        derived: dict[str, dict[str, Any]] = {}
        for key in keys:
            start, end = _instants_or_refuse(rows[key], sources)
            derived[key] = {"starts_at": start, "ends_at": end}
        work.update_many(Item, derived)


def _instants_or_refuse(row: Mapping[Any, Any], sources: ZoneSources) -> tuple[datetime | None, datetime | None]:
    """The instants of an item; refused where a clock time lost its zone, or the end now lies before the start.

    So every visit that is stored can leave the office as a file and come back.
    """
    item = timed_row(row)
    timed_without_zone = (item.start.time and start_zone(item, sources) is None) or (
        item.end and item.end.time and end_zone(item, sources) is None
    )
    if timed_without_zone:
        raise NotPossible(
            message(
                "“{title}” has a clock time and would be left without a time zone. Give the item, its city or the "
                "visit a zone.",
                title=row["title"],
            )
        )
    start, end = instants(item, sources)
    if start is not None and end is not None and end < start:
        raise NotPossible(
            message("“{title}” would end before it starts. Correct the start or the end.", title=row["title"])
        )
    return start, end


def _concerns_time(change: RowChange) -> bool:
    return any(name in _ITEM_COLUMNS or name.startswith(("start_", "end_")) for name in _names(change))


def _names(change: RowChange) -> set[str]:
    return {*(change.before or ()), *(change.after or ())}


def _visits_with_new_zones(work: Work, changes: Iterable[RowChange]) -> set[str]:
    found: set[str] = set()
    unclear: dict[str, set[str]] = {"place": set(), "stop": set()}
    for change in changes:
        watched = _ZONE_COLUMNS.get(change.table)
        if change.table != "stop" and not (watched and watched & _names(change)):
            continue
        owner = (change.after or change.before or {}).get("visit_id")
        if change.table == "visit":
            found.add(change.key)
        elif owner:
            found.add(owner)
        else:
            unclear[change.table].add(change.key)
    for model in (Place, Stop):
        table = table_of(model)
        found |= {row["visit_id"] for row in stored_rows(work.connection, table, unclear[table.name]).values()}
    return found
