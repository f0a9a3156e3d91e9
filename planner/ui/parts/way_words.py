"""Where a day is spent, in a few words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QObject

from planner.documents.content.days import cities_without_items, way_of
from planner.documents.content.types import Content, Day
from planner.models.words import Words
from planner.ui.theme.look import Look


class WayWords(QObject):
    """Says the cities of a day: one, from one to another, or the one a person comes back to with those between."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def of(self, day: Day) -> str:
        """The cities of a day; nothing where none is known."""
        names = self._said(way_of(day))
        if len(names) < 2:
            return names[0] if names else ""
        if names[0] != names[-1]:
            return self.tr("{first} to {last}").format(first=names[0], last=names[-1])
        return self.tr(", ", "between two cities").join(dict.fromkeys(names))

    def of_empty(self, content: Content, day: date) -> str:
        """Where a day is spent on which nothing stands."""
        return next(iter(self._said(cities_without_items(content, day))), "")

    def _said(self, cities: Iterable[Words]) -> list[str]:
        said = [city.in_language(self._look.language) for city in cities]
        return [name for name in said if name]
