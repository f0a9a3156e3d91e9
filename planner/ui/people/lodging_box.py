"""Where somebody sleeps, if not where the others do: each place with its room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.ui.parts.fields import Field
from planner.ui.parts.names_box import NamesBox
from planner.ui.parts.offers import Offer
from planner.ui.theme.look import Look

ROOM_WIDTH = 96


class LodgingBox(NamesBox):
    """`housed(lodging, room, room before)` is said when a room was typed."""

    housed = Signal(str, str, str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, name=self.tr("Sleeps in"), invite=self.tr("Elsewhere than the others…"))
        self._told: object = None
        self._rooms: dict[str, str] = {}
        self.fields: dict[str, Field] = {}

    def show_lodging(self, lodging: Sequence[tuple[str, str, str]], offers: Sequence[Offer]) -> None:
        """Shows row ids with the words for the place and the room; a room that is being typed is left alone."""
        self._rooms = {row_id: room for row_id, _, room in lodging}
        told = tuple((row_id, words) for row_id, words, _ in lodging)
        if told != self._told:
            self._told, self.fields = told, {}
            self.show_names(told, offers)
        self.field.show_things(offers, chosen=None)
        for row_id, field in self.fields.items():
            field.put(self._rooms[row_id])

    def _line(self, row_id: str, words: str, *, above: str) -> QWidget:
        line = super()._line(row_id, words, above=above)
        room = Field(self._look, name=self.tr("Room in {place}").format(place=words))
        room.setPlaceholderText(self.tr("Room number"))
        room.setFixedWidth(ROOM_WIDTH)
        room.given.connect(lambda text: self.housed.emit(row_id, text.strip(), self._rooms.get(row_id, "")))
        self.fields[row_id] = room
        layout = line.layout()
        assert isinstance(layout, QHBoxLayout)  # made by the base
        layout.insertWidget(1, room)
        return line
