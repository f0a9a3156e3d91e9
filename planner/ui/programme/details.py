"""The closed sections of the inspector: what is said at an item, how one dresses, how one travels, notes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.storage.item_facts import ItemFacts
from planner.ui.parts.choices import ThingField
from planner.ui.parts.fields import Field
from planner.ui.parts.languages import language_tag
from planner.ui.parts.offers import Offer
from planner.ui.parts.text_field import TextField
from planner.ui.programme.kind_fields import JOURNEYS, TABLE, fits
from planner.ui.programme.section import Section
from planner.ui.theme.look import Look

_ONE_LINE = frozenset({"carrier", "number", "booking", "url"})


class Details(QWidget):
    """`given(changes)` is said when a field was changed and left."""

    given = Signal(dict)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._facts: ItemFacts | None = None
        self._languages: tuple[str, ...] = ()
        self._things: dict[str, Sequence[Offer]] = {}
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
        self.sections = (self.travel, self._talks, self._manners, self._notes)
        for section in self.sections:
            column.addWidget(section)

    @property
    def track(self) -> Field | TextField:
        """The field for the group whose programme an item belongs to."""
        return self._notes.fields["track_id"]

    def show_facts(
        self, facts: ItemFacts, *, languages: tuple[str, ...], vehicles: Sequence[Offer], groups: Sequence[Offer]
    ) -> None:
        """Shows what fits the kind of an item, and whatever is filled."""
        self._facts, self._languages = facts, languages
        self._things = {"vehicle_id": vehicles, "track_id": groups}
        for section in self.sections:
            fitting = {name for name in section.names if fits(name, facts)}
            section.show_fields(fitting, {name for name in fitting if getattr(facts, name)})
            if section.is_made:
                self._fill(section)
        if facts.kind in JOURNEYS:
            self.travel.open()

    def say_fault(self, names: Sequence[str], sentence: str) -> bool:
        """Says it beside the field of one of these attributes; False where none of them is here."""
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
                field.put(getattr(facts, name) or "")
        if section is self._notes:
            self._name_notes(facts)

    def _name_notes(self, facts: ItemFacts) -> None:
        word = self.tr("Notes")
        if facts.kind in TABLE:
            word = self.tr("Seating and notes")
        elif facts.kind == "signing":
            word = self.tr("Documents, seating and notes")
        tags = [*self._languages, "", ""][:2]
        for name, tag in zip(("notes", "notes_native"), tags, strict=True):
            said = self.tr("{word} ({language})").format(word=word, language=language_tag(tag)) if tag else word
            self._notes.blocks[name].rename(said)
            self._notes.fields[name].setAccessibleName(said)

    def _section(self, title: str, words: dict[str, str]) -> Section:
        return Section(self._look, title, words, make=self._field, made=self._fill)

    def _field(self, name: str, word: str) -> Field | TextField:
        if name in ("vehicle_id", "track_id"):
            none = self.tr("No vehicle yet") if name == "vehicle_id" else self.tr("Everyone's programme")
            thing = ThingField(self._look, name=word, none=none)
            thing.picked.connect(lambda key: self.given.emit({name: key or None}))
            return thing
        field = (Field if name in _ONE_LINE else TextField)(self._look, name=word)
        field.given.connect(lambda text: self.given.emit({name: text.strip() or None}))
        return field
