"""A day of the board: a local date, and which living of it where it is lived twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from planner.documents.content.types import Day


class BoardDay(NamedTuple):
    """A date on the board; `living` is that of the day of the content, 0 for the first of its date."""

    date: date
    living: int = 0

    @property
    def again(self) -> bool:
        """True where the date was lived before, on the other side of the date line."""
        return self.living > 0

    @property
    def key(self) -> str:
        """Its name in the list of days."""
        return f"{self.date.isoformat()}/{self.living}" if self.living else self.date.isoformat()


class DaysByDate:
    """The days of a visit as they are lived, and which of them something stands on that reaches over several."""

    def __init__(self, days: Sequence[Day]) -> None:
        self.order = tuple(BoardDay(day.date, day.living) for day in days)
        self.lived: Mapping[BoardDay, Day] = dict(zip(self.order, days, strict=True))
        self._by_date: dict[date, list[BoardDay]] = {}
        self._stages: dict[BoardDay, int] = {}
        stage = 0
        for one in self.order:
            stage = max(stage, one.living)
            self._stages[one] = stage
            self._by_date.setdefault(one.date, []).append(one)

    def reached(self, from_day: BoardDay, day: date) -> BoardDay:
        """The living of a date to which something goes on that begins on a day."""
        known = self._by_date.get(day, ())
        stage = self._stages.get(from_day, 0)
        return next(
            (one for one in reversed(known) if self._stages[one] <= stage), known[0] if known else BoardDay(day)
        )

    def landing(self, from_day: BoardDay, day: date) -> BoardDay | None:
        """The later living of a date to which a journey leads back; None where its day is one with it."""
        return next((one for one in self._by_date.get(day, ()) if one.living > self._stages.get(from_day, 0)), None)

    def other_side(self, one: BoardDay, other: BoardDay) -> bool:
        """True where what stands on one day cannot go to the other by its date: its clock is on one side of the
        date line, and that date is lived on both."""
        apart = self._stages.get(one, 0) != self._stages.get(other, 0)
        return apart and len(self._by_date.get(other.date, ())) > 1
