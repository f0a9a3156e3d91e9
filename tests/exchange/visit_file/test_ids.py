"""The same file gives the same ids in every office, now and in every later planner."""

from __future__ import annotations

import json
import uuid

from planner.exchange.visit_file import read_visit_file
from tests.worlds import VISIT_ID, city, document, group, item, person, stop


def named(space: str, name: str) -> str:
    return str(uuid.uuid5(uuid.UUID(space), name))


def test_ids_follow_from_keys_and_rows_without_one_from_what_they_name() -> None:
    value = document(
        city("rome"),
        stop("rome"),
        stop("rome"),
        person("李"),
        group("press", members=["李", "李"]),
        item("talks", who=["李", "press", "李"]),
        contacts=[{"name": "Duty officer", "role": "embassy"}],
        outcomes=[{"summary": "Friendship"}],
        id=VISIT_ID.upper(),
    )
    tables = read_visit_file(json.dumps(value).encode(), name="file").tables
    talks, press = named(VISIT_ID, "items/talks"), named(VISIT_ID, "groups/press")
    assert {table: [row["id"] for row in rows] for table, rows in tables.items()} == {
        "visit": [VISIT_ID],
        "place": [named(VISIT_ID, "places/rome")],
        "person": [named(VISIT_ID, "people/李")],
        "party_group": [press],
        "item": [talks],
        "stop": [named(VISIT_ID, "stops/0/rome"), named(VISIT_ID, "stops/1/rome")],
        "contact": [named(VISIT_ID, "contacts/0/Duty officer\nembassy")],
        "outcome": [named(VISIT_ID, "outcomes/0/Friendship")],
        "member": [named(press, "members/0/李"), named(press, "members/1/李")],
        "participant": [
            named(talks, "participants/0/李"),
            named(talks, "participants/0/press"),
            named(talks, "participants/1/李"),
        ],
    }
