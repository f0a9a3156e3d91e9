"""Small office databases on a disk, and what is in them, told in few words."""

from __future__ import annotations

import io
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, redirect_stderr, redirect_stdout
from datetime import UTC, datetime
from pathlib import Path

from planner.cli import main
from planner.clock import fixed_clock
from planner.models import Visit
from planner.storage.database import open_database
from planner.usecases.commands.visits import CreateVisit
from planner.workspace import Workspace

TOP = Path(__file__).resolve().parents[2]
NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


@contextmanager
def office(path: Path, *, now: datetime = NOON, keep_backups: bool = False) -> Iterator[Workspace]:
    """A workspace on the database at `path`, made where it is not there."""
    clock = fixed_clock(now)
    database = open_database(path, clock=clock)
    if keep_backups:
        database.keep_backups()
    workspace = Workspace(database, clock=clock)
    try:
        yield workspace
    finally:
        workspace.close()


def new_visit(workspace: Workspace, title: str) -> str:
    """Stores a visit of that title and returns its id."""
    return workspace.run(CreateVisit({"title": title, "direction": "outbound"}))


def office_with(path: Path, *titles: str) -> Path:
    """A closed database with visits of these titles."""
    with office(path) as workspace:
        for title in titles:
            new_visit(workspace, title)
    return path


def titles(path: Path) -> list[str]:
    """The titles of the visits in a database file, read without our program."""
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute(f"SELECT title FROM {Visit.__tablename__} ORDER BY title")]


def names_in(folder: Path) -> list[str]:
    """What lies in a folder."""
    return sorted(path.name for path in folder.iterdir())


def damage_page_with(path: Path, words: bytes) -> None:
    """Makes the first page of a closed database that holds these words unreadable."""
    content = bytearray(path.read_bytes())
    page = content.index(words) // 4096 * 4096
    content[page : page + 16] = bytes(16)
    path.write_bytes(content)


def planner(*words: str | Path, database: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs the command line in a process of its own."""
    where = ("--database", str(database)) if database else ()
    return subprocess.run(
        [sys.executable, str(TOP / "main.py"), *where, *map(str, words)],
        capture_output=True,
        encoding="utf-8",
        cwd=TOP,
        env={**os.environ, "PYTHONUTF8": "1", **environment},
        check=False,
    )


def called(*words: str | Path, database: Path | None = None) -> subprocess.CompletedProcess[str]:
    """The same in this process, which need not start Python first: where it is not another program that matters."""
    where = ("--database", str(database)) if database else ()
    arguments = [*where, *map(str, words)]
    out, errors = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="") for _ in range(2))
    with redirect_stdout(out), redirect_stderr(errors):
        status = main(arguments)
    said = []
    for stream in (out, errors):
        stream.flush()
        said.append(stream.buffer.getvalue().decode("utf-8"))
    return subprocess.CompletedProcess(arguments, status, *said)
