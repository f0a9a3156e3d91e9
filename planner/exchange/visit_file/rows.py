"""A visit as plain column values, by table, in the order of its file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Columns = dict[str, Any]


@dataclass(frozen=True, slots=True)
class VisitRows:
    """All rows of one visit. Columns that are null are left out or None; bookkeeping is not there."""

    visit_id: str
    tables: Mapping[str, Sequence[Mapping[str, Any]]]
    internal_left_out: bool = False
    """The file says that internal fields were not exported: an update leaves the stored ones alone."""

    @property
    def visit(self) -> Mapping[str, Any]:
        """The columns of the visit itself."""
        return self.tables["visit"][0]

    @property
    def title(self) -> str:
        """The title of the visit."""
        return str(self.visit["title"])

    @property
    def item_count(self) -> int:
        """How many items there are, steps included."""
        return len(self.tables.get("item", ()))
