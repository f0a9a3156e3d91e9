"""The shape of each table of a visit. Made from the mapped classes by `python -m tools.shapes`."""

from __future__ import annotations

from collections.abc import Mapping

from planner.storage.shape import Shape

SHAPES: Mapping[str, Shape] = {
    "visit": Shape(
        readers={
            "languages": "JsonText",
            "dates_from": "Day",
            "dates_to": "Day",
            "checks": "JsonText",
            "gift_budgets": "JsonText",
            "extra": "JsonText",
            "updated_at": "Instant",
        },
        composites={},
        lists={
            "contacts": ("contact", "visit_id"),
            "stops": ("stop", "visit_id"),
            "organizations": ("organization", "visit_id"),
            "places": ("place", "visit_id"),
            "people": ("person", "visit_id"),
            "groups": ("party_group", "visit_id"),
            "vehicles": ("vehicle", "visit_id"),
            "items": ("item", "visit_id"),
            "gifts": ("gift", "visit_id"),
            "outcomes": ("outcome", "visit_id"),
            "tasks": ("task", "visit_id"),
            "pairings": ("pairing", "visit_id"),
            "accepted": ("accepted_finding", "visit_id"),
        },
    ),
    "contact": Shape(
        readers={
            "extra": "JsonText",
            "updated_at": "Instant",
        },
        composites={},
        lists={},
    ),
    "stop": Shape(
        readers={
            "arrive_date": "Day",
            "arrive_time": "ClockTime",
            "arrive_until_date": "Day",
            "arrive_until_time": "ClockTime",
            "depart_date": "Day",
            "depart_time": "ClockTime",
            "depart_until_date": "Day",
            "depart_until_time": "ClockTime",
            "extra": "JsonText",
            "updated_at": "Instant",
        },
        composites={
            "arrive": "moment_of",
            "depart": "moment_of",
        },
        lists={},
    ),
    "organization": Shape(
        readers={
            "translations": "JsonText",
            "extra": "JsonText",
            "updated_at": "Instant",
        },
        composites={},
        lists={},
    ),
    "place": Shape(
        readers={
            "translations": "JsonText",
            "extra": "JsonText",
            "updated_at": "Instant",
        },
        composites={},
        lists={},
    ),
    "person": Shape(
        readers={
            "listed": "PrivateJson",
            "languages": "JsonText",
            "phones": "JsonText",
            "translations": "JsonText",
            "extra": "JsonText",
            "updated_at": "Instant",
        },
        composites={},
        lists={
            "lodging": ("lodging", "person_id"),
        },
    ),
    "party_group": Shape(
        readers={
            "extra": "JsonText",
            "updated_at": "Instant",
        },
        composites={},
        lists={
            "members": ("member", "group_id"),
        },
    ),
    "vehicle": Shape(
        readers={
            "extra": "JsonText",
            "updated_at": "Instant",
        },
        composites={},
        lists={},
    ),
    "item": Shape(
        readers={
            "start_date": "Day",
            "start_time": "ClockTime",
            "start_until_date": "Day",
            "start_until_time": "ClockTime",
            "end_date": "Day",
            "end_time": "ClockTime",
            "end_until_date": "Day",
            "end_until_time": "ClockTime",
            "actual_start_date": "Day",
            "actual_start_time": "ClockTime",
            "actual_start_until_date": "Day",
            "actual_start_until_time": "ClockTime",
            "actual_end_date": "Day",
            "actual_end_time": "ClockTime",
            "actual_end_until_date": "Day",
            "actual_end_until_time": "ClockTime",
            "starts_at": "Instant",
            "ends_at": "Instant",
            "duration_minutes": "JsonText",
            "translations": "JsonText",
            "extra": "JsonText",
            "updated_at": "Instant",
        },
        composites={
            "start": "moment_always",
            "end": "moment_of",
            "actual_start": "moment_of",
            "actual_end": "moment_of",
        },
        lists={
            "participants": ("participant", "item_id"),
        },
    ),
    "gift": Shape(
        readers={
            "cost_is_number": "Flag",
            "value_is_number": "Flag",
            "opened": "Flag",
            "photographed": "Flag",
            "listed": "PrivateJson",
            "extra": "JsonText",
            "updated_at": "Instant",
        },
        composites={
            "cost": "money_of",
            "value": "money_of",
        },
        lists={
            "recipients": ("recipient", "gift_id"),
        },
    ),
    "outcome": Shape(
        readers={
            "extra": "JsonText",
            "updated_at": "Instant",
        },
        composites={},
        lists={
            "parties": ("party", "outcome_id"),
        },
    ),
    "task": Shape(
        readers={
            "extra": "JsonText",
            "updated_at": "Instant",
        },
        composites={},
        lists={},
    ),
    "pairing": Shape(
        readers={
            "extra": "JsonText",
            "updated_at": "Instant",
        },
        composites={},
        lists={},
    ),
    "accepted_finding": Shape(
        readers={
            "items": "JsonText",
            "people": "JsonText",
            "extra": "JsonText",
            "updated_at": "Instant",
        },
        composites={},
        lists={},
    ),
    "lodging": Shape(
        readers={
            "extra": "JsonText",
            "updated_at": "Instant",
        },
        composites={},
        lists={},
    ),
    "member": Shape(
        readers={
            "extra": "JsonText",
            "updated_at": "Instant",
        },
        composites={},
        lists={},
    ),
    "participant": Shape(
        readers={
            "extra": "JsonText",
            "updated_at": "Instant",
        },
        composites={},
        lists={},
    ),
    "recipient": Shape(
        readers={
            "extra": "JsonText",
            "updated_at": "Instant",
        },
        composites={},
        lists={},
    ),
    "party": Shape(
        readers={
            "extra": "JsonText",
            "updated_at": "Instant",
        },
        composites={},
        lists={},
    ),
}
