"""The doctor: every check, for a sound database and for one with each thing wrong."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from planner.storage.backup_files import backup_folder, backups_of
from planner.storage.doctor import examine
from planner.storage.drafts import LEFT_OVER_SECONDS, PREFIX, SUFFIX, sweep
from planner.usecases.import_visit import visit_from_file
from planner.usecases.take_in import take_in
from planner.usecases.whole_files import write_whole
from tests.durability.worlds import names_in, office, planner
from tests.worlds import CASES

SOUND = [
    ("place", "ok"),
    ("file", "ok"),
    ("integrity", "ok"),
    ("references", "ok"),
    ("instants", "ok"),
    ("log", "ok"),
    ("room", "ok"),
    ("backups", "ok"),
    ("left over", "ok"),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed database with a published programme and a backup."""
    path = tmp_path / "office.sqlite"
    with office(path) as workspace:
        take_in(workspace, visit_from_file(CASES[0]))
        workspace.back_up()
    return path


def wrong(path: Path) -> list[tuple[str, str, str]]:
    """(check, state, sentence) of what is not ok."""
    return [(f.check, f.state, str(f.text)) for f in examine(path) if f.state != "ok"]


def write(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()


def old(path: Path) -> Path:
    """Makes a file one that nobody has touched for a while."""
    os.utime(path, (0, path.stat().st_mtime - LEFT_OVER_SECONDS - 1))
    return path


def test_a_sound_database_passes_every_check_also_while_it_is_open(path: Path) -> None:
    with office(path):
        examined = planner("doctor", database=path)
    lines = [tuple(line.split("\t")[:2]) for line in examined.stdout.splitlines()]
    assert (examined.returncode, lines, examined.stderr) == (0, SOUND, "")


def test_a_database_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert wrong(tmp_path / "none.sqlite") == [
        ("file", "bad", f"There is no database {tmp_path / 'none.sqlite'}."),
        ("backups", "note", "There is no backup yet."),
    ]


def another_format(path: Path) -> None:
    path.write_text("Not a database at all. " * 1000, encoding="utf-8")


def another_program(path: Path) -> None:
    write(path, "PRAGMA application_id=1")


def newer(path: Path) -> None:
    write(path, "PRAGMA user_version=9")


def dangling(path: Path) -> None:
    write(path, "INSERT INTO contact (id, position, version, visit_id) VALUES ('a', 0, 1, 'nowhere')")


def other_instants(path: Path) -> None:
    write(path, "UPDATE item SET starts_at = '2001-01-01T00:00:00Z' WHERE starts_at IS NOT NULL")


def flipped_backup(path: Path) -> None:
    backup = backups_of(path)[0].path
    content = bytearray(backup.read_bytes())
    content[-1] ^= 1
    backup.write_bytes(content)


@pytest.mark.parametrize(
    ("harm", "check", "state", "says"),
    [
        (another_format, "file", "bad", "The database cannot be read (SQLITE_NOTADB)."),
        (another_program, "file", "bad", "is not a planner database."),
        (newer, "file", "note", "The database was made by a newer planner; it can be read only."),
        (dangling, "references", "bad", "1 row refers to something that is not there (contact -> visit)."),
        (other_instants, "instants", "bad", "stored with other instants than their times and places give."),
        (flipped_backup, "backups", "bad", "1 backup is not what its checksum says"),
    ],
)
def test_each_thing_wrong_is_found_and_nothing_else(
    path: Path, harm: Callable[[Path], None], check: str, state: str, says: str
) -> None:
    harm(path)
    found = wrong(path)
    assert [finding[:2] for finding in found] == [(check, state)]
    assert says in found[0][2]


def test_a_log_that_cannot_be_taken_in_while_a_program_keeps_the_database_open_is_told(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planner.storage.doctor.LARGE_LOG_BYTES", 4096)
    with closing(sqlite3.connect(path)) as reader:
        reader.execute("BEGIN").execute("SELECT count(*) FROM item").fetchone()
        write(path, "UPDATE item SET title = title || ' again'")
        size = path.with_name("office.sqlite-wal").stat().st_size
        text = f"The log takes {size / 1024:.1f} KiB: some program keeps the database open. Close it."
        assert wrong(path) == [("log", "note", text)]


def test_what_an_interrupted_planner_left_behind_is_swept_and_what_is_being_written_is_not(path: Path) -> None:
    folder = backup_folder(path)
    for place in (path.parent, folder):
        old(_touched(place / f"{PREFIX}old{SUFFIX}"))
        old(_touched(place / f"{PREFIX}old{SUFFIX}-journal"))
        _touched(place / f"{PREFIX}new{SUFFIX}")
    old(_touched(folder / "office.sqlite.20260504-120000Z.close.sqlite.sha256"))
    before = names_in(folder)
    assert wrong(path) == [
        ("left over", "note", "5 files that an interrupted planner left behind were deleted."),
    ]
    assert [name for name in names_in(path.parent) if name.startswith(".")] == [f"{PREFIX}new{SUFFIX}"]
    assert len(names_in(folder)) == len(before) - 3


def test_an_export_sweeps_what_one_that_was_killed_left_in_its_folder(tmp_path: Path) -> None:
    old(_touched(tmp_path / f"{PREFIX}old{SUFFIX}"))
    _touched(tmp_path / f"{PREFIX}new{SUFFIX}")
    old(_touched(tmp_path / "of somebody else.part"))
    write_whole(tmp_path / "agenda.pdf", b"pdf")
    assert names_in(tmp_path) == [f"{PREFIX}new{SUFFIX}", "agenda.pdf", "of somebody else.part"]


def test_sweeping_a_folder_that_is_not_there_is_quiet(tmp_path: Path) -> None:
    assert sweep(tmp_path / "none") == []


def _touched(path: Path) -> Path:
    path.touch()
    return path
