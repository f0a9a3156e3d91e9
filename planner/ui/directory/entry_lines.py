"""Which attributes an entry of each shelf has, and how they are typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.reference.countries import countries
from planner.ui.parts.form import Line
from planner.ui.parts.person_lines import PersonLines
from planner.ui.parts.place_kinds import PlaceKinds

if TYPE_CHECKING:
    from planner.usecases.directory import Shelf

INTERNAL = "numbers"
"""The first line of a person that only the office's own papers may name."""


class EntryLines(QObject):
    """The lines of a form."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._lands = tuple(countries(language))
        self._people = PersonLines(language)

    def of(self, shelf: Shelf) -> Sequence[Line]:
        """All lines of a shelf, from top to bottom."""
        if shelf == "people":
            return self._person()
        return self._organization() if shelf == "organizations" else self._place()

    def _person(self) -> Sequence[Line]:
        lines = self._people
        return (
            *lines.names(),
            lines.office_rank(),
            lines.nationality(),
            lines.spoken(),
            *lines.reached("numbers"),
            *lines.needs(),
            *lines.documents(),
        )

    def _organization(self) -> Sequence[Line]:
        return (
            Line("name", self.tr("Name"), "pair", native="name_native"),
            Line("country", self.tr("Country"), "thing", none=self.tr("Not said"), choices=self._lands),
            Line("kind", self.tr("What it is, such as ministry or company")),
            Line("gift_rules", self.tr("Gift rules that bind its people"), "thing", none=self.tr("Not said")),
            Line("notes", self.tr("Notes"), "long"),
        )

    def _place(self) -> Sequence[Line]:
        return (
            Line("name", self.tr("Name"), "pair", native="name_native"),
            Line("kind", self.tr("Kind of place"), "thing", none=self.tr("Venue"),
                 choices=tuple(PlaceKinds().words().items())),
            Line("city_name", self.tr("City")),
            Line("address", self.tr("Address"), "pair", native="address_native"),
            Line("country", self.tr("Country"), "thing", none=self.tr("Not said"), choices=self._lands),
            Line("timezone", self.tr("Time zone"), "zone"),
            Line("entrance", self.tr("Entrance")),
            Line("hours", self.tr("Open, as Mo-Fr 09:00-17:00")),
            Line("capacity", self.tr("Seats"), "number"),
            Line("contact", self.tr("Contact on the spot")),
            Line("phone", self.tr("Phone"), beside=True),
            Line("code", self.tr("Code")),
            Line("notes", self.tr("Notes"), "long"),
        )  # fmt: skip
