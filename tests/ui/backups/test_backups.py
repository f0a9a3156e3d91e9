"""Backups in the window: made, restored, copied, and the way back from a broken database."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from planner.clock import fixed_clock
from planner.storage.database import open_database
from planner.storage.visits import list_visits
from planner.ui.backups.page import BackupsPage
from planner.usecases.commands.visits import RemoveVisit
from planner.usecases.office import open_office
from planner.usecases.samples import fill_with_samples
from planner.workspace import Workspace
from tests.systems import moves_open_files
from tests.ui.conftest import CLOCK


def backups_page(window, qtbot, *, lines: int) -> BackupsPage:
    """Goes to the backups through Settings and waits for the list."""
    qtbot.waitUntil(lambda: window.has("rail-settings"))  # a frame that was built anew is laid out with later events
    window.click("rail-settings")
    window.click("show-backups")
    assert isinstance(window.page, BackupsPage)
    qtbot.waitUntil(lambda: len(window.page.table.rows) == lines)
    return window.page


def choose_line(window, qtbot, number: int) -> None:
    table = window.page.table
    box = table.visualRect(table.model().index(number, 0))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    QApplication.processEvents()


def notice(window) -> str:
    return str(window.part("notice").accessibleName())


def test_a_backup_brings_back_what_was_deleted_and_keeps_what_was_there(open_window, qtbot) -> None:
    window = open_window(backups=True)
    window.click("story-burbank")
    page = backups_page(window, qtbot, lines=0)
    window.click("make-backup")
    qtbot.waitUntil(lambda: len(page.table.rows) == 1)
    assert [cell.words for cell in page.table.rows[0].cells[:2]] == ["24 March 2023 16:42", "Made by hand"]
    assert page.table.rows[0].cells[3].words == "Whole"
    assert page.make.hasFocus()  # held while it worked, and then given the keyboard back

    (visit,) = window.rooms.workspace.read(list_visits)
    window.rooms.workspace.run(RemoveVisit(visit.visit_id))
    choose_line(window, qtbot, 0)
    window.click("restore")
    qtbot.waitUntil(lambda: window.office.rooms is not None and window.shell.page is not None)
    qtbot.waitUntil(lambda: window.page.title == "Visits")
    assert [one.visit_id for one in window.rooms.workspace.read(list_visits)] == [visit.visit_id]
    assert notice(window) == "The backup was restored. What was there before is kept as a backup."

    page = backups_page(window, qtbot, lines=4)
    assert [row.cells[1].words for row in page.table.rows] == [
        "When the planner was opened",
        "What was there before a restore",
        "When the planner was closed",
        "Made by hand",
    ]


def test_a_damaged_backup_is_said_and_cannot_be_restored(open_window, qtbot, home: Path) -> None:
    window = open_window(backups=True)
    window.click("story-burbank")
    made = window.rooms.workspace.back_up(always=True)
    assert made is not None
    made.path.write_bytes(made.path.read_bytes()[:-100])
    page = backups_page(window, qtbot, lines=1)
    choose_line(window, qtbot, 0)
    assert page.table.rows[0].cells[3].words == "Damaged"
    assert not page.restore.isEnabled()
    window.click("examine")
    qtbot.waitUntil(lambda: window.page.findings.isVisible())
    assert {row.cells[0].words for row in page.findings.rows} == {"In order", "Needs you"}


def test_a_copy_is_saved_where_a_person_says_and_comes_back_from_there(open_window, qtbot, tmp_path: Path) -> None:
    window = open_window(backups=True)
    window.click("story-burbank")
    backups_page(window, qtbot, lines=0)
    target = tmp_path / "copy.sqlite"
    window.click("save-copy")
    answer(window, target)
    qtbot.waitUntil(lambda: notice(window) == f"A copy was saved as {target}")

    (visit,) = window.rooms.workspace.read(list_visits)
    window.rooms.workspace.run(RemoveVisit(visit.visit_id))
    window.click("restore-file")
    answer(window, target)
    qtbot.waitUntil(lambda: window.shell.page is not None and window.page.title == "Visits")
    assert [one.visit_id for one in window.rooms.workspace.read(list_visits)] == [visit.visit_id]


def test_a_file_that_is_no_backup_is_refused_and_the_office_is_open_again(open_window, qtbot, tmp_path: Path) -> None:
    window = open_window(backups=True)
    window.click("story-burbank")
    backups_page(window, qtbot, lines=0)
    wrong = tmp_path / "notes.sqlite"
    wrong.write_text("not a database", encoding="utf-8")
    window.click("restore-file")
    answer(window, wrong)
    qtbot.waitUntil(lambda: window.has("refusal"))
    assert window.part("refusal").accessibleName() == "The backup was not restored"
    assert "notes.sqlite" in window.part("refusal").accessibleDescription()
    assert len(window.rooms.workspace.read(list_visits)) == 1


def test_an_office_that_is_broken_offers_its_last_good_backup(open_window, qtbot, home: Path) -> None:
    path = home / "data" / "office.sqlite"
    workspace = open_office(path, clock=CLOCK)
    fill_with_samples(workspace)
    workspace.close()
    path.write_bytes(b"ruined" * 1000)

    window = open_window(backups=True, clock=fixed_clock(datetime(2023, 3, 25, tzinfo=UTC)))
    qtbot.waitUntil(lambda: window.has("restore-last-good"))
    assert "The last good backup was made on 24 March 2023 16:42." in window.part("refusal").accessibleDescription()
    window.click("restore-last-good")
    qtbot.waitUntil(lambda: window.office.rooms is not None)
    assert len(window.rooms.workspace.read(list_visits)) == 3
    assert window.page.title == "Visits"


@moves_open_files
def test_a_database_that_was_moved_away_can_still_be_saved(
    open_window, qtbot, home: Path, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.setattr("planner.ui.watch.EVERY", 100)
    window = open_window()
    window.click("story-burbank")
    (home / "data" / "office.sqlite").rename(home / "data" / "moved.sqlite")
    qtbot.waitUntil(lambda: window.has("save-copy-of-lost"))
    assert window.part("refusal").accessibleName() == "The office database is out of reach"
    window.shell.refuse("This was not done", "Something else was refused meanwhile.")
    assert not window.has("save-copy-of-lost")
    qtbot.waitUntil(lambda: window.has("save-copy-of-lost"))
    window.click("save-copy-of-lost")
    target = tmp_path / "saved.sqlite"
    answer(window, target)
    qtbot.waitUntil(lambda: window.has("notice") and "saved.sqlite" in notice(window))
    saved = Workspace(open_database(target), clock=CLOCK)
    assert len(saved.read(list_visits)) == 1
    saved.close()


def answer(window, path: Path) -> None:
    """Answers the file dialog that is open."""
    dialog = next(one for one in window.shell.findChildren(QFileDialog) if one.isVisible())
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    field.clear()
    field.insert(str(path))
    dialog.accept()
    QApplication.processEvents()
