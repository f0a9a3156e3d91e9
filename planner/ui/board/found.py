"""Findings of the board itself: the same people in two places at once."""

from __future__ import annotations

from PySide6.QtCore import QObject

from planner.ui.board.overlaps import overlaps_of
from planner.ui.board.placing import Calendar
from planner.ui.board.scene import Findings
from planner.ui.theme.look import Look


class OverlapWords(QObject):
    """Says overlaps of the same people, each on both items."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def of(self, calendar: Calendar) -> Findings:
        """By item: level and words."""
        return {
            item_id: tuple(
                (
                    "warning",
                    self.tr("The same people are at “{title}” for {minutes} min").format(
                        title=one.other.title.in_language(self._look.language), minutes=one.minutes
                    ),
                )
                for one in found
            )
            for item_id, found in overlaps_of(calendar).items()
        }
