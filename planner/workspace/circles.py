"""Rows that stand under, replace or lie within others must not end up under themselves."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, Table, select

UPWARD: Mapping[str, tuple[str, ...]] = {"item": ("parent_id", "alternative_to_id"), "place": ("within_id",)}
"""By table the columns that lead from a row to the one above it."""


def stands_under_itself(connection: Connection, table: Table, row_id: str) -> bool:
    """True where the way up from a row leads back to it. Reads only the rows on the way."""
    columns = [table.c[name] for name in UPWARD[table.name]]
    seen: set[str] = set()
    waiting = [row_id]
    while waiting:
        row = connection.execute(select(*columns).where(table.c.id == waiting.pop())).one_or_none()
        above = {key for key in row or () if key is not None}
        if row_id in above:
            return True
        waiting += above - seen
        seen |= above
    return False
