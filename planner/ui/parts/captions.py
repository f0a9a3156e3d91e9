"""What stands over the title of a page: the visit and its dates."""

from __future__ import annotations

from PySide6.QtCore import QObject

from planner.documents.content.types import Content
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
        title = content.title.in_language(self._look.language)
        span = self._dates.span(content.first_day, content.last_day)
        day = content.first_day or content.last_day
        if day is None or str(day.year) in title:
            return title
        return self.tr("{title}, {dates}").format(title=title, dates=span)
