"""Reading a visit again after one edit, as a page does, over its bare rows and over the mapper."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session, selectinload

from benchmarks.result import Result
from planner.clock import fixed_clock
from planner.documents.content.freeze import freeze
from planner.documents.content.types import OFFICE
from planner.models import Visit
from planner.storage.database import open_database
from planner.storage.shapes import SHAPES
from planner.storage.visits import list_visits
from planner.storage.whole_visit import whole_visit
from planner.usecases.commands.items import EditItem
from planner.usecases.samples import fill_with_samples
from planner.usecases.show import visit_content
from planner.workspace import Workspace

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
ROUNDS = 25


def measure() -> Iterable[Result]:
    """The largest story: each round edits one item, then reads the visit in each way."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "office.sqlite"
        workspace = Workspace(open_database(path), clock=fixed_clock(NOW))
        fill_with_samples(workspace)
        visit = max(workspace.read(list_visits), key=lambda one: one.item_count)
        bare = sqlite3.connect(path)
        ways: dict[str, Callable[[], Any]] = {
            "page": lambda: visit_content(workspace, visit.visit_id, clock=fixed_clock(NOW)),
            "values": lambda: workspace.read(lambda session: bool(whole_visit(session, visit.visit_id))),
            "mapper": lambda: workspace.read(lambda session: bool(_mapped(session, visit.visit_id))),
            "frozen": lambda: workspace.read(
                lambda session: freeze(_mapped(session, visit.visit_id), audience=OFFICE, as_of=NOW)
            ),
            "bare": lambda: _bare(bare),
        }
        took = _by_turns(workspace, visit.visit_id, ways)
        bare.close()
        workspace.close()
    items = f"{visit.item_count} items"
    yield Result(f"page read again: {items}", took["page"] / took["bare"], None, "over the bare rows of the whole file")
    yield Result(f"page read again: {items}", took["page"] / took["frozen"], None, "over the same through the mapper")
    yield Result(f"visit read again: {items}", took["values"] / took["mapper"], None, "values over mapped rows")


def _by_turns(workspace: Workspace, visit_id: str, ways: dict[str, Callable[[], Any]]) -> dict[str, float]:
    """The median seconds of each way, each after an edit."""
    content = visit_content(workspace, visit_id, clock=fixed_clock(NOW))
    item_id = content.days[0].entries[0].item_id
    took: dict[str, list[float]] = {name: [] for name in ways}
    for number in range(ROUNDS):
        for name, way in ways.items():
            workspace.run(EditItem(item_id, {"notes": f"{name} {number}"}))
            begun = time.perf_counter()
            way()
            took[name].append(time.perf_counter() - begun)
    return {name: median(some) for name, some in took.items()}


def _mapped(session: Session, visit_id: str) -> Visit:
    """The visit as mapped rows with all their lists."""
    lists = []
    for relation in inspect(Visit).relationships:
        option = selectinload(relation.class_attribute)
        inner = [selectinload(one.class_attribute) for one in relation.mapper.relationships]
        lists.append(option.options(*inner))
    return session.scalars(select(Visit).where(Visit.id == visit_id).options(*lists)).one()


def _bare(connection: sqlite3.Connection) -> None:
    for table in SHAPES:
        connection.execute(f"SELECT * FROM {table}").fetchall()
