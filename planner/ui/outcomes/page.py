"""What came of a visit, and who follows it up."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from planner.clock import Clock
from planner.documents.content.types import Content
from planner.storage.visit_parts import visit_parts
from planner.ui.outcomes.section import OutcomesSection
from planner.ui.parts.button import Button
from planner.ui.parts.steps import StepButton, Steps
from planner.ui.parts.visit_page import VisitPage
from planner.ui.theme.look import Look
from planner.workspace import Workspace

_LISTS = ("outcomes", "parties", "people", "organizations", "groups", "items")


class OutcomesPage(VisitPage):
    """Intentions, contracts, invitations, with their next step; each can be corrected beside the list."""

    def __init__(self, look: Look, workspace: Workspace, visit_id: str, *, clock: Clock, steps: Steps) -> None:
        super().__init__(look, workspace, visit_id, clock=clock)
        self.title = self.tr("Outcomes")
        self.section = OutcomesSection(look, workspace, visit_id, today=clock().date())
        self.section.done.connect(self.tell_undoable)
        self.section.refused.connect(self.failed)
        self.table = self.section.table
        self.new = Button(look, self.section.new_word(), style="primary", key="N")
        self.new.setObjectName("new-thing")
        self.new.clicked.connect(self.section.make_new)
        self.bar = (
            StepButton(look, steps.undo, "", icon="undo"),
            StepButton(look, steps.redo, "", icon="redo"),
            self.new,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.section)
        self.refresh()

    def focus_first(self) -> None:
        self.table.setFocus()

    def show_content(self, content: Content) -> None:
        parts = self._workspace.read(lambda session: visit_parts(session, self._visit_id, *_LISTS))
        self.section.show_parts(parts)
        count = len(parts.of("outcomes"))
        self.counts = self.tr("1 outcome") if count == 1 else self.tr("{count} outcomes").format(count=count)
