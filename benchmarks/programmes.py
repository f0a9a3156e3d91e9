"""The printed programme over Typst on the same content and look (`programme.typ`), both warm, in CPU time.

Each round has titles and notes of its own, so that neither can hand back what it made before.
"""

from __future__ import annotations

import gc
import importlib
import json
import sys
import tempfile
import time
import tracemalloc
import uuid
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.programme_texts import texts_of
from benchmarks.result import Result
from planner.clock import fixed_clock
from planner.documents.content.audiences import named_delegates
from planner.documents.content.freeze import freeze_each
from planner.documents.content.types import DELEGATION, Audience, Content
from planner.documents.pdf import programme_pdf
from planner.exchange.visit_file import read_visit_file
from planner.models import Visit
from planner.paths import resource
from planner.storage.database import open_database
from planner.storage.whole_visit import whole_visit
from planner.usecases.import_visit import ImportVisit
from planner.workspace import Workspace

AS_OF = datetime(2026, 3, 1, 12, tzinfo=UTC)
LANGUAGES = ("en", "zh-Hans")
DELEGATES = 70
ROUNDS = 5
PAPERS_FOR_MEMORY = 200
TEMPLATE = Path(__file__).parent / "programme.typ"


def measure() -> list[Result]:
    """The three ratios, and the growth of memory over many papers."""
    try:
        typst: Any = importlib.import_module("typst")
    except ModuleNotFoundError:
        print("  Typst is not installed (pip install -e '.[bench]'): only the memory is measured.", file=sys.stderr)
        return [_memory()]
    compiler = typst.Compiler(str(TEMPLATE), font_paths=[str(resource("fonts"))], ignore_system_fonts=True)

    def by_typst(content: Content) -> bytes:
        compiled = compiler.compile(format="pdf", sys_inputs={"content": json.dumps(texts_of(content, LANGUAGES))})
        assert isinstance(compiled, bytes)
        return compiled

    programmes = (
        ("the delegation's programme, 48 items", 48, 1.5, _delegation),
        (f"{DELEGATES} personal programmes of 48 items", 48, 0.7, _personal),
        ("the delegation's programme, 1,000 items", 1000, 1.0, _delegation),
    )
    results = []
    for name, items, goal, audiences in programmes:
        rounds = [_contents(items, salt, audiences) for salt in range(ROUNDS if items < 1000 else 3)]
        ours, theirs = _quickest(_ours, rounds), _quickest(by_typst, rounds)
        note = f"{ours * 1000:.0f} ms over {theirs * 1000:.0f} ms of CPU"
        results.append(Result(name, ours / theirs, goal, note))
    return [*results, _memory()]


def _ours(content: Content) -> bytes:
    return programme_pdf(content, languages=LANGUAGES)


def _quickest(make: Callable[[Content], bytes], rounds: Sequence[Sequence[Content]]) -> float:
    """The CPU seconds of the quickest round but the first, which loads the fonts."""
    taken = []
    for contents in rounds:
        start = time.process_time()
        for content in contents:
            make(content)
        taken.append(time.process_time() - start)
    return min(taken[1:])


def _memory() -> Result:
    """The octets in use after many papers over those after a quarter of them, none of them kept."""
    rounds = [_contents(48, salt, _delegation) for salt in range(4)]
    tracemalloc.start()
    used = []
    for number in range(PAPERS_FOR_MEMORY):
        _ours(rounds[number % len(rounds)][0])
        if number in (PAPERS_FOR_MEMORY // 4, PAPERS_FOR_MEMORY - 1):
            gc.collect()  # reportlab's documents refer to themselves
        used.append(tracemalloc.get_traced_memory()[0])
    tracemalloc.stop()
    ratio = used[-1] / used[PAPERS_FOR_MEMORY // 4]
    return Result(f"memory after {PAPERS_FOR_MEMORY} programmes over that after a quarter", ratio, 1.1, "flat is 1")


def _delegation(_visit: Visit) -> Iterable[Audience]:
    return (DELEGATION,)


def _personal(visit: Visit) -> Iterable[Audience]:
    return named_delegates(visit)


def _contents(items: int, salt: int, audiences: Callable[[Visit], Iterable[Audience]]) -> list[Content]:
    rows = read_visit_file(json.dumps(_document(items, salt)).encode(), name="benchmark.visit.json")
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace(open_database(Path(folder) / "office.sqlite"), clock=fixed_clock(AS_OF))
        workspace.run(ImportVisit(rows))

        def frozen(session: Any) -> list[Content]:
            visit = whole_visit(session, rows.visit_id)
            return list(freeze_each(visit, audiences(visit), as_of=AS_OF))

        contents = workspace.read(frozen)
        workspace.close()
    return contents


def _document(items: int, salt: int) -> dict[str, Any]:
    """Ten items a day in one city; three in ten are for a part of the delegation."""
    people = [
        {"key": f"p{n}", "side": "delegation", "name": f"Delegate {n}", "native_name": f"代表{n}", "precedence": n}
        for n in range(DELEGATES)
    ]
    return {
        "format": "delegation-visit/1",
        "id": str(uuid.uuid5(uuid.NAMESPACE_URL, "https://example.org/benchmark")),
        "title": "Visit of the Science and Innovation Delegation",
        "title_native": "科技创新代表团正式访问",
        "languages": list(LANGUAGES),
        "direction": "outbound",
        "home_zone": "Asia/Shanghai",
        "places": [
            {"key": "tokyo", "kind": "city", "name": "Tokyo", "name_native": "东京", "timezone": "Asia/Tokyo"},
            *({**_venue(n), "key": f"v{n}", "kind": "venue", "city": "tokyo"} for n in range(12)),
        ],
        "people": people,
        "groups": [
            {
                "key": f"g{n}",
                "name": f"Party {n}",
                "name_native": f"第{n}组",
                "members": [p["key"] for p in people[n::3]],
            }
            for n in range(3)
        ],
        "items": [_item(number, salt) for number in range(items)],
    }


def _venue(number: int) -> dict[str, Any]:
    return {
        "name": f"Conference centre {number}",
        "name_native": f"会议中心{number}",
        "address": f"{number} Kasumigaseki, Chiyoda, Tokyo 100-89{number:02}",
    }


def _item(number: int, salt: int) -> dict[str, Any]:
    start = {"date": f"{date(2026, 3, 23) + timedelta(days=number // 10)}", "time": f"{8 + number % 10:02}:15"}
    return {
        "key": f"item-{number}",
        "kind": "meeting",
        "title": f"Roundtable {salt}.{number} on artificial intelligence and public governance",
        "title_native": f"人工智能与公共治理圆桌会第{salt}.{number}次会议",
        "start": start,
        "end": {**start, "time": f"{8 + number % 10:02}:55"},
        "city": "tokyo",
        "venue": f"v{number % 12}",
        "notes": f"Interpretation {salt}.{number}, EN–中文",
        "notes_native": f"商务正装{salt}.{number}",
        "participants": [{"who": f"g{number % 3}"}] if number % 10 < 3 else [],
    }
