"""What stands around an item: its zones, the places it may be at, who attends, its steps."""

# Without `annotations` of __future__: a named tuple compiles each annotation that is kept as text, one by one.

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from PySide6.QtCore import QObject

from planner.documents.content.types import Content, Entry
from planner.models.words import words
from planner.storage.place_facts import PlaceFacts, VehicleFacts
from planner.ui.parts.dates import DateWords
from planner.ui.parts.offers import Offer
from planner.ui.parts.time_words import TimeWords
from planner.ui.programme.place_words import PlaceWords
from planner.ui.programme.rows import ProgrammeRows
from planner.ui.programme.step_list import StepLine
from planner.ui.theme.look import Look


class Around(NamedTuple):
    """What the inspector needs to know beside the item itself."""

    entry: Entry
    content: Content
    languages: tuple[str, ...]
    near: date | None
    home: tuple[str, str] | None
    zones: Sequence[tuple[str, str]]
    """Words and name of each zone in use in the visit."""
    cities: Mapping[str, str]
    """Cities of this item by their zones."""
    goal_zone: str | None
    """The zone of the place it goes to, for an end that is not known yet."""
    steps: Sequence[StepLine]
    minutes: int | None
    """How long it takes by real time."""
    planned: str
    """How much of its time the steps take, in words."""
    vehicles: Sequence[Offer]
    groups: Sequence[Offer]

    @property
    def city_of_day(self) -> str | None:
        """The id of the city in which the delegation is on the day of the item, as the journey says."""
        day = self.near
        if day is None:
            return None
        stays = [
            stop.city.place_id
            for stop in self.content.stops
            if stop.arrive and stop.arrive.date and stop.arrive.date <= day
        ]
        return stays[-1] if stays else None


class Surroundings(QObject):
    """Reads from frozen content what the inspector and the status bar say."""

    def __init__(self, look: Look, rows: ProgrammeRows, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._rows = look, rows
        self._times, self._dates = TimeWords(look, self), DateWords(look, self)
        self.places = PlaceWords(look, self)
        self._vehicles: Sequence[VehicleFacts] = ()

    def learn(self, content: Content, places: Sequence[PlaceFacts], vehicles: Sequence[VehicleFacts]) -> None:
        """Takes in what stands in the visit beside its programme."""
        self.places.learn(places, languages=content.languages)
        self._vehicles = vehicles

    def find(self, content: Content, item_id: str) -> Entry | None:
        """The entry of an item anywhere in the programme."""
        return next((entry for entry, _ in all_entries(content) if entry.item_id == item_id), None)

    def parent_of(self, content: Content, item_id: str) -> Entry | None:
        """The item of which another is a step."""
        return next(
            (entry for entry, _ in all_entries(content) if item_id in [step.item_id for step in entry.steps]), None
        )

    def around(self, content: Content, entry: Entry) -> Around:
        """All the inspector needs for one entry."""
        near = next((day for one, day in all_entries(content) if one.item_id == entry.item_id), None)
        home = (self._rows.home_city(content), content.home_zone) if content.home_zone else None
        return Around(
            entry=entry,
            content=content,
            languages=content.languages,
            near=near,
            home=home,
            zones=self._zones(content),
            cities=self._cities(entry),
            goal_zone=next((place.timezone for place in (entry.to_place, entry.to_city) if place is not None), None),
            steps=tuple(self._step(step) for step in entry.steps),
            minutes=_minutes(entry),
            planned=self._planned(entry),
            vehicles=[self._vehicle(one, content) for one in self._vehicles],
            groups=[Offer(group.group_id, group.name.in_language(self._look.language)) for group in content.groups],
        )

    def _step(self, step: Entry) -> StepLine:
        minutes = _minutes(step)
        return StepLine(
            step.item_id,
            self._times.moment(step.start.moment),
            step.title.in_language(self._look.language),
            self._dates.length(minutes) if minutes else "",
        )

    def _planned(self, entry: Entry) -> str:
        """Of how much time of the item the steps dispose; nothing where no step has a length."""
        steps, whole = sum(_minutes(step) or 0 for step in entry.steps), _minutes(entry)
        if not steps:
            return ""
        if whole is None:
            return self.tr("{minutes} min planned").format(minutes=steps)
        return self.tr("{minutes} of {all} min planned").format(minutes=steps, all=whole)

    def _vehicle(self, one: VehicleFacts, content: Content) -> Offer:
        name = words(content.languages, one.name, one.name_native).in_language(self._look.language)
        found = "\n".join(filter(None, (one.name, one.name_native, one.plate)))
        return Offer(one.vehicle_id, name, one.plate or "", found)

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


def _minutes(entry: Entry) -> int | None:
    """How long an item takes by real time."""
    first, last = entry.start.instant, entry.end.instant if entry.end else None
    return round((last - first) / timedelta(minutes=1)) if first and last and last >= first else None


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
