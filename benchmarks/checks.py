"""The checks: the sweep over sorting the same list, and all rules over it too, at three sizes."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from benchmarks.result import Result
from planner.rules.checks.all_rules import findings_of
from planner.rules.checks.look import Look
from planner.rules.checks.reading import plan_of
from planner.rules.checks.sweep import Span, overlaps

SIZES = (1_000, 10_000, 100_000)
START = datetime(2026, 5, 4, tzinfo=UTC)
GROUPS, PEOPLE = 20, 40


def measure() -> Iterator[Result]:
    """The sweep's ratio should be small and the same at each size; that of all rules should not grow."""
    for size in SIZES:
        spans = _spans(size)
        sorting = _best(lambda: sorted(spans))  # noqa: B023 -- called at once
        sweep = _best(lambda: sum(1 for _ in overlaps(spans)))  # noqa: B023 -- called at once
        yield Result(
            f"the sweep of {size:,} items over sorted()", sweep / sorting, goal=4, note=f"{sweep * 1e3:.1f} ms"
        )
    for size in SIZES:
        rows = _rows(size)
        plan = plan_of(rows)
        timed = [(item.starts_at, item.id) for item in plan.items.values()]
        sorting = _best(lambda: sorted(timed, key=lambda pair: pair[0] or START))  # noqa: B023 -- called at once
        # A look keeps what it has worked out, so each run gets its own.
        whole = _best(lambda: findings_of(Look(plan)), runs=1)  # noqa: B023 -- called at once
        yield Result(f"all rules on {size:,} items over sorted()", whole / sorting, note=f"{whole * 1e3:.0f} ms")


def _spans(size: int) -> list[Span]:
    """Items of several groups, one after another with a clash here and there, in no order."""
    dice = random.Random(9)
    spans = []
    for number in range(size):
        start = START + timedelta(minutes=30 * (number // GROUPS) + dice.choice((0, 0, 0, 5)))
        spans.append(
            (f"group{number % GROUPS}", start, start + timedelta(minutes=dice.choice((20, 25, 30))), str(number))
        )
    dice.shuffle(spans)
    return spans


def _rows(size: int) -> dict[str, list[dict[str, Any]]]:
    """A visit of so many items for groups that each have two members."""
    people = [{"id": f"p{n}", "key": f"p{n}", "side": "delegation", "name": f"Delegate {n}"} for n in range(PEOPLE)]
    groups = [{"id": f"g{n}", "key": f"g{n}", "name": f"Group {n}", "side": "delegation"} for n in range(GROUPS)]
    items, participants = [], []
    for who, start, end, key in _spans(size):
        items.append({"id": key, "key": key, "kind": "meeting", "title": key, "venue_id": who.replace("group", "v"),
                      **_moment("start", start), **_moment("end", end)})  # fmt: skip
        participants.append({"id": f"a{key}", "item_id": key, "group_id": who.replace("group", "g")})
    return {
        "visit": [{"id": "v", "direction": "outbound", "home_zone": "UTC"}],
        "place": [{"id": f"v{n}", "key": f"v{n}", "kind": "venue", "name": f"House {n}", "latitude": 50 + n / 1000,
                   "longitude": 4.0} for n in range(50)],
        "person": people,
        "party_group": groups,
        "member": [{"id": f"m{n}", "group_id": f"g{n % GROUPS}", "person_id": f"p{n}"} for n in range(PEOPLE)],
        "item": items,
        "participant": participants,
    }  # fmt: skip


def _moment(name: str, at: datetime) -> dict[str, Any]:
    return {f"{name}_date": at.date(), f"{name}_time": at.time(), f"{name}_zone": "UTC"}


def _best(what: Callable[[], object], *, runs: int = 5) -> float:
    """The least of some runs, in seconds of the processor."""
    found = []
    for _ in range(runs):
        begun = time.process_time()
        what()
        found.append(time.process_time() - begun)
    return min(found)
