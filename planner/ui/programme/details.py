"""The closed sections of the inspector: how one travels and gets there, what is said, how one dresses, notes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.kinds import TRAVEL_MODES
from planner.storage.item_facts import ItemFacts
from planner.ui.parts.choices import ThingField
from planner.ui.parts.fields import Field
from planner.ui.parts.languages import language_tag, pair_tags
from planner.ui.parts.offers import Offer
from planner.ui.parts.text_field import TextField
from planner.ui.programme.happened import Happened
from planner.ui.programme.kind_fields import JOURNEYS, TABLE, fits
from planner.ui.programme.section import Section
from planner.ui.theme.look import Look

_MINUTES = frozenset({"travel_minutes", "buffer_minutes"})
_ONE_LINE = _MINUTES | {"carrier", "number", "booking", "url"}
MOST_MINUTES = 24 * 60


class Details(QWidget):
    """`given(changes)` is said when a field was changed and left."""

    given = Signal(dict)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._facts: ItemFacts | None = None
        self._languages: tuple[str, ...] = ()
        self._things: dict[str, Sequence[Offer]] = {}
        words = (
            self.tr("Walk"),
            self.tr("Car"),
            self.tr("Coach"),
            self.tr("Train"),
            self.tr("Flight"),
            self.tr("Boat"),
        )
        self._modes = [Offer(mode, word) for mode, word in zip(TRAVEL_MODES, words, strict=True)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.travel = self._section(
            self.tr("Number, booking, vehicle"),
            {
                "carrier": self.tr("Carrier"),
                "number": self.tr("Number"),
                "booking": self.tr("Booking"),
                "vehicle_id": self.tr("Vehicle"),
            },
        )
        self._way = self._section(
            self.tr("Way there"),
            {
                "travel_minutes": self.tr("Minutes on the way"),
                "travel_mode": self.tr("How one gets there"),
                "buffer_minutes": self.tr("Minutes kept free before it"),
            },
        )
        self._talks = self._section(
            self.tr("Objective and talking points"),
            {"objective": self.tr("Objective"), "talking_points": self.tr("Talking points")},
        )
        self._manners = self._section(
            self.tr("Dress, interpretation, host"),
            {
                "dress": self.tr("Dress"),
                "interpretation": self.tr("Interpretation"),
                "host": self.tr("Host"),
                "contact": self.tr("Contact"),
            },
        )
        self._notes = self._section(
            self.tr("Notes"),
            {
                "notes": self.tr("Notes"),
                "notes_native": self.tr("Notes in the second language"),
                "internal_notes": self.tr("For the office only"),
                "url": self.tr("Web page"),
                "track_id": self.tr("Programme of"),
            },
        )
        self.sections = (self.travel, self._way, self._talks, self._manners, self._notes)
        for section in self.sections:
            column.addWidget(section)
        self.happened = Happened(look)
        self.happened.given.connect(self.given)
        column.addWidget(self.happened)

    @property
    def track(self) -> Field | TextField:
        """The field for the group whose programme an item belongs to."""
        return self._notes.fields["track_id"]

    def show_facts(
        self, facts: ItemFacts, *, languages: tuple[str, ...], vehicles: Sequence[Offer], groups: Sequence[Offer]
    ) -> None:
        """Shows what fits the kind of an item, and whatever is filled."""
        self._facts, self._languages = facts, languages
        self._things = {"vehicle_id": vehicles, "track_id": groups, "travel_mode": self._modes}
        for section in self.sections:
            fitting = {name for name in section.names if fits(name, facts)}
            section.show_fields(fitting, {name for name in fitting if getattr(facts, name) not in (None, "")})
            if section.is_made:
                self._fill(section)
        if facts.kind in JOURNEYS:
            self.travel.open()

    def say_fault(self, names: Sequence[str], sentence: str) -> bool:
        """Says it beside the field of one of these attributes; False where none of them is here."""
        if self.happened.say_fault(names, sentence):
            return True
        for section in self.sections:
            for name in names:
                if name in section.names:
                    section.open()
                    section.blocks[name].say_fault(sentence)
                    return True
        return False

    def _fill(self, section: Section) -> None:
        facts = self._facts
        if facts is None:
            return
        for name, field in section.fields.items():
            section.blocks[name].say_fault("")
            if isinstance(field, ThingField):
                field.show_things(self._things[name], chosen=getattr(facts, name))
            else:
                value = getattr(facts, name)
                field.put("" if value is None else str(value))
        if section is self._notes:
            self._name_notes(facts)

    def _name_notes(self, facts: ItemFacts) -> None:
        word = self.tr("Notes")
        if facts.kind in TABLE:
            word = self.tr("Seating and notes")
        elif facts.kind == "signing":
            word = self.tr("Documents, seating and notes")
        tags = pair_tags(self._languages, facts.notes or "", facts.notes_native or "", reader=self._look.languages)
        for name, tag in zip(("notes", "notes_native"), tags, strict=True):
            said = self.tr("{word} ({language})").format(word=word, language=language_tag(tag)) if tag else word
            self._notes.blocks[name].rename(said)
            self._notes.fields[name].setAccessibleName(said)

    def _section(self, title: str, words: dict[str, str]) -> Section:
        return Section(self._look, title, words, make=self._field, made=self._fill)

    def _field(self, name: str, word: str) -> Field | TextField:
        nothing = {
            "vehicle_id": self.tr("No vehicle yet"),
            "track_id": self.tr("Everyone's programme"),
            "travel_mode": self.tr("Not said"),
        }
        none = nothing.get(name)
        if none is not None:
            thing = ThingField(self._look, name=word, none=none)
            thing.picked.connect(lambda key: self.given.emit({name: key or None}))
            return thing
        field = (Field if name in _ONE_LINE else TextField)(self._look, name=word)
        give = self._give_minutes if name in _MINUTES else self._give
        field.given.connect(lambda text: give(name, text.strip()))
        return field

    def _give(self, name: str, text: str) -> None:
        self.given.emit({name: text or None})

    def _give_minutes(self, name: str, text: str) -> None:
        if text and not (text.isdecimal() and int(text) <= MOST_MINUTES):
            self._way.blocks[name].say_fault(self.tr("Write minutes in figures, such as 20; a day has 1440."))
            return
        self._way.blocks[name].say_fault("")
        self.given.emit({name: int(text) if text else None})
