"""The real window on an office of its own."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner.clock import Clock, fixed_clock
from planner.settings import Settings
from planner.storage.database import open_database
from planner.ui.language import Translators
from planner.ui.office import Office
from planner.ui.parts import notice
from planner.ui.rooms import Rooms
from planner.ui.shell.window import Shell
from planner.ui.start import application_of_window, bare_window, furnish
from planner.usecases.office import open_office
from planner.workspace import Workspace

CLOCK = fixed_clock(datetime(2023, 3, 24, 8, 42, tzinfo=UTC))


class Window:
    """The window as a person uses it: what is on it, and gestures."""

    def __init__(self, qtbot: Any, office: Office, shell: Shell) -> None:
        self.qtbot, self.office, self.shell = qtbot, office, shell

    @property
    def rooms(self) -> Rooms:
        assert self.office.rooms is not None
        return self.office.rooms

    @property
    def page(self) -> Any:
        assert self.shell.page is not None
        return self.shell.page

    def part(self, name: str) -> QWidget:
        """What is shown under an object name."""
        found = [w for w in self.shell.findChildren(QWidget, name) if w.isVisible()]
        assert len(found) == 1, f"{len(found)} parts are called {name}"
        return found[0]

    def has(self, name: str) -> bool:
        return any(w.isVisible() for w in self.shell.findChildren(QWidget, name))

    def click(self, part: str | QWidget) -> None:
        self.qtbot.mouseClick(self.part(part) if isinstance(part, str) else part, Qt.MouseButton.LeftButton)
        QApplication.processEvents()  # what a layout takes in is shown with the next events

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses a key where the keyboard is, shortcuts included."""
        # An open list gets keys first, as on a desktop.
        at = QApplication.activePopupWidget() or QApplication.focusWidget() or self.shell
        self.qtbot.keyClick(at, key, modifier)
        QApplication.processEvents()

    def retype(self, field: QWidget, text: str) -> None:
        """Replaces what stands in a field and presses Enter."""
        self.click(field)
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.keyClicks(field, text)
        self.press(Qt.Key.Key_Return)

    def choose_row(self, title: str) -> None:
        """Clicks the row of an item."""
        table = self.page.table
        number = next(n for n, row in enumerate(table.rows) if not row.heading and row.title == title)
        table.scrollTo(table.model().index(number, 2))
        box = table.visualRect(table.model().index(number, 2))
        self.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box.center() + QPoint(0, 2))

    def titles(self) -> list[str]:
        return [row.title for row in self.page.table.rows if not row.heading]

    def row(self, title: str):
        return next(row for row in self.page.table.rows if not row.heading and row.title == title)


Open = Callable[..., Window]


@pytest.fixture
def open_window(qtbot: QtBot, home: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Opens the window with settings; closed again at the end of the test."""
    # A notice that goes by itself would do so in the middle of whatever a slow machine is at.
    monkeypatch.setattr(notice, "STAYS", 2**30)
    opened: list[Office] = []
    translators = Translators()

    def open_it(
        *,
        settings: Settings | None = None,
        clock: Clock = CLOCK,
        backups: bool = False,
        where: str | Path | None = None,
    ) -> Window:
        chosen = settings or Settings(language="en", theme="light", home_zone="Asia/Shanghai")
        application_of_window()
        shell = bare_window(settings=chosen, language=chosen.language or "en", translators=translators)

        path = where or home / "data" / "office.sqlite"

        def workspace() -> Workspace:
            if backups:
                return open_office(path, clock=clock)
            return Workspace(open_database(path), clock=clock)

        office = furnish(shell, workspace, where=lambda: path, settings=chosen, clock=clock, translators=translators)
        opened.append(office)
        qtbot.addWidget(shell)
        with qtbot.waitActive(shell):
            shell.activateWindow()
        QApplication.processEvents()
        return Window(qtbot, office, shell)

    yield open_it
    for office in opened:
        office.close()
        # Windows that stay alive are dressed again with each new one: a long run would crawl.
        office._shell.close()
        office._shell.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # The clipboard of the platform without a screen outlives Python, and what Python made must not.
    QApplication.clipboard().clear()
    translators.speak("en")
    gc.enable()  # tests without a window have nobody else to look for garbage
