"""What came of a visit, and who follows it up."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from planner.clock import Clock
from planner.documents.content.types import Content
from planner.models.words import Words
from planner.storage.outcome_lines import OutcomeLine, outcome_lines
from planner.ui.parts.reading_table import Cell, ReadingRow, ReadingTable
from planner.ui.parts.role_words import RoleWords
from planner.ui.parts.visit_page import VisitPage
from planner.ui.theme.look import Look
from planner.workspace import Workspace


class OutcomesPage(VisitPage):
    """Intentions, contracts, invitations, with their next step."""

    def __init__(self, look: Look, workspace: Workspace, visit_id: str, *, clock: Clock) -> None:
        super().__init__(look, workspace, visit_id, clock=clock)
        self.title = self.tr("Outcomes")
        self._roles = RoleWords(self)
        self.table = ReadingTable(
            look,
            (
                (self.tr("Kind"), 140),
                (self.tr("Outcome"), 340),
                (self.tr("Parties"), 260),
                (self.tr("Next step"), 280),
                (self.tr("Status"), 120),
            ),
            stretch=1,
            row_height=78,
            name=self.tr("Outcomes"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.refresh()

    def focus_first(self) -> None:
        self.table.setFocus()

    def show_content(self, content: Content) -> None:
        lines = self._workspace.read(lambda session: outcome_lines(session, self._visit_id))
        self.table.show_rows([self._row(line) for line in lines])
        count = len(lines)
        self.counts = self.tr("1 outcome") if count == 1 else self.tr("{count} outcomes").format(count=count)
        self.table.say_empty(self.tr("What was agreed, promised or asked in this visit stands here. Nothing yet."))

    def _row(self, line: OutcomeLine) -> ReadingRow:
        parties = ("、" if self.look.chinese else ", ").join(self._said(one) for one in line.parties)
        owner = self._said(line.owner)
        summary = self._said(line.summary)
        follow = self.tr("{owner}, by {day}").format(owner=owner, day=line.due) if line.due and owner else owner
        return ReadingRow(
            line.outcome_id,
            (
                Cell(self._roles.outcome(line.kind)),
                Cell(summary, self._other(line.summary), strong=summary, wraps=True),
                Cell(parties, wraps=True),
                Cell(line.next_step or follow, follow if line.next_step else "", wraps=True),
                Cell(chip=self._roles.outcome_status(line.status), dashed=line.status == "open"),
            ),
        )

    def _said(self, words: Words) -> str:
        return words.in_language(self.look.language)

    def _other(self, words: Words) -> str:
        other = words.in_language(self.look.languages[1])
        return other if other != self._said(words) else ""
