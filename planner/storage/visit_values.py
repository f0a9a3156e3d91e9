"""One visit as plain values with the attributes of its mapped classes: a few statements, and no mapper.

What cannot be told from the tables themselves - which column is a day or JSON, which columns are one moment, which
tables are a visit's lists - stands in `shapes.py`, which is made from the mapped classes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any

from planner.models.parts import MOMENT_PARTS, MONEY_PARTS, moment_always, moment_of, money_of
from planner.models.stored import READERS
from planner.storage.shapes import SHAPES

Rows = Callable[[str, Mapping[str, str]], tuple[Sequence[str], Sequence[Sequence[Any]]]]
"""Asks a database: a statement and the values of its `:names` give the names of the columns, and the rows."""

COMPOSITES: Mapping[str, tuple[Callable[..., Any], tuple[str, ...]]] = {
    "moment_of": (moment_of, MOMENT_PARTS),
    "moment_always": (moment_always, MOMENT_PARTS),
    "money_of": (money_of, MONEY_PARTS),
}
"""How a value is put together that is spread over several columns, and the ends of their names."""


class Values:
    """The values of one row, and its lists, under the names of its mapped class."""

    def __init__(self, values: dict[str, Any]) -> None:
        self.__dict__ = values

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(f"there is no column or list {name}")


def values_with_lists(rows: Rows, table: str, row_id: str) -> Values | None:
    """A visit or one row of it with all that lies in its lists, in their order; None where it is gone."""
    found = next(_read(rows, table, f"SELECT * FROM {table} WHERE id = :id", row_id), None)
    if found is not None:
        _fill(rows, table, [found], within="id = :id", top_id=row_id)
    return found


def row_values(rows: Rows, table: str, row_id: str) -> Values | None:
    """One row without its lists; None where it is gone."""
    return next(_read(rows, table, f"SELECT * FROM {table} WHERE id = :id", row_id), None)


def list_values(rows: Rows, owner: str, owner_id: str, name: str) -> list[Values]:
    """One list of a visit or of a row of it, in its order and without lists of its own."""
    table, column = SHAPES[owner].lists[name]
    return list(_read(rows, table, f"SELECT * FROM {table} WHERE {column} = :id ORDER BY position, id", owner_id))


def _fill(rows: Rows, owner: str, owners: Sequence[Values], *, within: str, top_id: str) -> None:
    """Gives each owner its lists, and what is in these theirs; `within` chooses the owners out of their table."""
    by_id = {one.__dict__["id"]: one.__dict__ for one in owners}
    for name, (table, column) in SHAPES[owner].lists.items():
        for values in by_id.values():
            values[name] = []
        mine = f"{column} IN (SELECT id FROM {owner} WHERE {within})"
        found = list(_read(rows, table, f"SELECT * FROM {table} WHERE {mine} ORDER BY position, id", top_id))
        for one in found:
            by_id[one.__dict__[column]][name].append(one)
        _fill(rows, table, found, within=mine, top_id=top_id)


def _read(rows: Rows, table: str, statement: str, asked: str) -> Iterator[Values]:
    shape = SHAPES[table]
    columns, found = rows(statement, {"id": asked})
    at = {name: number for number, name in enumerate(columns)}
    readers = [(at[name], READERS[kind]) for name, kind in shape.readers.items()]
    composites = [
        (name, make, itemgetter(*(at[f"{name}_{part}"] for part in parts)))
        for name, (make, parts) in ((name, COMPOSITES[kind]) for name, kind in shape.composites.items())
    ]
    for row in found:
        cells = list(row)
        for number, reader in readers:
            if cells[number] is not None:
                cells[number] = reader(cells[number])
        values = dict(zip(columns, cells, strict=True))
        for name, make, parts in composites:
            values[name] = make(*parts(cells))
        yield Values(values)
