"""Laying items aside: they go into the tray above the hours, with a day and without a time, or without either."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.ui.board.results import LaidAside
from planner.ui.board.spots import Spot
from planner.usecases.commands.arrange import Regroup

if TYPE_CHECKING:
    from planner.ui.board.page import BoardPage


class LayingAside(QObject):
    """Takes the times of what is chosen away; `chosen()` gives its spots, without steps of what is chosen too."""

    def __init__(self, page: BoardPage, chosen: Callable[[], Sequence[Spot]], parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._chosen = page, chosen

    def lay(self, laid: LaidAside, *, group: Regroup | None) -> None:
        """What was dragged into a tray keeps its day, or gets the one it was dropped on, and no time."""
        grabbed, day = laid.grabbed, laid.panel.board.day.date
        change = day - grabbed.panel.board.day.date
        days: dict[str, date] = {}
        spots = self._chosen()
        for spot in spots:
            stands = spot.block.entry.start.date
            if change:
                days[spot.block.item_id] = stands + change if stands is not None else day
            elif spot.block.from_before or spot.block.undated:
                days[spot.block.item_id] = day
        column = grabbed.block.column
        groups = {spot.block.item_id: group for spot in spots if group is not None and spot.block.column == column}
        self._take(spots, days, groups)

    def take_times(self) -> None:
        """The same by the keyboard: everything stays where it is but for its time."""
        self._take([spot for spot in self._chosen() if spot.block.timed], {}, {})

    def take_days(self) -> None:
        """Nobody knows the day of what is chosen any more: it waits in the tray of every day."""
        spots = [spot for spot in self._chosen() if not spot.block.is_step]
        if len(spots) < len(self._chosen()):
            self._page.tell.emit(self._page.words.step_stays())
        spots = [spot for spot in spots if not spot.block.undated]
        if not spots or not self._page.verbs.take_days([spot.block.item_id for spot in spots]):
            return
        words = (
            self.tr("“{title}” has no day now").format(title=spots[0].block.title)
            if len(spots) == 1
            else self.tr("{count} items have no day now").format(count=len(spots))
        )
        self._page.tell_undoable.emit(words)

    def _take(self, spots: Sequence[Spot], days: dict[str, date], groups: dict[str, Regroup]) -> None:
        """A notice says it: a step is in no tray, and the tray may be out of mind."""
        timed = [spot for spot in spots if spot.block.timed]
        if (
            not spots
            or not self._page.verbs.lay_aside([spot.block.item_id for spot in spots], days, groups)
            or not timed
        ):
            return
        words = (
            self.tr("“{title}” has no time now").format(title=timed[0].block.title)
            if len(timed) == 1
            else self.tr("{count} items have no time now").format(count=len(timed))
        )
        self._page.tell_undoable.emit(words)
