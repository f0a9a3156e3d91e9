"""Makes the pictures of the README again: the board and the programme in the window, and a page of the agenda."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest

from planner.clock import Clock, fixed_clock
from planner.settings import Settings
from planner.storage.database import open_database
from planner.ui.language import Translators
from planner.ui.start import application_of_window, bare_window, furnish
from planner.usecases.samples import fill_with_samples
from planner.usecases.show import visit_named
from planner.workspace import Workspace
from tools.samples import FOLDER as SAMPLES

FOLDER = Path(__file__).resolve().parent.parent / "docs"
NOW = fixed_clock(datetime(2015, 12, 11, 19, 30, tzinfo=UTC))
ON_THE_BOARD = fixed_clock(datetime(2023, 3, 24, 8, 42, tzinfo=UTC))
"""A morning on which the groups of the visit to Belgium go different ways."""
WINDOW = QSize(1480, 900)
SETTLING_MILLISECONDS = 1500
PAGE_PIXELS = 1000
"""The width of a page."""


def picture_of_room(target: Path, *, visit: str, room: str, clock: Clock) -> None:
    """A room of a story visit, in the light theme, at a time that stands still."""
    settings = Settings(language="en", theme="light", home_zone="Asia/Shanghai")
    with tempfile.TemporaryDirectory() as scratch:

        def office() -> Workspace:
            workspace = Workspace(open_database(Path(scratch) / "office.sqlite"), clock=clock)
            fill_with_samples(workspace)
            return workspace

        translators = Translators()
        shell = bare_window(settings=settings, language="en", translators=translators)
        shell.resize(WINDOW)
        opened = furnish(
            shell,
            office,
            where=lambda: Path(scratch) / "office.sqlite",
            settings=settings,
            clock=clock,
            translators=translators,
        )
        rooms = opened.rooms
        assert rooms is not None
        rooms.open_visit(visit_named(rooms.workspace, visit).visit_id)
        rooms.go(room)
        QTest.qWait(SETTLING_MILLISECONDS)
        _keep(shell.grab().save, target)
        opened.close()
        shell.close()


def picture_of_agenda(target: Path) -> None:
    """The page of the sample agenda in both languages that holds the day in Burbank."""
    paper = next(path for path in SAMPLES.glob("*Burbank*en+zh-Hans.pdf") if " Ren " not in path.name)
    document = QPdfDocument()
    document.load(str(paper))
    page = next(n for n in range(document.pageCount()) if "Day 2" in document.getAllText(n).text())
    size = document.pagePointSize(page)
    image = document.render(page, QSize(PAGE_PIXELS, round(PAGE_PIXELS * size.height() / size.width())))
    sheet = QImage(image.size(), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)  # the page itself is transparent
    painter = QPainter(sheet)
    painter.drawImage(0, 0, image)
    painter.end()
    _keep(sheet.save, target)
    document.close()


def _keep(save: Callable[[str], bool], target: Path) -> None:
    if not save(str(target)):
        sys.exit(f"{target} could not be written")


def main() -> int:
    """Replaces the committed pictures; needs the samples to be there."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    FOLDER.mkdir(exist_ok=True)
    application_of_window()
    picture_of_room(FOLDER / "board.png", visit="Belgium", room="board", clock=ON_THE_BOARD)
    picture_of_room(FOLDER / "window.png", visit="Burbank", room="programme", clock=NOW)
    picture_of_agenda(FOLDER / "agenda.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
