"""Registers whose heads vary from office to office and from year to year."""

from __future__ import annotations

import pytest

from planner.exchange.registers import read_register

OLD = """GIFTS GIVEN OVER £140,,,,,
Minister,Date gift given,To,Gift,Value (over £140),
David Cameron MP,15/01/2012,President Obama,Table,Over limit,
William Hague MP,Nil Return,,,,
GIFTS RECEIVED OVER £140,,,,,
Minister,Date gift received,From,Gift,Value (over £140),Outcome
David Cameron MP,13/01/2012,King of Saudi Arabia,Rug,Over limit,Held by Department
,Jan-12,Government of Oman,Watch,£500,Purchased by Minister
"""


def test_gifts_given_and_gifts_received_in_one_file_have_heads_of_their_own() -> None:
    register = read_register(OLD.encode(), name="old.csv")
    assert [
        (row.direction, row.date, row.giver, row.recipient, row.description, row.disposition)
        for row in register.rows
        if not row.nil
    ] == [
        ("given", "2012-01-15", "David Cameron MP", "President Obama", "Table", None),
        ("received", "2012-01-13", "King of Saudi Arabia", "David Cameron MP", "Rug", "Held by Department"),
        ("received", "2012-01", "Government of Oman", "David Cameron MP", "Watch", "Purchased by Minister"),
    ]
    assert [row.giver for row in register.rows if row.nil] == ["William Hague MP"]
    assert register.aside == ((5, "GIFTS RECEIVED OVER £140"),)


@pytest.mark.parametrize(
    "heads",
    [
        "Name of Minister,Date received,Gift received,From whom,Value,Outcome",
        "Name of Official,Date gift received,Details of gift,Received from,Estimated value (£),What happened to it",
        "Minister,Date of gift,Gift,Who gift was received from,Value (£),Outcome (received gifts only)",
    ],
)
def test_heads_in_other_words_mean_the_same(heads: str) -> None:
    register = read_register(f"{heads}\nK Badenoch,04/02/2023,Whisky,Diageo,Above £140,Held\n".encode(), name="uk.csv")
    (row,) = register.rows
    assert (row.date, row.giver, row.recipient, row.description, row.value and row.value.text, row.disposition) == (
        "2023-02-04", "Diageo", "K Badenoch", "Whisky", "Above £140", "Held",
    )  # fmt: skip


def test_nil_returns_stand_in_any_column_of_dates() -> None:
    lines = "Minister,Date gift given or received,Gift,Given or received,Who gift was given to or received from\n"
    register = read_register(f"{lines}Leo Docherty MP,Nil return,,,\n".encode(), name="uk.csv")
    assert [row.nil for row in register.rows] == [True]
