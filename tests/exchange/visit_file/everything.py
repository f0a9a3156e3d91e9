"""A visit file that fills every member the schema knows, and adds unknown ones to every object."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

TOP = Path(__file__).resolve().parents[3]
SCHEMA: dict[str, Any] = json.loads((TOP / "resources/format/visit.schema.json").read_text(encoding="utf-8"))
VISIT_ID = "0b8f6e1c-6a3e-4f0e-9b1e-3d3f0a4c7e11"
UNKNOWN: dict[str, Any] = {"x-unknown": {"列表": [1, 2.5, True, False, None, "", {}, {"deep": "مرحبا"}]}, "نص": "🎁"}

_FIXED: dict[str, Any] = {
    "id": VISIT_ID,
    "home_zone": "Asia/Shanghai",
    "zone": "America/Sao_Paulo",
    "timezone": "Pacific/Chatham",
    "time": "09:05",
    "until_time": "23:59",
    "languages": ["en", "zh-Hans", "ar"],
    "latitude": -43.953,
    "longitude": 176,
    "duration_minutes": [30, 45],
    "amount": 1234.5,
    "internal": None,
    "checks": {"pace": {"level": "off", "numbers": {"hours": 3}}},
    "gift_budgets": {"total": {"amount": 500, "currency": "EUR"}},
    "listed": {"Column é": "cell 中", "empty": ""},
    "parent": None,
    "alternative_to": None,
    "translations": {"ar": {"name": "اسم", "x-unknown": ""}, "x-private": {"name": "n"}},
}
_NAMELESS = ("contacts", "participants", "lodging", "actual", "dates", "pairings", "accepted")
"""Objects that the schema describes where they stand."""

_KEYS = {
    "organization": "organizations", "place": "places", "person": "people", "group": "groups",
    "vehicle": "vehicles", "item": "items", "gift": "gifts", "task": "tasks",
}  # fmt: skip
_REFERENCES: dict[str, dict[str, str | None]] = {
    "stop": {"city": "places", "hotel": "places"},
    "place": {"city": "places", "within": None},
    "person": {"organization": "organizations"},
    "lodging": {"city": "places", "hotel": "places"},
    "group": {
        "members": "people", "leader": "people", "interpreter": "people", "escort": "people", "vehicle": "vehicles",
    },
    "item": {
        "city": "places", "venue": "places", "from": "places", "to": "places", "to_city": "places",
        "track": "groups", "vehicle": "vehicles",
    },
    "participants": {"who": "groups"},
    "gift": {"giver": "organizations", "recipients": "people", "item": "items"},
    "outcome": {"item": "items", "parties": "organizations", "owner": "people"},
    "vehicle": {"group": "groups"},
    "task": {"owner": "people", "item": "items", "gift": "gifts"},
    "pairings": {"person": "people", "counterpart": "people", "item": "items"},
}  # fmt: skip


def everything() -> dict[str, Any]:
    """The file. Every key is its list's name; a second item is a step of the first, a third its alternative."""
    document: dict[str, Any] = _object(SCHEMA, "visit")
    first = document["items"][0]
    step = {**first, "key": "step", "parent": "items"}
    rain = {**first, "key": "rain", "alternative_to": "items", "participants": [{"who": "people"}, {"who": "people"}]}
    document["items"] += [step, rain]
    document["places"].append({"key": "within", "kind": "room", "within": "places", "name": "Room"})
    return document


def _object(schema: dict[str, Any], name: str) -> dict[str, Any]:
    members = {member: _value(sub, name, member) for member, sub in schema["properties"].items()}
    return {**members, **UNKNOWN}


def _value(schema: dict[str, Any], owner: str, member: str) -> Any:
    reference = _REFERENCES.get(owner, {}).get(member, "")
    if reference or reference is None:
        return [reference, reference] if schema.get("type") == "array" else reference
    if member == "key":
        return _KEYS[owner]
    if member in _FIXED:
        return _FIXED[member]
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return _value(SCHEMA["$defs"][name], name if "properties" in SCHEMA["$defs"][name] else owner, member)
    if "anyOf" in schema:
        return _value(schema["anyOf"][0], owner, member)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return "city" if "city" in schema["enum"] else [one for one in schema["enum"] if one is not None][-1]
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    if kinds[0] == "object":
        return _object(schema, member if member in _NAMELESS else owner)
    if kinds[0] == "array":
        return [_value(schema["items"], member, member)]
    if kinds[0] == "boolean":
        return True
    if kinds[0] in ("integer", "number"):
        return 7
    return "2026-05-04" if "\\d{4}" in schema.get("pattern", "") or member == "date" else f"{owner} {member} é 中"
