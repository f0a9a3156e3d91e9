"""Which days the board shows, and what they are called."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from planner.models.zones import in_zone
from planner.ui.board.lived import BoardDay
from planner.ui.board.placing import Calendar
from planner.ui.board.scene import Findings
from planner.ui.parts.dates import DateWords
from planner.ui.parts.day_counts import DayCounts
from planner.ui.parts.day_list import DayRow
from planner.ui.parts.day_now import day_now
from planner.ui.parts.way_words import WayWords
from planner.ui.theme.look import Look

NO_DAY = "undated"
"""The key of what nobody gave a day yet, in the list of days."""
ONE, TWO, STOP = "day", "two", "stop"
MOST_OF_STOP = 10


def days_shown(calendar: Calendar, day: BoardDay, how: str) -> Sequence[BoardDay]:
    """The days to show from or around a day: itself, it and the next, or all of the stop it belongs to."""
    if how == TWO:
        after = calendar.days[calendar.days.index(day) + 1 :][:1]
        return (day, *(one for one in after if one.again or one.date == day.date + timedelta(days=1)))
    return stop_of(calendar, day) if how == STOP else (day,)


def stop_of(calendar: Calendar, day: BoardDay) -> Sequence[BoardDay]:
    """The days of the stop that holds a day: as the journey says, else the run of days that end in the same zone."""
    place = calendar.days.index(day)
    zone = calendar.axis(day).stretches[-1].zone
    twice = {one.date for one in calendar.days if one.again}
    for stop in reversed(calendar.content.stops):
        first = stop.arrive.date if stop.arrive else None
        last = stop.depart.date if stop.depart else None
        if first is not None and last is not None and first <= day.date <= last:
            days = [one for one in calendar.days if first <= one.date <= last]
            if twice:  # the dates of a stop do not say on which side of the date line they are lived
                days = [one for one in days if one.date not in twice or calendar.axis(one).stretches[-1].zone == zone]
            return days[:MOST_OF_STOP]
    first_place = last_place = place
    while first_place and calendar.axis(calendar.days[first_place - 1]).stretches[-1].zone == zone:
        first_place -= 1
    while (
        last_place + 1 < len(calendar.days) and calendar.axis(calendar.days[last_place + 1]).stretches[-1].zone == zone
    ):
        last_place += 1
    run = calendar.days[first_place : last_place + 1]
    return run[:MOST_OF_STOP] if day in run[:MOST_OF_STOP] else run[-MOST_OF_STOP:]


def first_day(calendar: Calendar, now: datetime) -> BoardDay | None:
    """The day to begin with: today where it is one of the visit, else the first with items, else the first."""
    if not calendar.days:
        return None
    current = day_now(calendar.content, now)
    if current is not None:
        return BoardDay(current.date, current.living)
    today = BoardDay(in_zone(now, calendar.axis(calendar.days[0]).stretches[-1].zone).date())
    if today in calendar.days:
        return today
    return next((day for day in calendar.days if calendar.on(day)), calendar.days[0])


class DayNames(QObject):
    """Names days, and lists them."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dates, self._ways, self._counts = DateWords(look, self), WayWords(look, self), DayCounts(self)

    def title(self, calendar: Calendar, days: Sequence[BoardDay]) -> str:
        """What stands over the board: the day and where it is."""
        if not days:
            return self.tr("Board")
        first, last = min(day.date for day in days), max(day.date for day in days)
        said = self._dates.day_of_year(first) if first == last else self._dates.span(first, last)
        if len(days) == 1 and days[0].again:
            said = self.tr("Again {day}, after the date line").format(day=said)
        places = list(dict.fromkeys(place for day in days if (place := self.place(calendar, day))))
        return self.tr("{day} · {place}").format(day=said, place=places[0]) if len(places) == 1 else said

    def place(self, calendar: Calendar, day: BoardDay) -> str:
        """The cities of a day."""
        return self._ways.of(calendar.lived(day))

    def rows(self, calendar: Calendar, findings: Findings) -> list[DayRow]:
        """The list of days with their counts and findings."""
        rows = []
        for day in calendar.days:
            begun = [placed for placed in calendar.on(day) if placed.first == day]
            grave = [one for one in begun if any(level != "advice" for level, _ in findings.get(one.entry.item_id, ()))]
            rows.append(
                DayRow(
                    day.key, self.short(day), self._counts.of(calendar.lived(day), calendar.content, count=len(begun)),
                    self.place(calendar, day), findings=len(grave),
                )
            )  # fmt: skip
        if calendar.days:
            waiting = len(calendar.undated)
            place = self.tr("in the tray") if waiting else ""
            rows.append(DayRow(NO_DAY, self.tr("No day yet"), self.count(waiting), place))
        return rows

    def count(self, count: int) -> str:
        """How many items."""
        return self.tr("1 item") if count == 1 else self.tr("{count} items").format(count=count)

    def groups(self, count: int) -> str:
        """How many columns."""
        return self.tr("1 group") if count == 1 else self.tr("{count} groups").format(count=count)

    def short(self, day: BoardDay) -> str:
        """A day in few letters."""
        said = self._dates.short_day(day.date)
        return self.tr("{day} again").format(day=said) if day.again else said
