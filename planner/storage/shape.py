"""What must be known of a table, beside the table itself, to read its rows as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Shape(NamedTuple):
    """All three are by name: of a column, of a value spread over several columns, of a list.

    `readers` names the type of a column that is not read as it is stored, `composites` how a value is put together
    (`planner.models.parts`), `lists` the table that holds the rows of a list and its column that names their owner.
    """

    readers: Mapping[str, str]
    composites: Mapping[str, str]
    lists: Mapping[str, tuple[str, str]]
