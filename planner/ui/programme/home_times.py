"""When an item is by the clocks at home."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QObject

from planner.documents.content.types import Entry
from planner.models.zones import in_zone
from planner.ui.parts.dates import DateWords, clock
from planner.ui.theme.look import Look


class HomeTimes(QObject):
    """Says start and end at home, with the weekday where it is not that of the item."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dates = DateWords(look, self)

    def of(self, entry: Entry, day: date | None, home_zone: str | None) -> str:
        """From when to when; nothing where no instant or no home is known."""
        if home_zone is None or entry.start.instant is None:
            return ""
        start = in_zone(entry.start.instant, home_zone)
        told = self._told(start, day)
        if entry.end is None or entry.end.instant is None:
            return told
        return f"{told}–{self._told(in_zone(entry.end.instant, home_zone), start.date())}"

    def _told(self, local: datetime, day: date | None) -> str:
        if day is None or local.date() == day:
            return clock(local.time())
        return f"{self._dates.weekday(local.date())} {clock(local.time())}"
