"""A window that is open on an office with one visit of many items."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.storage import NOW, a_document
from planner.clock import fixed_clock
from planner.exchange.visit_file import read_visit_file
from planner.settings import Settings
from planner.storage.database import open_database
from planner.usecases.import_visit import ImportVisit
from planner.workspace import Workspace

if TYPE_CHECKING:
    from planner.ui.rooms import Rooms


@contextmanager
def open_window(path: Path, *, items: int) -> Iterator[Rooms]:
    """The rooms of an English window on a new office at `path`; it closes at the list of visits."""
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    from planner.ui.language import Translators
    from planner.ui.start import application_of_window, bare_window, furnish

    application_of_window()
    workspace = Workspace(open_database(path), clock=fixed_clock(NOW))
    workspace.run(ImportVisit(read_visit_file(json.dumps(a_document(items)).encode(), name="benchmark.visit.json")))
    workspace.close()
    settings, translators = Settings(language="en", theme="light"), Translators()
    shell = bare_window(settings=settings, language="en", translators=translators)
    office = furnish(
        shell,
        lambda: Workspace(open_database(path), clock=fixed_clock(NOW)),
        where=lambda: path,
        settings=settings,
        clock=fixed_clock(NOW),
        translators=translators,
    )
    assert office.rooms is not None
    yield office.rooms
    office.rooms.go_home()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    office.close()
    shell.close()
