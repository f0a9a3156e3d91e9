"""Ctrl+K in an office of 100,000 things: what is typed is found in twenty visits, over reading 40 rows by their ids."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any
from uuid import UUID

from sqlalchemy import select

from benchmarks.result import Result
from benchmarks.storage import a_document
from planner.clock import fixed_clock
from planner.exchange.visit_file import read_visit_file
from planner.models import Item
from planner.models.base import table_of
from planner.storage.database import open_database
from planner.usecases.find import Search
from planner.usecases.import_visit import ImportVisit
from planner.workspace import Workspace

VISITS, ITEMS = 20, 4200
"""With a person and a place for every ten items, and a city and the visit itself: 100,000 things and some."""
GOAL_MS = 50
NOW = fixed_clock(datetime(2026, 3, 1, 12, tzinfo=UTC))


def measure() -> Iterable[Result]:
    """Milliseconds until the field is there, until the whole office is known, and of each word that is typed."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace(open_database(Path(folder) / "office.sqlite"), clock=NOW)
        try:
            for number in range(VISITS):
                _import(workspace, number)
            yield from _searches(workspace)
        finally:
            workspace.close()


def _searches(workspace: Workspace) -> Iterable[Result]:
    item = table_of(Item)
    ids = workspace.read(lambda session: list(session.execute(select(item.c.id).limit(40)).scalars()))
    floor = _took(lambda: workspace.read(lambda session: session.execute(select(item).where(item.c.id.in_(ids))).all()))
    here = str(UUID(int=3))
    begun = _took(lambda: Search(workspace, here=here))
    yield Result(
        f"the field, in a visit of {ITEMS:,} items: ms", begun * 1000, None, f"{begun / floor:.1f} times 40 rows"
    )
    search = Search(workspace, here=here)
    start = time.perf_counter()
    search.make_ready()
    ready = time.perf_counter() - start
    yield Result("the whole office, read once beside the window: ms", ready * 1000, None, "100,000 things")
    for what, text in (
        ("a word of all", "talk"),
        ("two words", "talk 777"),
        ("a part of few", "99"),
        ("one letter", "t"),
        ("nothing", "qqqq"),
    ):
        took = _took(partial(search.matching, text))
        yield Result(f"{what}: ms for a list of 40", took * 1000, GOAL_MS, f"{took / floor:.1f} times 40 rows by id")


def _took(work: Callable[[], Any]) -> float:
    took = []
    for _ in range(9):
        start = time.perf_counter()
        work()
        took.append(time.perf_counter() - start)
    return median(took)


def _import(workspace: Workspace, number: int) -> None:
    document = {**a_document(ITEMS), "id": str(UUID(int=number + 1)), "title": f"Benchmark {number}"}
    workspace.run(ImportVisit(read_visit_file(json.dumps(document).encode(), name=f"{number}.visit.json")))
