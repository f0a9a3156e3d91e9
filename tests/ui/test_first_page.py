"""The page that was left is shown before the office is open, and can be worked with as if it were."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from planner.errors import StorageError
from planner.last_place import Place, keep_place
from planner.messages import message
from planner.settings import Settings
from planner.storage.database import open_database
from planner.storage.visits import list_visits
from planner.ui.language import Translators
from planner.ui.start import application_of_window, bare_window, furnish
from planner.usecases.commands.items import EditItem
from planner.usecases.commands.visits import RemoveVisit
from planner.usecases.import_visit import visit_from_file
from planner.usecases.show import visit_content
from planner.usecases.take_in import take_in
from planner.workspace import Workspace
from tests.ui.conftest import CLOCK, Window
from tests.worlds import CASES

STORY = next(path for path in CASES if path.name.startswith("burbank"))

FIRST_PAGE = """
import linecache
import os
import sys
from planner.clock import system_clock
from planner.paths import default_database
from planner.settings import Settings
from planner.ui.language import Translators
from planner.ui.start import application_of_window, bare_window, furnish
application = application_of_window()
settings, translators = Settings(theme="light"), Translators()
shell = bare_window(settings=settings, language="en", translators=translators)
office = furnish(shell, None, where=default_database, settings=settings, clock=system_clock, translators=translators)
application.sendPostedEvents()
slow = ("sqlalchemy", "alembic", "reportlab", "icalendar", "jsonschema_rs", "PySide6.QtPdf",
        "planner.rules.typed_time", "planner.ui.parts.typed_day", "planner.ui.parts.time_reading",
        "planner.ui.parts.odd_times", "planner.ui.find.palette", "hashlib")
kept = [name for name in linecache.cache if "rooms" in name or "programme" in name]  # sources that PySide6 read
print(shell.page.title, office.is_open, [name for name in slow if name in sys.modules], kept, flush=True)
os._exit(0)  # the window is still open
"""


@pytest.fixture(name="path")
def office_left_at_a_programme(home: Path) -> Path:
    """The file of an office with one story, which was left at its programme."""
    path = home / "data" / "office.sqlite"
    workspace = Workspace(open_database(path), clock=CLOCK)
    visit_id = take_in(workspace, visit_from_file(STORY)).visit_id
    workspace.close()
    keep_place(str(path), Place(visit_id, "programme"))
    return path


@pytest.fixture(name="show")
def window_with_its_first_page(qtbot: Any, qapp: QApplication, path: Path) -> Iterator[Callable[..., Window]]:
    """The window as it stands before the first event is taken after its page was made."""
    offices = []

    def show(opening: Callable[[], Workspace] = lambda: Workspace(open_database(path), clock=CLOCK)) -> Window:
        application_of_window()
        settings, translators = Settings(language="en", theme="light", home_zone="Asia/Shanghai"), Translators()
        shell = bare_window(settings=settings, language="en", translators=translators)
        qtbot.addWidget(shell)
        office = furnish(shell, opening, where=lambda: path, settings=settings, clock=CLOCK, translators=translators)
        offices.append(office)
        return Window(qtbot, office, shell)

    yield show
    for office in offices:
        office.close()


def test_a_programme_is_painted_before_anything_slow_is_imported(path: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-c", FIRST_PAGE],
        capture_output=True,
        encoding="utf-8",
        cwd=Path(__file__).parents[2],
        check=False,
    )
    assert (result.stdout, result.stderr) == ("Programme False [] []\n", "")


def test_what_is_shown_first_is_what_the_open_office_says(show: Callable[..., Window]) -> None:
    window = show()
    assert not window.office.is_open
    shown, caption, counts = window.titles(), window.page.caption, window.page.counts
    window.qtbot.waitUntil(lambda: window.office.is_open)
    window.page.refresh()
    assert shown
    assert (window.titles(), window.page.caption, window.page.counts) == (shown, caption, counts)


def test_an_edit_that_comes_before_the_office_is_open_is_stored(show: Callable[..., Window]) -> None:
    window = show()
    assert not window.office.is_open
    first = window.page.inspector.facts
    window.rooms.workspace.run(EditItem(first.item_id, {"title": "Moved up"}, {"title": first.title}))
    assert "Moved up" in window.titles()
    window.qtbot.waitUntil(lambda: window.office.is_open)
    window.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert first.title in window.titles()
    assert "Moved up" not in window.titles()


def test_what_another_planner_changed_before_the_office_was_open_is_shown(
    show: Callable[..., Window], path: Path
) -> None:
    window = show()
    first = window.page.inspector.facts
    other = Workspace(open_database(path), clock=CLOCK)
    other.run(EditItem(first.item_id, {"title": "Changed elsewhere"}, {"title": first.title}))
    other.close()
    window.qtbot.waitUntil(lambda: window.office.is_open)
    assert "Changed elsewhere" in window.titles()


def test_an_office_that_cannot_be_opened_after_its_first_page_says_so_and_shows_nothing(
    show: Callable[..., Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    # Painting the page may take longer than what lies between two looks at what others do.
    monkeypatch.setattr("planner.ui.watch.EVERY", 0)

    def refused() -> Workspace:
        raise StorageError(message("The file is locked."))

    window = show(refused)
    assert window.titles()
    window.qtbot.waitUntil(lambda: window.office.rooms is None)
    QApplication.processEvents()
    (card,) = window.shell.findChildren(QWidget, "refusal")
    assert card.accessibleDescription() == "The file is locked."
    assert window.shell.page is None


def test_a_visit_that_is_gone_is_not_shown_first_but_the_list_of_visits(
    show: Callable[..., Window], path: Path
) -> None:
    other = Workspace(open_database(path), clock=CLOCK)
    (visit,) = other.read(list_visits)
    assert visit_content(other, visit.visit_id, clock=CLOCK).days
    other.run(RemoveVisit(visit.visit_id))
    other.close()
    window = show()
    assert window.page.title == "Visits"
    window.qtbot.waitUntil(lambda: window.office.is_open)
    assert not window.has("refusal")
