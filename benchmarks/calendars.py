"""70 personal calendars of a visit with 100 items, over writing the same bytes raw."""

from __future__ import annotations

import json
import tempfile
import time
import tracemalloc
import uuid
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.result import Result
from planner.clock import fixed_clock
from planner.documents.content.audiences import named_delegates
from planner.documents.content.freeze import freeze_each
from planner.documents.ics.calendar import CalendarPress
from planner.exchange.visit_file import read_visit_file
from planner.models import Visit
from planner.storage.database import open_database
from planner.storage.whole_visit import whole_visit
from planner.usecases.import_visit import ImportVisit
from planner.usecases.whole_files import write_whole
from planner.workspace import Workspace

DELEGATES = 70
ITEMS = 100
ROUNDS = 5
AS_OF = datetime(2026, 3, 1, 12, tzinfo=UTC)

Write = Callable[[Path, bytes], object]


def measure() -> list[Result]:
    """The ratio for synced files, as an export writes them, and for plain ones; and the growth of memory."""
    rows = read_visit_file(json.dumps(_document()).encode(), name="benchmark.visit.json")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        workspace = Workspace(open_database(folder / "office.sqlite"), clock=fixed_clock(AS_OF))
        workspace.run(ImportVisit(rows))
        results = workspace.read(lambda session: _results(whole_visit(session, rows.visit_id), folder))
        workspace.close()
    return results


def _results(visit: Visit, folder: Path) -> list[Result]:
    synced, plain = _ratio(visit, folder, write_whole), _ratio(visit, folder, Path.write_bytes)
    first, last = _memory(visit)
    made = f"{DELEGATES} personal calendars of {ITEMS} items"
    return [
        Result(f"{made}, made and written, over the same bytes written", synced, 2, "both synced to disk"),
        Result(f"{made}, the same without syncing", plain, None, "how much of the time is making them"),
        Result(f"{made}: memory after the last over memory after the tenth", last / first, 1.1, "flat is 1"),
    ]


def _ratio(visit: Visit, folder: Path, write: Write) -> float:
    """The quickest of several rounds of making and writing, over the quickest of writing alone."""
    made = list(_calendars(visit))
    ours = min(_seconds(lambda: _write_all(_calendars(visit), folder, write)) for _ in range(ROUNDS))
    floor = min(_seconds(lambda: _write_all(made, folder, write)) for _ in range(ROUNDS))
    return ours / floor


def _calendars(visit: Visit) -> Iterator[bytes]:
    press = CalendarPress(("en", "zh-Hans"))
    for content in freeze_each(visit, named_delegates(visit), as_of=AS_OF):
        calendar = press.calendar(content)
        assert calendar is not None
        yield calendar


def _write_all(calendars: Iterator[bytes] | Sequence[bytes], folder: Path, write: Write) -> None:
    for number, calendar in enumerate(calendars):
        write(folder / f"{number}.ics", calendar)


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _memory(visit: Visit) -> tuple[int, int]:
    """The octets in use after ten calendars and after the last, none of them kept."""
    tracemalloc.start()
    used = [tracemalloc.get_traced_memory()[0] for _ in _calendars(visit)]
    tracemalloc.stop()
    return used[9], used[-1]


def _document() -> dict[str, Any]:
    """Ten days in two cities, ten items a day with steps; three in ten are for a part of the delegation."""
    people = [
        {
            "key": f"person-{n}",
            "side": "delegation",
            "name": f"Delegate {n}",
            "native_name": f"代表{n}",
            "precedence": n,
        }
        for n in range(DELEGATES)
    ]
    parties = [
        {"key": f"party-{n}", "name": f"Party {n}", "members": [person["key"] for person in people[n::3]]}
        for n in range(3)
    ]
    return {
        "format": "delegation-visit/1",
        "id": str(uuid.uuid5(uuid.NAMESPACE_URL, "https://example.org/benchmark")),
        "title": "A visit of ten days",
        "title_native": "十日访问",
        "languages": ["en", "zh-Hans"],
        "direction": "outbound",
        "places": [
            {"key": "tokyo", "kind": "city", "name": "Tokyo", "name_native": "东京", "timezone": "Asia/Tokyo"},
            {"key": "paris", "kind": "city", "name": "Paris", "name_native": "巴黎", "timezone": "Europe/Paris"},
        ],
        "people": people,
        "groups": parties,
        "items": [_item(number) for number in range(ITEMS)],
    }


def _item(number: int) -> dict[str, Any]:
    day = date(2026, 3, 23) + timedelta(days=number // 10)
    start = {"date": f"{day}", "time": f"{8 + number % 10:02}:15"}
    return {
        "key": f"item-{number}",
        "kind": "meeting",
        "title": f"Meeting number {number} with the chamber of commerce",
        "title_native": f"与商会第{number}次会谈",
        "start": start,
        "end": {**start, "time": f"{8 + number % 10:02}:55"},
        "city": "tokyo" if number < ITEMS // 2 else "paris",
        "notes": "Bring cards and gifts. " * 5,
        "notes_native": "请携带名片与礼品。" * 5,
        "participants": [{"who": f"party-{number % 3}"}] if number % 10 < 3 else [],
    }
