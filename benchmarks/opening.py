"""Opening a visit in the window that is open: the programme, and the board, over reading the bare rows of the visit.

CPU time without a screen, the median of several; the page is painted when the clock stops.
"""

from __future__ import annotations

import json
import os
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from statistics import median

from benchmarks.result import Result
from benchmarks.storage import NOW, VISIT_ID, a_document
from planner.clock import fixed_clock
from planner.exchange.visit_file import read_visit_file
from planner.settings import Settings
from planner.storage.database import open_database
from planner.storage.visit_rows import visit_rows
from planner.usecases.import_visit import ImportVisit
from planner.workspace import Workspace

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

    from planner.ui.language import Translators
    from planner.ui.start import application_of_window, bare_window, furnish

    application_of_window()
    workspace = Workspace(open_database(path), clock=fixed_clock(NOW))
    content = json.dumps(a_document(size)).encode()
    workspace.run(ImportVisit(read_visit_file(content, name="benchmark.visit.json")))
    workspace.close()
    settings, translators = Settings(language="en", theme="light"), Translators()
    shell = bare_window(settings=settings, language="en", translators=translators)
    office = furnish(
        shell,
        lambda: Workspace(open_database(path), clock=fixed_clock(NOW)),
        where=lambda: path,
        settings=settings,
        clock=fixed_clock(NOW),
        translators=translators,
    )
    rooms = office.rooms
    assert rooms is not None
    floor = _cost(lambda: rooms.workspace.read(lambda session: len(visit_rows(session, VISIT_ID)["item"])))

    def go(room: str) -> Callable[[], object]:
        def act() -> None:
            rooms.visit_id = VISIT_ID
            rooms.go(room)
            # The page before goes with its timers, as it does when the window is idle.
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            shell.grab()

        return act

    for room, costs in took.items():
        cost = _cost(go(room))
        costs.append(cost)
        yield Result(
            f"{room} of {size:,} items: ms until painted", cost * 1000, None, f"{cost / floor:.1f} times its bare rows"
        )
    rooms.go_home()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    office.close()
    shell.close()


def _cost(act: Callable[[], object]) -> float:
    act()
    costs = []
    for _ in range(ROUNDS):
        start = time.process_time()
        act()
        costs.append(time.process_time() - start)
    return median(costs)
