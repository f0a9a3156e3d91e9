"""A field that finds a city by any of its names in any script, without a network."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from planner.reference.countries import country_name
from planner.reference.places import FoundPlace, find_places
from planner.rules.folding import fold
from planner.storage.earlier_places import EarlierCity
from planner.ui.parts.dates import offset
from planner.ui.parts.fields import Field
from planner.ui.parts.offers import Offer, OfferField
from planner.ui.theme.look import Look

BY_HAND = "by hand"
"""The key of the offer to type a city that is not found."""
AGAIN, MOST_AGAIN = "again ", 4
"""Begins the keys of cities that earlier visits typed by hand, and how many of them are offered."""


_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class CityWords(QObject):
    """Says a city that was found: its names, and where it lies, so that Burbank is told from Burbank."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def names(self, place: FoundPlace) -> tuple[str, str]:
        """The name in the reader's language, and the other one where that is another."""
        own, other = (place.name_in(language) or "" for language in self._look.languages)
        own = own or place.name
        return own, other if other != own else ""

    def where(self, place: FoundPlace, *, at: datetime) -> str:
        """Region, country and zone."""
        country, zone = country_name(place.country, self._look.language), offset(place.zone, at)
        if place.region and place.region != place.name:
            return self.tr("{region}, {country} · {zone}").format(region=place.region, country=country, zone=zone)
        return self.tr("{country} · {zone}").format(country=country, zone=zone)


def city_values(place: FoundPlace, languages: tuple[str, ...]) -> Mapping[str, Any]:
    """The attributes of a place in a visit of these languages: both names, country, zone and coordinates."""
    tags = (*languages, "", "")[:2]
    name = place.name_in(tags[0]) if tags[0] else place.name
    native = place.name_in(tags[1]) if tags[1] else None
    return {
        "name": name or (place.name if not native else None),
        "name_native": native if native != name else None,
        "country": place.country,
        "timezone": place.zone,
        "latitude": place.latitude,
        "longitude": place.longitude,
    }


class CityField(OfferField):
    """`found(FoundPlace)` is said when a city was chosen, `asked_by_hand(text)` where it is to be typed by hand.

    What is typed and not chosen stays, marked; a name that fits exactly is taken when the field is left.
    """

    found = Signal(object)
    asked_by_hand = Signal(str)
    again = Signal(object)
    """An EarlierCity that was typed by hand before was chosen."""

    def __init__(
        self, look: Look, *, name: str, at: datetime, earlier: Callable[[], Sequence[EarlierCity]] = tuple
    ) -> None:
        super().__init__(look, name=name, offers=self._find)
        self._at, self._earlier = at, earlier
        self._words = CityWords(look, self)
        self._known: dict[str, FoundPlace] = {}
        self.setPlaceholderText(self.tr("City, by any of its names"))
        self.taken.connect(self._chosen)

    def event(self, event: QEvent) -> bool:
        """Tab settles what was typed, as the list that is open eats the loss of the keyboard."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _TABS:
            self._settle()
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keeps what was typed: a city that is not found waits for a choice, it is not forgotten."""
        Field.focusOutEvent(self, event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._settle()

    def _settle(self) -> None:
        """Takes the city whose name was typed exactly; else the text waits, marked."""
        typed = self.text().strip()
        if typed == self.stored:
            return
        self.end_list()
        exact = next((place for place in self._cities(typed) if fold(typed) in map(fold, place.names())), None)
        if exact is not None:
            self.found.emit(exact)
        else:
            self.mark_fault(bool(typed))

    @property
    def waits(self) -> bool:
        """True while something is typed here that is no city yet."""
        return bool(self.text().strip()) and self.text() != self.stored

    def _cities(self, text: str) -> list[FoundPlace]:
        return [place for place in find_places(text, limit=30) if place.kind == "city"][:12]

    @cached_property
    def _of_office(self) -> Mapping[str, EarlierCity]:
        """Read when somebody first types here."""
        return {f"{AGAIN}{number}": city for number, city in enumerate(self._earlier())}

    def _by_hand_before(self, text: str, found: Sequence[FoundPlace]) -> list[Offer]:
        """Cities that earlier visits typed by hand, with their zones; one that is found is not offered twice."""
        known = {(fold(name), place.zone) for place in found for name in place.names()}
        offers = []
        for key, city in self._of_office.items():
            names = [name for name in (city.name, city.name_native) if name]
            begins = any(fold(name).startswith(fold(text)) for name in names)
            if begins and not any((fold(name), city.timezone) in known for name in names):
                where = self.tr("{zone} · of an earlier visit").format(zone=offset(city.timezone, self._at))
                offers.append(Offer(key, "  ".join(names), where))
        return offers[:MOST_AGAIN]

    def _find(self, text: str) -> list[Offer]:
        typed = text.strip()
        if not typed:
            return []
        found = self._cities(typed)
        self._known = {f"{place.name}/{place.latitude}/{place.longitude}": place for place in found}
        offers = self._by_hand_before(typed, found)
        for key, place in self._known.items():
            own, other = self._words.names(place)
            offers.append(Offer(key, f"{own}  {other}".rstrip(), self._words.where(place, at=self._at)))
        return [*offers, Offer(BY_HAND, self.tr("“{name}” typed by hand…").format(name=typed))]

    def _chosen(self, key: str, typed: str) -> None:
        if key == BY_HAND:
            self.asked_by_hand.emit(typed)
        elif key in self._known:
            self.found.emit(self._known[key])
        elif key in self._of_office:
            self.again.emit(self._of_office[key])
