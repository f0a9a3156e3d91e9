"""What every table of rows does, whatever its rows are."""

from __future__ import annotations

from typing import NamedTuple

from pytestqt.qtbot import QtBot

from planner.ui.parts.rows_model import RowsModel
from planner.ui.parts.table import RowTable
from planner.ui.theme.colours import LIGHT
from planner.ui.theme.look import Look


class Row(NamedTuple):
    key: str
    heading: bool = False


def test_a_table_says_why_it_is_empty_only_while_it_is_and_once_which_row_follows_one_that_went(qtbot: QtBot) -> None:
    model = RowsModel(("Name",), lambda row, _column: row.key)
    table = RowTable(Look(LIGHT, "en"), model, height=lambda _: 20, inset=0)
    qtbot.addWidget(table)
    table.show()
    table.say_empty("Nothing yet")
    assert table.accessibleDescription() == "Nothing yet"
    table.show_rows([Row("a"), Row("b")])
    assert table.accessibleDescription() == ""
    table.choose("a")
    walked: list[str] = []
    table.walked.connect(lambda row: walked.append(row.key))
    table.show_rows([Row("b")])
    assert walked == ["b"]
    table.show_rows([])
    assert (table.accessibleDescription(), walked) == ("Nothing yet", ["b"])
