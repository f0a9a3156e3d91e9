"""Tasks in the reader's words: titles, days, how late they are, and the heads they stand under."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.models.words import words
from planner.ui.parts.dates import DateWords
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.usecases.tasks import TaskLine, When

LONG_AGO = 90
"""Days: what is later than this is told by its day."""


class TaskWords(QObject):
    """Says tasks in the language of a look."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._dates = DateWords(look, self)
        self.heads: dict[When, str] = {
            "overdue": self.tr("Overdue"),
            "today": self.tr("Today"),
            "this week": self.tr("This week"),
            "later": self.tr("Later"),
            "no day": self.tr("Without a day"),
            "done": self.tr("Done", "tasks"),
        }

    def title(self, line: TaskLine) -> str:
        """What is to be done."""
        return words(("en", "zh-Hans"), line.title, line.title_native).in_language(self._look.language)

    def counted(self, days_before: int | None) -> str:
        """So many days before the visit, or after it: "T−7", "T+30"."""
        if days_before is None:
            return ""
        return f"T−{days_before}" if days_before >= 0 else f"T+{-days_before}"

    def day(self, line: TaskLine, *, today: date) -> str:
        """When it is due, or how late it is."""
        if line.due is None:
            return self.counted(line.days_before)
        if line.when == "overdue":
            late = (today - line.due).days
            if late > LONG_AGO:
                return self.tr("since {day}").format(day=self._dates.plain_day(line.due))
            return self.tr("1 day late") if late == 1 else self.tr("{count} days late").format(count=late)
        if line.when == "today":
            return self.tr("today")
        return self.plain(line.due, today=today)

    def plain(self, day: date, *, today: date) -> str:
        """A day with its weekday, and with its year where that is another one."""
        return self._dates.short_day(day) if day.year == today.year else self._dates.plain_day(day)
