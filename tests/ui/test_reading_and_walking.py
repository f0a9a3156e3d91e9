"""Reading the pages of a visit, in a narrow window too, and doing without a mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget


@pytest.fixture
def window(open_window):
    opened = open_window()
    opened.click("story-burbank")
    return opened


def test_people_gifts_and_outcomes_are_read(window) -> None:
    window.click("rail-people")
    rows = window.page.table.rows
    assert [rows[0].delegate.name, rows[0].delegate.rank] == ["Ren", "1"]
    assert [row.counterpart.name for row in rows if row.counterpart][:1] == ["Mr Mark Scott"]
    window.click("rail-gifts")
    assert [row.direction for row in window.page.table.rows if not row.heading] == ["Given", "Received", "Received"]
    window.click("rail-outcomes")
    assert window.page.table.rows[0].cells[0].first.startswith("The delegation invited the Burbank city government")


def test_in_a_narrow_window_the_inspector_is_a_drawer(window) -> None:
    window.shell.resize(1000, 700)
    QApplication.processEvents()
    page = window.page
    assert not page.inspector.isVisible()
    assert page.sidebar.days.isVisible()
    assert not page.sidebar.isVisible()
    page.table.setFocus()
    window.press(Qt.Key.Key_Return)
    assert page.inspector.isVisible()
    assert page.inspector.own.hasFocus()
    window.press(Qt.Key.Key_Escape)
    assert not page.inspector.isVisible()
    assert page.table.hasFocus()
    window.shell.resize(1480, 900)
    QApplication.processEvents()
    assert page.inspector.isVisible()
    assert page.sidebar.isVisible()


def test_keys_do_what_the_mouse_does(window) -> None:
    page = window.page
    page.table.setFocus()
    first = page.table.chosen
    window.press(Qt.Key.Key_Down)
    second = page.table.chosen
    assert (first.title, second.title) == ("Flight Beijing – Los Angeles", "Immigration, customs and baggage")
    window.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert window.row(second.title).time.start == "11:05"
    window.press(Qt.Key.Key_N)
    window.qtbot.keyClicks(page.inspector.own, "Toast")
    window.press(Qt.Key.Key_Return)
    assert "Toast" in window.titles()
    window.press(Qt.Key.Key_Escape)
    assert page.table.hasFocus()
    window.press(Qt.Key.Key_Delete)
    assert "Toast" not in window.titles()
    window.press(Qt.Key.Key_F6)
    assert page.inspector.own.hasFocus()


def test_steps_close_and_open_and_the_search_finds_them(window) -> None:
    page = window.page
    page.table.choose(window.row("Visit to Hanhai Studio").key)
    page.table.setFocus()
    window.press(Qt.Key.Key_Left)
    assert window.row("Visit to Hanhai Studio").steps_word == "3 steps"
    assert "Tour of the incubator" not in window.titles()
    window.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    window.qtbot.keyClicks(page.search, "incubator")
    assert window.titles() == ["Visit to Hanhai Studio", "Tour of the incubator"]
    window.press(Qt.Key.Key_Escape)
    assert len(window.titles()) > 20


def test_the_programme_of_one_group_is_shown(window) -> None:
    radio = next(r for r in window.page.sidebar.findChildren(QAbstractButton) if r.text() == "City of Burbank hosts")
    window.click(radio)
    assert window.titles() == ["Group photo"]


@pytest.mark.parametrize("room", ["visits", "programme", "people", "gifts", "outcomes", "papers", "settings"])
def test_everything_that_takes_the_keyboard_has_a_name(window, room: str) -> None:
    window.click(f"rail-{room}")
    takes = [
        part
        for part in window.shell.findChildren(QWidget)
        if isinstance(part, QAbstractButton | QLineEdit | QComboBox)
        and part.isVisible()
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert takes
    nameless = [
        part for part in takes if not (part.accessibleName() or (isinstance(part, QAbstractButton) and part.text()))
    ]
    assert nameless == []
