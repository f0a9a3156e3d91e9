"""The programme of a visit as JSON, for other programs."""

from __future__ import annotations

import json
from datetime import UTC
from typing import Any

from planner.documents.content.types import Content, Day, Entry, PlaceLine, When
from planner.models.words import Words


def programme_json(content: Content) -> str:
    """One JSON object: the visit and its days in order; each moment as written, with its zone and UTC instant."""
    document = {
        "id": content.visit_id,
        "title": _words(content.title),
        "first_day": content.first_day and content.first_day.isoformat(),
        "last_day": content.last_day and content.last_day.isoformat(),
        "days": [_day(day) for day in content.days],
        "undated": [_entry(entry) for entry in content.undated],
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _day(day: Day) -> dict[str, Any]:
    """`again` stands only where a date is lived a second time, after the date line."""
    again = {"again": True} if day.again else {}
    return {"date": day.date.isoformat(), **again, "items": [_entry(entry) for entry in day.entries]}


def _entry(entry: Entry) -> dict[str, Any]:
    found = {
        "key": entry.key,
        "kind": entry.kind,
        "title": _words(entry.title),
        "status": entry.status,
        "start": _when(entry.start),
        "end": _when(entry.end),
        "city": _place(entry.city),
        "venue": _place(entry.venue),
        "from": _place(entry.from_place),
        "to": _place(entry.to_place),
        "number": entry.number,
        "attends": [{"name": _words(one.name), "role": one.role} for one in entry.attends],
        "steps": [_entry(step) for step in entry.steps],
        "alternatives": [_entry(alternative) for alternative in entry.alternatives],
    }
    return {name: value for name, value in found.items() if value not in (None, [], {})}


def _when(when: When | None) -> dict[str, Any] | None:
    if when is None:
        return None
    moment = when.moment
    found = {
        "date": moment.date and moment.date.isoformat(),
        "time": moment.time and moment.time.strftime("%H:%M"),
        "zone": when.zone,
        "fold": moment.fold,
        "precision": moment.precision,
        "day_part": moment.day_part,
        "until_date": moment.until_date and moment.until_date.isoformat(),
        "until_time": moment.until_time and moment.until_time.strftime("%H:%M"),
        "utc": when.instant and when.instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
    return {name: value for name, value in found.items() if value is not None}


def _place(place: PlaceLine | None) -> Any:
    return _words(place.name) if place else None


def _words(words: Words) -> Any:
    """A text alone, or by language where there are several; `und` and `x-native` where the visit names none."""
    if len(words.by_language) < 2:
        return words.by_language[0][1] if words else None
    found: dict[str, str] = {}
    for tag, text in words.by_language:
        found.setdefault(tag or ("x-native" if "und" in found else "und"), text)
    return found
