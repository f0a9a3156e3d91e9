"""A page of one visit, or of the whole office: what it is called, and which day it is at home."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from planner.clock import Clock
from planner.models.words import words
from planner.models.zones import in_zone
from planner.ui.parts.captions import VisitCaption
from planner.ui.parts.page import Page
from planner.ui.theme.look import Look
from planner.usecases.show import visit_named

if TYPE_CHECKING:
    from planner.ui.parts.table import RowTable
    from planner.workspace import Workspace


class OfficePage(Page):
    """`visit_id` None is the office. A page gives its `table` and calls `name` when it reads again."""

    table: RowTable

    def __init__(
        self, look: Look, workspace: Workspace, visit_id: str | None, *, clock: Clock, home_zone: str | None
    ) -> None:
        super().__init__(look)
        self.workspace, self.visit_id = workspace, visit_id
        self._clock, self._home_zone = clock, home_zone
        self._captions = VisitCaption(look, self)

    def name(self) -> None:
        """Says over the title whose page it is; raises NotFound where the visit is gone."""
        if self.visit_id is None:
            self.caption = self.tr("Protocol office")
            return
        one = visit_named(self.workspace, self.visit_id)
        self.caption = self._captions.said(
            words(one.languages, one.title, one.title_native), first=one.first_day, last=one.last_day
        )

    def today(self) -> date:
        """The day at home."""
        return in_zone(self._clock(), self._home_zone).date()

    def focus_first(self) -> None:
        self.table.setFocus()
