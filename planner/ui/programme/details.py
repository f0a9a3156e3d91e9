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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.vehicle = ThingField(look, name=self.tr("Vehicle"), none=self.tr("No vehicle yet"))
        self.track = ThingField(look, name=self.tr("Programme of"), none=self.tr("Everyone's programme"))
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

    def show_facts(
        self, facts: ItemFacts, *, languages: tuple[str, ...], vehicles: Sequence[Offer], groups: Sequence[Offer]
    ) -> None:
        """Shows what fits the kind of an item, and whatever is filled."""
        for section in self.sections:
            for name, field in section.fields.items():
                if isinstance(field, ThingField):
                    continue
                field.put(getattr(facts, name) or "")
                section.blocks[name].say_fault("")
            fitting = {name for name in section.fields if fits(name, facts)}
            section.show_fields(fitting, {name for name in fitting if getattr(facts, name)})
        self.vehicle.show_things(vehicles, chosen=facts.vehicle_id)
        self.track.show_things(groups, chosen=facts.track_id)
        if facts.kind in JOURNEYS:
            self.travel.open()
        self._name_notes(facts, languages)

    def say_fault(self, names: Sequence[str], sentence: str) -> bool:
        """Says it beside the field of one of these attributes; False where none of them is here."""
        for section in self.sections:
            for name in names:
                if name in section.blocks:
                    section.open()
                    section.blocks[name].say_fault(sentence)
                    return True
        return False

    def _name_notes(self, facts: ItemFacts, languages: tuple[str, ...]) -> None:
        word = self.tr("Notes")
        if facts.kind in TABLE:
            word = self.tr("Seating and notes")
        elif facts.kind == "signing":
            word = self.tr("Documents, seating and notes")
        tags = [*languages, "", ""][:2]
        for name, tag in zip(("notes", "notes_native"), tags, strict=True):
            said = self.tr("{word} ({language})").format(word=word, language=language_tag(tag)) if tag else word
            self._notes.blocks[name].rename(said)
            self._notes.fields[name].setAccessibleName(said)

    def _section(self, title: str, fields: dict[str, str]) -> Section:
        section = Section(self._look, title)
        for name, word in fields.items():
            field: Field | TextField
            if name in ("vehicle_id", "track_id"):
                chosen = self.vehicle if name == "vehicle_id" else self.track
                chosen.picked.connect(lambda key, n=name: self.given.emit({n: key or None}))
                field = chosen
            else:
                field = (Field if name in _ONE_LINE else TextField)(self._look, name=word)
                field.given.connect(lambda text, n=name: self.given.emit({n: text.strip() or None}))
            section.add(name, word, field)
        return section
