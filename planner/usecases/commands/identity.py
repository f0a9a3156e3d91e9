"""Ids of new rows: those that the visit file would give them, so that an import of our own file changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from planner.exchange.visit_file.shape import every_shape
from planner.models import Base, Keyed, Row
from planner.models.identity import keyed_id, new_key, owned_id
from planner.storage.office_rows import OFFICE_MODELS
from planner.storage.visit_rows import VISIT_MODELS
from planner.workspace import Work

KeyOf = Callable[[str, str], str]
"""The key of a row, by its table and its id."""

MODELS: Mapping[str, type[Row]] = {model.__tablename__: model for model in (*VISIT_MODELS, *OFFICE_MODELS)}
"""Every table of a visit and of the office, and its mapped class."""

_SHAPES = {shape.model: shape for shape in every_shape()}


def new_identity(work: Work, model: type[Row], owner_id: str, columns: Mapping[str, Any]) -> dict[str, str]:
    """The id, and where there is one the key, of a row that is about to be made."""
    if issubclass(model, Keyed):
        key = new_key()
        return {"key": key, "id": keyed_id(owner_id, model.list_name, key)}

    def key_of(table: str, row_id: str) -> str:
        named = work.get(MODELS[table], row_id)
        assert isinstance(named, Keyed)
        return named.key

    names = names_in_file(model, columns, key_of)
    count = 0
    while work.has(model, row_id := unkeyed_id(model, owner_id, names, count)):
        count += 1
    return {"id": row_id}


def names_in_file(model: type[Row], columns: Mapping[str, Any], key_of: KeyOf) -> str:
    """What a row without a key names, in the words of the visit file."""
    shape = _SHAPES[model]
    table = Base.metadata.tables[model.__tablename__]
    words: list[str] = []
    for name in shape.names:
        reference = shape.references.get(name)
        if reference is None:
            words.append(columns.get(shape.plain[name]) or "")
            continue
        named = ((table.c[column], columns.get(column)) for column in reference.columns.values())
        words.append(
            next((key_of(next(iter(c.foreign_keys)).column.table.name, row_id) for c, row_id in named if row_id), "")
        )
    return "\n".join(words)


def unkeyed_id(model: type[Row], owner_id: str, names: str, count: int) -> str:
    """The id of a row without a key, after `count` equal ones."""
    return owned_id(owner_id, model.list_name, names, count)
