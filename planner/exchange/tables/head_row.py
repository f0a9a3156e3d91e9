"""Which row holds the heads: lists have titles, dates and blank rows above it, or no heads at all."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from planner.rules.folding import fold

_LOOK = 30
_NO_HEAD = re.compile(r"\S+@\S+\.\S+|\+?\d[\d\s()./-]{5,}|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}.*|https?://.*")


def find_head_row(rows: Sequence[Sequence[str]], known: Collection[str]) -> int | None:
    """The place of the head row among rows without blanks; None where the list seems to have none."""
    looked_at = rows[:_LOOK]
    met = [sum(fold(cell) in known for cell in set(row) if cell) for row in looked_at]
    best = max(range(len(looked_at)), key=lambda n: (met[n], -n))
    if met[best] >= 2 or (met[best] == 1 and _filled(looked_at[best]) <= 2):
        return best
    width = max(_filled(row) for row in looked_at)
    dense = next(n for n, row in enumerate(looked_at) if _filled(row) >= max(2, 0.6 * width) or width == 1)
    cells = [cell.strip() for cell in looked_at[dense] if cell.strip()]
    if _no_heads(cells):
        # A row of an item may hold a word that lists have for a head.
        return best if met[best] and not _no_heads([cell.strip() for cell in looked_at[best] if cell.strip()]) else None
    return dense


def _no_heads(cells: Sequence[str]) -> bool:
    """True for cells with a day, a telephone or a long text among them, which no row of heads has."""
    return any(_NO_HEAD.fullmatch(cell) or len(cell) > 80 or cell.isdigit() for cell in cells)  # signs


def whole_head(rows: Sequence[Sequence[str]], at: int, known: Collection[str]) -> list[str]:
    """The heads of a row; where heads stand in two lines, an empty one has what stands over it."""
    head = list(rows[at])
    over = rows[at - 1] if at else ()
    if not any(fold(cell) in known for cell in over):
        return head
    head += [""] * (len(over) - len(head))
    return [cell if cell.strip() or n >= len(over) else over[n] for n, cell in enumerate(head)]


def _filled(row: Sequence[str]) -> int:
    return sum(1 for cell in row if cell.strip())
