"""Cities and airports of the world, offered beside those of the visit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject

from planner.reference.countries import country_name
from planner.reference.places import FoundPlace, find_places
from planner.ui.parts.city_field import city_values
from planner.ui.parts.offers import Offer
from planner.ui.programme.place_words import CITY, TERMINI
from planner.ui.theme.look import Look

LEAST_LETTERS, MOST = 2, 8


class FoundPlaces(QObject):
    """Finds by any name in any script, and an airport by its code too, without a network."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._found: dict[str, FoundPlace] = {}

    def offers(self, text: str, kinds: tuple[str, ...]) -> list[Offer]:
        """Those that fit, where cities or airports are asked for; none for a single letter of Latin script."""
        wanted = {CITY: "city", TERMINI: "airport"}.get(kinds)
        typed = text.strip()
        if wanted is None or (typed.isascii() and len(typed) < LEAST_LETTERS):
            return []
        known = [place for place in find_places(typed, limit=40) if place.kind == wanted][:MOST]
        self._found = {f"found:{number}": place for number, place in enumerate(known)}
        return [Offer(key, self._words(place), self._where(place)) for key, place in self._found.items()]

    def get(self, key: str) -> FoundPlace | None:
        """What was offered under a key."""
        return self._found.get(key)

    def _words(self, place: FoundPlace) -> str:
        name = place.name_in(self._look.language) or place.name
        return f"{place.code} {name}" if place.code else name

    def _where(self, place: FoundPlace) -> str:
        country = country_name(place.country, self._look.language)
        if place.region and place.region != place.name:
            return self.tr("{region}, {country}").format(region=place.region, country=country)
        return country


def values_of(place: FoundPlace, languages: tuple[str, ...]) -> Mapping[str, Any]:
    """The attributes of a city or an airport in a visit of these languages."""
    return {"kind": place.kind, **city_values(place, languages), "code": place.code}
