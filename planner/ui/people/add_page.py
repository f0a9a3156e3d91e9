"""Adding people to a visit in four ways: typed, from the directory, from a file, pasted. A programme comes in too."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from planner.ui.parts.background import Background
from planner.ui.parts.button import Button
from planner.ui.parts.label import label
from planner.ui.parts.page import Page
from planner.ui.parts.paint import face
from planner.ui.parts.segments import Segments
from planner.ui.people.add_standing import AddStanding
from planner.ui.people.directory_panel import DirectoryPanel
from planner.ui.people.doing import Doing
from planner.ui.people.list_panel import ListPanel
from planner.ui.people.type_panel import TypePanel
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.workspace import Workspace


class AddPage(Page):
    """`given_up()` goes back to the list, `stored(room, what it did)` to what was brought in."""

    given_up = Signal()
    stored = Signal(str, str)

    def __init__(self, look: Look, workspace: Workspace, visit_id: str, *, background: Background) -> None:
        super().__init__(look)
        self.title = self.tr("Add people")
        self.setAcceptDrops(True)
        self.doing = Doing(workspace, visit_id, self)
        self.doing.refused.connect(lambda fault, _names: self.failed.emit(fault))
        self.ways = Segments(
            look,
            (
                ("type", self.tr("Type")),
                ("directory", self.tr("From the directory")),
                ("file", self.tr("From a file")),
                ("paste", self.tr("Paste")),
            ),
            name=self.tr("How to add people"),
        )
        self.ways.setFixedWidth(520)
        self.typed = TypePanel(look, workspace, visit_id, self.doing)
        self.directory = DirectoryPanel(look, workspace, visit_id, background=background)
        self.caption = self.typed.visit_title
        self.list = ListPanel(look, workspace, visit_id, background=background)
        self.box = QPlainTextEdit()
        self._words: dict[QWidget, str] = {}
        self._stack = QStackedWidget()
        for panel in (self.typed, self.directory, self.list, self._paste_panel()):
            self._stack.addWidget(panel)
        self._cancel = Button(look, self.tr("Back to the list"), key="Esc")
        self._cancel.setObjectName("back-to-people")
        self._cancel.clicked.connect(self.given_up)
        self.store_button = Button(look, self.tr("Store"), style="primary", key="Ctrl+Enter")
        self.store_button.setObjectName("store-list")
        self.store_button.clicked.connect(self._store)
        self.bar = (self._cancel, self.store_button)
        self._actions = [QAction(self.tr("Back to the list"), self), QAction(self.tr("Store"), self)]
        for action, keys, do in zip(
            self._actions, ("Esc", "Ctrl+Return"), (self.given_up.emit, self._store), strict=True
        ):
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _=False, does=do: does())
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(14)
        row = QHBoxLayout()
        row.addWidget(self.ways)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        self.ways.chosen.connect(self.go)
        for part in (self.directory, self.list):
            part.ready.connect(lambda words, one=part: self._ready(one, words))
            part.stored.connect(self.stored)
            part.refused.connect(self.failed)
        self.standing = AddStanding(self)
        self.go("type")

    def go(self, way: str) -> None:
        """Shows one way to add people."""
        self.ways.put(way)
        panel = {"type": self.typed, "directory": self.directory, "file": self.list}.get(way, self._paste)
        self._stack.setCurrentWidget(panel)
        if panel is self.directory:
            self.directory.look()
            self.directory.search.setFocus()
        elif panel is self.typed:
            self.typed.begin()
        elif panel is self._paste:
            self.box.setFocus()
        self._show_button()

    def take_file(self, path: Path) -> None:
        """Shows what the import of a file would do."""
        self.ways.put("file")
        self._stack.setCurrentWidget(self.list)
        self._show_button()
        self.list.take(path)

    def take_text(self, text: str) -> None:
        """The same for a table that was copied; without one the box waits for it."""
        if not text:
            self.go("paste")
            return
        self.ways.put("paste")
        self._stack.setCurrentWidget(self.list)
        self._show_button()
        self.list.take_text(text)

    def focus_first(self) -> None:
        if self._stack.currentWidget() is self.typed:
            self.typed.begin()

    def key_actions(self) -> Sequence[QAction]:
        return self._actions

    def leave(self) -> None:
        self.list.leave()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = next((Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()), None)
        if path is not None:
            event.acceptProposedAction()
            self.take_file(path)

    def _paste_panel(self) -> QWidget:
        look = self.look
        self._paste = QWidget()
        column = QVBoxLayout(self._paste)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        said = self.tr("Copy the rows in the spreadsheet, with the heads of the columns, and paste them here.")
        column.addWidget(label(said, look.colours.secondary, 12, wrap=True))
        self.box.setFont(face(12))
        self.box.setAccessibleName(self.tr("The list as text"))
        self.box.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        column.addWidget(self.box, 1)
        row = QHBoxLayout()
        paste = Button(look, self.tr("Paste"), style="secondary")
        paste.clicked.connect(lambda: self.box.setPlainText(QGuiApplication.clipboard().text()))
        read = Button(look, self.tr("Read the list"), style="primary")
        read.setObjectName("read-pasted")
        read.clicked.connect(lambda: self.take_text(self.box.toPlainText().strip()))
        row.addWidget(paste)
        row.addWidget(read)
        row.addStretch(1)
        column.addLayout(row)
        return self._paste

    def _ready(self, panel: QWidget, words: str) -> None:
        self._words[panel] = words
        seen = self.list.seen
        programme = panel is self.list and seen is not None and seen.what == "programme"
        self.title = self.tr("Import a programme") if programme else self.tr("Add people")
        self.renamed.emit()
        self._show_button()

    def _show_button(self) -> None:
        panel = self._stack.currentWidget()
        words = self._words.get(panel, "") if panel is not None else ""
        self.store_button.relabel(words or self.tr("Store"))
        self.store_button.setEnabled(bool(words))
        self.store_button.setVisible(panel in (self.directory, self.list))

    def _store(self) -> None:
        panel = self._stack.currentWidget()
        if isinstance(panel, DirectoryPanel | ListPanel) and self.store_button.isEnabled():
            panel.store()
