"""A day planned by the keyboard alone, and what those hear who do not see the board."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from planner.models import Moment
from planner.usecases.commands.items import CreateItem
from planner.usecases.import_visit import ImportVisit
from tests.offices import dump, rows_of_file
from tests.ui.board.person import CTRL, NONE, SHIFT, WORLD, Board, open_board

SUNDAY = Moment(date(2023, 3, 26), time(9, 0))
Key, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def board(open_window: Any) -> Board:
    return open_board(open_window)


def keys(board: Board, *pressed: Any) -> None:
    """Presses keys one after another, each alone or with its modifier."""
    for one in pressed:
        key, modifier = one if isinstance(one, tuple) else (one, NONE)
        board.window.press(key, modifier)


def test_a_day_is_planned_without_a_mouse_and_undone_to_the_byte(board: Board) -> None:
    before = dump(board.workspace)
    board.window.part("rail-board").setFocus()
    keys(board, Key.Key_F6)
    board.view.setFocus()
    keys(board, Key.Key_Down, Key.Key_Down)  # the first item of the board, then the next
    assert board.page.inspector.shown.title == "Lunch"
    keys(board, Key.Key_Right)
    assert board.page.inspector.shown.title == "Talks"
    keys(board, (Key.Key_Down, ALT), (Key.Key_Down, ALT), (Key.Key_Up, ALT))
    keys(board, (Key.Key_Down, SHIFT), (Key.Key_Down, SHIFT))
    assert board.times("Talks", "Gift") == {"Talks": "09:05–10:45 trade", "Gift": "10:05–10:20 trade"}
    keys(board, (Key.Key_Right, ALT | SHIFT))
    assert board.times("Talks") == {"Talks": "09:05–10:45 press"}
    keys(board, Key.Key_N)
    board.window.qtbot.keyClicks(board.window.part("board-title"), "Signing")
    keys(board, Key.Key_Return)
    assert board.times("Signing") == {"Signing": "10:45–11:45 press"}
    keys(board, (Key.Key_D, CTRL), Key.Key_Delete, *[Key.Key_Up] * 5, (Key.Key_Down, ALT))
    assert board.times("Call") == {"Call": "11:45–12:45 press"}, "the first hour that is free from nine on"
    keys(board, (Key.Key_Down, ALT | SHIFT))
    assert (board.page.day.date.day, board.times("Call")) == (26, {"Call": "11:45–12:45 press"})
    keys(board, (Key.Key_Left, ALT), Key.Key_F2)
    assert board.page.day.date.day == 25
    while board.workspace.undo_label is not None and str(board.workspace.undo_label) != "Import of “Visit”":
        keys(board, (Key.Key_Z, CTRL))
    assert dump(board.workspace) == before


def test_what_stands_on_the_second_of_two_days_goes_to_the_day_after_its_own(board: Board) -> None:
    board.click("Talks")
    keys(board, (Key.Key_Down, ALT | SHIFT))
    board.show(25)
    board.window.click(board.page.how.button("two"))
    board.click("Talks")
    keys(board, (Key.Key_Down, ALT | SHIFT))
    assert board.window.part("notice").accessibleName() == "“Talks” moved to Mon 27 Mar"
    assert board.page.day.date.day == 27


def test_cut_and_pasted_items_move_within_a_visit_and_copied_ones_bring_who_and_where_to_another(board: Board) -> None:
    trade = {"key": "trade-too", "name": "Trade", "side": "delegation"}
    lists = {"items": [], "groups": [trade], "people": [], "places": [], "stops": []}
    other = {**WORLD, **lists, "id": "0b1f7c1e-52a4-4c35-9a59-0f2b7f6f1f11", "title": "Other"}
    board.workspace.run(ImportVisit(rows_of_file(other)))
    board.click("Talks")
    keys(board, (Key.Key_X, CTRL))
    assert board.view.scene.faded == {board.spot("Talks").block.item_id}
    board.show(27)
    keys(board, (Key.Key_V, CTRL))
    assert board.times("Talks", "Gift") == {"Talks": "09:00–10:30 trade", "Gift": "10:00–10:15 trade"}
    keys(board, (Key.Key_C, CTRL))
    assert QApplication.clipboard().text() == "09:00–10:30 Talks"
    board.window.rooms.visit_id = other["id"]
    board.window.rooms.go("board")
    there = Board(board.window)
    there.show(26)
    keys(there, (Key.Key_V, CTRL))
    assert there.times("Talks", "Gift") == {"Talks": "09:00–10:30 trade-too", "Gift": "10:00–10:15 trade-too"}
    entry = there.spot("Talks").block.entry
    assert [one.name.in_language("en") for one in entry.attends] == ["Trade", "Hosts"]
    assert (entry.city.name.in_language("en"), entry.start.zone) == ("Brussels", "Europe/Brussels")
    rows = dump(board.workspace)["item"].values()
    assert sorted(row["title"] for row in rows) == ["Call", "Early", "Gift", "Gift", "Idea", "Lunch", "Talks", "Talks"]


def test_every_block_is_a_child_that_says_its_times_title_group_and_state(board: Board) -> None:
    access = QAccessible.queryAccessibleInterface(board.view)
    names = [access.child(n).text(QAccessible.Text.Name) for n in range(access.childCount())]
    assert names == [
        "02:30–03:30 Early, Meeting, Brussels, All",
        "12:00–13:00 Lunch, Meeting, Brussels, All",
        "no day yet Idea, Meeting, Trade",
        "09:00–10:30 Talks, Meeting, Brussels, Trade",
        "10:00–10:15 Gift, Meeting, Trade, step",
        "no time yet Call, Meeting, Brussels, Press",
    ]
    board.click("Lunch")
    lunch = access.child(1)
    assert (lunch.role(), bool(lunch.state().selected), lunch.rect().isValid()) == (
        QAccessible.Role.ListItem, True, True,
    )  # fmt: skip
    assert access.indexOfChild(access.childAt(lunch.rect().center().x(), lunch.rect().center().y())) == 1


def test_two_days_and_the_whole_stop_stand_side_by_side(board: Board) -> None:
    board.window.click(board.page.how.button("two"))
    assert [panel.board.day.date.day for panel in board.view.scene.geometry.panels] == [25, 26]
    board.window.click(board.page.how.button("stop"))
    assert [panel.board.day.date.day for panel in board.view.scene.geometry.panels] == [25, 26, 27]
    assert board.page.title == "25–27 March 2023 · Brussels"


def test_between_two_days_side_by_side_a_block_is_dragged_to_the_clock_time_it_is_dropped_at(board: Board) -> None:
    board.show(25)
    board.window.click(board.page.how.button("two"))
    board.workspace.run(CreateItem(WORLD["id"], {"kind": "visit", "title": "Tour", "start": SUNDAY}))
    QApplication.processEvents()
    start, scene = board.middle("Lunch"), board.view.scene
    after = scene.geometry.panels[1]
    board.drag(start, QPointF(after.edges[0] + 30 - scene.left, scene.zero + scene.geometry.y_of(13 * 60 + 30)))
    board.window.click(board.page.how.button("day"))
    board.show(26)
    assert board.times("Lunch") == {"Lunch": "14:00–15:00 all"}, "13 hours after a midnight with a clock change"


def test_a_board_without_days_says_where_they_come_from(open_window: Any) -> None:
    window = open_window()
    window.click("first-new")
    window.qtbot.keyClicks(window.page.own, "Visit of the minister")
    window.click("create-visit")
    window.click("rail-board")
    window.click("new-item")
    assert window.has("notice")
    assert window.part("notice").accessibleName().startswith("This visit has no days yet.")
    assert not window.page.buttons.after.isEnabled()


def test_one_comes_back_to_the_day_the_zoom_and_the_item_that_one_left(board: Board) -> None:
    window = board.window
    board.show(26)
    keys(board, Key.Key_Plus)
    board.click("Idea")
    left = board.page.standing.tell()
    keys(board, Key.Key_Return)
    assert (window.page.title, window.page.inspector.own.text()) == ("Programme", "Idea")
    window.choose_row("Lunch")
    row = window.page.standing.tell()
    window.click("rail-board")
    QApplication.processEvents()
    assert window.page.standing.tell() == left
    window.click("rail-programme")
    QApplication.processEvents()
    assert window.page.standing.tell() == row
