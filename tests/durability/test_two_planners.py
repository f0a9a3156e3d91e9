"""Two planners on one file: both are safe, and each sees what the other does."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from planner.errors import StaleChange, StorageError
from planner.storage.alone import alone_with, nobody_enters
from planner.usecases.commands.visits import EditVisit
from planner.usecases.show import visits
from planner.workspace import Changes, Workspace
from tests.durability.worlds import TOP, new_visit, office, office_with, planner, titles
from tests.patience import PATIENCE

WRITER = f"""
import sys
from planner.clock import system_clock
from planner.storage import sqlite
from planner.storage.database import open_database
from planner.usecases.commands.visits import CreateVisit
from planner.workspace import Workspace

sqlite.PRAGMAS = {{**sqlite.PRAGMAS, "busy_timeout": {PATIENCE * 1000}}}  # a slow machine is no lock that stays
workspace = Workspace(open_database(sys.argv[1]), clock=system_clock)
for n in range(int(sys.argv[3])):
    workspace.run(CreateVisit({{"title": f"{{sys.argv[2]}} {{n}}", "direction": "outbound"}}))
workspace.close()
"""


def shown(workspace: Workspace) -> list[str]:
    return sorted(visit.title for visit in visits(workspace))


def test_a_window_hears_of_what_another_program_did_once_and_of_its_own_steps_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "office.sqlite"
    with office(path) as window:
        heard: list[Changes] = []
        visit_id = new_visit(window, "Here")
        window.subscribe(heard.append)
        assert window.changed_elsewhere() is None
        assert planner("duplicate", visit_id, "--title", "There", database=path).returncode == 0
        changes = window.changed_elsewhere()
        assert changes is not None
        assert (set(changes.rows), len(changes.rows["visit"]), heard) == ({"visit"}, 1, [changes])
        assert window.changed_elsewhere() is None
        assert shown(window) == ["Here", "There"]


def test_a_step_that_another_program_built_on_is_not_taken_back(tmp_path: Path) -> None:
    path = tmp_path / "office.sqlite"
    with office(path) as window, office(path) as other:
        visit_id = new_visit(window, "First")
        window.run(EditVisit(visit_id, {"title": "Second"}))
        other.run(EditVisit(visit_id, {"title": "Third"}))
        with pytest.raises(StaleChange, match="changed by somebody else"):
            window.undo()
        assert shown(window) == ["Third"]
        changes = window.changed_elsewhere()
        assert changes is not None
        assert changes.rows == {"visit": frozenset({visit_id})}


def test_programs_that_make_the_same_database_and_write_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "office.sqlite"
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path), name, "20"], cwd=TOP, stderr=subprocess.PIPE, encoding="utf-8"
        )
        for name in ("A", "B", "C")
    ]
    ends = [(writer.communicate()[1], writer.returncode) for writer in writers]
    assert ends == [("", 0)] * 3
    assert titles(path) == sorted(f"{name} {n}" for name in "ABC" for n in range(20))


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be switched there, so nobody has to wait")
def test_who_opens_a_database_waits_while_it_is_switched(tmp_path: Path) -> None:
    path = office_with(tmp_path / "office.sqlite", "Visit")
    entered = threading.Event()

    def enter() -> None:
        with office(path):
            entered.set()

    opening = threading.Thread(target=enter)
    with nobody_enters(path):
        opening.start()
        assert not entered.wait(0.3)
    assert entered.wait(PATIENCE)
    opening.join()


def test_nobody_is_alone_with_a_database_that_an_idle_window_has_open(tmp_path: Path) -> None:
    path = office_with(tmp_path / "office.sqlite", "Visit")
    with office(path), pytest.raises(StorageError, match="is open in another planner"), alone_with(path, patience=0.1):
        raise AssertionError
    with alone_with(path):
        pass
