"""Which row holds the heads: lists have titles, dates and blank rows above it, or no heads at all."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from planner.rules.folding import fold
from planner.rules.lists.meaning import begins_with_address, is_office_or_body

_LOOK = 30
_NO_HEAD = re.compile(
    r"\S+@\S+\.\S+|\+?\d[\d\s()./-]{5,}|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}.*|https?://.*"
    r"|\d{1,2}\s*[:.hH]\s*\d{2}(?!\d).*|\d{3,4}\s*[-–—]\s*\d{3,4}.*"
    r"|\d{3,4}\s?[LZ]\b.*|\d{1,2}(?:[.:]\d{2})?\s?[aApP]\.?[mM]\b.*"
)


def find_head_row(rows: Sequence[Sequence[str]], known: Collection[str]) -> int | None:
    """The place of the head row among rows without blanks; None where the list seems to have none."""
    looked_at = rows[:_LOOK]
    met = [sum(fold(cell) in known for cell in set(row) if cell) for row in looked_at]
    best = max(range(len(looked_at)), key=lambda n: (met[n], -n))
    width = max(_filled(row) for row in looked_at)
    if width == 1:
        # A list of names alone: its first line is a name too, unless it is a word that lists have for a head.
        return best if met[best] and not _addressed(looked_at[:best]) else None
    if met[best] >= 2 or (met[best] == 1 and _filled(looked_at[best]) <= 2):
        return best
    dense = next(n for n, row in enumerate(looked_at) if _filled(row) >= max(2, 0.6 * width) or width == 1)
    cells = [cell.strip() for cell in looked_at[dense] if cell.strip()]
    if not met[dense] and _reads_as_people(looked_at, dense):
        return None
    if _no_heads(cells):
        # A row of an item may hold a word that lists have for a head.
        return best if met[best] and not _no_heads([cell.strip() for cell in looked_at[best] if cell.strip()]) else None
    return dense


def _addressed(rows: Sequence[Sequence[str]]) -> bool:
    return any(begins_with_address(cell.strip()) for row in rows for cell in row)


def _reads_as_people(rows: Sequence[Sequence[str]], at: int) -> bool:
    """True where a row without any known head has cells that rows under it have too, or an honorific, or an office."""
    under = rows[at + 1 :]
    said = {(n, cell.strip()) for row in under for n, cell in enumerate(row) if cell.strip()}
    told = [(n, cell.strip()) for n, cell in enumerate(rows[at]) if cell.strip()]
    if under and any(cell in said for cell in told):
        return True
    words = [cell for _, cell in told]
    return len(words) > 1 and (any(map(begins_with_address, words)) or sum(map(is_office_or_body, words)) > 1)


def _no_heads(cells: Sequence[str]) -> bool:
    """True for cells with a day, a telephone or a long text among them, which no row of heads has."""
    return any(_NO_HEAD.fullmatch(cell) or len(cell) > 80 or cell.isdigit() for cell in cells)  # signs


def known_heads(rows: Sequence[Sequence[str]], known: Collection[str]) -> int:
    """How many heads that lists have are in the best of the first rows; none where there is one alone."""
    first = [row for row in rows[: 4 * _LOOK] if any(row)][:_LOOK]
    most = max((len({fold(cell) for cell in row if cell} & set(known)) for row in first), default=0)
    return most if most > 1 else 0


def whole_head(rows: Sequence[Sequence[str]], at: int, known: Collection[str]) -> tuple[list[str], int]:
    """The heads of a row, and which row is the last of them.

    Where heads stand in two lines, an empty one has what stands over it; where the second line says the same in another
    language, both are told: "姓名 / Name".
    """
    head = list(rows[at])
    over = rows[at - 1] if at else ()
    if any(fold(cell) in known for cell in over):
        head += [""] * (len(over) - len(head))
        head = [cell if cell.strip() or n >= len(over) else over[n] for n, cell in enumerate(head)]
    under = rows[at + 1] if at + 1 < len(rows) else ()
    told = [cell for cell in under if cell.strip()]
    if len(told) < 2 or not all(fold(cell) in known for cell in told) or len(told) < 0.5 * _filled(head):
        return head, at
    head += [""] * (len(under) - len(head))
    both = [*under, *[""] * (len(head) - len(under))]
    return [
        " / ".join(filter(None, dict.fromkeys((one.strip(), two.strip())))) if two.strip() else one
        for one, two in zip(head, both, strict=True)
    ], at + 1


def _filled(row: Sequence[str]) -> int:
    return sum(1 for cell in row if cell.strip())
