"""The board: its goal is a frame of 16 ms for what is in sight, however much there is, and 5 ms to lay 500 items out.

Days of 50, 500 and 5,000 items in 5, 20 and 100 columns, 1,016 by 812 pixels, without a screen. CPU time, the median
of many; the floor is as many plain rectangles filled in the same run as there are blocks in sight.
"""

from __future__ import annotations

import json
import os
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.result import Result
from planner.clock import fixed_clock
from planner.documents.content.types import Content
from planner.exchange.visit_file import read_visit_file
from planner.storage.database import open_database
from planner.usecases.import_visit import ImportVisit
from planner.usecases.show import visit_content
from planner.workspace import Workspace

SIZES = ((50, 5), (500, 20), (5000, 100))
"""Items, and the columns they stand in."""
WIDTH, HEIGHT = 1016, 812
FRAME, LAYOUT = 16.0, 5.0
"""Milliseconds."""
ROUNDS = 40
DAY = date(2026, 5, 4)
AS_OF = datetime(2026, 5, 4, 1, tzinfo=UTC)
KINDS = ("meeting", "ceremony", "meal", "transfer", "visit", "press", "free")


def measure() -> Iterable[Result]:
    """Repaint, drag and relayout, each as a share of what it may take; and repaint over plain rectangles."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from planner.ui.start import application_of_window

    application_of_window()
    for items, columns in SIZES:
        yield from _measured(_content(items, columns), items)


def _measured(content: Content, items: int) -> Iterator[Result]:
    from PySide6.QtCore import QPointF, Qt
    from PySide6.QtWidgets import QApplication

    from planner.ui.board.blocks import day_board
    from planner.ui.board.columns import Columns
    from planner.ui.board.gestures import gesture_at
    from planner.ui.board.lived import BoardDay
    from planner.ui.board.placing import Calendar
    from planner.ui.board.ruler_words import RulerWords
    from planner.ui.board.view import BoardView
    from planner.ui.board.words import BlockWords
    from planner.ui.theme.look import look

    wearing = look(theme="light", language="en", dark_desktop=False)
    calendar, columns = Calendar(content), Columns(content)
    words, ruler = BlockWords(wearing), RulerWords(wearing)
    words.show(content)
    ruler.show(content)
    view = BoardView(wearing, words, ruler)
    view.resize(WIDTH, HEIGHT)
    view.scene.columns = columns.all
    view.show_boards([day_board(calendar, columns, BoardDay(DAY), language="en")])
    view.show()
    view.show_hour(7 * 60)
    QApplication.processEvents()
    scene, viewport = view.scene, view.viewport()
    room = {"left": scene.left, "right": scene.left + WIDTH}
    bottom = scene.top + HEIGHT - scene.hours_top
    seen = list(scene.geometry.spots(scene.geometry.panels[0], scene.top, bottom, **room))

    def repaint() -> None:
        view.repaint_all()
        viewport.repaint()

    painted, plain = _milliseconds(repaint), _milliseconds(lambda: _rectangles([scene.on_screen(one) for one in seen]))
    note = f"{painted:.1f} ms, {len(seen)} blocks in sight"
    yield Result(f"repaint, {items:,} items, over a frame of 16 ms", painted / FRAME, 1.0, note)
    yield Result(f"repaint, {items:,} items, over plain rectangles", painted / plain, None, f"over {plain:.2f} ms")

    spot = seen[len(seen) // 2]
    at, keys = scene.on_screen(spot).center(), Qt.KeyboardModifier.NoModifier
    scene.selected = frozenset({spot.block.item_id})
    gesture = view.gesture = gesture_at(scene, at, spot, keys)
    assert gesture is not None

    def drag() -> None:
        gesture.moved(scene, at + QPointF(7, 11), keys)
        viewport.repaint()

    dragged = _milliseconds(drag)
    yield Result(f"drag, {items:,} items, over a frame of 16 ms", dragged / FRAME, 1.0, f"{dragged:.1f} ms")
    view.gesture = None

    laid = _milliseconds(lambda: day_board(calendar, columns, BoardDay(DAY), language="en"))
    goal = 1.0 if items <= 500 else None
    yield Result(f"relayout, {items:,} items of one day, over 5 ms", laid / LAYOUT, goal, f"{laid:.1f} ms")
    view.close()
    view.deleteLater()
    QApplication.processEvents()


def _rectangles(boxes: Sequence[Any]) -> None:
    """As many plain rectangles as there are blocks in sight, and nothing else."""
    from PySide6.QtGui import QColor, QPainter, QPixmap

    picture = QPixmap(WIDTH, HEIGHT)
    painter = QPainter(picture)
    for number, box in enumerate(boxes):
        painter.fillRect(box, QColor(number % 256, 80, 80))
    painter.end()


def _milliseconds(act: Callable[[], object]) -> float:
    """The median CPU time of one run, after one that fills what is kept."""
    act()
    taken = []
    for _ in range(ROUNDS):
        begun = time.process_time()
        act()
        taken.append((time.process_time() - begun) * 1000)
    return max(median(taken), 0.001)


def _content(items: int, columns: int) -> Content:
    """A day in which every column has its share of items, many of them at the same time."""
    listed = []
    for number in range(items):
        column, turn = number % columns, number // columns
        begin = 6 * 60 + turn * 37 % (16 * 60)
        listed.append(
            {
                "key": f"item-{number}",
                "kind": KINDS[number % len(KINDS)],
                "title": f"Item {number} of the day with a title of some length",
                "start": {"date": DAY.isoformat(), "time": _clock(begin), "zone": "Asia/Tokyo"},
                "end": {"date": DAY.isoformat(), "time": _clock(begin + 45), "zone": "Asia/Tokyo"},
                "track": f"group-{column}",
                "participants": [{"who": f"group-{column}"}],
            }
        )
    visit = {
        "format": "delegation-visit/1",
        "id": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
        "title": "Board",
        "direction": "outbound",
        "home_zone": "Asia/Shanghai",
        "groups": [{"key": f"group-{n}", "name": f"Group {n}", "side": "delegation"} for n in range(columns)],
        "items": listed,
    }
    rows = read_visit_file(json.dumps(visit).encode(), name="board.visit.json")
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace(open_database(Path(folder) / "office.sqlite"), clock=fixed_clock(AS_OF))
        workspace.run(ImportVisit(rows))
        content = visit_content(workspace, rows.visit_id, clock=fixed_clock(AS_OF))
        workspace.close()
    return content


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"
