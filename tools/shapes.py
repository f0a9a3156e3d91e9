"""Makes planner/storage/shapes.py again from the mapped classes: `python -m tools.shapes`, after they changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import Float, Integer, Text, inspect
from sqlalchemy.orm import Mapper

from planner.models import Row, Visit
from planner.models.base import table_of
from planner.models.columns import Private
from planner.models.stored import READERS

FILE = Path(__file__).resolve().parent.parent / "planner" / "storage" / "shapes.py"
_AS_STORED = (Text, Integer, Float, Private)
_HEAD = '''"""The shape of each table of a visit. Made from the mapped classes by `python -m tools.shapes`."""

from __future__ import annotations

from collections.abc import Mapping

from planner.storage.shape import Shape

SHAPES: Mapping[str, Shape] = {
'''


def shapes_text() -> str:
    """The module as it should be. Raises TypeError for a kind of column that `planner.models.stored` cannot read."""
    waiting: list[Any] = [Visit]
    blocks = []
    for model in waiting:
        mapper: Mapper[Row] = inspect(model)
        lists: dict[str, str | tuple[str, str]] = {}
        for relation in mapper.relationships:
            ((_, column),) = relation.local_remote_pairs or ()
            lists[relation.key] = (table_of(relation.mapper.class_).name, column.name)
            if relation.mapper.class_ not in waiting:
                waiting.append(relation.mapper.class_)
        composites: dict[str, str | tuple[str, str]] = {
            one.key: one.composite_class.__name__ for one in mapper.composites
        }
        members: dict[str, Mapping[str, str | tuple[str, str]]] = {
            "readers": _readers(model),
            "composites": composites,
            "lists": lists,
        }
        body = "".join(f"        {name}={_literal(member)},\n" for name, member in members.items())
        blocks.append(f'    "{table_of(model).name}": Shape(\n{body}    ),\n')
    return "".join([_HEAD, *blocks, "}\n"])


def _literal(member: Mapping[str, str | tuple[str, str]]) -> str:
    """A dict as ruff leaves it: one entry a line."""
    lines = [f"            {json.dumps(name)}: {_quoted(value)},\n" for name, value in member.items()]
    return "{\n" + "".join(lines) + "        }" if lines else "{}"


def _quoted(value: str | tuple[str, str]) -> str:
    return json.dumps(value) if isinstance(value, str) else f"({', '.join(map(json.dumps, value))})"


def _readers(model: Any) -> dict[str, str | tuple[str, str]]:
    kinds = {column.name: type(column.type) for column in table_of(model).columns}
    strange = {name: kind for name, kind in kinds.items() if kind.__name__ not in READERS}
    for name, kind in strange.items():
        if not issubclass(kind, _AS_STORED):
            raise TypeError(f"{model.__name__}.{name} is a {kind.__name__}: planner.models.stored must read it")
    return {name: kind.__name__ for name, kind in kinds.items() if name not in strange}


if __name__ == "__main__":
    FILE.write_text(shapes_text(), encoding="utf-8")
