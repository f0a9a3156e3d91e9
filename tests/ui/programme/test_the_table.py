"""The table of the programme: cells typed in place, what is shown, and what stays where it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from planner.ui.programme.cells import HOME, TIME, TITLE, VENUE

ALT, SHIFT, CTRL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
MEETING = "Meeting at Burbank City Hall"


@pytest.fixture
def window(open_window):
    opened = open_window()
    opened.click("story-burbank")
    return opened


def click_cell(window, title: str, column: int) -> None:
    table = window.page.table
    number = next(n for n, row in enumerate(table.rows) if not row.heading and row.title == title)
    index = table.model().index(number, column)
    table.scrollTo(index)
    window.qtbot.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center() + QPoint(0, 2)
    )


def type_there(window, text: str) -> None:
    """F2, the text in place of what stands there."""
    window.press(Qt.Key.Key_F2)
    window.qtbot.keyClicks(window.part("cell"), text)


def test_f2_edits_the_title_or_the_cell_that_was_clicked(window) -> None:
    table = window.page.table
    window.choose_row(MEETING)
    table.setFocus()
    type_there(window, "Call")
    window.press(Qt.Key.Key_Escape)
    assert MEETING in window.titles()
    assert table.hasFocus()
    type_there(window, "Call on the Mayor")
    window.press(Qt.Key.Key_Tab)
    venue = window.part("cell")
    assert venue.text() == "Burbank City Hall"
    window.qtbot.keyClicks(venue, "Hanhai")
    window.press(Qt.Key.Key_Return)
    row = window.row("Call on the Mayor")
    assert row.venue == "Hanhai Studio"
    assert not window.has("cell")
    assert QApplication.focusWidget() is table

    click_cell(window, "Call on the Mayor", TIME)
    type_there(window, "1120-1230")
    window.press(Qt.Key.Key_Return)
    assert (window.row("Call on the Mayor").time.start, window.row("Call on the Mayor").time.end) == ("11:20", "12:30")
    click_cell(window, "Call on the Mayor", VENUE)
    window.press(Qt.Key.Key_F2)
    assert window.part("cell").text() == "Hanhai Studio, Burbank"

    # A title is stored when another window is looked at; what stood there may be typed again after it.
    window.press(Qt.Key.Key_Escape)
    click_cell(window, "Call on the Mayor", TITLE)
    type_there(window, "Visit")
    other = QWidget()
    other.show()
    other.activateWindow()
    QApplication.processEvents()
    window.shell.activateWindow()
    QApplication.processEvents()
    other.deleteLater()
    window.part("cell").selectAll()
    window.qtbot.keyClicks(window.part("cell"), "Call on the Mayor")
    window.press(Qt.Key.Key_Return)
    assert "Call on the Mayor" in window.titles()


def test_a_step_changes_places_and_a_row_that_moves_stays_chosen(window) -> None:
    table = window.page.table
    window.choose_row("Exchange of gifts")
    table.setFocus()
    window.press(Qt.Key.Key_Up, ALT | SHIFT)
    assert table.chosen.title == "Exchange of gifts"
    assert table.chosen.time.start == "11:10"
    window.choose_row(MEETING)
    bar = table.verticalScrollBar().value()
    window.retype(window.page.inspector.time.start, "0715")
    assert table.chosen.title == MEETING
    assert window.page.inspector.facts.title == MEETING
    assert abs(table.verticalScrollBar().value() - bar) < table.viewport().height()
    assert table._in_sight(table.chosen.key)


def tick(filters: QPushButton, value: str) -> None:
    """Takes a choice of the menu of a filter."""
    next(action for action in filters.menu().actions() if action.data() == value).trigger()


def test_home_time_is_a_column_and_kinds_and_statuses_are_filtered(window) -> None:
    page = window.page
    assert page.table.isColumnHidden(HOME)
    window.click(page.sidebar.home_time)
    assert not page.table.isColumnHidden(HOME)
    assert window.row(MEETING).home == "Sat 03:10–04:25"
    assert window.row("Breakfast").home == "23:30–Sat 00:30"
    everything = window.titles()
    tick(page.sidebar.kinds, "flight")
    assert window.titles() == ["Flight Beijing – Los Angeles", "Flight Los Angeles – Beijing"]
    tick(page.sidebar.statuses, "cancelled")
    assert window.titles() == []
    page.sidebar.show_everything()
    assert window.titles() == everything


def test_the_programme_of_a_person_is_found_by_typing(window) -> None:
    field = window.part("whose")
    window.click(field)
    window.qtbot.keyClicks(field, "Hess")
    window.press(Qt.Key.Key_Return)
    assert MEETING in window.titles()
    assert "Breakfast" not in window.titles()


def test_typing_is_taken_back_in_its_field_first_and_a_stored_text_by_the_step(window) -> None:
    window.choose_row(MEETING)
    page = window.page
    field = page.inspector.own
    window.click(field)
    window.qtbot.keyClicks(field, "!!")
    window.press(Qt.Key.Key_Z, CTRL)
    assert field.text() == MEETING
    assert page.undo.toolTip().startswith("Undo: ")
    window.press(Qt.Key.Key_End)
    window.qtbot.keyClicks(field, " (long)")
    window.press(Qt.Key.Key_Return)
    assert window.row(MEETING + " (long)")
    assert field.hasFocus()
    window.press(Qt.Key.Key_Z, CTRL)
    assert field.text() == MEETING
    assert MEETING in window.titles()


def test_arabic_is_read_from_the_right_in_a_field(window) -> None:
    window.choose_row(MEETING)
    field = window.page.inspector.other
    field.setText("مجلس أبوظبي")
    field.home(False)
    QApplication.processEvents()
    assert field.cursorRect().center().x() > field.width() / 2
