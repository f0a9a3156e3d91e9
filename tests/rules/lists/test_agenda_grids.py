"""Programmes with a column for each day, or for each group."""

from __future__ import annotations

from planner.rules.lists.agenda_grids import a_row_an_activity
from planner.rules.lists.table import Table


def unfolded(*lines: str) -> tuple[tuple[str, ...], ...]:
    cells = [tuple(line.split("|")) for line in lines]
    found = a_row_an_activity(Table(cells[0], tuple(cells[1:]), tuple(range(2, len(cells) + 1))))
    return (found.heads, *found.rows)


def test_a_column_for_each_day_gives_each_activity_its_day() -> None:
    found = unfolded("Time|Mon 13 May|Tue 14 May", "09:00|Talks|Tour", "12:00|Lunch|Lunch", "15:00|Visit|")
    assert found == (
        ("Date", "Time", "Activity"),
        ("Mon 13 May", "09:00", "Talks"), ("Mon 13 May", "12:00", "Lunch"), ("Mon 13 May", "15:00", "Visit"),
        ("Tue 14 May", "09:00", "Tour"), ("Tue 14 May", "12:00", "Lunch"),
    )  # fmt: skip


def test_a_column_for_each_group_names_the_group_and_what_is_of_all_once() -> None:
    found = unfolded(
        "Date|Time|Group A|Group B", "13 May|09:00|Talks|Museum", "|11:00|Lunch|Lunch", "|13:00|Joint talks|"
    )
    assert found == (
        ("Date", "Time", "Activity", "Participants"),
        ("13 May", "09:00", "Talks", "Group A"), ("13 May", "09:00", "Museum", "Group B"),
        ("", "11:00", "Lunch", "Group A; Group B"), ("", "13:00", "Joint talks", ""),
    )  # fmt: skip


def test_other_tables_stay_as_they_are() -> None:
    for heads, row in (
        ("Date|Time|Activity|Group A|Group B", "13 May|09:00|Talks|x|x"),
        ("Name|13 May|14 May", "Ann Lee|09:00|10:00"),
        ("Date|Time|Activity", "13 May|09:00|Talks"),
    ):
        assert unfolded(heads, row) == (tuple(heads.split("|")), tuple(row.split("|")))
