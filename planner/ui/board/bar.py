"""The buttons over the board."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.ui.board.days import ONE, STOP, TWO
from planner.ui.parts.button import Button
from planner.ui.parts.segments import Segments
from planner.ui.parts.steps import StepButton, Steps
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import DAYS_IN_A_ROW_BELOW, DRAWER_BELOW


class BoardBar(QObject):
    """How many days, which, undo and redo, a new item, and the way to the papers."""

    def __init__(self, look: Look, steps: Steps, parent: QObject) -> None:
        super().__init__(parent)
        choices = ((ONE, self.tr("1 day")), (TWO, self.tr("2 days")), (STOP, self.tr("Whole stop")))
        self.how = Segments(look, choices, name=self.tr("How much"))
        self.how.put(ONE)
        self.before = Button(look, icon="arrow-left", name=self.tr("The day before"))
        self.today = Button(look, self.tr("Today"))
        self.after = Button(look, icon="arrow-right", name=self.tr("The day after"))
        self.undo = StepButton(look, steps.undo, "", icon="undo")
        self.redo = StepButton(look, steps.redo, "", icon="redo")
        self.new_item = Button(look, self.tr("New item"), key="N")
        self.new_item.setObjectName("new-item")
        self.export = Button(look, self.tr("Export…"), style="primary", key="Ctrl+E")
        self.export.setObjectName("export")

    def for_width(self, width: int) -> tuple[QWidget, ...]:
        """What has room over the board; what a narrow window leaves out has its keys."""
        steps = (self.undo, self.redo) if width >= DRAWER_BELOW else ()
        days = (self.before, self.today, self.after) if width >= DAYS_IN_A_ROW_BELOW else (self.before, self.after)
        return (self.how, *days, *steps, self.new_item, self.export)
