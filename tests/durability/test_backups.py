"""Backups: when one is made, what it is, what rotation leaves, and what happens when it cannot be made."""

from __future__ import annotations

import hashlib
import re
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from planner.errors import Damaged, StorageError
from planner.storage.backup_files import Backup, backup_folder, backups_of
from planner.storage.checksums import checksum_file
from planner.usecases.commands.visits import EditVisit
from planner.usecases.import_visit import visit_from_file
from planner.usecases.take_in import take_in
from tests.durability.worlds import NOON, called, damage_page_with, names_in, new_visit, office, office_with, titles
from tests.systems import moves_open_files, reason_of
from tests.worlds import CASES

HOUR = timedelta(hours=1)


def made(path: Path) -> list[tuple[str, datetime]]:
    """Why and when each backup was made, the newest first."""
    return [(backup.reason, backup.made) for backup in backups_of(path)]


def test_a_backup_is_a_whole_database_with_its_checksum_beside_it(tmp_path: Path) -> None:
    path = office_with(tmp_path / "office.sqlite", "Visit")
    with office(path) as workspace:
        backup = workspace.back_up()
    assert backup is not None
    assert backup == Backup(
        backup_folder(path) / "office.sqlite.20260504-120000Z.asked.sqlite", NOON, "asked", backup.path.stat().st_size
    )
    digest = hashlib.sha256(backup.path.read_bytes()).hexdigest()
    assert checksum_file(backup.path).read_text(encoding="utf-8") == f"{digest}  {backup.path.name}\n"
    assert titles(backup.path) == ["Visit"]
    assert names_in(backup_folder(path)) == [backup.path.name, f"{backup.path.name}.sha256"]


def test_opening_and_closing_make_a_backup_only_where_something_has_changed(tmp_path: Path) -> None:
    path = tmp_path / "office.sqlite"
    for hour in range(3):
        with office(path, now=NOON + hour * HOUR, keep_backups=True):
            pass
    assert made(path) == []
    with office(path, now=NOON + 3 * HOUR, keep_backups=True) as workspace:
        new_visit(workspace, "First")
    for hour in range(4, 14):
        with office(path, now=NOON + hour * HOUR, keep_backups=True):
            pass
    assert made(path) == [("close", NOON + 3 * HOUR)]
    with office(path, now=NOON + 20 * HOUR) as killed:  # no backup was made, as if it had been killed
        new_visit(killed, "Second")
    with office(path, now=NOON + 21 * HOUR, keep_backups=True):
        assert made(path) == [("open", NOON + 21 * HOUR), ("close", NOON + 3 * HOUR)]


def test_a_step_taken_back_counts_as_a_change(tmp_path: Path) -> None:
    path = office_with(tmp_path / "office.sqlite")
    with office(path) as workspace:
        new_visit(workspace, "Visit")
        reasons = [workspace.back_up("asked"), workspace.back_up("asked")]
        workspace.undo()
        reasons.append(workspace.back_up("asked"))
    assert [backup is not None for backup in reasons] == [True, False, True]


def test_a_backup_is_made_anew_where_the_newest_has_lost_its_checksum(tmp_path: Path) -> None:
    path = office_with(tmp_path / "office.sqlite", "Visit")
    with office(path) as workspace:
        first = workspace.back_up()
        assert first is not None
        checksum_file(first.path).unlink()
        assert workspace.back_up() is not None


def test_backups_of_the_same_second_do_not_overwrite_one_another(tmp_path: Path) -> None:
    path = office_with(tmp_path / "office.sqlite", "Visit")
    with office(path) as workspace:
        names = [backup.path.name for _ in range(3) if (backup := workspace.back_up(always=True))]
    stem = "office.sqlite.20260504-120000Z"
    assert names == [f"{stem}.asked.sqlite", f"{stem}-2.asked.sqlite", f"{stem}-3.asked.sqlite"]
    assert [backup.path.name for backup in backups_of(path)] == names[::-1]


def test_backups_of_the_same_second_are_in_order_whatever_their_reasons(tmp_path: Path) -> None:
    path = office_with(tmp_path / "office.sqlite", "Visit")
    with office(path) as workspace:
        for reason in ("restore", "asked", "close"):
            workspace.back_up(reason, always=True)
    assert [backup.reason for backup in backups_of(path)] == ["close", "asked", "restore"]


def test_databases_in_one_folder_have_backups_of_their_own(tmp_path: Path) -> None:
    for name in ("office", "office.sqlite", "office.2026"):
        with office(office_with(tmp_path / name, f"In {name}")) as workspace:
            workspace.back_up()
    assert [titles(backup.path) for name in ("office", "office.sqlite") for backup in backups_of(tmp_path / name)] == [
        ["In office"],
        ["In office.sqlite"],
    ]


def test_rotation_deletes_backups_with_their_checksums(tmp_path: Path) -> None:
    path = tmp_path / "office.sqlite"
    for hour in range(40):
        with office(path, now=NOON + hour * HOUR, keep_backups=True) as workspace:
            new_visit(workspace, f"Visit {hour}")
    hours = [39, 38, 37, 36, 35, 34, 33, 32, 31, 30, 11]  # and the last of the first day
    assert made(path) == [("close", NOON + hour * HOUR) for hour in hours]
    assert len(names_in(backup_folder(path))) == 2 * len(hours)


def test_an_import_that_updates_a_visit_is_preceded_by_a_backup(tmp_path: Path) -> None:
    path = tmp_path / "office.sqlite"
    rows = visit_from_file(CASES[0])
    with office(path) as workspace:
        take_in(workspace, rows)
        assert made(path) == []
        workspace.run(EditVisit(rows.visit_id, {"title": "As edited here"}))
        take_in(workspace, rows)
    assert made(path) == [("import", NOON)]
    assert titles(backups_of(path)[0].path) == ["As edited here"]


def test_an_import_without_its_backup_is_refused_whole(tmp_path: Path) -> None:
    path = tmp_path / "office.sqlite"
    rows = visit_from_file(CASES[0])
    with office(path) as workspace:
        take_in(workspace, rows)
        workspace.run(EditVisit(rows.visit_id, {"title": "As edited here"}))
        backup_folder(path).write_text("a file in the way", encoding="utf-8")
        reason = re.escape(reason_of(backup_folder(path).mkdir))
        with pytest.raises(StorageError, match=rf"No backup of .* could be made: {reason}"):
            take_in(workspace, rows)
    assert titles(path) == ["As edited here"]


def test_a_backup_that_cannot_be_made_keeps_nobody_out(tmp_path: Path) -> None:
    path = office_with(tmp_path / "office.sqlite", "Visit")
    backup_folder(path).write_text("a file in the way", encoding="utf-8")
    with office(path, keep_backups=True) as workspace:
        new_visit(workspace, "Another")
        assert [str(notice) for notice in workspace.notices] == [
            f"No backup of {path} could be made: {reason_of(backup_folder(path).mkdir)}",
        ]
    assert len(workspace.notices) == 2
    assert titles(path) == ["Another", "Visit"]


def test_a_damaged_database_never_replaces_a_sound_backup(tmp_path: Path) -> None:
    path = office_with(tmp_path / "office.sqlite", *(f"Visit {n}" for n in range(200)))
    with office(path) as workspace:
        sound = workspace.back_up()
        new_visit(workspace, "One more")
    damage_page_with(path, b"Visit 150")
    with office(path) as workspace, pytest.raises(Damaged, match=r"is damaged\. Restore the last good backup"):
        workspace.back_up(always=True)
    assert sound is not None
    assert [backup.path for backup in backups_of(path)] == [sound.path]
    assert len(names_in(backup_folder(path))) == 2


def test_the_command_line_lists_backups_and_says_which_are_no_good(tmp_path: Path) -> None:
    path = office_with(tmp_path / "office.sqlite", "Visit")
    first, second = (called("backup", database=path).stdout.strip() for _ in range(2))
    flipped = bytearray(Path(first).read_bytes())
    flipped[-1] ^= 1
    Path(first).write_bytes(flipped)
    listed = [line.split("\t") for line in called("backups", database=path).stdout.splitlines()]
    size = str(len(flipped))
    assert [(line[0], line[2], line[3], line[4]) for line in listed] == [
        (second, "asked", size, "ok"),
        (first, "asked", size, "bad"),
    ]
    assert all(datetime.fromisoformat(line[1]).tzinfo == UTC for line in listed)


@moves_open_files
def test_a_copy_is_saved_anywhere_even_of_a_file_that_is_gone(tmp_path: Path) -> None:
    path = office_with(tmp_path / "here" / "office.sqlite", "Visit")
    with office(path) as workspace:
        new_visit(workspace, "Another")
        shutil.rmtree(path.parent)
        with pytest.raises(StorageError, match="was moved, deleted or replaced while it was open"):
            new_visit(workspace, "Too late")
        workspace.save_copy(tmp_path / "there" / "copy.sqlite")
    assert titles(tmp_path / "there" / "copy.sqlite") == ["Another", "Visit"]
    assert names_in(tmp_path / "there") == ["copy.sqlite", "copy.sqlite.sha256"]


def test_a_copy_never_takes_the_place_of_the_database_itself(tmp_path: Path) -> None:
    path = office_with(tmp_path / "office.sqlite", "Visit")
    with office(path) as workspace:
        (tmp_path / "link.sqlite").hardlink_to(path)
        (tmp_path / "other").mkdir()
        for same in (path, tmp_path / "other" / ".." / "office.sqlite", tmp_path / "link.sqlite"):
            with pytest.raises(StorageError, match="is the database itself"):
                workspace.save_copy(same)
        new_visit(workspace, "Another")
    assert titles(path) == ["Another", "Visit"]


def test_where_the_newest_backup_cannot_be_read_another_is_made(tmp_path: Path) -> None:
    path = office_with(tmp_path / "office.sqlite", "Visit")
    unreadable = backup_folder(path) / "office.sqlite.20260504-110000Z.open.sqlite"
    unreadable.mkdir(parents=True)
    checksum_file(unreadable).write_text(f"{'0' * 64}  {unreadable.name}\n", encoding="utf-8")
    with office(path, keep_backups=True) as workspace:
        new_visit(workspace, "Another")
    assert titles(backups_of(path)[0].path) == ["Another", "Visit"]


def test_a_server_is_backed_up_by_its_administrator() -> None:
    refused = called("backups", "--database", "postgresql://office@localhost/office")
    assert (refused.returncode, refused.stdout, refused.stderr) == (
        1,
        "",
        "A database server is backed up, restored and examined by whoever administers it, not from here.\n",
    )
