"""Lists with a column for each person, and lines with a number before each, become a table with a row a person."""

from __future__ import annotations

import pytest

from planner.rules.lists.table import Table
from planner.rules.lists.turned import a_row_a_person

LINES = ("No.", "Name", "Phone", "Position", "Remarks")


def table(*lines: tuple[str, ...]) -> Table:
    return Table(lines[0], lines[1:], tuple(range(2, len(lines) + 1)))


def test_a_column_a_person_is_turned() -> None:
    turned = a_row_a_person(table(("姓名", "张伟", "李娜"), ("职务", "主任", ""), ("单位", "外办", "外办")))
    assert (turned.heads, turned.rows, turned.numbers) == (
        ("姓名", "职务", "单位"), (("张伟", "主任", "外办"), ("李娜", "", "外办")), (2, 3),
    )  # fmt: skip


def test_numbered_lines_are_taken_apart() -> None:
    lines = (
        "Dinner",
        "1. John Smith, Mayor, +44 20 7946 0001",
        "2) Anna de la Cruz - Deputy Mayor",
        "3、李娜（翻译）13900002222",
    )
    found = a_row_a_person(table(*((line,) for line in lines)))
    assert (found.heads, found.rows, found.above) == (
        LINES,
        (("1", "John Smith", "+44 20 7946 0001", "Mayor", ""), ("2", "Anna de la Cruz", "", "Deputy Mayor", ""),
         ("3", "李娜", "13900002222", "翻译", "")),
        (("Dinner",),),
    )  # fmt: skip


@pytest.mark.parametrize(
    "lines",
    [
        (("Role", "Name"), ("Guest", "Ann"), ("Delegate", "Bo"), ("Member", "Cy")),
        (("Programme",), ("9.30 Arrival",), ("10.00 Talks",), ("12.00 Lunch",)),
        (("Programme",), ("21. June: Arrival",), ("22. June: Talks",), ("23. June: Departure",)),
        (("Delegation",), ("Ann Lee",), ("Bo Li",)),
    ],
)
def test_other_tables_stay_as_they_are(lines: tuple[tuple[str, ...], ...]) -> None:
    assert a_row_a_person(table(*lines)) == table(*lines)
