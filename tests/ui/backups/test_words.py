"""What the backups page says of backups, of a server, and what the window says after opening."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from planner.settings import Settings
from planner.storage.backup_files import Backup
from planner.storage.database import Database
from planner.storage.sqlite import sqlite_engine
from planner.ui.backups.page import BackupsPage
from planner.ui.backups.rows import BackupRows
from planner.ui.parts.background import Background
from planner.ui.start import look_of
from planner.usecases.backups import ListedBackup
from planner.usecases.office import open_office
from planner.workspace import Workspace
from tests.durability.worlds import office_with
from tests.ui.conftest import CLOCK

LOOK = Settings(language="en", theme="light")


def made_at(clock: str) -> ListedBackup:
    made = datetime.fromisoformat(f"2026-05-04T{clock}+00:00")
    return ListedBackup(Backup(Path(f"/{made:%H%M%S}"), made, "asked", 1000), sound=True)


def test_backups_of_the_same_minute_say_their_seconds(qapp) -> None:
    rows = BackupRows(look_of(LOOK, "en"), zone="Asia/Shanghai", parent=qapp)
    lines = rows.backups([made_at(time) for time in ("09:30:58", "09:30:07", "09:29:59", "08:30:58")])
    assert [line.cells[0].words for line in lines] == [
        "4 May 2026 17:30:58",
        "4 May 2026 17:30:07",
        "4 May 2026 17:29",
        "4 May 2026 16:30",
    ]


def test_a_server_has_no_backups_of_ours_and_the_page_says_whose_they_are(qtbot, tmp_path: Path) -> None:
    # What makes a database a server for the page is that it has no file of ours.
    path = office_with(tmp_path / "office.sqlite", "Visit")
    workspace = Workspace(Database(sqlite_engine(path), name="postgresql+psycopg://office@server/office"), clock=CLOCK)
    page = BackupsPage(look_of(LOOK, "en"), workspace, home_zone=None, background=Background())
    qtbot.addWidget(page)
    page.show()
    assert page.table.accessibleDescription() == (
        "This office is on a database server. Its administrator backs it up, restores and examines it."
    )
    buttons = [page.findChild(QWidget, name) for name in ("make-backup", "restore", "restore-file", "examine")]
    assert [button for button in buttons if button is not None and button.isVisible()] == []
    assert (list(page.bar), page.counts) == ([], "")
    workspace.close()


def test_what_went_wrong_while_opening_stays_in_the_window_until_it_is_read(open_window, home: Path) -> None:
    path = home / "data" / "office.sqlite"
    path.parent.mkdir(parents=True)
    office_with(path, "Visit")
    open_office(path, clock=CLOCK).close()
    path.unlink()
    window = open_window(backups=True)
    assert window.part("refusal").accessibleName() == "The database was opened, but read this first"
    said = window.part("refusal").accessibleDescription()
    assert said.startswith(f"The database {path} was not there, so an empty one was begun.")
    assert window.page.title == "Visits"
    window.click("rail-settings")
    assert not window.has("refusal")
