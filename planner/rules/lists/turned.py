"""Lists that are no table of a row a person: a column for each person, or numbered lines of text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from planner.messages import message
from planner.rules.lists.addresses import an_address_a_person
from planner.rules.lists.counts import counted
from planner.rules.lists.heads import PEOPLE_WORDS
from planner.rules.lists.meaning import KEPT, is_office_or_body, meaning_of
from planner.rules.lists.roles import role_of
from planner.rules.lists.scripts import is_latin
from planner.rules.lists.stanzas import a_block_a_person
from planner.rules.lists.table import Table, head_as_typed, unique_heads

_LEAST = 0.6
_LINE = re.compile(r"\s*(?P<number>\d{1,3})\s*[.、．)）]\s*(?P<said>[^\s\d].*)", re.DOTALL)
"""A number and what it counts; "9.30 Arrival" is a time."""
_PHONE = re.compile(r"\+?\d[\d\s()-]{6,}\d")
_NAME_OF_HAN = re.compile(r"[^\s\d,，;；、(（+＋:：]+")
_NAME_OF_WORDS = re.compile(r"[^\d,，;；、(（+＋:：\t]+?(?=\s{2,}|\s+[-–—]\s|[\d,，;；、(（+＋:：\t]|$)")
_SIGNS = " \t,，;；、:：-–—（）()"


def a_row_a_person(table: Table) -> Table:
    """The same table, turned where each person has a column, taken apart where each has a numbered line."""
    return _turned(table) or _unfolded(table) or a_block_a_person(table) or an_address_a_person(table) or table


MOST_LABELS = 200
"""A list that is turned has a row for each thing it says of people; nobody says more."""


def _turned(table: Table) -> Table | None:
    """The first column says what the rows mean, and the first row does not say what the columns mean."""
    if len(table.heads) < 2 or not 2 <= len(table.rows) <= MOST_LABELS:
        return None
    labels = [table.heads[0], *(row[0] for row in table.rows)]
    told = [_means(label) for label in labels if label.strip()]
    if sum(map(bool, told)) < max(3, _LEAST * len(told)) or len(set(told) - {KEPT}) < 3:
        return None
    if any(map(_means, table.heads[1:])):
        return None
    lines = [(*map(head_as_typed, table.heads),), *table.rows]
    people = tuple(
        cells for column in range(1, len(table.heads)) if any(cells := tuple(line[column] for line in lines))
    )
    note = message("The list has a column for each person: it was turned, and row 2 is the first of them.")
    numbers = tuple(range(2, len(people) + 2))
    return replace(table, heads=unique_heads(labels), rows=people, numbers=numbers, notes=(*table.notes, note))


def _means(head: str) -> str:
    return meaning_of(head_as_typed(head), PEOPLE_WORDS)


def _unfolded(table: Table) -> Table | None:
    """One column of lines such as "1. 张伟 13900001111 外办副主任": number, name, phone and what else is said."""
    lines = [(0, head_as_typed(head)) for head in table.heads] if table.heads else []
    lines += [(number, row[0]) for number, row in zip(table.numbers, table.rows, strict=True)]
    if len(table.heads) != 1:
        return None
    met = [(number, match) for number, text in lines if (match := _LINE.fullmatch(text)) is not None]
    counted = [int(match["number"]) for _, match in met]
    if len(met) < 3 or len(met) < _LEAST * len(lines):
        return None
    if counted != sorted(set(counted)) or counted[0] > 3 or counted[-1] > 2 * len(counted):
        return None  # days of a month
    rows = [_parted(match["number"], match["said"]) for _, match in met]
    note = message("Each line was read as a number, a name, a phone and what else it says.")
    return replace(
        table,
        heads=("No.", "Name", "Phone", "Position", "Remarks"),
        rows=tuple(rows),
        numbers=tuple(number for number, _ in met),
        above=(*table.above, *((text,) for number, text in lines if number < met[0][0])),
        notes=(*table.notes, note),
    )


def _parted(number: str, said: str) -> tuple[str, ...]:
    if "+" not in said and "＋" not in said and counted(said.strip()) is not None:
        return number, said.strip(), "", "", ""
    phone = _PHONE.search(said)
    rest = said.replace(phone[0], " ", 1) if phone is not None else said
    pattern = _NAME_OF_WORDS if is_latin(rest[:1]) else _NAME_OF_HAN
    found = pattern.match(rest)
    name = found[0].strip() if found is not None else ""
    words = _cleaned(rest[len(name) :].split()) if name else _cleaned(rest.split())
    office = (is_office_or_body(words) or role_of(words) is not None) and not words.startswith(("+", "＋"))
    return number, name, phone[0].strip() if phone is not None else "", words if office else "", "" if office else words


def _cleaned(words: Sequence[str]) -> str:
    told = " ".join(words).lstrip(_SIGNS).rstrip(" \t,，;；、:：-–—（(")
    closed = told.count(")") + told.count("）") <= told.count("(") + told.count("（")
    return told if closed else told.rstrip(_SIGNS)
