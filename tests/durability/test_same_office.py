"""A database that was swapped while no planner ran is told at the next start; our own restores are not."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

from planner.clock import fixed_clock
from planner.usecases.backups import restore_backup
from planner.usecases.office import open_office
from planner.workspace import Workspace
from tests.durability.worlds import NOON, new_visit, office_with, planner
from tests.systems import moves_open_files

CLOCK = fixed_clock(NOON)


def told(workspace: Workspace) -> list[str]:
    """The notices of opening; the workspace is closed again."""
    said = [str(notice) for notice in workspace.notices]
    workspace.close()
    return said


def stranger(path: Path) -> str:
    return (
        f"The database {path} is not as it was left here: the last change, made 2026-05-04 12:00 UTC, is not in it. "
        "If nobody put an older or another file there on purpose, look for the right one or restore a backup before "
        "you go on."
    )


@moves_open_files
def test_an_older_copy_put_there_after_a_kill_is_told_until_somebody_goes_on_with_it(tmp_path: Path) -> None:
    path = office_with(tmp_path / "office.sqlite", "First")
    copy = shutil.copy(path, tmp_path / "copy.sqlite")
    killed = open_office(path, clock=CLOCK)
    new_visit(killed, "Second")
    for name in ("office.sqlite", "office.sqlite-wal", "office.sqlite-shm"):
        with suppress(FileNotFoundError):
            (tmp_path / name).unlink()
    shutil.copy(copy, path)
    assert told(open_office(path, clock=CLOCK)) == [stranger(path)]
    again = open_office(path, clock=CLOCK)
    new_visit(again, "On we go")
    assert told(again) == [stranger(path)]
    assert told(open_office(path, clock=CLOCK)) == []
    killed.close()


def test_another_office_under_the_same_name_is_told_on_the_command_line_too(tmp_path: Path) -> None:
    path = office_with(tmp_path / "office.sqlite", "Ours")
    assert told(open_office(path, clock=CLOCK)) == []
    office_with(tmp_path / "theirs.sqlite", "Theirs").replace(path)
    assert planner("visits", database=path).stderr == stranger(path) + "\n"


def test_the_same_file_moved_back_or_changed_by_others_is_no_stranger(tmp_path: Path) -> None:
    path = office_with(tmp_path / "office.sqlite", "Ours")
    assert told(open_office(path, clock=CLOCK)) == []
    path.rename(tmp_path / "away.sqlite")
    (tmp_path / "away.sqlite").rename(path)
    office_with(path, "Somebody else's")
    assert told(open_office(path, clock=CLOCK)) == []


def test_a_backup_that_we_restored_ourselves_is_no_stranger(tmp_path: Path) -> None:
    path = office_with(tmp_path / "office.sqlite", "First")
    told(open_office(path, clock=CLOCK))
    workspace = open_office(path, clock=CLOCK)
    new_visit(workspace, "Second")
    workspace.close()
    restore_backup(path, "2", clock=CLOCK)
    assert told(open_office(path, clock=CLOCK)) == []
