"""Who stands on several sheets of one workbook: in the list of all and in that of a coach."""

from __future__ import annotations

from collections.abc import Sequence

from planner.rules.folding import fold, words_of
from planner.rules.lists.likeness import name_keys
from planner.rules.lists.reading import ListedPerson

_TELLING = ("position_text", "position_native", "email", "passport", "birth_date", "side")


def same_across_sheets(rows: Sequence[ListedPerson]) -> dict[int, int]:
    """By its place the row of somebody who has a fuller one on another sheet, and the place of that.

    The name has to be whole and to stand once at most on each sheet, and nothing that both rows say may differ.
    """
    if not any(row.sheet for row in rows):
        return {}
    named: dict[str, list[int]] = {}
    for n, row in enumerate(rows):
        if row.fault is None and row.heading is None and _is_whole(row):
            for key in dict.fromkeys(name_keys(row.values)):
                named.setdefault(key, []).append(n)
    found: dict[int, int] = {}
    for places in named.values():
        sheets = [rows[n].sheet for n in places]
        if len(places) < 2 or len(set(sheets)) < len(sheets):
            continue
        best = max(places, key=lambda n: (_says(rows[n]), -n))
        found |= {n: best for n in places if n != best and n not in found and _may_be_one(rows[n], rows[best])}
    return {n: best for n, best in found.items() if best not in found}


def _is_whole(row: ListedPerson) -> bool:
    name = row.values.get("name") or ""
    return len(words_of(name)) > 1 or len(fold(row.values.get("native_name") or "")) > 1


def _says(row: ListedPerson) -> int:
    return sum(value not in (None, "", []) for value in row.values.values()) + (row.body is not None)


def _may_be_one(one: ListedPerson, other: ListedPerson) -> bool:
    for name in _TELLING:
        mine, theirs = one.values.get(name), other.values.get(name)
        if mine and theirs and fold(str(mine)) != fold(str(theirs)):
            return False
    return one.body is None or other.body is None or fold(one.body.name) == fold(other.body.name)
