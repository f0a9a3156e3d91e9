"""Where a form asks about a time that the clock skips or shows twice; nothing is there while nothing is asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.moment import Moment
from planner.models.zones import is_repeated, is_skipped
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.ui.parts.odd_time_card import OddTimeCard


def is_odd(moment: Moment | None, zone: str | None) -> bool:
    """True for a clock time that there is not, or that there is twice while nobody said which is meant."""
    name = (moment.zone if moment else None) or zone
    if moment is None or moment.date is None or moment.time is None or name is None:
        return False
    twice = moment.fold is None and is_repeated(moment.date, moment.time, name)
    return twice or is_skipped(moment.date, moment.time, name)


class OddTimeAsking(QWidget):
    """Holds the card with two answers. What asks is brought in when it is needed."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.card: OddTimeCard | None = None
        self.hide()

    @property
    def waits(self) -> bool:
        """True while something is asked."""
        return self.card is not None

    def ask(
        self,
        moment: Moment,
        zone: str | None,
        *,
        city: Callable[[str], str],
        home: tuple[str, str] | None,
        answered: Callable[[Moment], None],
    ) -> bool:
        """Asks about a moment where it is odd; False where it is not. `city` names the city of a zone."""
        if not is_odd(moment, zone):
            return False
        from planner.ui.parts.odd_time_card import OddTimeCard
        from planner.ui.parts.odd_times import odd_time

        odd = odd_time(moment, zone)
        if odd is None:
            return False
        self.end()
        self.card = OddTimeCard(self._look, odd, city=city(odd.zone), home=home)
        self.card.answered.connect(answered)
        self._column.addWidget(self.card)
        self.show()
        return True

    def end(self) -> None:
        """Asks no longer."""
        card, self.card = self.card, None
        if card is not None:
            card.go()
        self.hide()
