"""What a disk and other programs do to a database: each fault is made to happen, and ends in a sentence, a safe
state and a way on."""

from __future__ import annotations

import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.clock import fixed_clock
from planner.errors import Damaged, FileRefused, ReadOnly, StorageError
from planner.storage import sqlite
from planner.storage.backup_files import backup_folder, backups_of
from planner.storage.database import open_database
from planner.storage.restore import restore
from planner.usecases.backups import examine_office, list_backups, restore_backup
from planner.usecases.show import visits
from planner.usecases.whole_files import write_whole
from planner.workspace import Workspace
from tests.durability.disks import fill, protected, small_disk, without_root
from tests.durability.worlds import NOON, called, damage_page_with, names_in, new_visit, office, office_with, titles
from tests.systems import moves_open_files


def shown(workspace: Workspace) -> list[str]:
    return sorted(visit.title for visit in visits(workspace))


def fill_with_visits(workspace: Workspace, most: int) -> tuple[list[str], StorageError]:
    """Stores visits until one is refused: what was stored before, and why not more."""
    stored: list[str] = []
    for number in range(most):
        title = f"Visit {number:05} {'x' * 2000}"
        try:
            new_visit(workspace, title)
        except StorageError as fault:
            return stored, fault
        stored.append(title)
    raise AssertionError("it was never full")


@pytest.fixture
def open_to_all() -> Iterator[Path]:
    """A folder that anybody can reach."""
    folder = Path(tempfile.mkdtemp(prefix="planner-tests-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def test_a_full_disk_refuses_an_edit_keeps_the_others_and_goes_on_when_there_is_room(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        path = disk / "office.sqlite"
        with office(path) as workspace:
            filler = fill(disk, but=600_000)
            stored, fault = fill_with_visits(workspace, 1000)
            assert str(fault) == (
                f"The disk is full, so the change was not stored in {path}. Make room on the disk, then try again."
            )
            assert shown(workspace) == stored
            filler.unlink()
            new_visit(workspace, "With room")
        assert titles(path) == sorted([*stored, "With room"])


def test_a_full_disk_keeps_nobody_from_closing_and_the_next_start_has_everything(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        path = disk / "office.sqlite"
        with office(path, keep_backups=True) as workspace:
            filler = fill(disk, but=600_000)
            stored, _ = fill_with_visits(workspace, 1000)
        assert [str(notice) for notice in workspace.notices] == [
            f"There is no room on the disk for a backup in {disk / 'backups'}. Make room, then make a backup."
        ]
        filler.unlink()
        with office(path, keep_backups=True) as workspace:
            assert (shown(workspace), list(workspace.notices)) == (stored, [])
        assert [backup.reason for backup in backups_of(path)] == ["open"]


def test_an_export_to_a_full_disk_is_absent_and_the_old_file_stays(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        target = disk / "agenda.pdf"
        write_whole(target, b"old")
        filler = fill(disk)
        with pytest.raises(StorageError, match=r"agenda\.pdf was not written \(No space left on device\)"):
            write_whole(target, bytes(100_000))
        assert (names_in(disk), target.read_bytes()) == (["agenda.pdf", filler.name], b"old")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no limit for the size of a file")
def test_a_file_that_may_not_grow_refuses_an_edit_and_keeps_the_others(tmp_path: Path) -> None:
    import resource

    path = tmp_path / "office.sqlite"
    with office(path) as workspace:
        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, limits[1]))
        try:
            stored, fault = fill_with_visits(workspace, 1000)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        assert str(fault) == f"The disk did not read or write the database {path}. Check the disk or the network drive."
        assert shown(workspace) == stored
        new_visit(workspace, "Again")
    assert titles(path) == sorted([*stored, "Again"])


def test_a_write_protected_disk_can_be_read_and_a_copy_elsewhere_changed(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        path = office_with(disk / "office.sqlite", "Visit")
        with protected(disk):
            with office(path, keep_backups=True) as workspace:
                assert str(workspace.read_only) == (
                    f"The database {path} can be read here but not changed: its file or folder is write-protected. "
                    "To change it, save a copy in a folder of your own and open that."
                )
                assert shown(workspace) == ["Visit"]
                with pytest.raises(ReadOnly, match="can be read here but not changed"):
                    new_visit(workspace, "Another")
                workspace.save_copy(tmp_path / "copy.sqlite")
            assert (names_in(disk), list(workspace.notices)) == (["office.sqlite"], [])
    with office(tmp_path / "copy.sqlite") as workspace:
        new_visit(workspace, "Another")
    assert titles(tmp_path / "copy.sqlite") == ["Another", "Visit"]


@pytest.mark.skipif(sys.platform == "win32", reason="rights are another thing on Windows")
@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_file_or_folder_without_the_right_to_write_can_be_read(open_to_all: Path, what: str) -> None:
    path = office_with(open_to_all / "office.sqlite", "Visit")
    path.chmod(0o444 if what == "file" else 0o666)
    open_to_all.chmod(0o777 if what == "file" else 0o555)
    with without_root(), office(path) as workspace:
        assert shown(workspace) == ["Visit"]
        with pytest.raises(ReadOnly, match="can be read here but not changed"):
            new_visit(workspace, "Another")
    open_to_all.chmod(stat.S_IRWXU)
    assert titles(path) == ["Visit"]


@pytest.mark.skipif(sys.platform == "win32", reason="rights are another thing on Windows")
def test_a_file_that_may_not_even_be_read_is_told(open_to_all: Path) -> None:
    path = office_with(open_to_all / "office.sqlite", "Visit")
    path.chmod(0)
    with without_root(), pytest.raises(StorageError, match=r"cannot be opened\. Check that the folder is there"):
        open_database(path)
    assert titles(path) == ["Visit"]


@pytest.mark.skipif(sys.platform == "win32", reason="rights are another thing on Windows")
def test_a_folder_of_backups_that_nobody_may_read_stops_no_work(open_to_all: Path) -> None:
    path = office_with(open_to_all / "office.sqlite", "Visit")
    path.chmod(0o666)
    open_to_all.chmod(0o777)
    with without_root():
        backup_folder(path).mkdir()
        backup_folder(path).chmod(0)
        with office(path, keep_backups=True) as workspace:
            new_visit(workspace, "Another")
        said = r"The backups of .* cannot be read .*\. Check the rights of their folder\."
        with pytest.raises(StorageError, match=said):
            list_backups(path)
        with pytest.raises(StorageError, match=said):
            restore_backup(path, "1", clock=fixed_clock(NOON))
        (found,) = [one for one in examine_office(path) if one.check == "backups"]
        assert (found.state, str(found.text)[:14]) == ("bad", "The backups of")
        backup_folder(path).chmod(0o700)
    assert titles(path) == ["Another", "Visit"]


def test_a_database_that_another_program_keeps_locked_refuses_an_edit_after_a_while(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "PRAGMAS", {**sqlite.PRAGMAS, "busy_timeout": 300})
    path = office_with(tmp_path / "office.sqlite", "Visit")
    hold = f"""
import sqlite3
connection = sqlite3.connect({str(path)!r}, isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
input()
"""
    with office(path) as workspace:
        other = subprocess.Popen([sys.executable, "-c", hold], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert other.stdout is not None
        other.stdout.readline()
        assert shown(workspace) == ["Visit"]
        with pytest.raises(StorageError, match=r"is in use by another program\. Close that program or wait"):
            new_visit(workspace, "Another")
        other.communicate(b"\n")
        new_visit(workspace, "Another")
    assert titles(path) == ["Another", "Visit"]


def moved(path: Path) -> None:
    path.rename(path.with_name("moved.sqlite"))


def deleted(path: Path) -> None:
    path.unlink()


def swapped(path: Path) -> None:
    other = office_with(path.parent / "other" / "office.sqlite", "Of somebody else")
    other.replace(path)


@moves_open_files
@pytest.mark.parametrize("happens", [moved, deleted, swapped])
def test_a_file_moved_deleted_or_swapped_while_open_takes_no_edit_and_can_be_saved(tmp_path: Path, happens) -> None:
    path = tmp_path / "office.sqlite"
    gone = "was moved, deleted or replaced while it was open, so nothing more is stored in it"
    with office(path, keep_backups=True) as workspace:
        new_visit(workspace, "Visit")
        assert workspace.changed_elsewhere() is None
        happens(path)
        with pytest.raises(StorageError, match=gone):
            workspace.changed_elsewhere()
        with pytest.raises(StorageError, match=gone):
            new_visit(workspace, "Too late")
        assert shown(workspace) == ["Visit"]
        workspace.save_copy(tmp_path / "copy.sqlite")
    with office(tmp_path / "copy.sqlite") as workspace:
        assert shown(workspace) == ["Visit"]
    # The backup on closing is of what was open, not of what lies there now.
    assert [titles(backup.path) for backup in backups_of(path)] == [["Visit"]]
    if happens is swapped:
        assert titles(path) == ["Of somebody else"]


@moves_open_files
def test_a_file_that_is_put_back_takes_edits_again(tmp_path: Path) -> None:
    path = tmp_path / "office.sqlite"
    with office(path) as workspace:
        moved(path)
        with pytest.raises(StorageError, match="Put the file back and go on"):
            new_visit(workspace, "Too early")
        path.with_name("moved.sqlite").rename(path)
        new_visit(workspace, "Back again")
    assert titles(path) == ["Back again"]


def test_damage_found_while_reading_is_told_and_a_restore_brings_back_what_was(tmp_path: Path) -> None:
    path = office_with(tmp_path / "office.sqlite", *(f"Visit {n}" for n in range(200)))
    assert called("backup", database=path).returncode == 0
    damage_page_with(path, b"Visit 150")
    with office(path, keep_backups=True) as workspace, pytest.raises(Damaged, match=r"is damaged\. Keep a copy"):
        shown(workspace)
    examined = called("doctor", database=path)
    bad = [line.split("\t")[0] for line in examined.stdout.splitlines() if "\tbad\t" in line]
    assert (examined.returncode, bad) == (1, ["integrity"])
    assert called("restore", "1", database=path).returncode == 0
    assert len(titles(path)) == 200
    assert called("doctor", database=path).returncode == 0


def test_no_flipped_bit_of_a_backup_is_ever_restored(tmp_path: Path) -> None:
    path = office_with(tmp_path / "office.sqlite", "Visit")
    with office(path, now=NOON) as workspace:
        backup = workspace.back_up()
    assert backup is not None
    content = bytearray(backup.path.read_bytes())
    for place in range(200, len(content), len(content) // 40):
        flipped = bytearray(content)
        flipped[place] ^= 4
        backup.path.write_bytes(flipped)
        with pytest.raises(FileRefused, match="is not what its checksum says"):
            restore(path, backup.path, now=NOON)
    assert titles(path) == ["Visit"]
