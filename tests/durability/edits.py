"""What a database holds after so many numbered edits (`writer` makes them), read without our program.

Edit n of three kinds: a new item, a new title and time for it, and, by turns, its removal or another kind. Each
is one command through the workspace, so each is one step of the trail.

    python -m tests.durability.edits DATABASE ACKED     prints NEXT n; fails where an acknowledged edit is lost
"""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

State = dict[str, tuple[str, str | None]]
"""Title -> (kind, instant of the start)."""


def expected(count: int) -> State:
    """The items after that many edits."""
    items: State = {}
    for number in range(count):
        turn, phase = divmod(number, 3)
        if phase == 0:
            items[f"new {turn}"] = ("meeting", None)
        elif phase == 1:
            del items[f"new {turn}"]
            items[f"moved {turn}"] = ("meeting", f"2026-05-04T{turn % 24:02}:{turn % 60:02}:00")
        elif turn % 2 == 0:
            del items[f"moved {turn}"]
        else:
            items[f"moved {turn}"] = ("visit", items[f"moved {turn}"][1])
    return items


def verify(path: Path, *, acked: int) -> int:
    """How many edits a file holds. Raises AssertionError where it is unsound, or lost an edit up to `acked`."""
    if not path.exists():
        assert acked < 0, f"{acked + 1} acknowledged edits are gone with the file"
        return 0
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if tables == 0:
            assert acked < 0, f"{acked + 1} acknowledged edits are lost"
            return 0
        steps = connection.execute("SELECT count(*) FROM trail_step WHERE command <> 'CreateVisit'").fetchone()[0]
        rows = connection.execute("SELECT title, kind, starts_at FROM item")
        items = {title: (kind, starts[:19] if starts else None) for title, kind, starts in rows}
    assert acked + 1 <= steps <= acked + 2, f"{acked + 1} edits were acknowledged, {steps} are stored"
    assert items == expected(steps), f"the items are not those after {steps} edits"
    return int(steps)


if __name__ == "__main__":
    sys.stdout.write(f"NEXT {verify(Path(sys.argv[1]), acked=int(sys.argv[2]))}\n")
