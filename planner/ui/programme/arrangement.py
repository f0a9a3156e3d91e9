"""How the parts of the programme page stand in a wide, a middling and a narrow window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from planner.ui.parts.day_list import HEIGHT
from planner.ui.programme.inspector import Inspector
from planner.ui.programme.sidebar import Sidebar
from planner.ui.programme.table import ProgrammeTable
from planner.ui.theme.metrics import DAYS_IN_A_ROW_BELOW, DRAWER_BELOW, INSPECTOR


class Arrangement(QObject):
    """Below 1280 px the inspector is a drawer over the table; below 1100 the days stand in one row."""

    def __init__(self, page: QWidget, sidebar: Sidebar, table: ProgrammeTable, inspector: Inspector) -> None:
        super().__init__(page)
        self._page, self._sidebar, self._table, self._inspector = page, sidebar, table, inspector
        self._drawer = self._days_in_a_row = False
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._days = QHBoxLayout()
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        column.addLayout(self._days)
        column.addLayout(self._row, 1)
        inspector.setFixedWidth(INSPECTOR)
        self._row.addWidget(sidebar)
        self._row.addWidget(table, 1)
        self._row.addWidget(inspector)
        inspector.installEventFilter(self)

    def fit(self) -> None:
        """Takes up the width that there is."""
        width = self._page.window().width()
        if (width < DRAWER_BELOW) != self._drawer:
            self._drawer = width < DRAWER_BELOW
            if self._drawer:
                if self._inspector.isAncestorOf(self._page.focusWidget() or self._page):
                    self._table.setFocus()
                self._row.removeWidget(self._inspector)
                self._inspector.hide()
            else:
                self._row.addWidget(self._inspector)
                self._inspector.show()
        if (width < DAYS_IN_A_ROW_BELOW) != self._days_in_a_row:
            self._days_in_a_row = width < DAYS_IN_A_ROW_BELOW
            self._place_days()
        if self._drawer:
            self._place_drawer()

    def open_drawer(self) -> None:
        """Shows the inspector where it is a drawer."""
        if self._drawer:
            self._place_drawer()
            self._inspector.show()
            self._inspector.raise_()

    def close_drawer(self) -> None:
        """Hides the drawer and gives the keyboard back to the row."""
        if self._drawer:
            self._inspector.hide()
        self._table.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.close_drawer()
            return True
        return False

    def _place_drawer(self) -> None:
        height = self._table.height()
        self._inspector.setGeometry(self._page.width() - INSPECTOR, self._table.y(), INSPECTOR, height)

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
