"""Copying, moving and deleting whole visits from the list, by keys and by the menu."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from planner.storage.visits import list_visits

CTRL = Qt.KeyboardModifier.ControlModifier
DALIAN = "Dalian delegation to Shanghai: first investment promotion conference of the Dalian cultural industry"


def visits(window) -> list[tuple[str, str, int]]:
    """Each visit with its first day and its items, the latest first."""
    found = window.rooms.workspace.read(list_visits)
    return [(visit.title[:7], str(visit.first_day), visit.item_count) for visit in found]


def go_to(window, title: str) -> None:
    """Puts the row of a visit under the keys."""
    table = window.page.table
    row = next(row for row in table.rows if not row.heading and row.title.startswith(title))
    window.page.choose(row.key)
    table.setFocus()


def test_a_visit_is_copied_and_deleted_by_keys_and_comes_back(open_window) -> None:
    window = open_window()
    window.click("all-stories")
    stories = [("Beijing", "2023-03-21", 106), ("Dalian ", "2018-06-19", 69), ("Delegat", "2015-12-10", 33)]
    assert visits(window) == stories

    go_to(window, DALIAN)
    window.press(Qt.Key.Key_D, CTRL)
    assert visits(window) == [stories[0], stories[1], stories[1], stories[2]]

    go_to(window, "Delegation of Huairou")
    window.press(Qt.Key.Key_Delete)
    assert visits(window) == [stories[0], stories[1], stories[1]]
    window.rooms.steps.take_back()
    assert visits(window) == [stories[0], stories[1], stories[1], stories[2]]


def test_a_visit_is_moved_by_the_menu(open_window, qtbot) -> None:
    window = open_window()
    window.click("all-stories")
    go_to(window, DALIAN)
    table = window.page.table
    place = table.visualRect(table.currentIndex()).center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, table.viewport().mapToGlobal(place))
    QApplication.sendEvent(table.viewport(), asked)
    menu = window.shell.findChild(QMenu, "visit-menu")
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Duplicate this visit", "New visit like this one…", "Move", "Delete this visit",
    ]  # fmt: skip
    moves = menu.actions()[2].menu()
    moves.popup(menu.pos())
    qtbot.mouseClick(moves, Qt.MouseButton.LeftButton, pos=moves.actionGeometry(moves.actions()[2]).center())
    menu.close()
    assert visits(window)[1] == ("Dalian ", "2018-06-26", 69)


def test_a_visit_is_copied_or_moved_to_days_that_are_typed(open_window) -> None:
    window = open_window()
    window.click("story-burbank")
    window.rooms.go_home()
    window.page.table.setFocus()
    menu = window.page._verbs.menu()
    next(one for one in menu.actions() if one.text() == "New visit like this one…").trigger()
    assert window.page.title == "New visit"
    assert window.page.first.hasFocus()
    window.rooms.go_home()
    window.page.table.setFocus()
    moves = next(one for one in window.page._verbs.menu().actions() if one.text() == "Move").menu()
    moves.actions()[-1].trigger()
    assert window.page.title == "Journey"
    assert window.page.about.day.hasFocus()
