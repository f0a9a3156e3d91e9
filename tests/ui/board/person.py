"""The board page as a person uses it."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from planner.exchange.visit_file import read_visit_file
from planner.ui.board.lived import BoardDay
from planner.ui.board.page import BoardPage
from planner.usecases.import_visit import ImportVisit
from tests.worlds import city, document, group, item, person, stop

LEFT, NONE, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

WORLD = document(
    city("brussels", "Europe/Brussels"), person("li", role="head"),
    group("all", everyone_of="delegation", headcount=12), group("trade", side="delegation", headcount=7),
    group("press", side="delegation", headcount=5), group("hosts", side="host"),
    stop("brussels", arrive={"date": "2023-03-25"}, depart={"date": "2023-03-27"}),
    item("talks", "2023-03-25 09:00", "10:30", who=["trade", "hosts"], track="trade", city="brussels"),
    item("gift", {"time": "10:00"}, {"time": "10:15"}, parent="talks"),
    item("lunch", "2023-03-25 12:00", "13:00", who=["all"], city="brussels"),
    item("call", {"date": "2023-03-25"}, who=["press"], track="press", city="brussels"),
    item("idea", who=["trade"], track="trade"),
    item("early", "2023-03-25 02:30", "03:30", who=["all"], city="brussels"),
    dates={"from": "2023-03-25", "to": "2023-03-27"}, home_zone="Asia/Shanghai",
)  # fmt: skip


class Board:
    """The board page as a person uses it."""

    def __init__(self, window: Any) -> None:
        self.window, self.page = window, window.page
        assert isinstance(self.page, BoardPage)
        self.view = self.page.view

    @property
    def workspace(self) -> Any:
        return self.window.rooms.workspace

    def times(self, *titles: str) -> dict[str, str]:
        """What the board says of items: times and the columns they stand in."""
        found: dict[str, str] = {}
        for spot in self.view.scene.geometry.all_spots():
            words = self.page.words.times(spot.block.entry)
            column = self.page.columns.all[spot.block.column].key
            found.setdefault(spot.block.title, f"{words} {column}".strip())
        return {title: found[title] for title in titles}

    def spot(self, title: str) -> Any:
        return next(spot for spot in self.view.scene.geometry.all_spots() if spot.block.title == title)

    def middle(self, title: str) -> QPointF:
        """A place to grab: off the steps at the right, clear of the edges."""
        self.view.reveal(self.spot(title).block.item_id)
        box = self.view.scene.on_screen(self.spot(title))
        return QPointF(box.left() + 20, box.center().y())

    def at(self, column: str, minute: float) -> QPointF:
        """A place in a column at a minute of the day."""
        scene, panel = self.view.scene, self.view.scene.geometry.panels[0]
        place = panel.board.columns.index(self.page.columns.number[column])
        return QPointF(panel.edges[place] + 30 - scene.left, scene.zero + scene.geometry.y_of(minute))

    def drag(self, start: QPointF, end: QPointF, modifiers: Any = NONE, *, let_go: bool = True) -> None:
        """Presses, moves in three steps and lets go."""
        viewport, bot = self.view.viewport(), self.window.qtbot
        bot.mousePress(viewport, LEFT, modifiers, start.toPoint())
        for step in (0.3, 0.7, 1.0):
            QApplication.sendEvent(
                viewport, _move(viewport, QPointF((start + (end - start) * step).toPoint()), modifiers)
            )
        QApplication.processEvents()
        if let_go:
            self.drop(end, modifiers)

    def drop(self, at: QPointF, modifiers: Any = NONE) -> None:
        """Lets go of what is dragged."""
        self.window.qtbot.mouseRelease(self.view.viewport(), LEFT, modifiers, at.toPoint())
        QApplication.processEvents()

    def colour(self, x: float, y: float) -> str:
        """The colour that stands at a place of the screen."""
        return self.view.viewport().grab().toImage().pixelColor(round(x), round(y)).name()

    def click(self, title: str, modifiers: Any = NONE) -> None:
        self.window.qtbot.mouseClick(self.view.viewport(), LEFT, modifiers, self.middle(title).toPoint())

    def down(self, minutes: float) -> QPointF:
        """So many minutes further down."""
        return QPointF(0, self.view.scene.geometry.y_of(minutes))

    def show(self, day: int) -> None:
        self.page.go_to(BoardDay(date(2023, 3, day)))


def _move(viewport: Any, at: QPointF, modifiers: Any) -> QMouseEvent:
    """A move with keys held, which qtbot's move cannot say."""
    return QMouseEvent(
        QEvent.Type.MouseMove, at, QPointF(viewport.mapToGlobal(at.toPoint())), Qt.MouseButton.NoButton, LEFT, modifiers
    )


def open_board(open_window: Callable[..., Any]) -> Board:
    """The board of that visit, on its first day, from seven in the morning on."""
    window = open_window()
    window.shell.resize(1480, 900)
    rows = read_visit_file(json.dumps(WORLD).encode(), name="world.visit.json")
    window.rooms.workspace.run(ImportVisit(rows))
    window.rooms.visit_id = WORLD["id"]
    window.rooms.go("board")
    QApplication.processEvents()
    made = Board(window)
    made.show(25)
    made.view.show_hour(420)
    QApplication.processEvents()
    return made
