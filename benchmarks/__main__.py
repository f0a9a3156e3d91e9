"""`python -m benchmarks [name…]`: measures, prints a table, and keeps it in benchmarks/RESULTS.md."""

from __future__ import annotations

import importlib
import os
import pkgutil
import platform
import sqlite3
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import benchmarks
from benchmarks.result import Result

FOLDER = Path(__file__).parent
RESULTS = FOLDER / "RESULTS.md"
COLUMNS = "| what | reached | goal | note |\n|---|---:|---:|---|\n"


def main(arguments: Sequence[str]) -> int:
    """Runs the benchmarks named, or all; a goal that is missed is shown, and fails nothing."""
    names = sorted(module.name for module in pkgutil.iter_modules(benchmarks.__path__) if module.name != "__main__")
    modules = {name: importlib.import_module(f"benchmarks.{name}") for name in names}
    known = [name for name, module in modules.items() if hasattr(module, "measure")]
    unknown = sorted(set(arguments) - set(known))
    if unknown:
        print(f"There is no benchmark {', '.join(unknown)}. These there are: {', '.join(known)}.", file=sys.stderr)
        return 2
    for name in [name for name in known if not arguments or name in arguments]:
        print(f"\n{name}")
        _keep(name, f"{modules[name].__doc__}".strip(), list(_printed(modules[name].measure())))
    return 0


def _printed(results: Iterable[Result]) -> Iterator[Result]:
    for result in results:
        goal = "" if result.goal is None else f"goal {result.goal:g}"
        print(f"  {result.name:<70} {result.reached:>8.2f}  {goal:<9} {result.note}", flush=True)
        yield result


def _keep(name: str, about: str, results: Iterable[Result]) -> None:
    """Puts the section of one benchmark into the results, and leaves the others as they were."""
    lines = "".join(
        f"| {r.name} | {r.reached:.2f} | {'' if r.goal is None else format(r.goal, 'g')} | {r.note} |\n"
        for r in results
    )
    sections = _sections()
    sections[name] = f"{about}\n\n{_circumstances()}\n\n{COLUMNS}{lines}"
    text = "".join(f"\n## {title}\n\n{section.strip()}\n" for title, section in sorted(sections.items()))
    RESULTS.write_text(
        f"# What `dev.py bench` found last\n\nRatios within one run; smaller is better.\n{text}", "utf-8"
    )


def _sections() -> dict[str, str]:
    if not RESULTS.exists():
        return {}
    parts = RESULTS.read_text("utf-8").split("\n## ")[1:]
    return {title: section for title, _, section in (part.partition("\n") for part in parts)}


def _circumstances() -> str:
    return (
        f"{datetime.now(UTC):%Y-%m-%d}, {platform.system()} on {platform.machine()} with {os.cpu_count()} processors, "
        f"CPython {platform.python_version()}, SQLite {sqlite3.sqlite_version}."
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
