"""Adding people from the office's directory: looked for, chosen, taken in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.errors import PlannerError
from planner.ui.parts.background import Background
from planner.ui.parts.directory_list import MOST_CHOSEN, TYPING, DirectoryList
from planner.ui.parts.fields import Field
from planner.ui.parts.segments import Segments
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.workspace import Workspace


class DirectoryPanel(QWidget):
    """`ready(words)` says what its button does; `stored(room, what it did)`."""

    ready = Signal(str)
    stored = Signal(str, str)
    refused = Signal(object)

    def __init__(self, look: Look, workspace: Workspace, visit_id: str, *, background: Background) -> None:
        super().__init__()
        self._workspace, self._visit_id = workspace, visit_id
        self.search = Field(look, name=self.tr("Look through the directory"))
        self.search.setPlaceholderText(self.tr("Name in any script, position, organisation"))
        self.side = Segments(
            look, (("delegation", self.tr("Delegation")), ("host", self.tr("Hosts")), ("other", self.tr("Others"))),
            name=self.tr("Side"),
        )  # fmt: skip
        self.side.put("delegation")
        self.side.setFixedWidth(270)
        self.list = DirectoryList(look, workspace, background=background, name=self.tr("The directory"), several=True)
        self.list.say_empty(
            self.tr("Nobody in the directory fits. People of visits are entered from their people page.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.search, 1)
        row.addWidget(self.side)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        self._wait = QTimer(self, singleShot=True, interval=TYPING)
        self._wait.timeout.connect(self.look)
        self.search.textChanged.connect(lambda _text: self._wait.start())
        self.list.gathered.connect(self._gathered)
        self.list.opened.connect(lambda _line: self.store())

    def look(self) -> None:
        """Shows who fits what is typed."""
        self._wait.stop()
        heads = (self.tr("Name"), self.tr("Position"), self.tr("Organisation"), self.tr("Country"))
        self.list.look_for("people", self.search.text().strip(), columns=heads)
        self._gathered(0)

    def store(self) -> None:
        """Takes the chosen people into the visit."""
        from planner.usecases.commands.directory_links import TakeFromDirectory

        ids = self.list.chosen_ids
        if not ids:
            return
        try:
            taken = self._workspace.run(TakeFromDirectory(self._visit_id, ids, side=self.side.value or "delegation"))
        except PlannerError as fault:
            self.refused.emit(fault)
            return
        said = self.tr("1 person from the directory") if len(taken) == 1 else self.tr(
            "{count} people from the directory").format(count=len(taken))  # fmt: skip
        self.stored.emit("people", said)

    def _gathered(self, count: int) -> None:
        words = self.tr("Add 1 person") if count == 1 else self.tr("Add {count} people").format(count=count)
        self.ready.emit(words if 0 < count <= MOST_CHOSEN else "")
