"""The board by a person's mouse, through the real page."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from planner.storage.item_facts import item_facts
from planner.ui.parts.rows_model import ROW_ROLE
from tests.offices import dump
from tests.ui.board.person import ALT, CTRL, LEFT, NONE, SHIFT, Board, open_board


@pytest.fixture
def board(open_window: Any) -> Board:
    return open_board(open_window)


def test_a_block_is_dragged_to_another_time_with_its_step_and_back_by_undo(board: Board) -> None:
    before = dump(board.workspace)
    start = board.middle("Talks")
    board.drag(start, start + board.down(62))
    assert board.times("Talks", "Gift") == {"Talks": "10:00–11:30 trade", "Gift": "11:00–11:15 trade"}
    assert board.window.shell.status.saved.text().startswith("All changes saved")
    start = board.middle("Talks")
    board.drag(start, start + board.down(-37.5), ALT)
    assert board.times("Talks") == {"Talks": "09:22–10:52 trade"}
    for _ in range(2):
        board.window.press(Qt.Key.Key_Z, CTRL)
    assert dump(board.workspace) == before


def test_a_block_is_dragged_to_another_group_at_the_same_minute_and_the_hosts_stay(board: Board) -> None:
    start, there = board.middle("Talks"), board.at("press", 0).x()
    calm = board.colour(there, 4)
    board.drag(start, QPointF(there, start.y() + 1), let_go=False)
    assert board.colour(there, 4) == board.view.canvas.inks.aim.name() != calm
    board.drop(QPointF(there, start.y() + 1))
    assert board.times("Talks") == {"Talks": "09:00–10:30 press"}
    assert board.colour(there, 4) == calm
    entry = board.spot("Talks").block.entry
    assert ([one.group_key for one in entry.attends], entry.track_key) == (["press", "hosts"], "press")
    start = board.middle("Talks")
    board.drag(start, QPointF(board.at("all", 0).x(), start.y() + 1))
    entry = board.spot("Talks").block.entry
    assert ([one.group_key for one in entry.attends], entry.track_key) == (["all", "hosts"], None)


def test_edges_make_a_block_longer_and_later_and_escape_leaves_everything(board: Board) -> None:
    before = dump(board.workspace)
    box = board.view.scene.on_screen(board.spot("Lunch"))
    board.drag(QPointF(box.left() + 30, box.bottom() - 2), QPointF(box.left() + 30, box.bottom() - 2) + board.down(30))
    assert board.times("Lunch") == {"Lunch": "12:00–13:30 all"}
    box = board.view.scene.on_screen(board.spot("Lunch"))
    board.drag(QPointF(box.left() + 30, box.top() + 2), QPointF(box.left() + 30, box.top() + 2) + board.down(15))
    assert board.times("Lunch") == {"Lunch": "12:15–13:30 all"}
    board.window.press(Qt.Key.Key_Z, CTRL)
    board.window.press(Qt.Key.Key_Z, CTRL)
    start = board.middle("Lunch")
    board.drag(start, start + board.down(120), let_go=False)
    assert board.view.gesture is not None
    board.window.press(Qt.Key.Key_Escape)
    board.window.qtbot.mouseRelease(board.view.viewport(), LEFT, NONE, (start + board.down(120)).toPoint())
    assert dump(board.workspace) == before


def test_an_empty_slot_is_drawn_and_named_and_a_forsaken_one_leaves_nothing(board: Board) -> None:
    before = dump(board.workspace)
    board.drag(board.at("press", 840), board.at("press", 931))
    field = board.window.part("board-title")
    board.window.qtbot.keyClicks(field, "Photo opportunity")
    board.window.press(Qt.Key.Key_Return)
    assert board.times("Photo opportunity") == {"Photo opportunity": "14:00–15:30 press"}
    assert board.page.inspector.shown.title == "Photo opportunity"
    assert board.view.hasFocus()
    board.window.press(Qt.Key.Key_Z, CTRL)
    assert dump(board.workspace) == before
    board.drag(board.at("press", 840), board.at("press", 931))
    board.window.press(Qt.Key.Key_Escape)
    assert (board.window.has("board-title"), dump(board.workspace)) == (False, before)


def test_something_without_a_time_is_dragged_in_to_get_one(board: Board) -> None:
    box = board.view.scene.on_screen(board.spot("Call"))
    board.drag(box.center(), board.at("press", 600) + QPointF(0, 8))
    assert board.times("Call") == {"Call": "10:00–11:00 press"}


def test_what_has_no_day_yet_waits_in_the_tray_of_every_day_until_it_is_dragged_in(board: Board) -> None:
    board.show(26)
    assert board.page.words.start_of(board.spot("Idea").block) == "no day"
    box = board.view.scene.on_screen(board.spot("Idea"))
    board.drag(box.center(), board.at("trade", 540) + QPointF(0, 8))
    assert board.times("Idea") == {"Idea": "10:00–11:00 trade"}, "an hour later by the clock than in real time"
    board.show(25)
    assert "Idea" not in {spot.block.title for spot in board.view.scene.geometry.all_spots()}
    before = dump(board.workspace)
    days = board.page.sidebar.days
    row = days.visualRect(days.model().index(3, 0)).center()
    assert days.model().index(3, 0).data(ROW_ROLE)[:4] == ("undated", "No day yet", "0 items", "")
    there = QPointF(board.view.viewport().mapFromGlobal(days.viewport().mapToGlobal(row)))
    board.drag(board.middle("Lunch"), there)
    assert board.window.part("notice").accessibleName() == "“Lunch” has no day now"
    board.click("Talks")
    board.window.press(Qt.Key.Key_T, SHIFT)
    assert [board.page.words.start_of(board.spot(title).block) for title in ("Lunch", "Talks")] == ["no day", "no day"]
    board.window.qtbot.mouseClick(days.viewport(), LEFT, pos=row)
    assert {spot.block.title for spot in board.view.spots_chosen()} == {"Lunch", "Talks"}
    board.show(26)
    board.drag(board.view.scene.on_screen(board.spot("Lunch")).center(), board.at("all", 540) + QPointF(0, 8))
    assert board.times("Lunch") == {"Lunch": "10:00–11:00 all"}, "as long as it was"
    for _ in range(3):
        board.window.press(Qt.Key.Key_Z, CTRL)
    assert dump(board.workspace) == before


def test_dragged_onto_a_day_of_the_list_items_keep_their_local_times(board: Board) -> None:
    board.click("Talks")
    board.click("Lunch", CTRL)
    assert {spot.block.title for spot in board.view.spots_chosen()} == {"Talks", "Lunch"}
    days = board.page.sidebar.days
    row = days.visualRect(days.model().index(2, 0)).center()
    there = QPointF(board.view.viewport().mapFromGlobal(days.viewport().mapToGlobal(row)))
    board.drag(board.middle("Lunch"), there)
    assert board.window.has("notice")
    board.show(27)
    assert board.times("Talks", "Gift", "Lunch") == {
        "Talks": "09:00–10:30 trade", "Gift": "10:00–10:15 trade", "Lunch": "12:00–13:00 all",
    }  # fmt: skip


def test_a_time_that_the_clocks_skip_on_another_day_is_asked_about_and_the_block_waits(board: Board) -> None:
    before = dump(board.workspace)
    days = board.page.sidebar.days
    row = days.visualRect(days.model().index(1, 0)).center()
    there = QPointF(board.view.viewport().mapFromGlobal(days.viewport().mapToGlobal(row)))
    board.view.show_hour(60)
    board.click("Lunch", CTRL)
    board.drag(board.middle("Early"), there)
    assert board.window.part("odd-time").accessibleName() == "There is no 02:30 in Brussels this night"
    board.window.press(Qt.Key.Key_Escape)
    assert (board.window.has("odd-time"), board.view.hasFocus(), dump(board.workspace)) == (False, True, before)
    board.drag(board.middle("Early"), there)
    board.window.click("rail-people")
    board.window.click("rail-board")
    board = Board(board.window)
    board.show(25)
    board.view.show_hour(60)
    assert not board.window.has("odd-time")
    board.click("Early")
    board.window.press(Qt.Key.Key_D, CTRL)
    board.window.press(Qt.Key.Key_Down, ALT | SHIFT)
    assert board.window.has("odd-time")
    board.window.press(Qt.Key.Key_Z, CTRL)  # the copy that is asked about goes, and the question with it
    assert (board.window.has("odd-time"), dump(board.workspace)) == (False, before)
    board.drag(board.middle("Early"), there)
    board.window.press(Qt.Key.Key_1, ALT)
    board.window.qtbot.waitUntil(lambda: not board.window.has("odd-time"))
    board.show(26)
    assert board.times("Early") == {"Early": "03:30–04:30 all"}
    board.window.press(Qt.Key.Key_Z, CTRL)
    assert dump(board.workspace) == before


def test_a_rubber_band_chooses_what_it_touches(board: Board) -> None:
    board.drag(board.at("trade", 520) + QPointF(-20, 0), board.at("trade", 640), SHIFT)
    assert [spot.block.title for spot in board.view.spots_chosen()] == ["Talks"]


def test_the_wheel_zooms_about_the_pointer(board: Board) -> None:
    scene = board.view.scene
    at = scene.hours_top + 300
    minute = scene.geometry.minute_at(at - scene.zero)
    board.view.zoom(1.5, at)
    assert scene.geometry.minute_at(at - scene.zero) == pytest.approx(minute, abs=1)
    assert "Zoom 120 %" in board.page.counts


def test_a_double_click_opens_the_item_in_the_programme(board: Board) -> None:
    board.window.qtbot.mouseDClick(board.view.viewport(), LEFT, NONE, board.middle("Lunch").toPoint())
    assert board.window.page.title == "Programme"
    assert board.window.page.table.chosen.title == "Lunch"


def test_the_tooltip_says_the_whole_item_and_the_board_is_painted(board: Board) -> None:
    spot = board.spot("Talks")
    assert board.page.words.tip(spot.block).split("\n") == [
        "Talks", "Meeting", "09:00–10:30", "16:00–17:30 at home", "Brussels", "Trade · 7", "Hosts",
    ]  # fmt: skip
    image = board.view.grab().toImage()
    box = board.view.scene.on_screen(spot)
    assert image.pixelColor(QPoint(round(box.left()) + 2, round(box.center().y()))).name() == "#0072b2"


def test_blocks_dragged_into_the_tray_lose_their_times_and_the_list_of_heads_is_one_too(board: Board) -> None:
    before = dump(board.workspace)
    board.click("Talks")
    board.click("Lunch", CTRL)
    tray = board.view.scene.on_screen(board.spot("Call")).center()
    board.drag(board.middle("Lunch"), tray)
    assert board.times("Talks", "Lunch") == {"Talks": "trade", "Lunch": "press"}
    assert board.window.has("notice")
    box = board.view.scene.on_screen(board.spot("Talks"))
    board.drag(box.center(), board.at("trade", 840) + QPointF(0, 8))
    assert board.times("Talks") == {"Talks": "14:00–15:30 trade"}, "as long as it was"
    board.window.press(Qt.Key.Key_Z, CTRL)
    board.window.press(Qt.Key.Key_Z, CTRL)
    assert dump(board.workspace) == before
    board.show(26)
    start = board.view.scene.on_screen(board.spot("Idea")).center()
    board.drag(start, QPointF(board.at("press", 0).x(), 20))
    assert board.times("Idea") == {"Idea": "press"}, "over the head of a group is as good as over its tray"
    assert board.page.words.start_of(board.spot("Idea").block) != "no day"
    board.drag(board.at("all", 600), board.at("all", 660))
    board.window.qtbot.keyClicks(board.window.part("board-title"), "Walk")
    board.window.press(Qt.Key.Key_Return)
    board.window.press(Qt.Key.Key_T)
    assert board.times("Walk") == {"Walk": "all"}


def test_while_something_is_dragged_no_key_does_anything_but_escape(board: Board) -> None:
    start = board.middle("Lunch")
    board.drag(start, start + board.down(60), let_go=False)
    for key, modifier in (
        (Qt.Key.Key_Delete, NONE),
        (Qt.Key.Key_Z, CTRL),
        (Qt.Key.Key_Right, ALT),
        (Qt.Key.Key_N, NONE),
    ):
        board.window.press(key, modifier)
    board.window.qtbot.mouseRelease(board.view.viewport(), LEFT, NONE, (start + board.down(60)).toPoint())
    assert (board.page.day.date.day, board.times("Lunch")) == (25, {"Lunch": "13:00–14:00 all"})
    assert not board.window.has("board-title")


def test_a_step_is_dragged_whole_also_out_of_its_item_and_stays_in_sight(board: Board) -> None:
    at = board.view.scene.on_screen(board.spot("Gift")).center()
    board.drag(at, QPointF(board.at("press", 0).x(), at.y()) + board.down(45))
    assert board.times("Gift") == {"Gift": "10:45–11:00 trade"}, "it stays in the column of its item"
    assert board.spot("Gift").parent is None
    assert board.spot("Gift").block.is_step
    board.window.press(Qt.Key.Key_Right, ALT | SHIFT)
    assert "stays on the day and in the group of its item" in board.window.part("notice").accessibleName()
    board.drag(board.middle("Gift"), board.middle("Gift") + board.down(-60))
    assert (board.times("Gift"), board.spot("Gift").parent.title) == ({"Gift": "09:45–10:00 trade"}, "Talks")
    entry = next(step for step in board.spot("Talks").block.entry.steps)
    stored = board.workspace.read(lambda session: item_facts(session, entry.item_id))
    assert stored.start.date is None, "a step without a day of its own has none still"
