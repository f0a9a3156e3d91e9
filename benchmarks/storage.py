"""Loading, importing and editing a visit, over the same done with bare sqlite3 and json."""

from __future__ import annotations

import gc
import json
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from benchmarks.result import Result
from planner.clock import fixed_clock
from planner.exchange.visit_file import read_visit_file
from planner.models.base import table_of
from planner.models.identity import keyed_id
from planner.storage.database import open_database
from planner.storage.sqlite import PRAGMAS
from planner.storage.visit_rows import VISIT_MODELS, visit_rows
from planner.usecases.commands.items import EditItem
from planner.usecases.import_visit import ImportVisit
from planner.workspace import Workspace

VISIT_ID = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff"
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
SIZES = (1_000, 10_000, 100_000)
"""Items of the visit; the goals are for the second, the others show the growth."""
MEANT = 10_000
LOAD_GOAL, IMPORT_GOAL, EDIT_GOAL = 5, 10, 3
EDITS = 60
NOTES = {
    "import": "reading and storing the file, over json.loads and bare inserts of the same rows",
    "load": "frozen rows, over the rows of bare sqlite3",
    "edit": "with undo step and trail, over a bare commit of one update",
}


class Cost(NamedTuple):
    """Seconds on the wall, and those of the processor: the disk has its moods, and others use it."""

    wall: float
    processor: float


def measure() -> Iterable[Result]:
    """Three ratios at each size, and how much more work ten times the items are."""
    took: dict[str, dict[int, Cost]] = {"load": {}, "import": {}, "edit": {}}
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            yield from _of_size(size, Path(folder), took)
    for name, costs in took.items():
        for small, large in pairwise(SIZES):
            growth = costs[large].processor / costs[small].processor
            aim = 1 if name == "edit" else large / small
            yield Result(f"{name}: work at {large:,} items over {small:,}", growth, None, f"in proportion is {aim:g}")


def _of_size(size: int, folder: Path, took: dict[str, dict[int, Cost]]) -> Iterator[Result]:
    rounds = 5 if size <= MEANT else 2
    content = json.dumps(a_document(size)).encode()
    empty, ours, floor = (folder / f"{name}.sqlite" for name in ("empty", "ours", "floor"))
    with _Office(empty):
        pass

    def taken_in() -> Cost:
        with _Office(_fresh(ours, empty)) as workspace:
            return _cost(lambda: workspace.run(ImportVisit(read_visit_file(content, name="benchmark.visit.json"))))

    def inserted() -> Cost:
        bare = _connected(_fresh(floor, empty))
        cost = _cost(lambda: _insert_raw(bare, content, rows))
        bare.close()
        return cost

    taken_in()
    bare = _connected(ours)
    rows = _raw_rows(bare)
    bare.close()
    took["import"][size] = min(taken_in() for _ in range(rounds))
    yield _result("import", size, took, min(inserted() for _ in range(rounds)), goal=IMPORT_GOAL)

    bare = _connected(ours)
    with _Office(ours) as workspace:
        took["load"][size] = _quickest(lambda: workspace.read(lambda session: visit_rows(session, VISIT_ID)), rounds)
        yield _result("load", size, took, _quickest(lambda: _raw_rows(bare), rounds), goal=LOAD_GOAL)

        item_id = keyed_id(VISIT_ID, "items", f"talk{size // 2}")
        took["edit"][size], updating = _by_turns(
            lambda n: workspace.run(EditItem(item_id, {"title": f"Talk {n}"})), lambda n: _update(bare, item_id, n)
        )
        yield _result("edit", size, took, updating, goal=EDIT_GOAL)
    bare.close()


def _result(name: str, size: int, took: dict[str, dict[int, Cost]], floor: Cost, *, goal: float) -> Result:
    ours, note = took[name][size], NOTES[name]
    if name == "edit":  # what both wait for the disk is much or little, as it pleases
        note += f": {ours.processor * 1000:.2f} over {floor.processor * 1000:.2f} ms of the processor"
    return Result(f"{name}: {size:,} items", ours.wall / floor.wall, goal if size == MEANT else None, note)


def _cost(work: Callable[[], Any]) -> Cost:
    wall, processor = time.perf_counter(), time.process_time()
    work()
    return Cost(time.perf_counter() - wall, time.process_time() - processor)


def _quickest(work: Callable[[], Any], rounds: int) -> Cost:
    gc.collect()
    return min(_cost(work) for _ in range(rounds))


def _by_turns(ours: Callable[[int], Any], floor: Callable[[int], Any]) -> tuple[Cost, Cost]:
    """The median cost of each, done by turns: how long a commit waits for the disk changes from second to second."""
    pairs = [(_cost(partial(ours, number)), _cost(partial(floor, number))) for number in range(EDITS)]
    first, second = ([pair[place] for pair in pairs] for place in (0, 1))
    return _median(first), _median(second)


def _median(costs: Sequence[Cost]) -> Cost:
    return Cost(median(cost.wall for cost in costs), median(cost.processor for cost in costs))


def _update(connection: sqlite3.Connection, item_id: str, number: int) -> None:
    """The least that an edit can be: one page of the same file, one sync of the same log under the same pragmas."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE item SET title = ? WHERE id = ?", (f"Talk no. {number}", item_id))
    connection.execute("COMMIT")


class _Office:
    """A workspace for the length of a block."""

    def __init__(self, path: Path) -> None:
        self._workspace = Workspace(open_database(path), clock=fixed_clock(NOW))

    def __enter__(self) -> Workspace:
        return self._workspace

    def __exit__(self, *_: object) -> None:
        self._workspace.close()


def _fresh(path: Path, empty: Path) -> Path:
    """A copy of an empty office database, so that no run pays for the schema."""
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    path.unlink(missing_ok=True)
    shutil.copy(empty, path)
    return path


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for name, value in PRAGMAS.items():
        connection.execute(f"PRAGMA {name}={value}")
    connection.execute("PRAGMA journal_mode=WAL")
    return connection


def _raw_rows(connection: sqlite3.Connection) -> Mapping[str, list[Any]]:
    """Every row of the visit's tables as sqlite3 gives it."""
    tables = [model.__tablename__ for model in VISIT_MODELS]
    return {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables}


def _insert_raw(connection: sqlite3.Connection, content: bytes, rows: Mapping[str, list[Any]]) -> None:
    """The least an import can do: read the JSON text, and insert the rows into the same schema."""
    json.loads(content)
    connection.execute("BEGIN IMMEDIATE")
    for model in VISIT_MODELS:
        places = ",".join("?" * len(table_of(model).columns))
        connection.executemany(f"INSERT INTO {model.__tablename__} VALUES ({places})", rows[model.__tablename__])
    connection.execute("COMMIT")


def a_document(size: int) -> dict[str, Any]:
    """A visit of so many items, one participant each, with a person and a place for every ten."""
    people = [
        {"key": f"guest{n}", "side": "host", "name": f"Guest {n}", "phone": f"+33 {n}"} for n in range(size // 10)
    ]
    places = [{"key": f"hall{n}", "kind": "venue", "name": f"Hall {n}", "city": "paris"} for n in range(size // 10)]
    items = [
        {
            "key": f"talk{n}",
            "kind": "meeting",
            "title": f"Talk {n}",
            "start": {"date": f"2026-05-{n % 28 + 1:02}", "time": f"{n % 20:02}:00"},
            "end": {"date": f"2026-05-{n % 28 + 1:02}", "time": f"{n % 20:02}:45"},
            "venue": f"hall{n // 10}",
            "notes": "Bring the printed agenda.",
            "participants": [{"who": f"guest{n // 10}", "role": "speaker"}],
        }
        for n in range(size)
    ]
    return {
        "format": "delegation-visit/1",
        "id": VISIT_ID,
        "title": "Benchmark",
        "direction": "outbound",
        "home_zone": "Asia/Shanghai",
        "places": [{"key": "paris", "kind": "city", "timezone": "Europe/Paris"}, *places],
        "people": people,
        "items": items,
    }
