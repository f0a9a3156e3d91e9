"""How the parts of the programme page stand in a wide, a middling and a narrow window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from planner.ui.parts.day_list import HEIGHT
from planner.ui.parts.drawer import Drawer
from planner.ui.programme.inspector import Inspector
from planner.ui.programme.sidebar import Sidebar
from planner.ui.programme.table import ProgrammeTable
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import DAYS_IN_A_ROW_BELOW


class Arrangement(QObject):
    """The inspector is a drawer in a narrow window; below 1100 px the days stand in one row."""

    def __init__(
        self, page: QWidget, look: Look, sidebar: Sidebar, table: ProgrammeTable, inspector: Inspector
    ) -> None:
        super().__init__(page)
        self._page, self._sidebar = page, sidebar
        self._days_in_a_row = False
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._days = QHBoxLayout()
        row = QHBoxLayout()
        row.setSpacing(0)
        column.addLayout(self._days)
        column.addLayout(row, 1)
        row.addWidget(sidebar)
        row.addWidget(table, 1)
        self.drawer = Drawer(look, row, inspector, over=table, back=table.setFocus)

    @property
    def over(self) -> Sequence[QWidget]:
        """What stands over the table: the days, where there is no room for them at its left."""
        return (self._sidebar.days,) if self._days_in_a_row else ()

    def fit(self) -> None:
        """Takes up the width that there is."""
        width = self._page.window().width()
        if (width < DAYS_IN_A_ROW_BELOW) != self._days_in_a_row:
            self._days_in_a_row = width < DAYS_IN_A_ROW_BELOW
            self._place_days()

    def _place_days(self) -> None:
        days = self._sidebar.days
        if self._days_in_a_row:
            days.setFlow(QListView.Flow.LeftToRight)
            days.setMaximumHeight(HEIGHT + 10)
            days.setMinimumHeight(HEIGHT + 10)
            self._days.setContentsMargins(12, 6, 12, 0)
            self._days.addWidget(days)
            self._sidebar.hide()
        else:
            days.setFlow(QListView.Flow.TopToBottom)
            days.setMinimumHeight(0)
            self._days.setContentsMargins(0, 0, 0, 0)
            self._sidebar.take_days()
            self._sidebar.show()
