"""Writing a visit file: the same value that was imported, with what was changed since."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from planner.exchange.visit_file.internal import has_internal, public_translations
from planner.exchange.visit_file.rows import Columns, VisitRows
from planner.exchange.visit_file.schema import FORMAT
from planner.exchange.visit_file.shape import (
    KEYED,
    UNKEYED,
    VISIT,
    Children,
    Shape,
    internal_columns,
)
from planner.exchange.visit_file.values import is_empty, write_moment, write_money

LEFT_OUT = "left out"

_LISTS: Mapping[str, Shape] = {**UNKEYED, **KEYED}
_ORDER = (
    "contacts", "stops", "organizations", "places", "people", "groups", "vehicles", "items", "gifts", "outcomes",
    "tasks", "pairings", "accepted",
)  # fmt: skip
"""What a reader looks for first, first."""


def write_visit_file(rows: VisitRows, *, without_internal: bool = False) -> bytes:
    """The whole visit as JSON in UTF-8 without a byte order mark, the visit itself first, then its lists."""
    return _text(_document(rows, without_internal=without_internal)).encode("utf-8")


def _document(rows: VisitRows, *, without_internal: bool) -> dict[str, Any]:
    writer = _Writer(rows, without_internal=without_internal)
    visit = dict(rows.visit)
    extra = dict(visit.pop("extra", None) or {})
    spelled_id = extra.pop("id", rows.visit_id)
    if without_internal:
        visit["internal"] = LEFT_OUT
    elif has_internal(rows):
        visit["internal"] = None
    members = writer.members({**visit, "extra": extra or None}, VISIT)
    lists = {
        name: writer.entries(_LISTS[name]) for name in _ORDER if name == "items" or rows.tables.get(_LISTS[name].table)
    }
    return {"format": FORMAT, "id": spelled_id, **members, **lists}


class _Writer:
    def __init__(self, rows: VisitRows, *, without_internal: bool) -> None:
        self._rows = rows
        self._without_internal = without_internal
        self._keys = {row["id"]: row["key"] for shape in KEYED.values() for row in rows.tables.get(shape.table, ())}
        self._owned: dict[tuple[str, str], list[Mapping[str, Any]]] = {}
        for shape in _LISTS.values():
            self._gather(shape)

    def entries(self, shape: Shape) -> list[dict[str, Any]]:
        """All objects of a list, in their order."""
        return [self._keyed(row, shape) for row in self._rows.tables.get(shape.table, ())]

    def members(self, row: Mapping[str, Any], shape: Shape) -> dict[str, Any]:
        """The members of one object, known and unknown."""
        hidden = internal_columns(shape) if self._without_internal else frozenset()
        found: dict[str, Any] = {}
        for member, column in shape.plain.items():
            if row.get(column) is not None and column not in hidden:
                found[member] = row[column]
        if self._without_internal and "translations" in found:
            _put(found, "translations", public_translations(found.pop("translations"), shape))
        for member, name in shape.moments.items():
            moment = write_moment(row, name)
            if moment or (member == "start" and shape.table == "item"):
                found[member] = moment
        for member, names in shape.nested_moments.items():
            nested = {part: write_moment(row, name) for part, name in names.items()}
            _put(found, member, {part: value for part, value in nested.items() if value})
        for member, days in shape.nested_days.items():
            _put(found, member, {p: row[c].isoformat() for p, c in days.items() if row.get(c) is not None})
        for member in shape.money:
            _put(found, member, write_money(row, member))
        for member, reference in shape.references.items():
            for column in reference.columns.values():
                if row.get(column) is not None:
                    found[member] = self._keys[row[column]]
        for member, children in shape.children.items():
            _put(found, member, self._children(row["id"], children))
        return _merged(found, row.get("extra") or {})

    def _keyed(self, row: Mapping[str, Any], shape: Shape) -> dict[str, Any]:
        lead = {"key": row["key"]} if "key" in row else {}
        return {**lead, **self.members(row, shape)}

    def _children(self, owner_id: str, children: Children) -> list[Any]:
        rows = self._owned.get((children.shape.table, owner_id), ())
        objects = (self.members(row, children.shape) for row in rows)
        return [entry["who"] if children.bare else entry for entry in objects]

    def _gather(self, shape: Shape) -> None:
        for children in shape.children.values():
            for row in self._rows.tables.get(children.shape.table, ()):
                self._owned.setdefault((children.shape.table, row[children.owner]), []).append(row)


def _put(found: Columns, member: str, value: Any) -> None:
    if not is_empty(value):
        found[member] = value


def _merged(known: dict[str, Any], extra: Mapping[str, Any]) -> dict[str, Any]:
    """Unknown members stand where they stood: beside the known ones, or inside a moment or an amount."""
    for member, value in extra.items():
        below = known.get(member)
        if isinstance(below, dict) and isinstance(value, Mapping):
            known[member] = _merged(below, value)
        elif member not in known:
            known[member] = value
    return known


def _text(document: Any) -> str:
    return json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False) + "\n"
