"""Typing times into the inspector of the real window."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication


@pytest.fixture
def window(open_window):
    opened = open_window()
    opened.click("story-belgium-uae")
    return opened


def type_into(window, field, text: str) -> None:
    window.click(field)
    field.selectAll()
    window.qtbot.keyClicks(field, text)


def night(window: Any) -> Any:
    """The row of the breakfast after the clocks went forward."""
    rows = window.page.table.rows
    row = next(r for r in rows if not r.heading and r.day_key == "2023-03-26" and r.time.start == "08:15")
    window.page.table.choose(row.key)
    return row


def time_of(window, key: str) -> tuple[str, str]:
    row = next(row for row in window.page.table.rows if row.key == key)
    return row.time.start, row.time.end


def test_the_popover_reads_back_and_enter_takes_it(window) -> None:
    row = night(window)
    field = window.page.inspector.time.start
    type_into(window, field, "~930")
    readings = window.part("readings")
    assert readings.accessibleName() == "About 09:30"
    window.press(Qt.Key.Key_Return)
    assert not window.has("readings")
    assert time_of(window, row.key) == ("~09:30", "10:45")


def test_a_length_and_an_end_after_midnight_are_read_back_with_when_that_is(window) -> None:
    night(window)
    time = window.page.inspector.time
    for field, text, meant in (
        (time.start, "+45", "09:00, 45 min later"),
        (time.end, "+90", "09:45, 1 h 30 min later"),
        (time.end, "0030", "00:30, Mon 27 Mar"),
    ):
        type_into(window, field, text)
        assert window.part("readings").accessibleName() == meant
        window.press(Qt.Key.Key_Escape)
    type_into(window, time.end, "25:99")
    window.press(Qt.Key.Key_Return)
    assert window.part("fault").text().startswith("This time cannot be read")
    window.press(Qt.Key.Key_Escape)
    assert not window.has("fault")


def test_why_a_day_a_zone_and_nights_were_not_stored_is_said_until_they_are_typed_anew(window) -> None:
    night(window)
    time = window.page.inspector.time
    for field, text, said in (
        (time.day, "the 32nd", "This day cannot be read"),
        (time.other_zone, "?", "There is no such time zone"),
    ):
        time.start_zone.asked_other.emit()
        type_into(window, field, text)
        window.press(Qt.Key.Key_Return)
        assert window.part("fault").text().startswith(said)
        window.press(Qt.Key.Key_Escape)
        assert not window.has("fault")
    stay = next(row for row in window.page.table.rows if not row.heading and row.kind == "hotel")
    window.page.table.choose(stay.key)
    QApplication.processEvents()  # what a layout takes in is shown with the next events
    type_into(window, window.page.inspector.nights, "some")
    window.press(Qt.Key.Key_Return)
    assert window.part("fault").text().startswith("Write the number of nights")


def test_down_takes_the_other_reading(window) -> None:
    row = night(window)
    type_into(window, window.page.inspector.time.start, "830")
    window.press(Qt.Key.Key_Down)
    window.press(Qt.Key.Key_Return)
    assert time_of(window, row.key) == ("20:30", "21:45")


def test_escape_leaves_the_field_as_it_was(window) -> None:
    row = night(window)
    field = window.page.inspector.time.start
    type_into(window, field, "1234")
    window.press(Qt.Key.Key_Escape)
    assert field.text() == "08:15"
    assert not window.has("readings")
    assert time_of(window, row.key) == ("08:15", "09:30")


def test_what_cannot_be_read_stays_and_is_marked(window) -> None:
    row = night(window)
    field = window.page.inspector.time.start
    type_into(window, field, "half past")
    window.press(Qt.Key.Key_Return)
    assert (field.text(), field.property("fault")) == ("half past", True)
    assert time_of(window, row.key) == ("08:15", "09:30")


def test_a_skipped_time_is_kept_until_one_of_two_answers_is_given(window) -> None:
    row = night(window)
    field = window.page.inspector.time.start
    type_into(window, field, "0230")
    window.press(Qt.Key.Key_Return)
    card = window.part("odd-time")
    assert card.accessibleName() == "There is no 02:30 in Brussels this night"
    assert field.text() == "0230"
    window.retype(window.page.inspector.own, "Early breakfast")
    assert (window.has("odd-time"), field.text(), time_of(window, row.key)[0]) == (True, "0230", "08:15")
    window.click(field)
    window.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    window.qtbot.waitUntil(lambda: not window.has("odd-time"))  # the button is seen to go down first
    assert (field.text(), time_of(window, row.key)) == ("03:30", ("03:30", "04:45"))
    type_into(window, field, "0230")
    window.press(Qt.Key.Key_Return)
    window.press(Qt.Key.Key_Escape)
    assert (window.has("odd-time"), field.text()) == (False, "03:30")


def test_a_refused_time_says_why_and_nothing_is_lost(window) -> None:
    rows = window.page.table.rows
    flight = next(row for row in rows if not row.heading and row.kind == "flight")
    window.page.table.choose(flight.key)
    inspector = window.page.inspector
    window.retype(inspector.time.end_day, "21")
    assert "before it starts" in window.part("fault").text()
    assert time_of(window, flight.key) == ("01:50", "06:00")


def test_a_hidden_time_and_a_part_of_the_day_are_shown_as_such(window) -> None:
    row = night(window)
    window.click(window.page.inspector.time.precision.button("hidden"))
    shown = next(r for r in window.page.table.rows if r.key == row.key)
    assert (shown.time.start, shown.time.chip) == ("08:15", "hidden")
    window.retype(window.page.inspector.time.start, "morning")
    assert time_of(window, row.key)[0] == "Morning"


def test_a_shift_is_made_once_however_the_field_is_left(window) -> None:
    row = night(window)
    field = window.page.inspector.time.start
    type_into(window, field, "+30")
    window.press(Qt.Key.Key_Return)
    assert field.text() == "08:45"
    window.press(Qt.Key.Key_Tab)
    assert time_of(window, row.key) == ("08:45", "10:00")
