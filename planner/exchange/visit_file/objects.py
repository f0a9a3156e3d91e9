"""One object of the visit file to one row, with the rows that belong to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from planner.exchange.visit_file.keys import Keys, resolve
from planner.exchange.visit_file.refusal import Path
from planner.exchange.visit_file.schema import ASIDE
from planner.exchange.visit_file.shape import Children, Shape
from planner.exchange.visit_file.values import (
    Columns,
    check_partial_date,
    check_zone,
    is_empty,
    read_day,
    read_moment,
    read_money,
    whole,
)
from planner.models import Keyed
from planner.models.identity import owned_id

ZONES = frozenset({"home_zone", "timezone"})
WHOLES = frozenset(
    {
        "capacity",
        "precedence",
        "headcount",
        "quantity",
        "office_rank",
        "travel_minutes",
        "buffer_minutes",
        "days_before",
    }
)
CHECKED = ZONES | WHOLES | {"latitude", "longitude", "duration_minutes", "date"}
"""Members that need more than the schema asks."""

Sink = Callable[[str, Columns], None]
"""Takes a finished row of a table."""


class ObjectReader:
    """Reads objects of one file; rows that belong to others go straight to the sink."""

    def __init__(self, keys: Keys, sink: Sink) -> None:
        self._keys = keys
        self._sink = sink

    def read(self, entry: Mapping[str, Any], shape: Shape, row: Columns, path: Path) -> Columns:
        """Fills `row` (its id and owner are set by the caller) from an object; unknown members go to `extra`."""
        extra: dict[str, Any] = {}
        for member, value in entry.items():
            if member in shape.plain and member not in CHECKED:
                if not is_empty(value):
                    row[shape.plain[member]] = value
                continue
            here = (*path, member)
            if member in shape.plain:
                if not is_empty(value):
                    row[shape.plain[member]] = _checked(member, value, shape, here)
            elif member in shape.references:
                if not is_empty(value):
                    column, row_id = resolve(value, shape.references[member], self._keys, here)
                    row[column] = row_id
            elif member in shape.moments:
                if value and (rest := read_moment(value, shape.moments[member], row, here)):
                    extra[member] = rest
            elif member in shape.children:
                self._children(value or (), shape.children[member], member, row["id"], here)
            elif member in shape.nested_moments:
                if value and (rest := _nested_moments(value, shape.nested_moments[member], row, here)):
                    extra[member] = rest
            elif member in shape.nested_days:
                if value and (rest := _nested_days(value, shape.nested_days[member], row, here)):
                    extra[member] = rest
            elif member in shape.money:
                if value and (rest := read_money(value, member, row)):
                    extra[member] = rest
            elif member == ASIDE:
                extra |= value
            elif member != "key" or not issubclass(shape.model, Keyed):
                extra[member] = value
        if extra:
            row["extra"] = extra
        return row

    def _children(self, values: Sequence[Any], children: Children, list_name: str, owner_id: str, path: Path) -> None:
        equal: Counter[str] = Counter()
        for number, value in enumerate(values):
            entry = {"who": value} if children.bare else value
            row_id = unkeyed_id(owner_id, list_name, entry, children.shape, equal)
            row: Columns = {"id": row_id, children.owner: owner_id, "position": number}
            if children.bare:
                column, named = resolve(value, children.shape.references["who"], self._keys, (*path, number))
                row[column] = named
            else:
                self.read(value, children.shape, row, (*path, number))
            self._sink(children.shape.table, row)


def unkeyed_id(owner_id: str, list_name: str, entry: Mapping[str, Any], shape: Shape, equal: Counter[str]) -> str:
    """The id of a row without a key: what it names, and the count among equals so far."""
    names = "\n".join(str(entry.get(name) or "") for name in shape.names)
    count = equal[names]
    equal[names] += 1
    return owned_id(owner_id, list_name, names, count)


def _checked(member: str, value: Any, shape: Shape, path: Path) -> Any:
    if member in ZONES:
        return check_zone(value, path)
    if member in WHOLES:
        return whole(value, path)
    if member == "duration_minutes":
        return [whole(minutes, (*path, number)) for number, minutes in enumerate(value)]
    if member in ("latitude", "longitude"):
        return float(value)
    if member == "date" and shape.table == "gift":
        check_partial_date(value, path)
    return value


def _nested_moments(value: Mapping[str, Any], names: Mapping[str, str], row: Columns, path: Path) -> dict[str, Any]:
    rest: dict[str, Any] = {}
    for member, part in value.items():
        if member not in names:
            rest[member] = part
        elif part and (unknown := read_moment(part, names[member], row, (*path, member))):
            rest[member] = unknown
    return rest


def _nested_days(value: Mapping[str, Any], names: Mapping[str, str], row: Columns, path: Path) -> dict[str, Any]:
    rest: dict[str, Any] = {}
    for member, part in value.items():
        if member not in names:
            rest[member] = part
        elif not is_empty(part):
            row[names[member]] = read_day(part, (*path, member))
    return rest
