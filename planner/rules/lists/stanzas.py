"""Lists of participants in blocks of lines: the name, below it the office and the body, then an empty line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planner.messages import message
from planner.rules.lists.meaning import EMAIL, begins_with_address, is_body, is_office_or_body
from planner.rules.lists.table import Table, head_as_typed

_LEAST = 0.6
_MOST_LINES = 8
HEADS = ("Name", "Position", "Organisation", "E-mail", "Remarks")


def a_block_a_person(table: Table) -> Table | None:
    """The table with a row for each block; None for any other text. A line that stands alone heads those below it."""
    if len(table.heads) != 1:
        return None
    first = head_as_typed(table.heads[0])
    lines = [(1, first), *((number, row[0]) for number, row in zip(table.numbers, table.rows, strict=True))]
    blocks: list[list[tuple[int, str]]] = []
    last = None
    for number, text in lines:
        if not text.strip():
            continue
        if last is None or number > last + 1:
            blocks.append([])
        blocks[-1].append((number, text.strip()))
        last = number
    several = [block for block in blocks if len(block) > 1]
    if len(several) < 2 or max(map(len, blocks)) > _MOST_LINES:
        return None
    if sum(begins_with_address(block[0][1]) for block in several) < _LEAST * len(several):
        return None
    note = message("Each block of lines was read as a name, an office, a body and what else it says.")
    return replace(
        table,
        heads=HEADS,
        rows=tuple(_row([text for _, text in block]) for block in blocks),
        numbers=tuple(block[0][0] for block in blocks),
        notes=(*table.notes, note),
    )


def _row(lines: Sequence[str]) -> tuple[str, ...]:
    name, *others = lines
    mails = [text for text in others if EMAIL.fullmatch(text)]
    others = [text for text in others if text not in mails]
    bodies = [text for text in others[1:] if is_body(text)]
    position = others[0] if others else ""
    if not bodies and len(others) == 1 and is_body(position) and not _is_office(position):
        position, bodies = "", [position]
    if not bodies and len(others) > 1:
        bodies = [others[-1]]
    rest = [text for text in others if text != position and text not in bodies]
    return name, position, "; ".join(bodies), "; ".join(mails), "; ".join(rest)


def _is_office(text: str) -> bool:
    return is_office_or_body(text) and not is_body(text.split(",")[0])
