"""The places of a visit in words: what a chooser shows, offers and finds them by."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.models.words import words
from planner.rules.folding import fold
from planner.storage.place_facts import PlaceFacts
from planner.ui.parts.offers import Offer, fitting
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.storage.earlier_places import EarlierPlace

NONE, NEW = "none", "new"
CITY = ("city",)
TERMINI = ("airport", "station")
AGAIN = "again:"
"""Begins the offer of a place that the office knows and the visit has not."""
MOST_AGAIN = 8
_REUSED = ("venue", "hotel")


class PlaceWords(QObject):
    """Knows every place of a visit, whether an item uses it yet or not."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._places: dict[str, PlaceFacts] = {}
        self._languages: tuple[str, ...] = ()
        self._known: Sequence[EarlierPlace] | None = None
        self.known_to_office: Callable[[Sequence[str]], Sequence[EarlierPlace]] = lambda _cities: ()
        """Gives the places of the directory and of earlier visits in cities of these names."""
        self.kinds = {
            "venue": self.tr("Venue"),
            "hotel": self.tr("Hotel"),
            "room": self.tr("Room"),
            "airport": self.tr("Airport"),
            "station": self.tr("Station"),
            "city": self.tr("City"),
        }

    def learn(self, places: Sequence[PlaceFacts], *, languages: tuple[str, ...]) -> None:
        """Takes in the places of the visit and its languages."""
        self._places = {place.place_id: place for place in places}
        self._languages = languages
        self._known = None

    def get(self, place_id: str | None) -> PlaceFacts | None:
        """A place by its id."""
        return self._places.get(place_id or "")

    def name(self, place_id: str | None) -> str:
        """The name alone; the code where there is no name."""
        place = self.get(place_id)
        if place is None:
            return ""
        return (
            words(self._languages, place.name, place.name_native).in_language(self._look.language) or place.code or ""
        )

    def shown(self, place_id: str | None) -> str:
        """Name and what it lies in: "Room 12, Palace Hotel", "Hanhai Studio, Burbank"."""
        place, name = self.get(place_id), self.name(place_id)
        if place is None:
            return ""
        around = self.name(place.within_id) or (self.name(place.city_id) if place.kind != "city" else "")
        code = f"{place.code} " if place.code and place.code != name else ""
        if around and around not in name:
            return self.tr("{place}, {city}").format(place=code + name, city=around)
        return code + name

    def address(self, place_id: str | None) -> str:
        """Where to go: the address, of the house around it where a room has none, then the entrance."""
        place = self.get(place_id)
        seen: set[str] = set()
        entrance = place.entrance if place else None
        while place is not None and place.place_id not in seen:
            seen.add(place.place_id)
            said = words(self._languages, place.address, place.address_native).in_language(self._look.language)
            entrance = entrance or place.entrance
            if said:
                return f"{said} · {entrance}" if entrance else said
            place = self.get(place.within_id)
        return entrance or ""

    def city_of(self, place_id: str | None) -> str | None:
        """The id of the city in which a place lies, or which it is."""
        place = self.get(place_id)
        seen: set[str] = set()
        while place is not None and place.place_id not in seen:
            seen.add(place.place_id)
            if place.kind == "city":
                return place.place_id
            if place.city_id:
                return place.city_id
            place = self.get(place.within_id)
        return None

    def zone_of(self, place_id: str | None) -> str | None:
        """The zone that a place brings: its own, or that of its city."""
        place, city = self.get(place_id), self.get(self.city_of(place_id))
        return (place.timezone if place else None) or (city.timezone if city else None)

    def is_of(self, place_id: str, kinds: tuple[str, ...]) -> bool:
        """True for a place of one of these kinds; of any where none are named."""
        place = self.get(place_id)
        return not kinds or (place is not None and place.kind in kinds)

    def rooms(self, place_id: str) -> list[PlaceFacts]:
        """The rooms within a place."""
        return [place for place in self._places.values() if place.within_id == place_id]

    def offers(self, text: str, *, kinds: tuple[str, ...] = (), none: str = "", new: str = "") -> Sequence[Offer]:
        """Places that fit, `kinds` before or only those, nowhere at all, and a new one by the typed name.

        `new` is a sentence with {name}; `none` is what no place is called.
        """
        places = [place for place in self._places.values() if kinds != CITY or place.kind == "city"]
        places.sort(key=lambda place: (bool(kinds) and place.kind not in kinds, fold(self.shown(place.place_id))))
        found = fitting([self._offer(place) for place in places], text)
        name = text.strip()
        if not name and none:
            return [*found, Offer(NONE, none)]
        return [*found, Offer(NEW, new.format(name=name))] if name and new else found

    def again(self, text: str, *, kinds: tuple[str, ...], city_id: str | None) -> Sequence[Offer]:
        """Places that the office knows in the cities of the visit, those in a city first; without what is here."""
        if self._known is None:
            cities = (place for place in self._places.values() if place.kind == "city")
            self._known = self.known_to_office([name for one in cities for name in (one.name, one.name_native) if name])
        here = {(place.kind, (place.name or place.name_native or "").casefold()) for place in self._places.values()}
        city = self.get(city_id)
        near = {city.name, city.name_native} if city else set()
        fits = [one for one in self._known if one.kind in (kinds or _REUSED)]
        fits = [one for one in fits if (one.kind, (one.name or one.name_native or "").casefold()) not in here]
        fits.sort(key=lambda one: one.city not in near)
        return fitting([self._offer_again(one) for one in fits], text)[:MOST_AGAIN] if text.strip() else ()

    def _offer_again(self, place: EarlierPlace) -> Offer:
        said = words(self._languages, place.name, place.name_native).in_language(self._look.language)
        origin = place.visit or self.tr("directory")
        remark = self.tr("{kind} in {city} · {origin}").format(
            kind=self.kinds.get(place.kind, ""), city=place.city, origin=origin
        )
        found_by = "\n".join(filter(None, (place.name, place.name_native, place.city))).casefold()
        return Offer(AGAIN + place.place_id, said, remark, found_by)

    def _offer(self, place: PlaceFacts) -> Offer:
        texts = [place.name, place.name_native, place.code, place.address, place.address_native]
        texts += [self.shown(place.place_id)]
        words_ = self.shown(place.place_id)
        return Offer(place.place_id, words_, self.kinds.get(place.kind, ""), "\n".join(filter(None, texts)))
