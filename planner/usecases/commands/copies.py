"""Rows copied with new ids, and with every reference turned to the copies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from planner.models import Keyed, Row, Visit
from planner.models.base import BOOKKEEPING, table_of
from planner.models.identity import keyed_id
from planner.storage.visit_rows import FrozenRows
from planner.usecases.commands.identity import MODELS, names_in_file, unkeyed_id
from planner.usecases.commands.values import owner_column


def keyed_ids(visit_id: str, rows: FrozenRows) -> dict[str, str]:
    """The id in a visit of each row with a key, by its old one."""
    models = {table: MODELS[table] for table in rows}
    return {
        row["id"]: keyed_id(visit_id, model.list_name, row["key"])
        for table, model in models.items()
        if issubclass(model, Keyed)
        for row in rows[table]
    }


def unkeyed_ids(rows: FrozenRows, ids: Mapping[str, str], *, keys: Mapping[str, str]) -> dict[str, str]:
    """The id of each row without a key, by its old one, under the new owner that `ids` tells."""
    found: dict[str, str] = {}
    for table, listed in rows.items():
        model = MODELS[table]
        if model is Visit or issubclass(model, Keyed):
            continue
        equal: Counter[tuple[str, str]] = Counter()
        for row in listed:
            owner = ids[row[owner_column(model)]]
            names = names_in_file(model, row, lambda _table, row_id: keys[row_id])
            found[row["id"]] = unkeyed_id(model, owner, names, equal[owner, names])
            equal[owner, names] += 1
    return found


def copied(row: Mapping[Any, Any], model: type[Row], ids: Mapping[str, str]) -> dict[str, Any]:
    """The row with its new id; what was not copied is referred to as before."""
    referring = {c.name for c in table_of(model).columns if c.name == "id" or c.foreign_keys}
    return {
        name: ids.get(value, value) if name in referring and value is not None else value
        for name, value in row.items()
        if name not in BOOKKEEPING
    }
