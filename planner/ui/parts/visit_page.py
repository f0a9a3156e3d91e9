"""A page about one visit that only reads: its caption, its content, and when to read again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.clock import Clock
from planner.documents.content.types import Content
from planner.ui.parts.captions import VisitCaption
from planner.ui.parts.page import Page
from planner.ui.theme.look import Look
from planner.usecases.show import visit_content

if TYPE_CHECKING:
    from planner.workspace import Workspace


class VisitPage(Page):
    """Reads the visit for the office; a page says in `show_content` what it makes of it."""

    def __init__(self, look: Look, workspace: Workspace, visit_id: str, *, clock: Clock) -> None:
        super().__init__(look)
        self._workspace, self._visit_id, self._clock = workspace, visit_id, clock
        self._captions = VisitCaption(look, self)

    def refresh(self, kinds: frozenset[str] | None = None) -> None:
        content = visit_content(self._workspace, self._visit_id, clock=self._clock)
        self.caption = self._captions.of(content)
        self.show_content(content)
        self.renamed.emit()

    def show_content(self, content: Content) -> None:
        """Shows what the visit says."""
