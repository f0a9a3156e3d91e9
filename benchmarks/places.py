"""Search in the table of places, over reading twenty rows of it by their ids, the file opened alike each time."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from statistics import median

from benchmarks.result import Result
from planner.paths import resource
from planner.reference.places import find_places

ROWS = 20
TYPED = {
    "a whole name": ("Burbank", "Brussels", "Dalian", "Abu Dhabi", "sao paulo"),
    "Chinese, two characters": ("大连", "北京", "阿布", "迪拜", "布鲁"),
    "Arabic": ("دبي", "أبوظبي", "القاهرة", "الرياض", "الدوحة"),
    "a code": ("PEK", "BRU", "AUH", "DLC", "BUR"),
    "the first three letters": ("bei", "bru", "san", "new", "sha"),
    "one letter, the worst": ("a", "b", "m", "s", "k"),
    "a name and its region": ("Burbank, Illinois", "Paris, France", "巴黎 法国", "York, England", "Dubai UAE"),
    "nothing": ("Huairou", "怀柔", "qwxz", "zzzz", "xxqq"),
}
MEMORY = """
import sys
from planner.reference.places import find_places
def taken():
    return max(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM:"))
before = taken()
for text in sys.argv[1:]:
    find_places(text)
print((taken() - before) / 1024)
"""


def measure() -> Iterator[Result]:
    """The time of each kind of search, and what searching adds to the memory of a process."""
    floor = _seconds(_rows_by_id)
    for name, texts in TYPED.items():
        searching = median(_seconds(partial(find_places, text, limit=ROWS)) for text in texts)
        goal = None if name.startswith("one letter") else 10.0
        yield Result(f"{name}, over {ROWS} rows by id", searching / floor, goal, f"{searching * 1e3:.2f} ms")
    if Path("/proc/self/status").exists():
        every = [text for kind in TYPED.values() for text in kind]
        command = [sys.executable, "-c", MEMORY, *every]
        told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        size = resource("places", "places.sqlite").stat().st_size / 2**20
        yield Result(
            "memory after all of these, over the size of the table", float(told) / size, 1.0, f"{float(told):.1f} MB"
        )


def _rows_by_id() -> None:
    address = f"{resource('places', 'places.sqlite').as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(address, uri=True)) as table:
        for number in range(1, ROWS + 1):
            table.execute("SELECT * FROM place WHERE id = ?", (number * 997,)).fetchone()


def _seconds(work: Callable[[], object]) -> float:
    """The median of some runs, after one that warms up."""
    work()
    taken: list[float] = []
    for _ in range(15):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return median(taken)
