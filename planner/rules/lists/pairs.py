"""Lists that give each person two rows, one in each language: joined into one, cell by cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planner.messages import message
from planner.rules.lists.heads import PEOPLE_WORDS
from planner.rules.lists.meaning import meaning_of
from planner.rules.lists.scripts import is_latin
from planner.rules.lists.table import Table, head_as_typed


def joined_pairs(table: Table) -> Table:
    """The table with one row a person, where each has two: the second without number, and in other letters.

    Cells of both rows are joined by a line end. All rows have to come in such pairs, else nothing is joined.
    """
    told = [meaning_of(head_as_typed(head), PEOPLE_WORDS) for head in table.heads]
    if "number" not in told or "name" not in told or len(table.rows) < 2 or len(table.rows) % 2:
        return table
    number, name = told.index("number"), told.index("name")
    pairs = [(table.rows[n], table.rows[n + 1]) for n in range(0, len(table.rows), 2)]
    if not all(_is_pair(one, other, number=number, name=name) for one, other in pairs):
        return table
    return replace(
        table,
        rows=tuple(tuple(map(_both, one, other)) for one, other in pairs),
        numbers=table.numbers[::2],
        notes=(*table.notes, message("Each person has two rows, in two languages: they were joined.")),
    )


def _is_pair(one: Sequence[str], other: Sequence[str], *, number: int, name: int) -> bool:
    numbered = bool(one[number].strip()) and not other[number].strip()
    names = (one[name].strip(), other[name].strip())
    return numbered and all(names) and is_latin(names[0]) != is_latin(names[1])


def _both(one: str, other: str) -> str:
    return "\n".join(dict.fromkeys(text for text in (one, other) if text.strip()))
