"""The stops of the journey: cities found offline, when one arrives and leaves, and where one sleeps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from planner.models import Moment
from planner.models.words import words
from planner.reference.places import FoundPlace
from planner.storage.earlier_places import EarlierPlace, earlier_cities, earlier_places
from planner.storage.visit_parts import Part, VisitParts
from planner.ui.parts.choices import NEW
from planner.ui.parts.city_field import CityField, city_values
from planner.ui.parts.dates import clock, midday, offset, zone_city
from planner.ui.parts.form import Line
from planner.ui.parts.offers import Offer
from planner.ui.parts.reading_table import Cell, ReadingRow
from planner.ui.parts.section import Section
from planner.usecases.commands.journey import EditPlace, EditStop, RemoveStop, ReorderStop
from planner.usecases.commands.known_places import NameKnownHotel
from planner.usecases.commands.make_visit import AddStop, NameNewHotel, PlannedStop
from planner.workspace import Command

_CITY = ("name", "name_native", "timezone")
AGAIN = "again:"
"""Begins the offer of a place that the office knows and the visit has not."""


class StopsSection(Section):
    """A stop with the names and the zone of its city in one form."""

    list_name = "stops"

    def title(self) -> str:
        return self.tr("Stops")

    def empty(self) -> str:
        return self.tr("The cities of the journey stand here, with their zones. Find the first one above.")

    def columns(self) -> tuple[Sequence[tuple[str, int]], int]:
        return (
            (self.tr("City"), 190),
            (self.tr("Zone"), 80),
            (self.tr("Arrives"), 120),
            (self.tr("Leaves"), 120),
            (self.tr("Hotel"), 170),
        ), 4

    def lines(self) -> Sequence[Line]:
        return (
            Line("name", self.tr("City"), "pair", native="name_native"),
            Line("timezone", self.tr("Time zone"), "zone"),
            Line("arrive", self.tr("Arrives"), "moment"),
            Line("depart", self.tr("Leaves"), "moment"),
            Line(
                "hotel_id", self.tr("Hotel"), "thing", none=self.tr("No hotel yet"), new=self.tr("New hotel “{name}”…")
            ),
            Line("notes", self.tr("Notes"), "long"),
        )

    def add_heads(self) -> None:
        self.city = CityField(
            self.look,
            name=self.tr("Add a city to the journey"),
            at=midday(self.today),
            earlier=lambda: self.workspace.read(earlier_cities),
        )
        self.city.setPlaceholderText(self.tr("Add a city, by any of its names in any script"))
        self.city.setObjectName("add-stop")
        self.city.found.connect(self._add_found)
        self.city.asked_by_hand.connect(self._add_by_hand)
        self.city.again.connect(lambda city: self._add(asdict(city)))
        self.head.addWidget(self.city, 1)

    def rows(self, parts: VisitParts) -> list[ReadingRow]:
        return [self._row(parts, stop) for stop in parts.of("stops")]

    def values(self, part: Part) -> Mapping[str, Any]:
        city = self._city(part)
        of_city = {name: city[name] for name in _CITY} if city else {}
        zone = (city["timezone"] if city else None) or self._home_zone
        told = {"zone": zone, "zone_city": self.say(city), "home": self._home()}
        return {**super().values(part), **of_city, **told, "near": self._near(part)}

    def things(self, parts: VisitParts, part: Part) -> Mapping[str, Sequence[Offer]]:
        hotels = [place for place in parts.of("places") if place["kind"] == "hotel" or place.row_id == part["hotel_id"]]
        here = [Offer(one.row_id, self.say(one), self.other(one)) for one in hotels]
        return {"hotel_id": [*here, *self._known_hotels(part, hotels)]}

    def _known_hotels(self, part: Part, hotels: Sequence[Part]) -> list[Offer]:
        """Hotels of the directory and of earlier visits in the city of a stop."""
        city = self._city(part)
        names = tuple(filter(None, (city["name"], city["name_native"]))) if city else ()
        found = self.workspace.read(lambda session: earlier_places(session, names, but=self.visit_id))
        here = {(name or "").casefold() for one in hotels for name in (one["name"], one["name_native"])}
        return [
            Offer(AGAIN + one.place_id, self._called(one), one.visit or self.tr("directory"))
            for one in found
            if one.kind == "hotel" and (one.name or one.name_native or "").casefold() not in here
        ]

    def _called(self, place: EarlierPlace) -> str:
        return words((), place.name, place.name_native).in_language(self.look.language)

    def make_new(self) -> None:
        self.city.setFocus()

    def edit(self, part: Part, changes: dict[str, Any], seen: dict[str, Any]) -> Command[Any]:
        if set(changes) <= set(_CITY):
            return EditPlace(part["city_id"], changes, seen=seen)
        chosen = changes.get("hotel_id")
        if isinstance(chosen, str) and chosen.startswith(AGAIN):
            return NameKnownHotel(part.row_id, "hotel_id", chosen.removeprefix(AGAIN))
        if isinstance(chosen, str) and chosen.startswith(NEW):
            values = {"kind": "hotel", "name": chosen.removeprefix(NEW), "city_id": part["city_id"]}
            return NameNewHotel(part.row_id, "hotel_id", values)
        return EditStop(part.row_id, changes, seen=seen)

    def remove(self, row_id: str) -> Command[None]:
        return RemoveStop(row_id)

    def reorder(self, row_id: str, before_id: str | None) -> Command[None]:
        return ReorderStop(row_id, before_id)

    def called(self, part: Part) -> str:
        return self.say(self._city(part))

    @property
    def _home_zone(self) -> str | None:
        return self.parts.visit["home_zone"] if self.parts is not None else None

    def _home(self) -> tuple[str, str] | None:
        """The home zone and what it is called: by a city of the visit in it, else by its own name."""
        zone = self._home_zone
        if self.parts is None or not zone:
            return None
        there = (place for place in self.parts.of("places") if place["kind"] == "city" and place["timezone"] == zone)
        return next((self.say(place) for place in there), zone_city(zone, self.look)), zone

    def _city(self, stop: Part | None) -> Part | None:
        return self.parts.part("places", stop["city_id"]) if self.parts is not None and stop is not None else None

    def _row(self, parts: VisitParts, stop: Part) -> ReadingRow:
        city, hotel = self._city(stop), parts.part("places", stop["hotel_id"])
        day = (stop["arrive"] or Moment()).date or self._near(stop)
        zone = city["timezone"] if city else None
        mark = offset(zone, midday(day or self.today)) if zone else ""
        return ReadingRow(
            stop.row_id,
            (
                Cell(self.say(city), self.other(city), strong=self.say(city)),
                Cell(mark, chip="" if mark else self.tr("no zone"), dashed=not mark),
                self._moment(stop["arrive"]),
                self._moment(stop["depart"]),
                Cell(self.say(hotel), self.other(hotel)),
            ),
        )

    def _moment(self, moment: Moment | None) -> Cell:
        if moment is None or moment.date is None:
            return Cell()
        return Cell(self.dates.short_day(moment.date), clock(moment.time) if moment.time else "")

    def _near(self, stop: Part) -> date | None:
        visit_day = self.parts.visit["dates_from"] if self.parts is not None else None
        for name in ("arrive", "depart"):
            moment = stop[name]
            if moment is not None and moment.date is not None:
                return moment.date  # type: ignore[no-any-return]  # because a Part holds anything
        return visit_day or self.today

    def _add_found(self, place: FoundPlace) -> None:
        languages = self.parts.languages if self.parts is not None else ()
        self._add(city_values(place, languages or self.look.languages))

    def _add_by_hand(self, name: str) -> None:
        self._add({"name": name, "timezone": self._home_zone})
        self.begin()

    def _add(self, city: Mapping[str, Any]) -> None:
        self.city.put("")
        self.city.forget()
        self.city.clear()
        made = self.run(AddStop(self.visit_id, PlannedStop(city)))
        if isinstance(made, str):
            self.table.choose(made)
