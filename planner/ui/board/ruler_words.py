"""What the rulers say: cities, zones, dates, and where the clock jumps."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QLocale, QObject

from planner.documents.content.types import Content
from planner.models.zones import zone
from planner.ui.board.axis import Change
from planner.ui.parts.dates import offset, zone_city
from planner.ui.theme.look import Look


class RulerWords(QObject):
    """Names zones after cities of the visit, in the language of a look."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._locale = QLocale("zh_CN" if look.chinese else "en_GB")
        self._cities: dict[str, str] = {}

    def show(self, content: Content) -> None:
        """Takes the cities of this visit."""
        self._cities = {}
        for stop in content.stops:
            self._name(stop.city.timezone, stop.city.name.in_language(self._look.language))
        for day in content.days:
            for entry in day.entries:
                for city in (entry.city, entry.to_city):
                    if city is not None:
                        self._name(city.timezone, city.name.in_language(self._look.language))

    def city(self, zone_name: str) -> str:
        """A city of the visit that keeps this zone, else the city in the zone's name."""
        return self._cities.get(zone_name) or zone_city(zone_name, self._look)

    def head(self, zone_name: str, at: datetime) -> tuple[str, str, str]:
        """City, offset and date of one ruler."""
        return self.city(zone_name), offset(zone_name, at), self.day(at.astimezone(zone(zone_name)).date())

    def day(self, day: date) -> str:
        """A date in the room of a ruler: "22 Mar"."""
        # A ruler is narrow: in Chinese the signs for month and day do not fit beside two figures.
        return self._locale.toString(QDate(day.year, day.month, day.day), "M/d" if self._look.chinese else "d MMM")

    def no_time(self) -> str:
        """What stands beside the tray."""
        return self.tr("no time")

    def change(self, change: Change, after: datetime) -> tuple[str, str]:
        """Two lines where the local clock jumps: why, and from which time to which."""
        before = after.replace(tzinfo=None) - timedelta(minutes=change.minutes)
        first = self.city(change.zone) if change.travelled else self.tr("clocks change")
        return first, f"{before:%H:%M} → {after:%H:%M}"

    def _name(self, zone_name: str | None, city: str) -> None:
        if zone_name and city:
            self._cities.setdefault(zone_name, city)
