"""When something is: as much as is known, in the words of the visit file."""

from __future__ import annotations

import datetime as dt
from dataclasses import astuple, dataclass
from typing import Literal

from planner.models.zones import instant_of

Precision = Literal["exact", "approximate", "to_be_confirmed", "hidden"]
DayPart = Literal["morning", "noon", "afternoon", "evening", "night"]

PRECISIONS: tuple[Precision, ...] = ("exact", "approximate", "to_be_confirmed", "hidden")
DAY_PARTS: tuple[DayPart, ...] = ("morning", "noon", "afternoon", "evening", "night")

DAY_PART_HOURS: dict[str, int] = {"morning": 6, "noon": 12, "afternoon": 13, "evening": 18, "night": 22}
"""The local hour that a part of the day counts as when items are put in order."""

FIRST_YEAR, LAST_YEAR = 1900, 2200


@dataclass(frozen=True, slots=True)
class Moment:
    """A local wall-clock time at a named zone; every part may be missing.

    `zone` is what was written down; where it is None the zone follows from the place
    (`planner.rules.zone_of`). `fold` says which of the two when the clock shows a time twice.
    `until_date` means some day from `date` to it, `until_time` a window from `time` to it.
    """

    date: dt.date | None = None
    time: dt.time | None = None
    zone: str | None = None
    fold: int | None = None
    precision: Precision | None = None
    day_part: DayPart | None = None
    until_date: dt.date | None = None
    until_time: dt.time | None = None

    def __composite_values__(self) -> tuple[object, ...]:
        """The column values, in the order of `planner.models.fields.moment`."""
        return astuple(self)

    @property
    def is_empty(self) -> bool:
        """True where nothing at all is known."""
        return self == _NOTHING

    @property
    def is_hidden(self) -> bool:
        """True where the office knows the hour and papers print the day only."""
        return self.precision == "hidden"

    def instant(self, zone_name: str | None) -> dt.datetime | None:
        """The instant in UTC, or None without a date, a clock time or a zone."""
        name = self.zone or zone_name
        if self.date is None or self.time is None or name is None:
            return None
        return instant_of(self.date, self.time, name, fold=self.fold or 0)

    def window_end(self, zone_name: str | None) -> dt.datetime | None:
        """The instant at which the window closes: next day where it ends by the clock before it began.

        One that begins when the clock shows its hour for the second time closes in that hour too.
        """
        name = self.zone or zone_name
        if self.date is None or self.time is None or self.until_time is None or name is None:
            return None
        day = self.date if self.until_time >= self.time else self.date + dt.timedelta(days=1)
        closes = instant_of(day, self.until_time, name)
        if closes < instant_of(self.date, self.time, name, fold=self.fold or 0):
            closes = instant_of(day, self.until_time, name, fold=1)
        return closes


_NOTHING = Moment()
