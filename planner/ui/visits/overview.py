"""Several visits at once over a year or three months, with clashes of the same people in sight."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.rules.months import months_later
from planner.storage.journeys import journeys
from planner.ui.parts.button import Button
from planner.ui.parts.dates import DateWords
from planner.ui.parts.label import label
from planner.ui.parts.segments import Segments
from planner.ui.theme.look import Look
from planner.ui.visits.overview_rows import YEAR, OverviewRow, overview_rows, span_of
from planner.ui.visits.overview_table import OverviewTable
from planner.workspace import Workspace

_MONTHS = {"year": YEAR, "quarter": 3}


class VisitsOverview(QWidget):
    """`opened(id)` goes to a visit. PgUp and PgDn of the buttons' keys go back and on."""

    opened = Signal(str)

    def __init__(self, look: Look, workspace: Workspace, *, today: date) -> None:
        super().__init__()
        self._workspace, self._look, self._today = workspace, look, today
        self._dates = DateWords(look, self)
        self._rows: list[OverviewRow] = []
        self._day = today
        self.table = OverviewTable(look)
        self.table.opened.connect(lambda row: self.opened.emit(row.key))
        self.spans = Segments(
            look, (("year", self.tr("Year")), ("quarter", self.tr("Three months"))), name=self.tr("Days shown")
        )
        self.spans.put("year")
        self.spans.chosen.connect(lambda _value: self._show())
        self.back = Button(look, style="small", icon="arrow-left", name=self.tr("Earlier"))
        self.on = Button(look, style="small", icon="arrow-right", name=self.tr("Later"))
        self.now = Button(look, self.tr("Today"), style="small")
        self.back.clicked.connect(lambda: self._go(-1))
        self.on.clicked.connect(lambda: self._go(1))
        self.now.clicked.connect(lambda: self._go(0))
        self._said = label("", look.colours.text, 13, bold=True)
        head = QHBoxLayout()
        head.setContentsMargins(20, 10, 20, 6)
        head.setSpacing(8)
        for widget in (self.back, self.on, self.now, self._said):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.spans)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)

    def refresh(self) -> None:
        """Reads the visits again."""
        self._rows = overview_rows(self._workspace.read(journeys), self._look)
        self._show()

    def _go(self, by: int) -> None:
        months = _MONTHS[self.spans.value]
        self._day = months_later(span_of(self._day, months=months)[0], by * months) if by else self._today
        self._show()

    def _show(self) -> None:
        first, last = span_of(self._day, months=_MONTHS[self.spans.value])
        year = self.tr("{year}", "all of a year").format(year=first.year)
        self._said.setText(self._dates.span(first, last) if self.spans.value == "quarter" else year)
        self.table.show_span(self._rows, first=first, last=last, today=self._today)
