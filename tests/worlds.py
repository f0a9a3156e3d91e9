"""Visits for tests, told in few words: a visit file as a value, and the loaded visit that comes of it.

visit(
    person("li", name="Li Na"),
    group("press", members=["li"]),
    item("talks", at="2026-05-04 09:00 Asia/Tokyo", until="10:30", who=["press"]),
)
"""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy.orm import CompositeProperty, RelationshipProperty
from sqlalchemy.orm.attributes import set_committed_value

from planner.exchange.visit_file import read_visit_file
from planner.models import Base, Visit

VISIT_ID = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff"
NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
"""An instant at which papers are made."""
CASES = sorted((Path(__file__).parent / "cases").glob("*.visit.json"))
"""The published programmes and story visits."""

_LISTS = ("stops", "organizations", "places", "people", "groups", "items", "gifts", "outcomes", "contacts", "vehicles")


def case(path: Path) -> dict[str, Any]:
    """The value in a visit file."""
    value: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return value


def document(*things: dict[str, Any], **members: Any) -> dict[str, Any]:
    """A visit file of things made by the functions below, and of members of the visit itself."""
    value: dict[str, Any] = {
        "format": "delegation-visit/1",
        "id": VISIT_ID,
        "title": "Visit",
        "direction": "outbound",
        "home_zone": "Asia/Shanghai",
        "items": [],
        **members,
    }
    for thing in things:
        described = dict(thing)
        value.setdefault(described.pop("list"), []).append(described)
    return value


def visit(*things: dict[str, Any], **members: Any) -> Visit:
    """The loaded visit of such a file."""
    return loaded(document(*things, **members))


def person(key: str, *, side: str = "delegation", **members: Any) -> dict[str, Any]:
    """A delegate, or somebody of another side; named after the key unless told otherwise."""
    return {"list": "people", "key": key, "side": side, "name": key.title(), **members}


def group(key: str, **members: Any) -> dict[str, Any]:
    """A group; named after the key."""
    return {"list": "groups", "key": key, "name": key.title(), **members}


def place(key: str, *, kind: str = "venue", **members: Any) -> dict[str, Any]:
    """A place; named after the key."""
    return {"list": "places", "key": key, "kind": kind, "name": key.title(), **members}


def city(key: str, zone: str | None = None, **members: Any) -> dict[str, Any]:
    """A city with its zone."""
    return place(key, kind="city", timezone=zone, **members)


def stop(key: str, **members: Any) -> dict[str, Any]:
    """A stop in the city of that key."""
    return {"list": "stops", "city": key, **members}


def vehicle(key: str, **members: Any) -> dict[str, Any]:
    """A vehicle; named after the key."""
    return {"list": "vehicles", "key": key, "name": key.title(), **members}


def gift(key: str, **members: Any) -> dict[str, Any]:
    """A gift; described by the key."""
    return {"list": "gifts", "key": key, "description": key.title(), **members}


def item(
    key: str,
    at: str | dict[str, Any] | None = None,
    until: str | dict[str, Any] | None = None,
    *,
    who: list[str] | None = None,
    kind: str = "meeting",
    **members: Any,
) -> dict[str, Any]:
    """An item; titled after the key. `until` may be a clock time on the day and in the zone of `at`."""
    start = moment(at) if isinstance(at, str) else dict(at or {})
    value = {"list": "items", "key": key, "kind": kind, "title": key.title(), "start": start, **members}
    if isinstance(until, str) and len(until) == len("09:00"):
        value["end"] = {**{name: start[name] for name in ("date", "zone") if name in start}, "time": until}
    elif until is not None:
        value["end"] = moment(until) if isinstance(until, str) else until
    if who is not None:
        value["participants"] = [{"who": one} for one in who]
    return value


def moment(text: str, **members: Any) -> dict[str, Any]:
    """A moment from `2026-05-04`, `2026-05-04 09:00` or `2026-05-04 09:00 Asia/Tokyo`."""
    parts = dict(zip(("date", "time", "zone"), text.split(), strict=False))
    return {**parts, **members}


def loaded(value: dict[str, Any]) -> Visit:
    """The mapped visit of a visit file with all its lists, as if read from the database."""
    rows = read_visit_file(json.dumps(value).encode(), name="world.visit.json")
    by_table = {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}
    made: dict[str, list[Any]] = {
        table: [_mapped(by_table[table], columns) for columns in listed] for table, listed in rows.tables.items()
    }
    for table, kind in by_table.items():
        for name, relation in kind.__mapper__.relationships.items():
            _fill(made.get(table, []), name, relation, made)
    whole: Visit = made["visit"][0]
    return whole


def _mapped(kind: type[Any], columns: Any) -> Any:
    mapper = kind.__mapper__
    instance = kind()
    for prop in mapper.column_attrs:
        set_committed_value(instance, prop.key, columns.get(prop.columns[0].name))
    for composite in mapper.composites:
        _compose(instance, composite, columns)
    return instance


def _compose(instance: Any, composite: CompositeProperty[Any], columns: Any) -> None:
    parts = [columns.get(column.name) for column in composite.columns]
    instance.__dict__[composite.key] = composite.composite_class(*parts)


def _fill(owners: list[Any], name: str, relation: RelationshipProperty[Any], made: dict[str, list[Any]]) -> None:
    (pair,) = relation.local_remote_pairs
    target = relation.mapper.class_.__tablename__
    by_owner = defaultdict(list)
    for one in made.get(target, []):
        by_owner[getattr(one, relation.mapper.get_property_by_column(pair[1]).key)].append(one)
    for owner in owners:
        mine = sorted(by_owner[owner.id], key=lambda one: (one.position, one.id))
        set_committed_value(owner, name, mine)
