"""Who somebody of a visit is in the office's directory: entered there, said to be the same as an entry, or let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.parts.button import Button
from planner.ui.parts.label import label
from planner.ui.parts.offers import Offer, OfferField
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.models import Person
    from planner.workspace import Workspace


AFTER_THE_PICTURE = 60
"""Milliseconds until the directory is asked: a first page is painted before the office is open."""


class DirectoryLink(QWidget):
    """`entered()` enters them, `linked(entry)` says which entry they are, "" for none."""

    entered = Signal()
    linked = Signal(str)

    def __init__(self, look: Look, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._entry_id: str | None = None
        self._later = QTimer(self, singleShot=True, interval=AFTER_THE_PICTURE)
        self._later.timeout.connect(self._name_entry)
        self._said = label("", look.colours.text)
        self._let_go = Button(look, style="link", icon="cross", name=self.tr("Not this entry of the directory"))
        self._let_go.setObjectName("let-go-of-entry")
        self._let_go.clicked.connect(lambda: self.linked.emit(""))
        self.enter = Button(look, self.tr("Enter in the directory"), style="small")
        self.enter.setObjectName("enter-in-directory")
        self.enter.clicked.connect(self.entered)
        self.same = OfferField(look, name=self.tr("The same as in the directory"), offers=self._find)
        self.same.setPlaceholderText(self.tr("The same as in the directory…"))
        self.same.taken.connect(lambda key, _typed: self.linked.emit(key))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.addWidget(self._said, 1)
        row.addWidget(self._let_go)
        column.addLayout(row)
        column.addWidget(self.same)
        column.addWidget(self.enter)

    def show_person(self, person: Person) -> None:
        """Shows the entry that somebody is, or how to say it."""
        self._entry_id = person.directory_id
        linked = person.directory_id is not None
        self._said.setText("")
        self._later.start()
        self.same.put("")
        self._said.setVisible(linked)
        self._let_go.setVisible(linked)
        self.same.setVisible(not linked)
        self.enter.setVisible(not linked and bool(person.name or person.native_name) and not person.headcount)

    def _name_entry(self) -> None:
        if self._entry_id is None:
            return
        from planner.errors import NotFound
        from planner.usecases.directory import directory_entry

        try:
            entry = directory_entry(self._workspace, "people", self._entry_id)
        except NotFound:
            return  # removed a moment ago; the next news lets go of it
        self._said.setText("  ".join(filter(None, (entry["name"], entry["native_name"]))))

    def _find(self, text: str) -> list[Offer]:
        from planner.usecases.directory import directory_page

        if not text.strip():
            return []  # a directory is no list to choose from at sight
        found = directory_page(self._workspace, "people", text=text.strip(), limit=20)
        return [
            Offer(line.entry_id, " ".join(filter(None, (line.name, line.native))), line.house or line.position)
            for line in found.lines
        ]
