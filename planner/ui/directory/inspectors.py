"""The inspector of the directory: one form for each shelf, made when an entry of it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from planner.errors import NotFound
from planner.ui.directory.doing import Doing
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.ui.directory.entry_form import EntryForm
    from planner.usecases.directory import DirectoryLine, Shelf
    from planner.workspace import Workspace

FOLLOWING = 60
"""Milliseconds after a step until the form follows: who walks quickly waits for none of the entries in between."""


class Inspectors(QStackedWidget):
    """Says what the form in sight asks for: see `EntryForm`."""

    visited = Signal(str, str)
    asked_add = Signal()
    asked_remove = Signal()
    asked_people = Signal(str)

    def __init__(self, look: Look, workspace: Workspace, doing: Doing) -> None:
        super().__init__()
        self._look, self._workspace, self._doing = look, workspace, doing
        self._forms: dict[Shelf, EntryForm] = {}
        self._waiting: tuple[Shelf, DirectoryLine | None] = ("people", None)
        self._later = QTimer(self, singleShot=True, interval=FOLLOWING)
        self._later.timeout.connect(self._catch_up)
        self.setObjectName("panel")

    def form(self, shelf: Shelf) -> EntryForm:
        """The form of a shelf, made where it is not there yet."""
        if shelf not in self._forms:
            from planner.ui.directory.entry_form import EntryForm

            form = self._forms[shelf] = EntryForm(self._look, self._workspace, self._doing, shelf)
            form.asked_remove.connect(self.asked_remove)
            form.asked_add.connect(self.asked_add)
            form.asked_people.connect(self.asked_people)
            form.visited.connect(self.visited)
            self.addWidget(form)
        return self._forms[shelf]

    def show_line(self, shelf: Shelf, line: DirectoryLine | None, *, at_once: bool = False) -> None:
        """Shows an entry, or that none is chosen, a moment after the list; `at_once` what is in sight already."""
        self._waiting = (shelf, line)
        if at_once and shelf in self._forms:
            self._catch_up()
        else:
            self._later.start()

    def begin(self, shelf: Shelf, entry_id: str) -> None:
        """Shows an entry and puts the keyboard into its first field."""
        self._later.stop()
        form = self.form(shelf)
        self.setCurrentWidget(form)
        if form.entry_id != entry_id or not form.shows:
            form.show_entry(entry_id)
        form.begin()

    def _catch_up(self) -> None:
        self._later.stop()
        shelf, line = self._waiting
        form = self.form(shelf)
        self.setCurrentWidget(form)
        try:
            form.show_entry(line.entry_id) if line is not None else form.show_nothing()
        except NotFound:
            form.show_nothing()
