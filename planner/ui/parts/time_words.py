"""What the time column says of an item, and how."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QObject

from planner.documents.content.types import Entry, PlaceLine, When
from planner.models.moment import Moment
from planner.models.zones import offset_minutes
from planner.ui.parts.dates import DateWords, clock, offset
from planner.ui.parts.words import KindWords
from planner.ui.theme.look import Look


class TimeText(NamedTuple):
    """A start in bold with a note, and an end: beside it, below it, or with its own city for a journey."""

    start: str = ""
    start_note: str = ""
    end: str = ""
    end_note: str = ""
    raised: str = ""
    chip: str = ""
    journey: bool = False

    @property
    def needs_two_lines(self) -> bool:
        """True where start and end cannot stand on one line."""
        return bool(self.journey or (self.chip and self.end) or self.start_note)

    @property
    def spoken(self) -> str:
        """The same on one line."""
        end = f"– {self.end}{self.raised}" if self.end else ""
        parts = (self.chip, self.start, self.start_note, end, self.end_note)
        return " ".join(part for part in parts if part)


class TimeWords(QObject):
    """Says the times of entries in the language of a look."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = KindWords(self)
        self._dates = DateWords(look, self)

    def time_of(self, entry: Entry, *, day: date | None) -> TimeText:
        """The time of an item that stands under `day`."""
        start, end = entry.start, entry.end
        chip = self._chip(start.moment)
        first, last = self.moment(start.moment), self._last(entry)
        raised = self._raised(start, end, day) if last else ""
        if last and end is not None and first and _other_clock(start, end):
            return TimeText(
                start=first,
                start_note=self._city(entry.from_place, entry.city),
                end=last,
                end_note=self._city(entry.to_place, entry.to_city),
                raised=raised,
                chip=chip,
                journey=True,
            )
        note = " ".join(part for part in (self._other_day(start, day), _which_of_two(start)) if part)
        if last and end is not None and not _which_of_two(start):
            last = f"{last} {_which_of_two(end)}".rstrip()
        if not first and last:
            return TimeText(start=self.tr("until {time}").format(time=last), start_note=note, raised=raised, chip=chip)
        return TimeText(start=first, start_note=note, end=last, raised=raised, chip=chip)

    def moment(self, moment: Moment) -> str:
        """A clock time, a window or a part of the day; nothing where none of them is known."""
        if moment.time is None:
            return self._words.day_part(moment.day_part) if moment.day_part else ""
        sign = "~" if moment.precision == "approximate" else ""
        window = f"–{clock(moment.until_time)}" if moment.until_time else ""
        return sign + clock(moment.time) + window

    def _last(self, entry: Entry) -> str:
        return self.moment(entry.end.moment) if entry.end is not None else ""

    def _chip(self, moment: Moment) -> str:
        if moment.precision == "to_be_confirmed":
            return self._words.to_confirm()
        if moment.precision == "hidden":
            return self._words.hidden()
        return ""

    def _raised(self, start: When, end: When | None, day: date | None) -> str:
        begins, ends = start.date or day, end.date if end else None
        if begins is None or ends is None or begins == ends:
            return ""
        days = (ends - begins).days
        return f"+{days}" if days > 0 else f"−{-days}"

    def _other_day(self, start: When, day: date | None) -> str:
        """A range of days, or a step on another day than its item."""
        if start.moment.until_date and start.date:
            return self.tr("to {day}").format(day=self._dates.short_day(start.moment.until_date))
        if start.date and day and start.date != day:
            return self._dates.short_day(start.date)
        return ""

    def _city(self, place: PlaceLine | None, city: PlaceLine | None) -> str:
        for name in (city.name if city else None, place.city if place else None, place.name if place else None):
            if name:
                return name.in_language(self._look.language)
        return ""


def _which_of_two(when: When) -> str:
    """The offset of an hour that comes twice as the clocks go back; nothing of any other."""
    return offset(when.zone, when.instant) if when.offset_if_twice and when.zone and when.instant else ""


def _other_clock(start: When, end: When) -> bool:
    """True where start and end are told by clocks that differ."""
    if start.zone == end.zone or start.zone is None or end.zone is None:
        return False
    if start.instant is None or end.instant is None:
        return True
    return offset_minutes(start.instant, start.zone) != offset_minutes(end.instant, end.zone)
