"""The figures of the last soak, in benchmarks/DURABILITY.md."""

from __future__ import annotations

import platform
import re
import sqlite3

from tests.durability.worlds import TOP
from tests.soak import WHOLE

_HEAD = """# Nothing lost: the last soak

Written by `python3 dev.py soak`. A kill is SIGKILL at a random moment of a planner that edits one visit; a power
cut keeps what was flushed and a random half of the rest. After each, the database is read without our program.

"""


def write_figures(name: str, sentence: str) -> None:
    """Puts one line of figures in the place of the last one of that name; in a soak only."""
    if not WHOLE:
        return
    path = TOP / "benchmarks" / "DURABILITY.md"
    text = path.read_text(encoding="utf-8") if path.exists() else _HEAD
    line = f"- **{name}**: {sentence} (Python {platform.python_version()}, SQLite {sqlite3.sqlite_version})\n"
    kept = re.sub(rf"^- \*\*{re.escape(name)}\*\*: .*\n", "", text, flags=re.MULTILINE)
    path.parent.mkdir(exist_ok=True)
    path.write_text(kept + line, encoding="utf-8", newline="\n")
