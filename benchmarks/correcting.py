"""One correction in the open window: from the key to the painted page, over reading the bare rows of the visit.

A title in the programme (Enter), and an item on the board that is moved by five minutes (Alt+Down). CPU time of the
thread of the window without a screen, the median of several; the checks that follow run beside it and are not in it.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.open_window import open_window
from benchmarks.result import Result
from benchmarks.storage import VISIT_ID
from planner.storage.visit_rows import visit_rows

SIZES = (100, 1_000)
ROUNDS = 7


def measure() -> Iterable[Result]:
    """Both rooms at each size."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            yield from _of_size(size, Path(folder) / "office.sqlite")


def _of_size(size: int, path: Path) -> Iterator[Result]:
    with open_window(path, items=size) as rooms:
        floor = _cost(
            lambda: rooms.workspace.read(lambda session: len(visit_rows(session, VISIT_ID)["item"])),
            between=lambda: None,
        )
        rooms.visit_id = VISIT_ID
        for room, begin in (("programme", _title), ("board", _nudge)):
            rooms.go(room)
            _settle()
            cost = _cost(begin(rooms.shell.page), between=_settle)
            note = f"{cost / floor:.1f} times its bare rows"
            yield Result(f"{room} of {size:,} items: ms from key to paint", cost * 1000, None, note)


def _title(page: Any) -> Callable[[], object]:
    """Enter in the title of an item in the middle of the programme, which says something new each time."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    keys = [row.key for row in page.table.rows if not row.heading]
    page.table.choose(keys[len(keys) // 2])
    title, numbers = page.inspector.own, iter(range(1_000))

    def act() -> None:
        title.setFocus()
        title.selectAll()
        title.insert(f"Corrected {next(numbers)} times")
        QTest.keyClick(title, Qt.Key.Key_Return)
        page.window().grab()

    return act


def _nudge(page: Any) -> Callable[[], object]:
    """Alt+Down on an item of the day that the board shows."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    page.view.setFocus()
    page.view.choose(next(spot.block.item_id for spot in page.view.scene.geometry.all_spots() if spot.block.timed))

    def act() -> None:
        QTest.keyClick(page.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        page.window().grab()

    return act


def _settle() -> None:
    """Lets what was begun beside the window come to its end."""
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    for _ in range(40):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        time.sleep(0.01)


def _cost(act: Callable[[], object], *, between: Callable[[], object]) -> float:
    """The median CPU time of this thread, after one that fills what is kept."""
    act()
    costs = []
    for _ in range(ROUNDS):
        between()
        begun = time.thread_time()
        act()
        costs.append(time.thread_time() - begun)
    return median(costs)
