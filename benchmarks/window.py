"""Starting the window, over an empty window of Qt, in CPU time; each start is a fresh process without a screen."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.result import Result

ROUNDS = 9
"""Starts of each kind, done by turns, so that whatever else the machine does falls on all of them."""
FIRST_GOAL, FILLED_GOAL, MEMORY_GOAL = 1.3, 2.9, 1.7
LANGUAGES = ("en", "zh-Hans")
Kind = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Start:
    """What one start took until its picture and until it was ready, in seconds of CPU, and the most memory of each."""

    painted: float
    ready: float
    painted_memory: int
    ready_memory: int


def measure() -> Iterable[Result]:
    """Time to the first picture and to a filled programme, and the memory of that, in both languages.

    The goals are what KOrganizer takes: 2.9 times the bare window, and 1.7 times its memory.
    """
    bare: Kind = ("bare", "en")
    kinds: list[Kind] = [bare, *((kind, language) for language in LANGUAGES for kind in ("frame", "programme"))]
    with tempfile.TemporaryDirectory() as folder:
        _prepare(Path(folder))
        for kind in kinds:  # from here on everything is compiled, and what is read from the disk is in memory
            _start(kind, Path(folder))
        starts: dict[Kind, list[Start]] = {kind: [] for kind in kinds}
        for _ in range(ROUNDS):
            for kind in kinds:
                starts[kind].append(_start(kind, Path(folder)))
    # Of the seconds the least: the start is the same each time, and whatever else the machine does only adds to it.
    seconds = {kind: min(one.painted for one in some) for kind, some in starts.items()}
    ready = {kind: min(one.ready for one in some) for kind, some in starts.items()}
    memory = {kind: median(one.painted_memory for one in some) for kind, some in starts.items()}
    at_last = {kind: median(one.ready_memory for one in some) for kind, some in starts.items()}
    floor = f"over {seconds[bare]:.2f} s of an empty window"
    taken = f"the most that was ever taken, over {memory[bare] / 2**20:.0f} MB"
    for language in LANGUAGES:
        yield Result(f"first picture ({language})", seconds["frame", language] / seconds[bare], FIRST_GOAL, floor)
        yield Result(
            f"filled programme ({language})", seconds["programme", language] / seconds[bare], FILLED_GOAL, floor
        )
        yield Result(f"office open behind it ({language})", ready["programme", language] / seconds[bare], None, floor)
        yield Result(
            f"memory at the filled programme ({language})",
            memory["programme", language] / memory[bare],
            MEMORY_GOAL,
            taken,
        )
        yield Result(
            f"memory once the office is open ({language})",
            at_last["programme", language] / memory[bare],
            None,
            taken,
        )


def _start(kind: Kind, home: Path) -> Start:
    """Starts a window and waits until it has ended."""
    environment = {
        **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
        "QT_QPA_PLATFORM": "offscreen",
        "PLANNER_HOME": str(home),
        "PYTHONPYCACHEPREFIX": str(home / "compiled"),  # as where it is installed: nothing is compiled again
    }
    command = [sys.executable, "-m", "benchmarks.window_start", *kind]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, encoding="utf-8") as process:
        assert process.stdout is not None
        told = process.stdout.read().split()
    if process.returncode != 0 or len(told) != 4:
        raise RuntimeError(f"the {kind[0]} window did not start")
    painted, ready, *memory = told
    return Start(float(painted), float(ready), *map(int, memory))


def _prepare(home: Path) -> None:
    """An office with the story visits, left at the programme of one."""
    before = os.environ.get("PLANNER_HOME")
    os.environ["PLANNER_HOME"] = str(home)
    try:
        _fill(home / "data" / "office.sqlite")
    finally:
        del os.environ["PLANNER_HOME"]
        if before is not None:
            os.environ["PLANNER_HOME"] = before


def _fill(office: Path) -> None:
    from planner.clock import system_clock
    from planner.last_place import Place, keep_place
    from planner.storage.visits import list_visits
    from planner.usecases.office import open_office
    from planner.usecases.samples import fill_with_samples

    workspace = open_office(office, clock=system_clock)
    fill_with_samples(workspace)
    visit = min(workspace.read(list_visits), key=lambda one: one.item_count)
    workspace.close()
    keep_place(str(office), Place(visit.visit_id, "programme"))
