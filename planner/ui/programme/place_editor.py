"""A small editor for one place, under the field that names it: stored field by field."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.storage.place_facts import PlaceFacts
from planner.ui.parts.button import Button
from planner.ui.parts.choices import ChoiceChip
from planner.ui.parts.fields import Field
from planner.ui.parts.label import caption, label
from planner.ui.parts.languages import language_tag, pair_tags
from planner.ui.parts.paint import draw_card
from planner.ui.parts.time_fields import ZoneField
from planner.ui.programme.place_field import PlaceField
from planner.ui.programme.place_words import CITY, PlaceWords
from planner.ui.theme.look import Look

_FITS: dict[str, frozenset[str]] = {
    "venue": frozenset({"city_id", "within_id", "address", "entrance", "contact", "capacity"}),
    "hotel": frozenset({"city_id", "address", "entrance", "contact"}),
    "room": frozenset({"within_id", "entrance", "capacity"}),
    "airport": frozenset({"city_id", "code", "address", "timezone"}),
    "station": frozenset({"city_id", "code", "address", "entrance"}),
    "city": frozenset({"timezone"}),
}
"""Which fields fit which kind of place; one that is filled is shown wherever it is."""


class PlaceEditor(QWidget):
    """`given(id, {name: value})` for each correction; `asked_new(id, column, name)` for a city or a house around.

    `asked_room(id)` wants a room within the place, `closed` is said when one is done with it.
    """

    given = Signal(str, dict)
    asked_new = Signal(str, str, str)
    asked_found = Signal(str, str, object)
    """A city of the world, a FoundPlace, is to stand in a column of a place."""
    asked_room = Signal(str)
    closed = Signal()

    def __init__(self, look: Look, places: PlaceWords) -> None:
        super().__init__()
        self._look, self._places = look, places
        self._facts: PlaceFacts | None = None
        self._is_made = False
        self.setObjectName("place-editor")
        self.hide()

    @property
    def place_id(self) -> str:
        """The place that is edited; empty for none."""
        return self._facts.place_id if self._facts else ""

    def show_place(self, facts: PlaceFacts | None, *, languages: tuple[str, ...]) -> None:
        """Shows a place; None hides the editor."""
        if self._is_made and (facts is None or facts.place_id != self.place_id):
            for field in (*self.fields.values(), self.city, self.within, self.zone):
                field.forget()
        self._facts = facts
        self.setVisible(facts is not None)
        if facts is None:
            return
        if not self._is_made:
            self._make()
        self._fault.hide()
        self.kind.put(facts.kind)
        for name, field in self.fields.items():
            value = getattr(facts, name)
            field.put("" if value is None else str(value))
        for name in ("name", "address"):
            both = (name, f"{name}_native")
            text, native = (getattr(facts, member) or "" for member in both)
            for member, tag in zip(both, pair_tags(languages, text, native, reader=self._look.languages), strict=True):
                said = language_tag(tag)
                self.fields[member].retag(said, name=f"{self._words[member]} {said}" if tag else self._words[member])
        self.city.put_place(facts.city_id)
        self.within.put_place(facts.within_id, instead=self.tr("a house or a place around it"))
        self.zone.put(facts.timezone or "")
        self._show_blocks(facts)

    def begin(self) -> None:
        """Puts the keyboard where one goes on with a place that was just made."""
        first = self.fields["name"]
        (self.fields["name_native"] if first.text() else first).setFocus(Qt.FocusReason.OtherFocusReason)

    def say_fault(self, sentence: str) -> None:
        """Says why the last correction was not stored."""
        self._fault.setText(sentence)
        self._fault.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_card(self, self._look)

    def _make(self) -> None:
        """Makes the fields, when the first place is edited."""
        look, places = self._look, self._places
        self.kind = ChoiceChip(look, places.kinds, name=self.tr("Kind of place"))
        words = {
            "name": self.tr("Name"),
            "name_native": self.tr("Name"),
            "address": self.tr("Address"),
            "address_native": self.tr("Address"),
            "entrance": self.tr("Entrance"),
            "contact": self.tr("Contact on the spot"),
            "phone": self.tr("Phone"),
            "capacity": self.tr("Seats"),
            "code": self.tr("Code"),
        }
        self._words = words
        self.fields = {name: Field(look, name=word, tag=_TAGGED.get(name, "")) for name, word in words.items()}
        self.city = PlaceField(look, places, name=self.tr("City"), kinds=CITY)
        self.within = PlaceField(look, places, name=self.tr("Within"))
        self.zone = ZoneField(look, name=self.tr("Time zone"))
        self._fault = label("", look.colours.warning_text, 12, wrap=True)
        self._blocks: dict[str, QWidget] = {}
        self._connect()
        self._lay_out()
        self._is_made = True

    def _connect(self) -> None:
        self.kind.picked.connect(lambda value: self._give(kind=value))
        for name, field in self.fields.items():
            field.given.connect(lambda text, n=name: self._typed(n, text))
        self.city.picked.connect(lambda key: self._give(city_id=key or None))
        self.within.picked.connect(lambda key: self._give(within_id=key or None))
        self.city.asked_found.connect(lambda found: self.asked_found.emit(self.place_id, "city_id", found))
        self.city.asked_new.connect(lambda name: self.asked_new.emit(self.place_id, "city_id", name))
        self.within.asked_new.connect(lambda name: self.asked_new.emit(self.place_id, "within_id", name))
        self.zone.zone_given.connect(lambda zone: self._give(timezone=zone or None))
        self.zone.unread.connect(self._zone_unread)

    def _lay_out(self) -> None:
        grey = self._look.colours.secondary
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.kind)
        head.addStretch(1)
        self.done = Button(self._look, self.tr("Done"), style="link")
        self.done.setObjectName("place-done")
        self.done.clicked.connect(self.closed)
        head.addWidget(self.done)
        column.addLayout(head)
        for key, word, fields in (
            ("name", self.tr("Name"), (self.fields["name"], self.fields["name_native"])),
            ("within_id", self.tr("Within"), (self.within,)),
            ("city_id", self.tr("City"), (self.city,)),
            ("code", self.tr("Code"), (self.fields["code"],)),
            ("timezone", self.tr("Time zone"), (self.zone,)),
            ("address", self.tr("Address"), (self.fields["address"], self.fields["address_native"])),
            ("entrance", self.tr("Entrance"), (self.fields["entrance"],)),
            ("contact", self.tr("Contact on the spot and phone"), (self.fields["contact"], self.fields["phone"])),
            ("capacity", self.tr("Seats"), (self.fields["capacity"],)),
        ):
            block = QWidget()
            inner = QVBoxLayout(block)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(4)
            inner.addWidget(caption(word, grey))
            for field in fields:
                inner.addWidget(field)
            self._blocks[key] = block
            column.addWidget(block)
        column.addWidget(self._fault)
        self.rooms = label("", grey, 12, wrap=True)
        column.addWidget(self.rooms)
        foot = QHBoxLayout()
        self.new_room = Button(self._look, self.tr("Add a room"), style="link", icon="plus")
        self.new_room.setObjectName("add-room")
        self.new_room.clicked.connect(lambda: self.asked_room.emit(self.place_id))
        foot.addWidget(self.new_room)
        foot.addStretch(1)
        column.addLayout(foot)

    def _show_blocks(self, facts: PlaceFacts) -> None:
        fits = _FITS.get(facts.kind, frozenset(self._blocks))
        for name, block in self._blocks.items():
            block.setVisible(name == "name" or name in fits or getattr(facts, name) is not None)
        rooms = [self._places.name(room.place_id) for room in self._places.rooms(facts.place_id)]
        names = ("、" if self._look.chinese else ", ").join(rooms)
        self.rooms.setText(self.tr("Rooms: {names}").format(names=names) if rooms else "")
        self.rooms.setVisible(bool(rooms))
        self.new_room.setVisible(facts.kind in ("venue", "hotel"))

    def _zone_unread(self) -> None:
        self.say_fault(self.tr("There is no such time zone. Choose a name such as Europe/Brussels."))

    def _typed(self, name: str, text: str) -> None:
        text = text.strip()
        if name != "capacity":
            self._give(**{name: text or None})
        elif not text or (text.isdecimal() and len(text) < 7):
            self._give(capacity=int(text) if text else None)
        else:
            self.fields[name].mark_fault(True)
            self.say_fault(self.tr("Write the number of seats in figures, such as 120."))

    def _give(self, **changes: object) -> None:
        if self._facts is not None:
            self.given.emit(self._facts.place_id, changes)


_TAGGED = {"name": "EN", "name_native": "中文", "address": "EN", "address_native": "中文"}
