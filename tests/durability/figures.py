"""The figures of the last soak, as the section "durability" of benchmarks/RESULTS.md."""

from __future__ import annotations

import platform
import re
import sqlite3

from tests.durability.worlds import TOP
from tests.soak import WHOLE

_SECTION = re.compile(r"\n## durability\n.*?(?=\n## |\Z)", re.DOTALL)
_HEAD = """
## durability

Nothing lost: what `python3 dev.py soak` found last. A kill is SIGKILL at a random moment of a planner that edits one
visit; a power cut keeps what was flushed and a random half of the rest. After each, the database is read without our
program.

"""


def write_figures(name: str, sentence: str) -> None:
    """Puts one line of figures in the place of the last one of that name; in a soak only."""
    if not WHOLE:
        return
    path = TOP / "benchmarks" / "RESULTS.md"
    text = path.read_text(encoding="utf-8")
    found = _SECTION.search(text)
    section = found[0].rstrip() + "\n" if found else _HEAD
    line = f"- **{name}**: {sentence} (Python {platform.python_version()}, SQLite {sqlite3.sqlite_version})\n"
    section = re.sub(rf"^- \*\*{re.escape(name)}\*\*: .*\n", "", section, flags=re.MULTILINE) + line
    text = text[: found.start()] + section + text[found.end() :] if found else text.rstrip() + "\n" + section
    path.write_text(text, encoding="utf-8", newline="\n")
