"""What a person can do to a whole day from the list of days: move it, or let two days change places."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from planner.errors import PlannerError
from planner.ui.parts.day_list import DayList, DayRow
from planner.ui.parts.rows_model import ROW_ROLE

if TYPE_CHECKING:
    from planner.workspace import Command, Workspace

MINUTES = (5, 10, 15, 30, 60, 120)


class DayVerbs(QObject):
    """The menu of the list of days. `done(text)` is worth a notice with Undo, `refused` says why not."""

    done = Signal(str)
    refused = Signal(object)

    def __init__(self, days: DayList, workspace: Workspace, visit_id: str) -> None:
        super().__init__(days)
        self._days, self._workspace, self._visit_id = days, workspace, visit_id
        days.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        days.customContextMenuRequested.connect(self._show_menu)

    def menu(self, key: str) -> QMenu | None:
        """The menu for the day of a key; None for what is no day, such as the items whose day is open."""
        from planner.usecases.commands.shift import ShiftDay, SwapDays  # not before the first picture: it is slow

        day = _day(key)
        if day is None:
            return None
        menu = QMenu(self._days)
        menu.aboutToHide.connect(menu.deleteLater)
        if self._is_lived_twice(day):
            words = self.tr("This date is lived twice. Move its items one by one, or several on the board.")
            menu.addAction(words).setEnabled(False)
            return menu
        self._add(menu, self.tr("Move to the day after"), ShiftDay(self._visit_id, day, days=1))
        self._add(menu, self.tr("Move to the day before"), ShiftDay(self._visit_id, day, days=-1))
        later, earlier = menu.addMenu(self.tr("Later by")), menu.addMenu(self.tr("Earlier by"))
        for minutes in MINUTES:
            words = self.tr("{minutes} min").format(minutes=minutes)
            self._add(later, words, ShiftDay(self._visit_id, day, minutes=minutes))
            self._add(earlier, words, ShiftDay(self._visit_id, day, minutes=-minutes))
        swap = menu.addMenu(self.tr("Swap with"))
        for row in self._rows():
            other = _day(row.key)
            if other is not None and other != day and not self._is_lived_twice(other):
                words, told = f"{row.day}  {row.place}".replace("&", "&&"), self.tr("The two days changed places")
                self._add(swap, words, SwapDays(self._visit_id, day, other), told=told)
        swap.setEnabled(not swap.isEmpty())
        return menu

    def _is_lived_twice(self, day: date) -> bool:
        """True over the date line: what is done to a date would be done to both of its days."""
        return any(row.key.startswith(f"{day.isoformat()}/") for row in self._rows())

    def _rows(self) -> list[DayRow]:
        model = self._days.model()
        return [model.index(number, 0).data(ROW_ROLE) for number in range(model.rowCount())]

    def _add(self, menu: QMenu, words: str, command: Command[None], *, told: str = "") -> None:
        action = QAction(words, menu)
        action.triggered.connect(lambda: self._run(command, told or self.tr("The day was moved")))
        menu.addAction(action)

    def _run(self, command: Command[None], told: str) -> None:
        try:
            self._workspace.run(command)
        except PlannerError as fault:
            self.refused.emit(fault)
            return
        self.done.emit(told)

    def _show_menu(self, at: QPoint) -> None:
        index = self._days.indexAt(at)
        if not index.isValid():
            index = self._days.currentIndex()  # the menu key says no place
        menu = self.menu(index.data(ROW_ROLE).key) if index.isValid() else None
        if menu is not None:
            menu.popup(self._days.viewport().mapToGlobal(at))


def _day(key: str) -> date | None:
    try:
        return date.fromisoformat(key.partition("/")[0])
    except ValueError:
        return None
