"""Items to another day or another group: by keys, and dropped on the list of days."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.ui.board.lived import BoardDay
from planner.ui.board.question import Question
from planner.ui.board.spots import Spot
from planner.ui.board.verbs import OddStart
from planner.usecases.commands.arrange import Regroup

if TYPE_CHECKING:
    from planner.ui.board.page import BoardPage


class Elsewhere(QObject):
    """Moves what is chosen; `chosen()` gives its spots. A step stays on the day and in the group of its item."""

    def __init__(self, page: BoardPage, chosen: Callable[[], Sequence[Spot]], parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._chosen = page, chosen
        self.question = Question(page.look, page.view.viewport(), back=page.view.setFocus)
        page.verbs.asked.connect(self._ask)

    def regroup(self, before: int, after: int) -> Regroup | None:
        """From the group of one column to that of another; None where they are one."""
        columns = self._page.columns.all
        return None if before == after else Regroup(columns[before].group_id, columns[after].group_id)

    def to_days(self, before: BoardDay, day: BoardDay, then: Callable[[], None] = lambda: None) -> None:
        """From one day to another, at the local times they have; what has no day yet gets that day. `then` is done when
        they are moved."""
        spots, days = self._items(), (day.date - before.date).days
        if not spots or (before == day and not any(spot.block.undated for spot in spots)):
            return
        title, there = spots[0].block.title, self._page.names.short(day)
        if self._page.calendar.other_side(before, day):
            words = self.tr(
                "{day} is lived on the other side of the date line. Give “{title}” a city there: then it stands on it."
            )
            self._page.tell.emit(words.format(day=there, title=title))
            return

        def moved() -> None:
            words = self.tr("“{title}” moved to {day}").format(title=title, day=there)
            several = self.tr("{count} items moved").format(count=len(spots))
            self._page.tell_undoable.emit(words if len(spots) == 1 else several)
            then()

        entries = [spot.block.entry for spot in spots]
        self._page.verbs.move_days(entries, days, day.date, self._page.calendar, then=moved)

    def to_day(self, step: int) -> None:
        """To the day before or after, and along with it."""
        ids, focus = [spot.block.item_id for spot in self._items()], self._page.view.scene.focus
        focused = self._page.calendar.by_id.get(focus)
        here = focused.first if focused is not None else self._page.day  # two days may be shown
        if here is None:
            return

        def go_along() -> None:
            placed = self._page.calendar.by_id.get(focus)
            if placed is not None:
                self._page.go_to(placed.first)
                self._page.view.choose(focus, others=frozenset(ids))

        days = self._page.calendar.days
        place = days.index(here) + step
        beside = days[place] if 0 <= place < len(days) else BoardDay(here.date + timedelta(days=step))
        self.to_days(here, beside, go_along)

    def to_group(self, step: int) -> None:
        """To the column beside."""
        spots = self._items()
        if not spots:
            return
        before = spots[0].block.column
        after = before + step
        group = self.regroup(before, after) if 0 <= after < len(self._page.columns.all) else None
        if group is not None:
            self._page.verbs.regroup([spot.block.entry for spot in spots if spot.block.column == before], group)
            self._page.view.reveal(self._page.view.scene.focus)

    def _items(self) -> list[Spot]:
        """What is chosen but for steps; where there are only steps it is said why nothing happens."""
        chosen = self._chosen()
        items = [spot for spot in chosen if not spot.block.is_step]
        if chosen and not items:
            self._page.tell.emit(self._page.words.step_stays())
        return items

    def _ask(self, odd: OddStart) -> None:
        """Which of two times an item should begin at, where the clock of its new day skips or repeats its own."""
        page, city = self._page, self._page.ruler.city
        home = page.content.home_zone
        day = page.names.short(BoardDay(odd.moment.date)) if odd.moment.date else ""
        title = self.tr("“{title}” on {day}").format(title=page.words.said(odd.entry.title), day=day)
        self.question.ask(
            odd.moment, odd.zone, title=title, city=city, home=(city(home), home) if home else None, answered=odd.answer
        )
