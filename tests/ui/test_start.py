"""Opening the window: what it may cost, and what it says when there is nothing to open."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from planner.errors import StorageError
from planner.messages import message
from planner.settings import Settings
from planner.storage.database import open_database
from planner.storage.visits import list_visits
from planner.ui.language import Translators
from planner.ui.mishaps import Mishaps
from planner.ui.start import application_of_window, bare_window, first_picture, furnish, wear_sign
from planner.ui.theme.colours import LIGHT
from planner.usecases.commands.visits import RemoveVisit
from planner.workspace import Workspace
from tests.ui.conftest import CLOCK

FIRST_PICTURE = """
import sys
from planner.settings import Settings
from planner.ui.language import Translators
from planner.ui.start import application_of_window, bare_window
application_of_window()
bare_window(settings=Settings(theme="light"), language="zh-Hans", translators=Translators())
slow = ("sqlalchemy", "alembic", "reportlab", "icalendar", "jsonschema_rs", "PySide6.QtPdf")
print([name for name in slow if name in sys.modules])
"""


def test_the_first_picture_is_painted_before_anything_slow_is_imported() -> None:
    result = subprocess.run(
        [sys.executable, "-c", FIRST_PICTURE],
        capture_output=True,
        encoding="utf-8",
        cwd=Path(__file__).parents[2],
        check=False,
    )
    assert (result.stdout, result.stderr) == ("[]\n", "")


def test_the_window_has_the_sign_of_the_program_and_is_not_one_of_pythons(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    named: list[str] = []
    shell = SimpleNamespace(SetCurrentProcessExplicitAppUserModelID=named.append)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(shell32=shell), raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    wear_sign(application_of_window())
    sign = qapp.windowIcon().pixmap(64, 64).toImage()
    assert (sign.pixelColor(32, 3).name(), named) == (LIGHT.primary.lower(), ["delegation-planner"])


def test_an_office_that_cannot_be_opened_is_said_in_the_window(qtbot, qapp, home: Path) -> None:
    application_of_window()
    settings, translators = Settings(language="en", theme="light"), Translators()
    shell = bare_window(settings=settings, language="en", translators=translators)
    qtbot.addWidget(shell)

    def refused() -> Workspace:
        raise StorageError(message("The file is locked."))

    office = furnish(
        shell,
        refused,
        where=lambda: home / "data" / "office.sqlite",
        settings=settings,
        clock=CLOCK,
        translators=translators,
    )
    assert office.rooms is None
    office.close()
    QApplication.processEvents()
    (card,) = shell.findChildren(QWidget, "refusal")
    assert card.accessibleDescription() == "The file is locked."


def test_a_visit_that_another_planner_deleted_is_left_quietly(open_window, home: Path) -> None:
    window = open_window()
    window.click("story-burbank")
    other = Workspace(open_database(home / "data" / "office.sqlite"), clock=CLOCK)
    (visit,) = other.read(list_visits)
    other.run(RemoveVisit(visit.visit_id))
    other.close()
    window.rooms.workspace.changed_elsewhere()
    QApplication.processEvents()
    assert window.page.title == "Visits"
    assert not window.has("refusal")


def test_a_fault_of_ours_is_said_with_a_report_that_holds_no_value(open_window) -> None:
    window = open_window()
    mishaps = Mishaps(window.shell, clock=CLOCK)
    try:
        raise ValueError("Minister Lee")
    except ValueError as fault:
        mishaps.caught(ValueError, fault, fault.__traceback__)
    QApplication.processEvents()
    assert window.part("refusal").accessibleName() == "Something went wrong"
    window.click("copy-report")
    assert "ValueError" in QGuiApplication.clipboard().text()
    assert "Minister Lee" not in QGuiApplication.clipboard().text()


def test_what_a_person_can_mend_and_no_page_caught_is_said_in_its_sentence_without_a_report(open_window) -> None:
    window = open_window()
    mishaps = Mishaps(window.shell, clock=CLOCK)
    mishaps.caught(StorageError, StorageError(message("The file is locked.")), None)
    QApplication.processEvents()
    card = window.part("refusal")
    assert (card.accessibleName(), card.accessibleDescription()) == ("This was not done", "The file is locked.")
    assert (mishaps.report, window.has("copy-report")) == ("", False)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_first_picture_is_that_of_the_empty_frame(qtbot, qapp, theme: str) -> None:
    application_of_window()
    settings = Settings(language="en", theme=theme)
    shell = first_picture(settings=settings, language="en", translators=Translators())
    qtbot.addWidget(shell)
    ground = shell.grab().toImage()
    shell.wear(shell.look)
    QApplication.processEvents()
    assert shell.grab().toImage() == ground
