"""Opening a visit in the window that is open: the programme, and the board, over reading the bare rows of the visit.

CPU time without a screen, the median of several; the page is painted when the clock stops.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from statistics import median

from benchmarks.open_window import open_window
from benchmarks.result import Result
from benchmarks.storage import VISIT_ID
from planner.storage.visit_rows import visit_rows

SIZES = (50, 500, 5_000)
ROUNDS = 5


def measure() -> Iterable[Result]:
    """Each room at each size, and how much more work ten times the items are."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    took: dict[str, list[float]] = {"programme": [], "board": []}
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            yield from _of_size(size, Path(folder) / "office.sqlite", took)
    for room, costs in took.items():
        for (small, less), (large, more) in pairwise(zip(SIZES, costs, strict=True)):
            note = f"in proportion is {large / small:g}"
            yield Result(f"{room}: work at {large:,} items over {small:,}", more / less, None, note)


def _of_size(size: int, path: Path, took: dict[str, list[float]]) -> Iterator[Result]:
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    with open_window(path, items=size) as rooms:
        floor = _cost(lambda: rooms.workspace.read(lambda session: len(visit_rows(session, VISIT_ID)["item"])))

        def go(room: str) -> Callable[[], object]:
            def act() -> None:
                rooms.visit_id = VISIT_ID
                rooms.go(room)
                # The page before goes with its timers, as it does when the window is idle.
                QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
                rooms.shell.grab()

            return act

        for room, costs in took.items():
            cost = _cost(go(room))
            costs.append(cost)
            yield Result(
                f"{room} of {size:,} items: ms until painted",
                cost * 1000,
                None,
                f"{cost / floor:.1f} times its bare rows",
            )


def _cost(act: Callable[[], object]) -> float:
    act()
    costs = []
    for _ in range(ROUNDS):
        start = time.process_time()
        act()
        costs.append(time.process_time() - start)
    return median(costs)
