"""The visit as a whole: titles, direction, days, languages, marking, and moving or copying all of it."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.errors import PlannerError
from planner.storage.visit_parts import VisitParts
from planner.storage.visits import list_visits
from planner.ui.parts.block import Block
from planner.ui.parts.button import Button
from planner.ui.parts.dates import DateWords
from planner.ui.parts.fields import Field
from planner.ui.parts.form import Form, Line
from planner.ui.parts.label import label
from planner.ui.parts.typed_day import read_day
from planner.ui.theme.look import Look
from planner.usecases.commands.duplicate import DuplicateVisit
from planner.usecases.commands.shift import ShiftVisit
from planner.usecases.commands.visits import EditVisit
from planner.workspace import Command, Workspace

_LANGUAGES = ("language_0", "language_1")


class AboutVisit(QWidget):
    """`done(text)` is worth a notice with Undo, `refused(fault)` a card, `copied(id)` goes to a copy."""

    done = Signal(str)
    refused = Signal(object)
    copied = Signal(str)

    def __init__(self, look: Look, workspace: Workspace, visit_id: str, *, today: date) -> None:
        super().__init__()
        self.look, self.workspace, self._visit_id, self.today = look, workspace, visit_id, today
        self._parts: VisitParts | None = None
        self._dates = DateWords(look, self)
        self.form = Form(look, self._lines(), name=self.tr("The visit"), panel=False)
        self.form.setMaximumWidth(640)
        self.form.given.connect(self._given)
        self.form.add_block("move", self._whole(), after="marking")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 0)
        row.addStretch(1)
        row.addWidget(self.form, 100)
        row.addStretch(1)

    def show_parts(self, parts: VisitParts) -> None:
        """Shows the visit."""
        self._parts = parts
        first, second = [*parts.languages, None, None][:2]
        near = parts.visit["dates_from"] or self.today
        spoken = {"languages": parts.languages, "language_0": first, "language_1": second}
        self.form.show_row(parts.visit.row_id, {**parts.visit.values, **spoken, "near": near})
        self.day.setPlaceholderText(self.tr("new first day, such as 22 March 2027"))

    def focus_first(self) -> None:
        """Puts the keyboard into the title."""
        self.form.begin()

    def _lines(self) -> list[Line]:
        languages = (
            ("en", "English"),
            ("zh-Hans", "简体中文"),
            ("zh-Hant", "繁體中文"),
            ("fr", "Français"),
            ("ar", "العربية"),
            ("ru", "Русский"),
            ("es", "Español"),
            ("de", "Deutsch"),
            ("pt", "Português"),
            ("ja", "日本語"),
            ("ko", "한국어"),
        )
        ways = (("outbound", self.tr("We travel")), ("inbound", self.tr("We host")))
        none = self.tr("No language")
        return [
            Line("title", self.tr("Title"), "pair", native="title_native"),
            Line("direction", self.tr("Direction"), "thing", none=self.tr("We travel"), choices=ways),
            Line("home_zone", self.tr("Zone of the office at home"), "zone", beside=True),
            Line("dates_from", self.tr("First day"), "day"),
            Line("dates_to", self.tr("Last day"), "day", beside=True),
            Line("language_0", self.tr("First language of the texts"), "thing", none=none, choices=languages),
            Line(
                "language_1",
                self.tr("Second language of the texts"),
                "thing",
                none=none,
                choices=languages,
                beside=True,
            ),
            Line("purpose", self.tr("Purpose"), "long"),
            Line("marking", self.tr("Marking on papers"), "pair", native="marking_native"),
        ]

    def _whole(self) -> Block:
        self.day = Field(self.look, name=self.tr("New first day of the whole visit"))
        self.day.setObjectName("move-day")
        self.move_button = Button(self.look, self.tr("Move the whole visit"))
        self.move_button.setObjectName("move-visit")
        self.move_button.clicked.connect(self._move)
        self.copy_button = Button(self.look, self.tr("Copy as a template"))
        self.copy_button.setObjectName("copy-visit")
        self.copy_button.clicked.connect(self._copy)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.day, 1)
        row.addWidget(self.move_button)
        row.addWidget(self.copy_button)
        note = label(
            self.tr("Every date moves along and keeps its clock time. A copy leaves out what came of this visit."),
            self.look.colours.secondary, 12, wrap=True,
        )  # fmt: skip
        return Block(self.look, self.tr("Other days for all of it"), both, note)

    def _given(self, changes: dict[str, Any]) -> None:
        parts = self._parts
        if parts is None:
            return
        name, value = next(iter(changes.items()))
        if name in _LANGUAGES:
            pair = [*parts.languages, "", ""][:2]
            pair[_LANGUAGES.index(name)] = value or ""
            changes = {"languages": [tag for tag in pair if tag]}
        seen = {key: parts.visit[key] for key in changes}
        try:
            self.workspace.run(EditVisit(self._visit_id, changes, seen=seen))
        except PlannerError as fault:
            self.form.say_fault((name,), fault.message.in_language(self.look.language))

    def _days(self) -> tuple[int, date] | None:
        """How far the visit moves, and its new first day; None where that cannot be told, which is said."""
        summaries = self.workspace.read(list_visits)
        old = next((one.first_day for one in summaries if one.visit_id == self._visit_id), None)
        new = read_day(self.day.text(), near=old or self.today)
        self.day.mark_fault(new is None)
        if new is None:
            self.form.blocks["move"].say_fault(self.tr("Write the new first day, such as 22 March 2027."))
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        if old is None:
            self.form.blocks["move"].say_fault(self.tr("This visit has no days yet. Write its first day above."))
            return None
        return (new - old).days, new

    def _move(self) -> None:
        found = self._days()
        if found is not None:
            day = self._dates.plain_day(found[1])
            told = self.tr("The whole visit was moved: it begins on {day}.").format(day=day)
            self._run(ShiftVisit(self._visit_id, days=found[0]), told)

    def _copy(self) -> None:
        found = self._days()
        if found is not None:
            day = self._dates.plain_day(found[1])
            told = self.tr("The visit was copied: the copy begins on {day}.").format(day=day)
            made = self._run(DuplicateVisit(self._visit_id, days=found[0]), told)
            if isinstance(made, str):
                self.copied.emit(made)

    def _run(self, command: Command[Any], told: str) -> Any:
        try:
            made = self.workspace.run(command)
        except PlannerError as fault:
            self.form.blocks["move"].say_fault(fault.message.in_language(self.look.language))
            return None
        self.day.clear()
        self.done.emit(told)
        return made
