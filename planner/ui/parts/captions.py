"""What stands over the title of a page: the visit and its dates."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from planner.documents.content.types import Content
from planner.models.words import Words
from planner.ui.parts.dates import DateWords
from planner.ui.theme.look import Look


class VisitCaption(QObject):
    """Says a visit in one line; dates are left out where the title has their year already."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._dates = DateWords(look, self)

    def of(self, content: Content) -> str:
        """The title, and the dates where the title does not say them."""
        return self.said(content.title, first=content.first_day, last=content.last_day)

    def said(self, title: Words, *, first: date | None, last: date | None) -> str:
        """The same of a visit that is not read whole."""
        own, day = title.in_language(self._look.language), first or last
        if day is None or str(day.year) in own:
            return own
        return self.tr("{title}, {dates}").format(title=own, dates=self._dates.span(first, last))
