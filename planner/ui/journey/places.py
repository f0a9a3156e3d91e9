"""Places and venues of the visit: by city, with the rooms within, whether anything uses them or not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QMenu

from planner.models.words import words
from planner.storage.earlier_places import earlier_places
from planner.storage.visit_parts import Part, VisitParts
from planner.ui.parts.button import Button
from planner.ui.parts.form import Line
from planner.ui.parts.offers import Offer
from planner.ui.parts.reading_table import Cell, ReadingRow
from planner.ui.parts.section import Section
from planner.usecases.commands.journey import CreatePlace, EditPlace, RemovePlace, ReorderPlace
from planner.usecases.commands.known_places import TakePlaces
from planner.workspace import Command

_FITS: Mapping[str, frozenset[str]] = {
    "venue": frozenset({"city_id", "within_id", "address", "entrance", "contact", "phone", "capacity", "hours"}),
    "hotel": frozenset({"city_id", "address", "entrance", "contact", "phone"}),
    "room": frozenset({"within_id", "entrance", "capacity"}),
    "airport": frozenset({"city_id", "code", "address", "timezone"}),
    "station": frozenset({"city_id", "code", "address", "entrance"}),
    "city": frozenset({"timezone", "country"}),
}
"""What fits a kind of place beside its names, kind, coordinates and notes; what is filled is shown wherever it is."""
_ALWAYS = frozenset({"name", "kind", "latitude", "longitude", "notes"})


class PlacesSection(Section):
    """Bands by city; a room stands under its house."""

    list_name = "places"

    def title(self) -> str:
        return self.tr("Places")

    def empty(self) -> str:
        return self.tr("Cities, venues, hotels, airports and rooms stand here. Make the first one above.")

    def new_word(self) -> str:
        return self.tr("New venue")

    def columns(self) -> tuple[Sequence[tuple[str, int]], int]:
        return (
            (self.tr("Place"), 240),
            (self.tr("Kind"), 90),
            (self.tr("Address"), 220),
            (self.tr("Used"), 90),
        ), 0

    def lines(self) -> Sequence[Line]:
        self._kinds = {
            "venue": self.tr("Venue"),
            "hotel": self.tr("Hotel"),
            "room": self.tr("Room"),
            "airport": self.tr("Airport"),
            "station": self.tr("Station"),
            "city": self.tr("City"),
        }
        return (
            Line("kind", self.tr("Kind of place"), "thing", none=self.tr("Venue"), choices=tuple(self._kinds.items())),
            Line("name", self.tr("Name"), "pair", native="name_native"),
            Line("city_id", self.tr("City"), "thing", none=self.tr("No city yet")),
            Line("within_id", self.tr("Within"), "thing", none=self.tr("a house or a place around it")),
            Line("address", self.tr("Address"), "pair", native="address_native"),
            Line("entrance", self.tr("Entrance")),
            Line("contact", self.tr("Contact on the spot")),
            Line("phone", self.tr("Phone"), beside=True),
            Line("hours", self.tr("Open, as Mo-Fr 09:00-17:00")),
            Line("capacity", self.tr("Seats"), "number"),
            Line("code", self.tr("Code")),
            Line("country", self.tr("Country, two letters")),
            Line("timezone", self.tr("Time zone"), "zone"),
            Line("latitude", self.tr("Latitude, degrees north"), "decimal"),
            Line("longitude", self.tr("Longitude, degrees east"), "decimal", beside=True),
            Line("notes", self.tr("Notes"), "long"),
        )

    def add_heads(self) -> None:
        super().add_heads()
        self.room = Button(self.look, self.tr("Add a room"), style="small", icon="plus")
        self.room.setObjectName("new-room")
        self.room.clicked.connect(self._add_room)
        self.head.insertWidget(1, self.room)
        self.earlier = Button(self.look, self.tr("From the directory and earlier visits…"), style="small")
        self.earlier.setObjectName("earlier-places")
        self.earlier.clicked.connect(self._show_earlier)
        self.head.insertWidget(1, self.earlier)

    def rows(self, parts: VisitParts) -> list[ReadingRow]:
        places = parts.of("places")
        cities = [place for place in places if place["kind"] == "city"]
        rows: list[ReadingRow] = []
        placed: set[str] = set()
        for city in cities:
            here = [city, *self._under(places, lambda place, c=city: self._city_id(place) == c.row_id)]
            rows += self._band(city.row_id, self.say(city), here, placed)
        rest = [place for place in places if place.row_id not in placed]
        return rows + (self._band("none", self.tr("In no city yet"), rest, placed) if rest else [])

    def things(self, parts: VisitParts, part: Part) -> Mapping[str, Sequence[Offer]]:
        offered = self.offers("places")
        kinds = {place.row_id: place["kind"] for place in parts.of("places")}
        return {
            "city_id": [one for one in offered if kinds[one.key] == "city" and one.key != part.row_id],
            "within_id": [one for one in offered if kinds[one.key] in ("venue", "hotel", "airport", "station")
                          and one.key != part.row_id],
        }  # fmt: skip

    def shown(self, part: Part) -> None:
        fits = _FITS.get(part["kind"], frozenset()) | _ALWAYS
        filled = {name for name in self.form.blocks if part[name] is not None}
        self.form.show_only(fits | filled)
        self.room.setEnabled(part["kind"] in ("venue", "hotel"))

    def new(self) -> CreatePlace:
        part = self.part
        city = None if part is None else part.row_id if part["kind"] == "city" else self._city_id(part)
        name = self.as_new("New venue", self.tr("New venue"))
        return CreatePlace(self.visit_id, {**name, "kind": "venue", "city_id": city})

    def edit(self, part: Part, changes: dict[str, Any], seen: dict[str, Any]) -> EditPlace:
        if changes.get("kind") == "city" and part["city_id"] is not None:  # a city lies in no other
            changes, seen = {**changes, "city_id": None}, {**seen, "city_id": part["city_id"]}
        if changes.get("country"):
            changes["country"] = str(changes["country"]).upper()
        return EditPlace(part.row_id, changes, seen=seen)

    def remove(self, row_id: str) -> Command[None]:
        return RemovePlace(row_id)

    def reorder(self, row_id: str, before_id: str | None) -> Command[None]:
        return ReorderPlace(row_id, before_id)

    def _add_room(self) -> None:
        house = self.part
        if house is None:
            return
        made = self.run(
            CreatePlace(
                self.visit_id, {"kind": "room", **self.as_new("Room", self.tr("Room")), "within_id": house.row_id}
            )
        )
        if isinstance(made, str):
            self.table.choose(made)
            self.begin()

    def earlier_menu(self) -> QMenu:
        """Places of the directory and of other visits in the cities of this one, each to be used again."""
        assert self.parts is not None
        mine = self.parts.of("places")
        cities = [name for part in mine if part["kind"] == "city" for name in (part["name"], part["name_native"])]
        here = {(part["kind"], _told_by(part["name"], part["name_native"])) for part in mine}
        found = self.workspace.read(lambda session: earlier_places(session, cities, but=self.visit_id))
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for one in found:
            if (one.kind, _told_by(one.name, one.name_native)) not in here:
                origin = one.visit or self.tr("directory")
                called = words((), one.name, one.name_native).in_language(self.look.language)
                name = " · ".join(filter(None, (called, one.city, origin)))
                menu.addAction(name.replace("&", "&&")).triggered.connect(partial(self._take, one.place_id))
        if menu.isEmpty():
            nothing = self.tr("Neither the directory nor another visit has more places in these cities.")
            menu.addAction(nothing).setEnabled(False)
        return menu

    def _show_earlier(self) -> None:
        self.earlier_menu().popup(self.earlier.mapToGlobal(self.earlier.rect().bottomLeft()))

    def _take(self, place_id: str) -> None:
        self.run(TakePlaces(self.visit_id, (place_id,)))

    def _under(self, places: Sequence[Part], fits: Any) -> list[Part]:
        """The places that fit, each room right after its house."""
        tops = [place for place in places if place["kind"] != "city" and fits(place)]
        ids = {place.row_id for place in tops}
        listed: list[Part] = []
        for place in tops:
            if place["within_id"] not in ids:
                listed += [place, *(room for room in tops if room["within_id"] == place.row_id)]
        return [*listed, *(place for place in tops if place not in listed)]

    def _band(self, key: str, word: str, places: Sequence[Part], placed: set[str]) -> list[ReadingRow]:
        placed.update(place.row_id for place in places)
        band = ReadingRow(f"band {key}", (Cell(word, str(len(places))),), heading=True)
        return [band, *map(self._row, places)]

    def _row(self, place: Part) -> ReadingRow:
        parts = self.parts
        assert parts is not None
        said = words(parts.languages, place["address"], place["address_native"]).in_language(self.look.language)
        name = self.say(place) or place["code"] or ""
        indent = "      " if place["within_id"] else ""
        used = place.row_id in parts.used or any(
            other["within_id"] == place.row_id or other["city_id"] == place.row_id for other in parts.of("places")
        )
        return ReadingRow(
            place.row_id,
            (
                Cell(indent + name, indent + self.other(place) if self.other(place) else "", strong=name),
                Cell(self._kinds.get(place["kind"], place["kind"])),
                Cell(said, place["entrance"] or "", wraps=True),
                Cell(chip="" if used else self.tr("not used"), dashed=True),
            ),
        )

    def _city_id(self, place: Part) -> str | None:
        """The city in which a place lies, through the house it is in."""
        assert self.parts is not None
        seen: set[str] = set()
        at: Part | None = place
        while at is not None and at.row_id not in seen:
            seen.add(at.row_id)
            if at["city_id"]:
                return str(at["city_id"])
            at = self.parts.part("places", at["within_id"])
        return None


def _told_by(name: str | None, native: str | None) -> str:
    return (name or native or "").casefold()
