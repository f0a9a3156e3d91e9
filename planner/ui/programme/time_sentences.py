"""What is said about the time of an item: when that is elsewhere, and whether an odd order is right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QObject

from planner.models.moment import Moment
from planner.models.zones import in_zone, offset_minutes
from planner.ui.parts.dates import DateWords, clock
from planner.ui.programme.time_edits import ItemTime
from planner.ui.theme.look import Look


class TimeSentences(QObject):
    """Knows the cities of an item by their zones, and home."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._dates = DateWords(look, self)
        self._home: tuple[str, str] | None = None
        self._cities: Mapping[str, str] = {}
        self._choices: Sequence[tuple[str, str]] = ()

    def know(
        self, *, home: tuple[str, str] | None, cities: Mapping[str, str], choices: Sequence[tuple[str, str]]
    ) -> None:
        """Takes in home (city and zone), the cities of the item by zone, and those of the visit."""
        self._home, self._cities, self._choices = home, cities, choices

    def city(self, zone: str | None) -> str:
        """What a zone is called here."""
        found = self._cities.get(zone or "") or next((word for word, name in self._choices if name == zone), zone)
        return found or ""

    def told(self, at: datetime | None, zone: str | None) -> str:
        if at is None or zone is None:
            return ""
        local = in_zone(at, zone)
        home = self._home[0] if self._home and self._home[1] == zone else None
        city = self._cities.get(zone) or home or next((word for word, name in self._choices if name == zone), zone)
        day = self._dates.short_day(local.date())
        return self.tr("{city}: {day} {time}").format(city=city, day=day, time=clock(local.time()))

    def at_home(self, time: ItemTime) -> str:
        """When that is at home, where the zones do not say it already."""
        start = time.start.instant(time.start_zone)
        end = time.end.instant(time.end_zone) if time.end else None
        zones = (time.start_zone, time.end_zone)
        if self._home and self._home[1] not in zones and start is not None:
            text = self.told(start, self._home[1])
            return text + (f"–{clock(in_zone(end, self._home[1]).time())}" if end else "")
        return ""

    def fitted(self, end: Moment) -> str:
        """A place brought a zone in which the end would have been before the start: what it is now."""
        told = self.tr("Ends {day} at {time} by the clock there now; as it stood, that was before the start.")
        day = self._dates.short_day(end.date) if end.date else ""
        return told.format(day=day, time=clock(end.time) if end.time else "")

    def order(self, time: ItemTime) -> str:
        """For a journey that lands "before" it left by the local clocks: that this is right, and why."""
        start = time.start.instant(time.start_zone)
        end = time.end.instant(time.end_zone) if time.end else None
        if not (start and end and end > start and _reads_backwards(time)):
            return ""
        zones = (time.start_zone, time.end_zone)
        apart = abs(offset_minutes(start, zones[0] or "UTC") - offset_minutes(end, zones[1] or "UTC"))
        return self.tr(
            "By the local clocks it arrives before it leaves. That is right: {length} lie between the two clocks."
        ).format(length=self._dates.length(apart))


def _reads_backwards(time: ItemTime) -> bool:
    """True where it ends by the local clock before it began by the local clock."""
    start, end = time.start, time.end
    if end is None or not (start.date and end.date and start.time and end.time):
        return False
    return (end.date, end.time) < (start.date, start.time)
