"""A field for a place: one of those of the visit, none, or a new one by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from planner.ui.parts.offers import Offer, OfferField
from planner.ui.programme.place_words import AGAIN, CITY, NEW, NONE, TERMINI, PlaceWords
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.ui.programme.found_places import FoundPlaces


class PlaceField(OfferField):
    """`picked(id)` is said when a person takes another place, "" for none; `asked_new(name)` for a new one."""

    picked = Signal(str)
    asked_new = Signal(str)
    asked_found = Signal(object)
    """A FoundPlace of the world that is not in the visit yet."""
    asked_again = Signal(str)
    """A place of the directory or of another visit, as `EarlierPlace.place_id` names it."""

    def __init__(
        self, look: Look, places: PlaceWords, *, name: str, kinds: tuple[str, ...] = (), again: bool = False
    ) -> None:
        """With `again` it offers what the directory and earlier visits know, too."""
        super().__init__(look, name=name, offers=self._find)
        self._again = again
        self._places, self._kinds = places, kinds
        self._look = look
        self._found: FoundPlaces | None = None
        self.chosen: str | None = None
        self.near: str | None = None
        """The id of the city in which it most likely lies: what the office knows there comes first."""
        self.setClearButtonEnabled(False)
        self.taken.connect(self._taken)
        self._none = self.tr("No place yet")
        new = {CITY: self.tr("New city “{name}”…"), TERMINI: self.tr("New airport or station “{name}”…")}
        self._new = new.get(kinds, self.tr("New venue “{name}”…"))

    def put_place(self, place_id: str | None, *, instead: str = "") -> None:
        """Shows a place; `instead` is shown in grey where there is none."""
        self.chosen = place_id
        text = self._places.shown(place_id)
        self.put(text)
        self.setToolTip(text)
        self.setPlaceholderText(instead or self._none)

    @property
    def _world(self) -> FoundPlaces:
        """The places of the world; brought in when somebody first types here."""
        if self._found is None:
            from planner.ui.programme.found_places import FoundPlaces

            self._found = FoundPlaces(self._look, self)
        return self._found

    def _find(self, text: str) -> list[Offer]:
        none = self._none if self.chosen else ""
        offers = list(self._places.offers(text, kinds=self._kinds, none=none, new=self._new))
        here = [offer for offer in offers if offer.key != NEW]
        of_kind = [offer for offer in here if self._places.is_of(offer.key, self._kinds)]
        rest = [offer for offer in here if offer not in of_kind]
        again = self._places.again(text, kinds=self._kinds, city_id=self.near) if self._again else ()
        return [
            *of_kind,
            *again,
            *self._world.offers(text, self._kinds),
            *rest,
            *(one for one in offers if one.key == NEW),
        ]

    def _taken(self, key: str, typed: str) -> None:
        found = self._world.get(key)
        if found is not None:
            self.asked_found.emit(found)
        elif key == NEW:
            self.asked_new.emit(typed)
        elif key.startswith(AGAIN):
            self.asked_again.emit(key.removeprefix(AGAIN))
        else:
            self.picked.emit("" if key == NONE else key)
