"""A new visit: a title, its days, its direction. Everything else follows later, in any order."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.clock import Clock
from planner.errors import PlannerError
from planner.settings import Settings
from planner.ui.parts.button import Button
from planner.ui.parts.dates import DateWords, in_zone
from planner.ui.parts.fields import Field
from planner.ui.parts.label import caption, label, recolour
from planner.ui.parts.page import Page
from planner.ui.parts.segments import Segments
from planner.ui.parts.typed_day import read_day
from planner.ui.theme.look import Look
from planner.usecases.commands.visits import CreateVisit
from planner.workspace import Workspace


class NewVisitPage(Page):
    """`made(id)` goes to the new visit, `given_up` back. Only a title is needed."""

    made = Signal(str)
    given_up = Signal()

    def __init__(self, look: Look, workspace: Workspace, *, clock: Clock, settings: Settings) -> None:
        super().__init__(look)
        self._workspace, self._settings = workspace, settings
        self._today = in_zone(clock(), settings.home_zone).date()
        self._dates = DateWords(look, self)
        self.caption, self.title = self.tr("Protocol office"), self.tr("New visit")
        tags = ("中文", "EN") if look.chinese else ("EN", "中文")
        names = [self.tr("Title in {language}").format(language=tag) for tag in tags]
        self.own, self.other = (Field(look, name=name, tag=tag) for name, tag in zip(names, tags, strict=True))
        self.first = Field(look, name=self.tr("First day"))
        self.last = Field(look, name=self.tr("Last day"))
        for day in (self.first, self.last):
            day.setPlaceholderText(self.tr("such as 10 December"))
            day.editingFinished.connect(self._read_back)
        self.direction = Segments(
            look, (("outbound", self.tr("We travel")), ("inbound", self.tr("We host"))), name=self.tr("Direction")
        )
        self.direction.put("outbound")
        self._fault = label("", look.colours.warning_text, 12, wrap=True)
        self._fault.hide()
        give_up = Button(look, self.tr("Cancel"), key="Esc")
        give_up.setShortcut("Esc")
        give_up.clicked.connect(self.given_up)
        self.create_button = Button(look, self.tr("Create the visit"), style="primary", key="Ctrl+Enter")
        self.create_button.setObjectName("create-visit")
        self.create_button.setShortcut("Ctrl+Return")
        self.create_button.clicked.connect(self._create)
        self.bar = (give_up, self.create_button)
        self.own.returnPressed.connect(self._create)
        self._lay_out()

    def focus_first(self) -> None:
        self.own.setFocus()

    def _lay_out(self) -> None:
        grey = self.look.colours.secondary
        inner = QWidget()
        inner.setMaximumWidth(520)
        column = QVBoxLayout(inner)
        column.setContentsMargins(8, 40, 8, 24)
        column.setSpacing(4)
        column.addWidget(caption(self.tr("Title"), grey))
        column.addWidget(self.own)
        column.addWidget(self.other)
        column.addSpacing(12)
        column.addWidget(caption(self.tr("First and last day"), grey))
        days = QHBoxLayout()
        days.addWidget(self.first)
        days.addWidget(label("–", grey))
        days.addWidget(self.last)
        column.addLayout(days)
        column.addSpacing(12)
        column.addWidget(caption(self.tr("Direction"), grey))
        column.addWidget(self.direction)
        column.addSpacing(12)
        column.addWidget(self._fault)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)

    def _read_back(self) -> None:
        """Shows a day as it was understood."""
        for day in (self.first, self.last):
            near = read_day(self.first.text(), near=self._today) or self._today
            found = read_day(day.text(), near=near)
            day.mark_fault(bool(day.text()) and found is None)
            if found is not None:
                day.setText(self._dates.plain_day(found))

    def _day(self, field: Field, near: date) -> date | None:
        return read_day(field.text(), near=near) if field.text() else None

    def _create(self) -> None:
        title = self.own.text().strip() or self.other.text().strip()
        first = self._day(self.first, self._today)
        last = self._day(self.last, first or self._today)
        if not title:
            self._say(self.tr("A visit needs a title. Everything else can wait."))
            self.own.setFocus()
            return
        for field, day in ((self.first, first), (self.last, last)):
            if field.text() and day is None:
                self._say(self.tr("This day cannot be read. Write it as 10 December 2026."))
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        try:
            visit_id = self._workspace.run(CreateVisit(self._values(title, first, last)))
        except PlannerError as fault:
            self._say(fault.message.in_language(self.look.language))
            return
        self.made.emit(visit_id)

    def _values(self, title: str, first: date | None, last: date | None) -> dict[str, object]:
        own, other = self.own.text().strip(), self.other.text().strip()
        languages = list(self.look.languages) if own or not other else list(reversed(self.look.languages))
        return {
            "title": title,
            "title_native": other if own and other else None,
            "languages": languages,
            "direction": self.direction.value,
            "dates_from": first,
            "dates_to": last,
            "home_zone": self._settings.home_zone,
        }

    def _say(self, sentence: str) -> None:
        self._fault.setText(sentence)
        recolour(self._fault, self.look.colours.warning_text)
        self._fault.show()
