"""As what an officer read rows of an earlier list: the same rows of a newer one are read so again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from planner.rules.lists.meaning import Meaning
from planner.rules.lists.parting import whole_of
from planner.rules.lists.reading import Reading
from planner.rules.lists.sections import AS, SECTION, WHOLE, heading_of, only_text, without_marks
from planner.rules.lists.table import Table


def remembered_readings(
    table: Table, meaning: Meaning, people: Iterable[Mapping[str, str] | None]
) -> dict[int, Reading]:
    """By the number of a row as what it is to be read; `people` are the cells that those of the visit came with."""
    known: dict[frozenset[tuple[str, str]], Reading] = {}
    headings: set[str] = set()
    for listed in people:
        if listed is None:
            continue
        if AS in listed:
            known[_said(without_marks(listed))] = "person"
        if WHOLE in listed:
            known[_said(without_marks(whole_of(listed)))] = "several"
        if SECTION in listed:
            headings.add(listed[SECTION].strip())
    found: dict[int, Reading] = {}
    if not known and not headings:
        return found
    for number, row in zip(table.numbers, table.rows, strict=True):
        reading = known.get(_said(dict(zip(table.heads, row, strict=True)))) if known else None
        alone = only_text(table.heads, row) if reading is None and headings else None
        if reading is not None:
            found[number] = reading
        elif alone is not None and alone[0].strip() in headings and heading_of(table.heads, row, meaning) is None:
            found[number] = "heading"
    return found


def _said(cells: Mapping[str, str]) -> frozenset[tuple[str, str]]:
    return frozenset((head, text.strip()) for head, text in cells.items() if text.strip())
