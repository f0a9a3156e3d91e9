"""What a person can do to a whole visit from the list: copy it, move it, delete it, each with one undo."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from planner.errors import PlannerError
from planner.ui.parts.key_names import sequences_of
from planner.ui.visits.rows import VisitRow
from planner.ui.visits.table import VisitTable
from planner.usecases.commands.duplicate import DuplicateVisit
from planner.usecases.commands.shift import ShiftVisit
from planner.usecases.commands.visits import RemoveVisit
from planner.workspace import Command, Workspace


class VisitVerbs(QObject):
    """The menu of the list of visits, and its keys. `done(text)` is worth a notice with Undo."""

    done = Signal(str)
    refused = Signal(object)
    asked_template = Signal(str)
    asked_move = Signal(str)

    def __init__(self, table: VisitTable, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._table, self._workspace = table, workspace
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._show_menu)
        self._delete = QAction(self.tr("Delete this visit"), self)
        self._delete.setShortcuts(sequences_of("Del"))
        self._delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._delete.triggered.connect(self._remove)
        self._copy = QAction(self.tr("Duplicate this visit"), self)
        self._copy.setShortcut(QKeySequence("Ctrl+D"))
        self._copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._copy.triggered.connect(self._duplicate)
        table.addActions([self._copy, self._delete])

    def menu(self) -> QMenu:
        """The menu for the visit under the keys; it belongs to the table."""
        menu = QMenu(self._table)
        menu.setObjectName("visit-menu")
        menu.addAction(self._copy)
        menu.addAction(self.tr("New visit like this one…")).triggered.connect(lambda: self._ask(self.asked_template))
        moves = menu.addMenu(self.tr("Move"))
        for text, days in (
            (self.tr("One day later"), 1),
            (self.tr("One day earlier"), -1),
            (self.tr("One week later"), 7),
            (self.tr("One week earlier"), -7),
        ):
            moves.addAction(text).triggered.connect(lambda _checked=False, by=days: self._shift(by))
        moves.addAction(self.tr("To another first day…")).triggered.connect(lambda: self._ask(self.asked_move))
        menu.addSeparator()
        menu.addAction(self._delete)
        return menu

    def _show_menu(self, place: QPoint) -> None:
        under = self._table.indexAt(place)
        if under.isValid():
            self._table.setCurrentIndex(under)
        if self._chosen() is not None:
            menu = self.menu()
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self._table.viewport().mapToGlobal(place))

    def _chosen(self) -> VisitRow | None:
        number = self._table.currentIndex().row()
        row = self._table.rows[number] if 0 <= number < len(self._table.rows) else None
        return row if isinstance(row, VisitRow) else None

    def _ask(self, signal: SignalInstance) -> None:
        if row := self._chosen():
            signal.emit(row.key)

    def _duplicate(self) -> None:
        if row := self._chosen():
            self._run(DuplicateVisit(row.key), self.tr("“{title}” was copied.").format(title=row.title))

    def _shift(self, days: int) -> None:
        if row := self._chosen():
            self._run(ShiftVisit(row.key, days=days), self.tr("“{title}” was moved.").format(title=row.title))

    def _remove(self) -> None:
        if row := self._chosen():
            self._run(RemoveVisit(row.key), self.tr("“{title}” was deleted.").format(title=row.title))

    def _run(self, command: Command[object], told: str) -> None:
        try:
            self._workspace.run(command)
        except PlannerError as fault:
            self.refused.emit(fault)
        else:
            self.done.emit(told)
