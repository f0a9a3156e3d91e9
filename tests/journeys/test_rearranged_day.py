"""A day rearranged on the board and in the programme, and all of it taken back to the byte."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from planner.ui.parts.rows_model import ROW_ROLE
from tests.journeys.hands import CTRL, click_row, rewrite, walk_menu
from tests.offices import exported
from tests.ui.board.person import WORLD, Board, open_board

ALT = Qt.KeyboardModifier.AltModifier


def test_a_day_is_rearranged_and_undone_to_the_byte(open_window: Any) -> None:
    board = open_board(open_window)
    window = board.window
    before = _file(window)
    _on_the_board(board)
    window.click("rail-programme")
    page = window.page
    window.choose_row("Lunch")
    rewrite(page.inspector.time.start, "1630")
    assert window.row("Lunch").time.start == "16:30"
    page.table.setFocus()
    window.press(Qt.Key.Key_Down, ALT)
    window.press(Qt.Key.Key_D, CTRL)
    rewrite(page.inspector.own, "Tea")
    page.table.setFocus()
    assert {row.title: row.time.start for row in page.table.rows if not row.heading} == {
        "Idea": "", "Early": "02:30", "Call": "", "Talks": "10:00", "Gift": "11:00", "Reception": "14:00",
        "Lunch": "16:35", "Tea": "16:35",
    }  # fmt: skip
    _menu_of_day(page.sidebar.days, "2023-03-25", "Later by", "30 min")
    assert (window.row("Talks").time.start, window.row("Lunch").time.start) == ("10:30", "17:05")
    assert window.has("notice")
    window.click("rail-board")
    _menu_of_day(window.page.sidebar.days, "2023-03-25", "Swap with", "Mon 27 Mar")
    Board(window).show(27)
    assert Board(window).times("Talks") == {"Talks": "10:30–12:00 trade"}
    window.page.view.setFocus()
    steps = 0
    while str(window.rooms.workspace.undo_label) != f"Import of “{WORLD['title']}”":
        window.press(Qt.Key.Key_Z, CTRL)
        steps += 1
        assert steps < 20
    assert _file(window) == before
    assert steps == 11, "five on the board; time, shift, copy and its title; later, swap"


def _on_the_board(board: Board) -> None:
    """Moves, resizes, draws, and removes."""
    start = board.middle("Talks")
    board.drag(start, start + board.down(60))
    box = board.view.scene.on_screen(board.spot("Lunch"))
    edge = QPointF(box.left() + 30, box.bottom() - 2)
    board.drag(edge, edge + board.down(30))
    board.drag(board.at("press", 840), board.at("press", 931))
    board.window.qtbot.keyClicks(board.window.part("board-title"), "Reception")
    board.window.press(Qt.Key.Key_Return)
    board.window.press(Qt.Key.Key_D, CTRL)
    board.window.press(Qt.Key.Key_Delete)
    assert board.times("Talks", "Gift", "Lunch", "Reception") == {
        "Talks": "10:00–11:30 trade", "Gift": "11:00–11:15 trade", "Lunch": "12:00–13:30 all",
        "Reception": "14:00–15:30 press",
    }  # fmt: skip


def _menu_of_day(days: Any, key: str, *path: str) -> None:
    """Right-clicks a day of the list and picks from its menu."""
    model = days.model()
    index = next(model.index(n, 0) for n in range(model.rowCount()) if model.index(n, 0).data(ROW_ROLE).key == key)
    click_row(days, index)
    at = days.visualRect(index).center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, days.viewport().mapToGlobal(at))
    QApplication.sendEvent(days.viewport(), asked)
    walk_menu(*path)
    days.window().activateWindow()
    QApplication.processEvents()


def _file(window: Any) -> bytes:
    return exported(window.rooms.workspace, window.rooms.visit_id)
