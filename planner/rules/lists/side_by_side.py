"""Two lists beside one another under the same heads, as those of the guests and of the hosts: put below each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planner.messages import message
from planner.rules.lists.heads import PEOPLE_WORDS
from planner.rules.lists.meaning import meaning_of
from planner.rules.lists.roles import side_of
from planner.rules.lists.scripts import is_latin
from planner.rules.lists.table import Table, head_as_typed

_LEAST = 2
_NAMING = ("name", "native_name", "family_name", "name_and_position")


def below_each_other(table: Table) -> Table:
    """The table with the right list below the left one; others, and one list in two languages, stay as they are."""
    typed = [head_as_typed(head).strip() for head in table.heads]
    filled = [n for n, head in enumerate(typed) if head]
    half = len(filled) // 2
    left, right = filled[:half], filled[half:]
    if half < _LEAST or [typed[n].casefold() for n in left] != [typed[n].casefold() for n in right]:
        return table
    naming = next((k for k, n in enumerate(left) if meaning_of(typed[n], PEOPLE_WORDS) in _NAMING), None)
    if naming is None or not _same_script(table, left[naming], right[naming]):
        return table
    titles = [_over(table, side) for side in (left, right)]
    sided = any(titles) and "Side" not in typed
    rows = [
        (*(row[n] for n in side), *([title] if sided else []))
        for side, title in ((left, titles[0]), (right, titles[1]))
        for row in table.rows
        if any(row[n].strip() for n in side)
    ]
    return replace(
        table,
        heads=(*(table.heads[n] for n in left), *(["Side"] if sided else [])),
        rows=tuple(rows),
        numbers=tuple(range(2, len(rows) + 2)),
        notes=(*table.notes, message("Two lists stand beside one another: the right one was read below the left one.")),
    )


def _same_script(table: Table, one: int, other: int) -> bool:
    pairs = [(row[one], row[other]) for row in table.rows if row[one].strip() and row[other].strip()]
    return bool(pairs) and sum(is_latin(a) == is_latin(b) and a != b for a, b in pairs) > len(pairs) / 2


def _over(table: Table, places: Sequence[int]) -> str:
    """What stands over the heads of one of the two lists."""
    above = table.above[-1] if table.above else ()
    found = [above[n].strip() for n in range(places[0], places[-1] + 1) if n < len(above) and above[n].strip()]
    return found[0] if len(found) == 1 and side_of(found[0]) else ""
