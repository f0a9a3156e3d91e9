"""A step that becomes an item of its own: it takes along what it had only from the item it belonged to."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from planner.models import Item, Participant
from planner.usecases.commands.fitting import PLACES
from planner.workspace import Work

Row = Mapping[str, Any]


def items_around(work: Work, row: Row) -> list[dict[str, Any]]:
    """The item that a step belongs to, the one that this belongs to, and so on."""
    found: list[dict[str, Any]] = []
    seen: set[str] = set()
    parent_id = row["parent_id"]
    while parent_id is not None and parent_id not in seen:
        seen.add(parent_id)
        found.append(work.stored(Item, [parent_id])[parent_id])
        parent_id = found[-1]["parent_id"]
    return found


def day_around(work: Work, row: Row) -> date | None:
    """The day of the items around a step: that of a step which has none of its own."""
    return next((one["start_date"] for one in items_around(work, row) if one["start_date"] is not None), None)


def inherited(work: Work, row: Row) -> dict[str, Any]:
    """The columns that a step needs to be where and when it was without the item around it: day, city and group."""
    around = items_around(work, row)
    found: dict[str, Any] = {}
    day = day_around(work, row)
    if row["start_date"] is None and day is not None:
        found["start_date"] = day
        if row["end_time"] is not None and row["end_date"] is None:
            over = row["start_time"] is not None and row["end_time"] < row["start_time"]
            found["end_date"] = day + timedelta(days=1) if over else day
    if not any(row[name] for name in PLACES):
        at = next((one for one in around if any(one[name] for name in PLACES)), None)
        found |= {name: at[name] for name in ("city_id", "venue_id") if at is not None and at[name] is not None}
        zone = next((one["start_zone"] for one in around if one["start_zone"]), None)
        if at is None and zone and row["start_zone"] is None and row["start_time"] is not None:
            found["start_zone"] = zone
            if row["end_time"] is not None and row["end_zone"] is None:
                found["end_zone"] = zone
    if row["track_id"] is None:
        track = next((one["track_id"] for one in around if one["track_id"]), None)
        found |= {"track_id": track} if track else {}
    return found


def attendants(work: Work, row: Row) -> list[dict[str, Any]]:
    """Who attends a step that names nobody: the participants of the item around it that names somebody."""
    if work.rows(Participant, item_id=row["id"]):
        return []
    for one in items_around(work, row):
        rows = work.rows(Participant, item_id=one["id"])
        if rows:
            return rows
    return []
