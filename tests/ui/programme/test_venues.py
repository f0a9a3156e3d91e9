"""A venue is another one, a new one, or itself corrected, under the field that names it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

MEETING = "Meeting at Burbank City Hall"


@pytest.fixture
def window(open_window):
    opened = open_window()
    opened.click("story-burbank")
    opened.choose_row(MEETING)
    return opened


def write(field, text: str) -> None:
    """Writes signs that no key has, as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def test_a_new_venue_is_made_by_its_name_and_filled_in_below(window) -> None:
    inspector = window.page.inspector
    window.retype(inspector.venue, "Palace Hotel")
    assert window.row(MEETING).venue == "Palace Hotel"
    editor = inspector.editor
    assert editor.fields["name_native"].hasFocus()
    write(editor.fields["name_native"], "王府饭店")
    window.press(Qt.Key.Key_Return)
    window.retype(editor.fields["address"], "8 Goldfish Lane")
    window.retype(editor.fields["entrance"], "North gate")
    window.retype(editor.fields["capacity"], "many")
    assert "in figures" in editor._fault.text()
    window.retype(editor.fields["capacity"], "120")
    assert editor.city.text() == "Burbank"
    assert window.row(MEETING).venue_more == "8 Goldfish Lane"
    window.click("add-room")
    assert inspector.venue.text() == "Room, Palace Hotel"
    window.click("place-done")
    assert not editor.isVisible()
    assert inspector.venue.hasFocus()


def test_the_zone_of_a_city_is_told_from_what_is_none_and_can_be_taken_away(window) -> None:
    inspector, places = window.page.inspector, window.page.inspector.editor._places
    city = places.city_of(inspector.facts.venue_id)
    inspector.edit_place(city)
    editor = inspector.editor
    window.retype(editor.zone, "Nowhere/Town")
    assert editor._fault.text().startswith("There is no such time zone")
    editor.zone.selectAll()
    window.press(Qt.Key.Key_Backspace)
    window.press(Qt.Key.Key_Return)
    assert places.get(city).timezone is None
    assert not editor._fault.isVisible()


def test_a_venue_of_the_visit_is_found_by_what_it_is_called_in_either_language(window) -> None:
    field = window.page.inspector.venue
    window.click(field)
    window.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write(field, "瀚海")
    assert field.listed[0].startswith("Hanhai Studio")
    window.press(Qt.Key.Key_Return)
    assert window.row(MEETING).venue == "Hanhai Studio"
    window.click(window.page.undo)
    assert field.text() == "Burbank City Hall"
