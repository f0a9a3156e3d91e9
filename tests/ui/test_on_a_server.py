"""The window on an office that lies on a server, with somebody else at work there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from planner.storage.database import open_database
from planner.storage.server import server_url
from planner.usecases.bug_reports import start_logging
from planner.usecases.commands.visits import CreateVisit, EditVisit
from planner.usecases.import_visit import ImportVisit
from planner.usecases.office import open_office
from planner.workspace import Workspace
from tests import servers
from tests.offices import rows_of_file
from tests.server.silence import SilentWay
from tests.ui.conftest import CLOCK, Open
from tests.worlds import VISIT_ID, city, document, item

WORLD = document(city("tokyo", "Asia/Tokyo"), item("talks", "2026-05-04 09:00", city="tokyo"), title="May in Tokyo")


@pytest.fixture
def address() -> str:
    """The URL of an office on a server."""
    if reason := servers.why_not():
        pytest.skip(reason)
    address = servers.url_of(servers.new_database())
    workspace = Workspace(open_database(address), clock=CLOCK)
    workspace.run(ImportVisit(rows_of_file(WORLD)))
    workspace.close()
    return address


def test_what_another_officer_does_comes_into_the_window_also_after_the_server_was_away(
    open_window: Open, address: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planner.ui.watch.EVERY", 100)
    log, database = start_logging(), address.rpartition("/")[2]
    window = open_window(where=address, backups=False)
    window.qtbot.waitUntil(lambda: window.office.rooms is not None)
    other = open_office(address, clock=CLOCK)
    other.run(CreateVisit({"title": "By somebody else"}))
    window.qtbot.waitUntil(lambda: "By somebody else" in told(window.page))

    servers.let_in(database, allowed=False)
    window.qtbot.waitUntil(lambda: window.has("refusal"))
    assert window.part("refusal").accessibleName() == "The office database is out of reach"
    servers.let_in(database, allowed=True)
    window.qtbot.waitUntil(lambda: not window.has("refusal"))
    other.run(EditVisit(VISIT_ID, {"title": "Renamed meanwhile"}))
    window.qtbot.waitUntil(lambda: "Renamed meanwhile" in told(window.page))
    other.close()

    window.rooms.open_visit(VISIT_ID)
    window.rooms.go_to_backups()
    QApplication.processEvents()
    assert not window.page.bar
    password = server_url(address).password
    if log is not None:
        log.flush()
    kept = [path.read_text(encoding="utf-8", errors="replace") for path in home.rglob("*") if path.is_file()]
    assert kept
    assert [text for text in [*kept, window.shell.windowTitle()] if password and password in text] == []


def test_an_office_whose_server_is_away_is_opened_once_it_is_back(open_window: Open, address: str) -> None:
    database = address.rpartition("/")[2]
    servers.let_in(database, allowed=False)
    window = open_window(where=address)
    assert window.part("refusal").accessibleName() == "Connecting to the database server…"
    window.qtbot.waitUntil(lambda: window.has("open-again"))
    assert window.part("refusal").accessibleName() == "The office database could not be opened"
    window.click("open-again")
    window.qtbot.waitUntil(lambda: window.has("open-again"))
    servers.let_in(database, allowed=True)
    window.click("open-again")
    window.qtbot.waitUntil(lambda: window.office.rooms is not None)
    assert not window.has("refusal")
    assert "May in Tokyo" in told(window.page)


def test_a_server_that_goes_silent_is_said_to_be_and_heard_again(
    open_window: Open, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    way = SilentWay(server_url(address).host or "", server_url(address).port or 5432)
    window = open_window(where=server_url(address).set(port=way.port).render_as_string(hide_password=False))
    window.qtbot.waitUntil(lambda: window.office.rooms is not None)
    way.silence(silent=True)

    def looked() -> bool:
        window.rooms.watch.look()
        return window.has("refusal")

    with monkeypatch.context() as hasty:  # not before: a slow machine is not a silent server
        hasty.setattr("planner.ui.watch.SILENT_AFTER", 0)
        window.qtbot.waitUntil(looked)
    assert window.part("refusal").accessibleName() == "The database server is silent"
    way.silence(silent=False)
    window.qtbot.waitUntil(lambda: not window.has("refusal"))
    window.rooms.open_visit(VISIT_ID)
    window.rooms.go_home()
    window.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.page.title == "Programme", "the visit that was open last, also on a server"
    way.close()


def told(page: QWidget) -> str:
    return " ".join(str(row) for row in page.table.rows)  # type: ignore[attr-defined]
