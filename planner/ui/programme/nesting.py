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


def nudged(keys: Sequence[str], key: str, way: int) -> tuple[str, ...]:
    """The keys with one of them moved by one place; nothing where it cannot move that way."""
    moved = list(keys)
    here = moved.index(key) if key in moved else -1
    if here < 0 or not 0 <= here + way < len(moved):
        return ()
    moved[here], moved[here + way] = moved[here + way], moved[here]
    return tuple(moved)
