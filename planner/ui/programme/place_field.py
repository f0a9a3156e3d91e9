"""A field for a place: one of those of the visit, none, or a new one by its name."""

from __future__ import annotations

from PySide6.QtCore import Signal

from planner.ui.parts.offers import Offer, OfferField
from planner.ui.programme.place_words import CITY, NEW, NONE, TERMINI, PlaceWords
from planner.ui.theme.look import Look


class PlaceField(OfferField):
    """`picked(id)` is said when a person takes another place, "" for none; `asked_new(name)` for a new one."""

    picked = Signal(str)
    asked_new = Signal(str)

    def __init__(self, look: Look, places: PlaceWords, *, name: str, kinds: tuple[str, ...] = ()) -> None:
        super().__init__(look, name=name, offers=self._find)
        self._places, self._kinds = places, kinds
        self.chosen: str | None = None
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

    def _find(self, text: str) -> list[Offer]:
        none = self._none if self.chosen else ""
        return list(self._places.offers(text, kinds=self._kinds, none=none, new=self._new))

    def _taken(self, key: str, typed: str) -> None:
        if key == NEW:
            self.asked_new.emit(typed)
        else:
            self.picked.emit("" if key == NONE else key)
