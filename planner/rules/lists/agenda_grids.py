"""Programmes as a grid: a column for each day, or for each group that goes its own way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from planner.messages import Message, message
from planner.rules.lists.agenda_heads import AGENDA_WORDS
from planner.rules.lists.clock_cells import clock_text
from planner.rules.lists.days import DayReader
from planner.rules.lists.meaning import KEPT, meaning_of
from planner.rules.lists.sheet_groups import group_of
from planner.rules.lists.table import Table, head_as_typed
from planner.rules.typed_time import read_time

_DAYS = DayReader(date(2000, 1, 1))
DATE, ACTIVITY, GROUP = "Date", "Activity", "Participants"
"""The heads that such a table has when each activity has a row of its own."""


def a_row_an_activity(table: Table) -> Table:
    """The same table, with a row for each activity where it has a column for each day, or for each group."""
    return _by_days(table) or _by_groups(table) or table


def _by_days(table: Table) -> Table | None:
    """Heads that are days over activities; the first column holds the hours."""
    places = [n for n, head in enumerate(table.heads) if n and _is_day(head_as_typed(head))]
    others = [n for n in range(len(table.heads)) if n not in places]
    if len(places) < 2 or len(others) > 2 or any(_is_time(text) for n in places for text in _filled(table, n)):
        return None
    if not any(_is_time(text) for text in _filled(table, others[0])):
        return None
    heads = (DATE, *(table.heads[n] for n in others), ACTIVITY)
    rows = [
        (head_as_typed(table.heads[place]), *(row[n] for n in others), row[place])
        for place in places
        for row in table.rows
        if row[place].strip()
    ]
    note = message("The table has a column for each day: each activity was read as a row, counted from row 2.")
    return _unfolded(table, heads, rows, note=note)


def _by_groups(table: Table) -> Table | None:
    """Heads that name groups over activities; what stands under several at once is of all of them."""
    named = {n: group for n, head in enumerate(table.heads) if (group := _group(head))}
    if len(named) < 2 or any(meaning_of(head_as_typed(head), AGENDA_WORDS) == "title" for head in table.heads):
        return None
    others = [n for n in range(len(table.heads)) if n not in named]
    heads = (*(table.heads[n] for n in others), ACTIVITY, GROUP)
    rows: list[tuple[str, ...]] = []
    for row in table.rows:
        shared: dict[str, list[str]] = {}
        for place, group in named.items():
            if row[place].strip():
                shared.setdefault(row[place].strip(), []).append(group)
        if [*shared.values()] == [[next(iter(named.values()))]]:
            shared = {text: [] for text in shared}  # under the first alone may be a cell that was joined over all
        for text, groups in shared.items() or [("", [])]:
            rows.append((*(row[n] for n in others), text, "; ".join(groups)))
    note = message("The table has a column for each group: each activity was read as a row, counted from row 2.")
    return _unfolded(table, heads, rows, note=note)


def _unfolded(table: Table, heads: Sequence[str], rows: Sequence[tuple[str, ...]], *, note: Message) -> Table | None:
    if len(set(heads)) < len(heads) or not rows:
        return None
    numbers = tuple(range(2, len(rows) + 2))
    return replace(table, heads=tuple(heads), rows=tuple(rows), numbers=numbers, notes=(*table.notes, note))


def _filled(table: Table, place: int) -> list[str]:
    return [row[place] for row in table.rows if row[place].strip()]


def _is_day(head: str) -> bool:
    return bool(head) and _DAYS.read(head) is not None and not _is_time(head)


def _is_time(text: str) -> bool:
    return any(one.time is not None or one.day_part is not None for one in read_time(clock_text(text)))


def _group(head: str) -> str | None:
    told = group_of(head_as_typed(head))
    known = meaning_of(head_as_typed(head), AGENDA_WORDS) not in (KEPT, "people")
    return told.name if told is not None and not known else None
