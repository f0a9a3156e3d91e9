"""Of which item another becomes a step: the one above it on the same level of the same day."""

from __future__ import annotations

from collections.abc import Sequence

from planner.ui.programme.row_types import DayBand, ItemRow


def item_above(rows: Sequence[DayBand | ItemRow], key: str) -> str | None:
    """The id of that item; None where the row of `key` is the first on its level."""
    number = next(n for n, row in enumerate(rows) if row.key == key)
    row = rows[number]
    assert isinstance(row, ItemRow)
    for above in reversed(rows[:number]):
        if not isinstance(above, ItemRow) or above.depth < row.depth:
            return None
        if above.depth == row.depth:
            return above.key
    return None
