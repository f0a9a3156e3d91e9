"""Restoring: the backup is checked, what was there is kept, and every refusal leaves the database as it was."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from planner.clock import fixed_clock
from planner.errors import FileRefused, NotFound, PlannerError, StorageError
from planner.storage.backup_files import backup_folder, backups_of
from planner.storage.checksums import checksum, checksum_file, checksum_line
from planner.storage.restore import restore
from planner.usecases.backups import restore_backup, way_back
from tests.durability.worlds import (
    NOON,
    called,
    damage_page_with,
    names_in,
    new_visit,
    office,
    office_with,
    planner,
    titles,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed database that holds `Old` and `New`, with a backup from before `New`."""
    path = office_with(tmp_path / "office.sqlite", "Old")
    with office(path) as workspace:
        workspace.back_up()
        new_visit(workspace, "New")
    return path


def reason_of(refused: pytest.ExceptionInfo[PlannerError]) -> str:
    return str(refused.value.message.text)


def test_a_restore_brings_back_what_was_and_keeps_what_is(path: Path) -> None:
    done = restore_backup(path, "1", clock=fixed_clock(NOON))
    assert done.kept is not None
    assert (titles(path), titles(done.kept.path), done.kept.reason) == (["Old"], ["New", "Old"], "restore")
    assert restore_backup(path, "1", clock=fixed_clock(NOON)).source == done.kept.path
    assert titles(path) == ["New", "Old"]
    assert [name for name in names_in(path.parent) if name.startswith(".")] == []


def test_a_restored_database_is_written_on(path: Path) -> None:
    restore_backup(path, "1", clock=fixed_clock(NOON))
    with office(path) as workspace:
        new_visit(workspace, "Newer")
    assert titles(path) == ["Newer", "Old"]


def test_what_was_not_yet_in_the_file_but_in_its_log_is_kept_too(path: Path, tmp_path: Path) -> None:
    # As after a kill: the last step is only in the log.
    with office(path) as workspace:
        new_visit(workspace, "In the log")
        for name in names_in(tmp_path):
            if name.startswith("office.sqlite"):
                (tmp_path / "killed").mkdir(exist_ok=True)
                shutil.copy(tmp_path / name, tmp_path / "killed" / name)
    killed = tmp_path / "killed" / "office.sqlite"
    done = restore(killed, backups_of(path)[0].path, now=NOON)
    assert done.kept is not None
    assert (titles(killed), titles(done.kept.path)) == (["Old"], ["In the log", "New", "Old"])
    assert names_in(killed.parent) == ["backups", "office.sqlite"]


def no_checksum(backup: Path) -> None:
    checksum_file(backup).unlink()


def flipped_bit(backup: Path) -> None:
    content = bytearray(backup.read_bytes())
    content[len(content) // 2] ^= 1
    backup.write_bytes(content)


def half_a_file(backup: Path) -> None:
    backup.write_bytes(backup.read_bytes()[: backup.stat().st_size // 2])


def another_format(backup: Path) -> None:
    backup.write_text("Not a database at all. " * 100, encoding="utf-8")
    summed(backup)


def another_program(backup: Path) -> None:
    backup.unlink()
    with closing(sqlite3.connect(backup)) as connection:
        connection.execute("CREATE TABLE note (text)")
    summed(backup)


def newer_planner(backup: Path) -> None:
    with closing(sqlite3.connect(backup)) as connection:
        connection.execute("PRAGMA user_version=9")
    summed(backup)


def damaged_inside(backup: Path) -> None:
    damage_page_with(backup, b"CreateVisit")
    summed(backup)


def dangling_reference(backup: Path) -> None:
    with closing(sqlite3.connect(backup)) as connection:
        connection.execute("INSERT INTO contact (id, position, version, visit_id) VALUES ('a', 0, 1, 'nowhere')")
        connection.commit()
    summed(backup)


def summed(backup: Path) -> None:
    """A right checksum of a wrong file."""
    checksum_file(backup).write_text(checksum_line(backup, checksum(backup)), encoding="utf-8")


@pytest.mark.parametrize(
    ("harm", "reason"),
    [
        (no_checksum, "{file} has no checksum beside it, so nobody can say whether it is whole."),
        (flipped_bit, "{file} is not what its checksum says: it is damaged. Restore another backup."),
        (half_a_file, "{file} is not what its checksum says: it is damaged. Restore another backup."),
        (another_format, "{file} is damaged. Restore another backup."),
        (another_program, "{file} is not a backup of a planner database."),
        (newer_planner, "{file} was made by a newer planner. Install the newer planner to restore it."),
        (damaged_inside, "{file} is damaged. Restore another backup."),
        (dangling_reference, "{file} is damaged. Restore another backup."),
        (Path.unlink, "There is no backup {file}."),
    ],
)
def test_a_backup_that_is_not_sound_is_refused_and_nothing_changes(
    path: Path, harm: Callable[[Path], None], reason: str
) -> None:
    backup = backups_of(path)[0].path
    harm(backup)
    before = names_in(path.parent), path.read_bytes(), names_in(backup_folder(path))
    with pytest.raises(FileRefused) as refused:
        restore(path, backup, now=NOON)
    assert reason_of(refused).startswith(reason)
    assert (names_in(path.parent), path.read_bytes(), names_in(backup_folder(path))) == before
    assert titles(path) == ["New", "Old"]


def test_a_file_without_a_checksum_is_taken_on_demand(path: Path) -> None:
    backup = backups_of(path)[0].path
    no_checksum(backup)
    restore(path, backup, now=NOON, unchecked=True)
    assert titles(path) == ["Old"]


def test_nothing_is_restored_while_a_window_has_the_database_open(path: Path) -> None:
    with office(path) as window:
        refused = planner("restore", "1", database=path)
        assert (refused.returncode, refused.stdout, refused.stderr) == (
            1,
            "",
            f"The database {path} is open in another planner. Close every window and command that uses it, then try "
            "again.\n",
        )
        new_visit(window, "Still here")
    assert titles(path) == ["New", "Old", "Still here"]
    assert len(backups_of(path)) == 1


def test_a_number_that_is_in_no_list_is_refused(path: Path) -> None:
    for number in ("0", "2"):
        with pytest.raises(NotFound, match=f"There is no backup {number}"):
            restore_backup(path, number, clock=fixed_clock(NOON))


def test_a_damaged_database_names_the_way_back_and_is_kept_as_it_is(path: Path) -> None:
    content = b"\0" * 100 + path.read_bytes()[100:]
    path.write_bytes(content)
    refused = called("visits", database=path)
    assert (refused.returncode, refused.stdout, refused.stderr.splitlines()[1:]) == (
        1,
        "",
        [
            "The last good backup was made on 2026-05-04 12:00 UTC. `restore 1` brings it back; what is there now is "
            "kept."
        ],
    )
    restored = called("restore", "1", database=path)
    assert restored.returncode == 0
    assert titles(path) == ["Old"]
    kept = backups_of(path)[0]
    assert (kept.reason, kept.path.read_bytes()) == ("damaged", content)
    assert way_back(path) is None


def test_a_database_damaged_inside_is_kept_as_it_is(path: Path) -> None:
    damage_page_with(path, b"CreateVisit")
    content = path.read_bytes()
    done = restore_backup(path, "1", clock=fixed_clock(NOON))
    assert titles(path) == ["Old"]
    assert done.kept is not None
    assert (done.kept.reason, done.kept.path.read_bytes()) == ("damaged", content)


def test_a_database_that_is_gone_is_begun_anew_with_a_word_and_can_be_restored(path: Path) -> None:
    path.unlink()
    begun = called("visits", database=path)
    assert (begun.returncode, begun.stdout, begun.stderr) == (
        0,
        "",
        f"The database {path} was not there, so an empty one was begun. Backups of an earlier one are in "
        f"{backup_folder(path)}; `restore 1` brings the newest back.\n",
    )
    assert called("restore", "1", database=path).returncode == 0
    assert titles(path) == ["Old"]


def test_a_folder_without_a_database_takes_a_backup_from_elsewhere(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "new office" / "office.sqlite"
    done = restore(target, backups_of(path)[0].path, now=NOON)
    assert (titles(target), done.kept) == (["Old"], None)


def test_a_place_that_cannot_be_written_is_told(path: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(StorageError, match="was not restored"):
        restore(tmp_path / "file" / "office.sqlite", backups_of(path)[0].path, now=NOON)


def test_a_log_whose_database_is_away_is_neither_lost_nor_mixed_into_another(path: Path, tmp_path: Path) -> None:
    killed = tmp_path / "killed"
    killed.mkdir()
    with office(path) as workspace:
        new_visit(workspace, "In the log")
        for side in ("", "-wal"):
            shutil.copy(tmp_path / f"office.sqlite{side}", killed / f"office.sqlite{side}")
    (killed / "office.sqlite").rename(killed / "away.sqlite")
    refused = called("visits", database=killed / "office.sqlite")
    assert (refused.returncode, refused.stdout, refused.stderr) == (
        1,
        "",
        f"The database {killed / 'office.sqlite'} is away, but its log office.sqlite-wal is there. Put the database "
        "back, restore a backup, or move the log away to begin anew.\n",
    )
    log = (killed / "office.sqlite-wal").read_bytes()
    restore(killed / "office.sqlite", backups_of(path)[0].path, now=NOON)
    assert titles(killed / "office.sqlite") == ["Old"]
    kept = [name for name in names_in(killed / "backups") if name.endswith("-wal")]
    assert [(killed / "backups" / name).read_bytes() for name in kept] == [log]
