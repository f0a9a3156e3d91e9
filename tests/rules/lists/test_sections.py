"""Rows that head a part of a list, and what they say of those under them."""

from __future__ import annotations

import pytest

from planner.rules.lists.matching import match_people
from planner.rules.lists.reading import read_people
from planner.rules.lists.sections import heading_of
from planner.rules.lists.table import Table

HEADS = ("No.", "Name", "Position", "Organisation")
MEANING = {"No.": "number", "Name": "name", "Position": "position", "Organisation": "organization"}


@pytest.mark.parametrize(
    "row",
    [
        ("", "Host side", "", ""), ("Chinese side", "", "", ""), ("", "中方", "", ""), ("一、市领导", "", "", ""),
        ("", "Ministry of Foreign Affairs", "", ""), ("", "随行人员", "", ""), ("Press", "Press", "Press", "Press"),
        ("", "Délégation française", "", ""), ("", "Official delegation", "", ""), ("A. Ministers", "", "", ""),
        ("", "中方 / Chinese side", "", ""),
        ("", "대표단", "", ""), ("", "الوفد المرافق", "", ""),
    ],
)  # fmt: skip
def test_one_text_alone_that_names_a_part_heads_it(row: tuple[str, ...]) -> None:
    assert heading_of(HEADS, row, MEANING) is not None


@pytest.mark.parametrize(
    "row",
    [
        ("", "Kardono", "", ""), ("", "王伟", "", ""), ("1", "Host side", "", ""), ("", "3 officials", "", ""),
        ("", "N.N.", "", ""), ("", "", "Interpreter", ""), ("", "", "", "Port"), ("7", "", "", ""), ("", "", "", ""),
        ("", "Jean Dupont", "", ""), ("", "press corps (12)", "", ""),
        ("", "A. Kumar", "", ""), ("", "1. John Kamau", "", ""), ("", "王方", "", ""), ("", "I. Ivanov", "", ""),
    ],
)  # fmt: skip
def test_a_person_with_a_name_alone_heads_nothing(row: tuple[str, ...]) -> None:
    assert heading_of(HEADS, row, MEANING) is None


def test_people_have_the_side_and_the_part_of_the_heading_over_them_unless_their_row_says_other() -> None:
    rows = (
        ("", "Host side", "", ""),
        ("1", "Ann Lee", "Mayor", "Hall"),
        ("", "Interpreters", "", ""),
        ("2", "Bo Li", "", ""),
    )
    table = Table(HEADS, rows, (2, 3, 4, 5))
    read = read_people(table, MEANING)
    assert [(row.values.get("side"), row.values.get("role"), row.heading is None) for row in read] == [
        ("host", None, False), ("host", None, True), ("host", "interpreter", False), ("host", "interpreter", True),
    ]  # fmt: skip
    told = read_people(
        Table((*HEADS, "Side"), tuple((*row, "guest") for row in rows[1:2]), (3,)), {**MEANING, "Side": "side"}
    )
    assert told[0].values["side"] == "delegation"


def test_another_side_ends_the_one_before_and_its_namesakes_are_others() -> None:
    rows = (
        ("", "Host side", "", ""),
        ("", "Wang Wei", "Mayor", ""),
        ("", "Wang Wei", "Mayor", ""),
        ("", "Visiting delegation", "", ""),
        ("", "Wang Wei", "Mayor", ""),
        ("", "Interpreters", "", ""),
        ("", "Bo Li", "", ""),
    )
    read = read_people(Table(HEADS, rows, tuple(range(2, 9))), MEANING)
    kinds = [match.kind for match in match_people(read, ()).matches]
    assert [(row.values.get("side"), kind) for row, kind in zip(read, kinds, strict=True)] == [
        ("host", "heading"), ("host", "new"), ("host", "double"),
        (None, "heading"), (None, "new"), (None, "heading"), (None, "new"),
    ]  # fmt: skip
