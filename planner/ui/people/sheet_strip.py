"""The sheets of people in a workbook: which come in, of which side and part the new are, and which group they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from planner.models.kinds import PERSON_ROLES
from planner.ui.parts.checks import Check
from planner.ui.parts.fields import Field
from planner.ui.parts.role_words import RoleWords
from planner.ui.people.mapping import Choice
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.ui.people.intake import SheetPlan

LINE, MOST_LINES = 34, 4


class SheetStrip(QScrollArea):
    """`ticked()` is said when other sheets come in, `regrouped()` when a group is called otherwise; `plans` are what a
    person chose."""

    ticked = Signal()
    regrouped = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._said = RoleWords(self)
        self.plans: tuple[SheetPlan, ...] = ()
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_plans(self, plans: Sequence[SheetPlan]) -> None:
        """Shows a line for each sheet; nothing where there are none."""
        self.setVisible(bool(plans))
        if tuple(plans) == self.plans:
            return
        self.plans = tuple(plans)
        inner = QWidget()
        inner.setObjectName("content")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        for number, plan in enumerate(self.plans):
            for column, field in enumerate(self._line(number, plan)):
                grid.addWidget(field, number, column)
        grid.setColumnStretch(4, 1)
        self.setWidget(inner)
        self.setFixedHeight(min(len(self.plans), MOST_LINES) * LINE + 6)

    def _line(self, number: int, plan: SheetPlan) -> tuple[Check, Choice, Choice, Field]:
        check = Check(self._look, plan.name)
        check.setObjectName(f"sheet-{number}")
        check.setMinimumWidth(200)
        check.setChecked(plan.ticked)
        sides = (("delegation", self.tr("Delegation")), ("host", self.tr("Hosts")), ("other", self.tr("Others")))
        side = self._choice(sides, plan.side, self.tr("Side of those in “{sheet}”").format(sheet=plan.name))
        roles = (("", self.tr("Part as each row says")), *((role, self._said.person(role)) for role in PERSON_ROLES))
        role = self._choice(roles, plan.role or "", self.tr("Part of those in “{sheet}”").format(sheet=plan.name))
        check.toggled.connect(lambda on: self._tick(number, on))
        side.activated.connect(lambda _n: self._put(number, side=str(side.currentData())))
        role.activated.connect(lambda _n: self._put(number, role=str(role.currentData()) or None))
        group = Field(self._look, name=self.tr("Group of those in “{sheet}”").format(sheet=plan.name))
        group.setObjectName(f"group-of-{number}")
        group.setPlaceholderText(self.tr("No group"))
        group.setFixedSize(190, 30)
        group.put(plan.group or "")
        group.textEdited.connect(lambda text: self._put(number, group=text.strip() or None))
        group.given.connect(lambda _text: self.regrouped.emit())
        return check, side, role, group

    def _choice(self, words: Sequence[tuple[str, str]], chosen: str, name: str) -> Choice:
        box = Choice(self._look, name)
        box.setFixedWidth(190)
        for value, word in words:
            box.addItem(word, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        return box

    def _tick(self, number: int, on: bool) -> None:
        self._put(number, ticked=on)
        self.ticked.emit()

    def _put(self, number: int, **chosen: object) -> None:
        changed = replace(self.plans[number], **chosen)  # type: ignore[arg-type]  # of fields by their names
        self.plans = (*self.plans[:number], changed, *self.plans[number + 1 :])
