"""The table model of rows that are compared by key."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTableView

from planner.ui.parts.rows_model import RowsModel


@dataclass(frozen=True)
class Line:
    key: str
    text: str = ""
    heading: bool = False


def model_of(keys: str) -> RowsModel:
    model = RowsModel(["word"], lambda row, _column: f"{row.key}{row.text}")
    model.show([Line(key) for key in keys])
    return model


def words(model: RowsModel) -> list[str]:
    return [model.index(number, 0).data() for number in range(model.rowCount())]


lists = st.lists(st.sampled_from("abcdefgh"), unique=True)


@given(lists, lists)
def test_whatever_was_shown_the_new_rows_are_shown(before: list[str], after: list[str]) -> None:
    model = model_of("".join(before))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show([Line(key, "!") for key in after])
    assert words(model) == [f"{key}!" for key in after]
    assert tester.model() is model


def test_a_row_that_stays_keeps_its_place_in_the_view(qtbot) -> None:
    model = model_of("abcd")
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.selectionModel().setCurrentIndex(model.index(2, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
    model.show([Line("x"), Line("c", "!"), Line("d")])
    assert view.currentIndex().data() == "c!"


def test_only_what_differs_is_told(qtbot) -> None:
    model = model_of("abc")
    with qtbot.waitSignal(model.dataChanged) as told, qtbot.assertNotEmitted(model.rowsInserted):
        model.show([Line("a"), Line("b", "!"), Line("c")])
    assert (told.args[0].row(), told.args[1].row()) == (1, 1)
