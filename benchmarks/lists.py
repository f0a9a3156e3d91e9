"""Importing a list of people from a workbook, over reading the same workbook with openpyxl alone."""

from __future__ import annotations

import gc
import tempfile
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import openpyxl

from benchmarks.result import Result
from planner.clock import fixed_clock
from planner.storage.database import open_database
from planner.usecases.commands.visits import CreateVisit
from planner.usecases.list_files import people_table
from planner.usecases.people_list import guess_meaning, preview, store
from planner.workspace import Workspace

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
ROWS = 10_000
ROUNDS = 5
GOAL = 2
HEADS = ("No.", "Honorific", "Name", "姓名", "Position", "Organisation", "Country", "E-mail", "Phone", "Diet")


def measure() -> Iterable[Result]:
    """The first import, the preview and the import of the same list again, by processor time."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "people.xlsx"
        _save(path)
        note = "read, matched, stored with undo and trail"
        # By turns, and the least of each: the machine is quicker at one time than at another.
        costs = [
            (_cost(lambda: _read_alone(path)), *_office(Path(folder) / f"{n}.sqlite", path)) for n in range(ROUNDS)
        ]
        floor, first, shown, again = (min(cost[n] for cost in costs) for n in range(4))
        yield Result(f"import: {ROWS:,} new people", first / floor, GOAL, note)
        yield Result(f"preview: {ROWS:,} people who are there", shown / floor, GOAL, "read and matched")
        yield Result(f"import again: {ROWS:,} people who are there", again / floor, GOAL, "nothing is doubled")


def _save(path: Path) -> None:
    """The list as a spreadsheet program saves it, which says how large it is: else openpyxl alone reads it twice."""
    book = openpyxl.Workbook()
    for row in (HEADS, *(_row(n) for n in range(ROWS))):
        book.active.append(row)
    book.save(path)


def _office(database: Path, path: Path) -> tuple[float, float, float]:
    workspace = Workspace(open_database(database), clock=fixed_clock(NOW))
    visit_id = workspace.run(CreateVisit({"title": "Benchmark", "home_zone": "Asia/Shanghai"}))

    def take_in() -> None:
        table = people_table(path)
        store(workspace, visit_id, table, guess_meaning(workspace, table))

    def look() -> None:
        table = people_table(path)
        preview(workspace, visit_id, table, guess_meaning(workspace, table))

    try:
        return _cost(take_in), _cost(look), _cost(take_in)
    finally:
        workspace.close()


def _read_alone(path: Path) -> None:
    book = openpyxl.load_workbook(path, read_only=True)
    for _ in book.active.iter_rows(values_only=True):
        pass
    book.close()


def _cost(work: Callable[[], Any]) -> float:
    gc.collect()
    begun = time.process_time()
    work()
    return time.process_time() - begun


def _row(n: int) -> tuple[str, ...]:
    given, family = ("Anna", "Jean", "Wei", "Omar")[n % 4], f"{chr(65 + n % 26)}ontaine{n}"
    native = f"{chr(0x4E00 + n % 5000)}{chr(0x5000 + n // 3)}" if n % 2 else ""
    return (
        str(n + 1),
        "Mr.",
        f"{given} {family}",
        native,
        f"Director of Department {n % 97}",
        f"Ministry {n % 300}",
        ("France", "China", "Egypt")[n % 3],
        f"{family.lower()}@example.org",
        f"+33 1 {n:08}",
        "vegetarian" if n % 10 == 0 else "",
    )
