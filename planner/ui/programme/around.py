"""What stands around an item: its zones, the places it may be at, who attends, its steps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from PySide6.QtCore import QObject

from planner.documents.content.types import Content, Entry, PlaceLine
from planner.ui.programme.inspector import Around
from planner.ui.programme.rows import JOURNEYS, ProgrammeRows
from planner.ui.programme.time_words import TimeWords
from planner.ui.theme.look import Look


class Surroundings(QObject):
    """Reads from frozen content what the inspector and the status bar say."""

    def __init__(self, look: Look, rows: ProgrammeRows, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._rows = look, rows
        self._times = TimeWords(look, self)

    def find(self, content: Content, item_id: str) -> Entry | None:
        """The entry of an item anywhere in the programme."""
        return next((entry for entry, _ in all_entries(content) if entry.item_id == item_id), None)

    def around(self, content: Content, entry: Entry) -> Around:
        """All the inspector needs for one entry."""
        near = next((day for one, day in all_entries(content) if one.item_id == entry.item_id), None)
        home = (self._rows.home_city(content), content.home_zone) if content.home_zone else None
        return Around(
            entry=entry,
            languages=content.languages,
            near=near,
            home=home,
            zones=self._zones(content),
            cities=self._cities(entry),
            places=self._places(content),
            attendees=tuple(self._attendees(entry)),
            steps=tuple(
                (step.item_id, self._times.moment(step.start.moment), step.title.in_language(self._look.language))
                for step in entry.steps
            ),
            route=self._route(entry),
        )

    def counts(self, content: Content) -> str:
        """How many items and people there are."""
        items = sum(1 for _ in all_entries(content))
        words = self.tr("1 item") if items == 1 else self.tr("{count} items").format(count=items)
        heads = [group.headcount or 0 for group in content.groups if group.everyone_of == "delegation"]
        people = max([len(content.delegation), *heads])
        if not people:
            return words
        who = self.tr("1 person") if people == 1 else self.tr("{count} people").format(count=people)
        return self.tr("{items} · {people}").format(items=words, people=who)

    def zones_of(self, content: Content, *, now: datetime) -> tuple[tuple[str, str], ...]:
        """Home and the place where the delegation is now, or the first stop before and after the visit."""
        zones: dict[str, str] = {}
        if content.home_zone:
            zones[content.home_zone] = self._rows.home_city(content)
        here = [stop for stop in content.stops if stop.city.timezone]
        current = [s for s in here if s.arrive and s.arrive.instant and s.arrive.instant <= now]
        stop = (current or here)[-1 if current else 0] if here else None
        if stop is not None and stop.city.timezone:
            zones.setdefault(stop.city.timezone, stop.city.name.in_language(self._look.language))
        return tuple((city, zone) for zone, city in zones.items())

    def _zones(self, content: Content) -> Sequence[tuple[str, str]]:
        """The zones in use in the visit, each once, with a city that people know it by."""
        zones = {content.home_zone} if content.home_zone else set()
        for entry, _ in all_entries(content):
            zones |= {when.zone for when in (entry.start, entry.end) if when is not None and when.zone}
        return sorted((self._rows.city_of_zone(content, zone), zone) for zone in zones)

    def _cities(self, entry: Entry) -> dict[str, str]:
        """The cities of one entry by their zones; the one it leaves from before the one it arrives in."""
        found: dict[str, str] = {}
        for place in (entry.city, entry.venue, entry.from_place, entry.to_city, entry.to_place):
            if place is not None and place.timezone:
                name = place.name if place.kind == "city" else place.city
                if name:
                    found.setdefault(place.timezone, name.in_language(self._look.language))
        return found

    def _places(self, content: Content) -> Sequence[tuple[str, str, str]]:
        """Each place that the visit names, by its words."""
        found: dict[str, PlaceLine] = {}
        for entry, _ in all_entries(content):
            for place in (entry.venue, entry.from_place, entry.to_place, entry.city, entry.to_city):
                if place is not None:
                    found[place.place_id] = place
        for stop in content.stops:
            for place in (stop.city, stop.hotel):
                if place is not None:
                    found[place.place_id] = place
        return sorted(
            ((key, self._named(place), place.address.in_language(self._look.language)) for key, place in found.items()),
            key=lambda one: one[1].casefold(),
        )

    def _route(self, entry: Entry) -> tuple[str, str] | None:
        """Where a journey leaves and arrives, an empty text for an end that is not known."""
        ends = (entry.from_place, entry.to_place)
        if entry.kind not in JOURNEYS or not any(ends):
            return None
        start, goal = (self._named(end) if end is not None else "" for end in ends)
        return start, goal

    def _named(self, place: PlaceLine) -> str:
        name = place.name.in_language(self._look.language) or place.code or ""
        city = place.city.in_language(self._look.language)
        return self.tr("{place}, {city}").format(place=name, city=city) if city and city not in name else name

    def _attendees(self, entry: Entry) -> Iterator[str]:
        for one in entry.attends:
            name = one.name.in_language(self._look.language)
            count = f" · {one.headcount}" if one.headcount else ""
            host = self.tr(" · host") if one.side == "host" and one.person else ""
            yield f"{name}{count}{host}"


def all_entries(content: Content) -> Iterator[tuple[Entry, date | None]]:
    """Every item, step and alternative, with the day it stands under."""
    for day in content.days:
        for entry in day.entries:
            yield from _with_inner(entry, day.date)
    for entry in content.undated:
        yield from _with_inner(entry, None)


def _with_inner(entry: Entry, day: date | None) -> Iterator[tuple[Entry, date | None]]:
    yield entry, day
    for inner in (*entry.steps, *entry.alternatives):
        yield from _with_inner(inner, entry.start.date or day)
