"""Days, times, zones and lengths in the reader's words."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from functools import cache

from PySide6.QtCore import QDate, QLocale, QObject

from planner.models.zones import offset_minutes
from planner.ui.theme.look import Look

MINUS = "−"


class DateWords(QObject):
    """Says days and times in the language of a look."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locale = QLocale("zh_CN" if look.chinese else "en_GB")

    def short_day(self, day: date) -> str:
        """Weekday, day and month: "Thu 10 Dec"."""
        return self._said(day, self.tr("ddd d MMM"))

    def long_day(self, day: date) -> str:
        """Weekday and the whole date: "Thursday 10 December 2015"."""
        return self._said(day, self.tr("dddd d MMMM yyyy"))

    def day_of_year(self, day: date) -> str:
        """Weekday, day and month in full, where the year is known: "Friday 24 March"."""
        return self._said(day, self.tr("dddd d MMMM"))

    def plain_day(self, day: date) -> str:
        """The whole date without its weekday."""
        return self._said(day, self.tr("d MMMM yyyy"))

    def weekday(self, day: date) -> str:
        """The weekday in short."""
        return self._said(day, "ddd")

    def span(self, first: date | None, last: date | None, *, short: bool = False) -> str:
        """From one day to another without saying the same month and year twice; empty where nothing is known."""
        if first is None or last is None:
            known = first or last
            return self.plain_day(known) if known else ""
        whole = self.tr("d MMM yyyy") if short else self.tr("d MMMM yyyy")
        if first == last:
            return self._said(first, whole)
        if (first.year, first.month) == (last.year, last.month):
            start, end = self.tr("d", "first day of a span in one month"), self.tr("d MMMM yyyy", "last day of it")
            if short:
                end = self.tr("d MMM yyyy", "last day of it")
            return self.tr("{first}–{last}").format(first=self._said(first, start), last=self._said(last, end))
        if first.year == last.year:
            start = self.tr("d MMM", "first day of a span in one year")
            end = self.tr("d MMM yyyy", "last day of a span in one year")
        else:
            start, end = self.tr("d MMM yyyy"), self.tr("d MMM yyyy", "last day of a span over years")
        return self.tr("{first} – {last}").format(first=self._said(first, start), last=self._said(last, end))

    def length(self, minutes: int) -> str:
        """A length of time: "1 h 15 min"."""
        hours, rest = divmod(max(0, minutes), 60)
        if not hours:
            return self.tr("{minutes} min").format(minutes=rest)
        if not rest:
            return self.tr("{hours} h").format(hours=hours)
        return self.tr("{hours} h {minutes} min").format(hours=hours, minutes=rest)

    def ahead(self, home: str, *, home_zone: str, zone: str, at: datetime) -> str:
        """How far home is from a place: "Beijing is 16 h ahead"; empty where there is no difference."""
        minutes = offset_minutes(at, home_zone) - offset_minutes(at, zone)
        if not minutes:
            return ""
        length = self.length(abs(minutes))
        if minutes > 0:
            return self.tr("{city} is {length} ahead").format(city=home, length=length)
        return self.tr("{city} is {length} behind").format(city=home, length=length)

    def _said(self, day: date, pattern: str) -> str:
        return self._locale.toString(QDate(day.year, day.month, day.day), pattern)


def clock(moment: time) -> str:
    """A clock time with 24 hours."""
    return f"{moment.hour:02}:{moment.minute:02}"  # "%H:%M" takes ten times as long, and a programme says it often


def offset(zone: str, at: datetime) -> str:
    """The mark of a zone at an instant: "UTC−8", "UTC+5:30"."""
    minutes = offset_minutes(at, zone)
    hours, rest = divmod(abs(minutes), 60)
    sign = MINUS if minutes < 0 else "+"
    return f"UTC{sign}{hours}" + (f":{rest:02d}" if rest else "")


def midday(day: date) -> datetime:
    """An instant on a day wherever one is, for telling offsets of days without clock times."""
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def zone_city(zone: str, look: Look) -> str:
    """The city in the name of a zone, where no place of the visit has a better one."""
    if zone == "Asia/Shanghai":
        return "北京" if look.chinese else "Beijing"
    city = zone.rpartition("/")[2].replace("_", " ")
    return _said_there(city, zone, look.language) if look.chinese else city


@cache
def _said_there(city: str, zone: str, language: str) -> str:
    """What a city is called in a language that writes it otherwise; as it is where nobody knows."""
    from planner.reference.places import find_places  # not before the first picture: it opens a table

    known = (place.name_in(language) for place in find_places(city, limit=8) if place.zone == zone)
    return next(filter(None, known), city)
