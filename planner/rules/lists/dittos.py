"""Cells that say "the same as above": 〃, 同上, ditto."""

# ruff: noqa: E501 -- the words of one meaning stand together
from __future__ import annotations

import re
from dataclasses import replace

from planner.messages import message
from planner.rules.lists.heads import PEOPLE_WORDS
from planner.rules.lists.meaning import meaning_of
from planner.rules.lists.table import Table, head_as_typed

_DITTO = re.compile(
    r"[〃″“”„]|\"|''|-?\s*[\"„]\s*-|-?//-?|同上|上同|同左|상동|ditto|-?\s*do\.?\s*-|do\.|idem|ídem|dto\.|dito|то же|ibid\.?|نفس الجهة|как выше",
    re.IGNORECASE,
)
_NAMING = frozenset(("name", "native_name", "family_name", "given_name", "name_and_position", "number"))


def without_dittos(table: Table) -> Table:
    """The table with what stands above in place of such marks; names and numbers are never the same as above."""
    own = [meaning_of(head_as_typed(head), PEOPLE_WORDS) in _NAMING for head in table.heads]
    above = [""] * len(table.heads)
    rows, met = [], False
    for row in table.rows:
        cells = list(row)
        for n, text in enumerate(cells):
            if not own[n] and above[n] and text and len(text) < 12 and _DITTO.fullmatch(text.strip()):
                cells[n], met = above[n], True
            elif text.strip():
                above[n] = text
        rows.append(tuple(cells))
    if not met:
        return table
    return replace(table, rows=tuple(rows), notes=(*table.notes, message("“Ditto” counts as what stands above it.")))
