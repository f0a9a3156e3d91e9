"""Which attributes an entry of each shelf has, and how they are typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.reference.countries import countries
from planner.ui.parts.form import Line
from planner.ui.parts.office_ranks import OfficeRanks
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

    def of(self, shelf: Shelf) -> Sequence[Line]:
        """All lines of a shelf, from top to bottom."""
        if shelf == "people":
            return self._person()
        return self._organization() if shelf == "organizations" else self._place()

    def _person(self) -> Sequence[Line]:
        orders = (("family_first", self.tr("Family name first")), ("given_first", self.tr("Given name first")))
        return (
            Line("name", self.tr("Name, as it is printed"), "pair", native="native_name"),
            Line("family_name", self.tr("Family name, the part that is marked")),
            Line("name_order", self.tr("Order of the name"), "thing", none=self.tr("Not said"), choices=orders),
            Line("honorific", self.tr("Form of address")),
            Line("courtesy_title", self.tr("Courtesy title")),
            Line("position_text", self.tr("Position"), "pair", native="position_native"),
            Line("office_rank", self.tr("Rank of the office"), "thing", none=self.tr("Read from the position"),
                 choices=OfficeRanks().choices()),
            Line("nationality", self.tr("Nationality"), "thing", none=self.tr("Not said"), choices=self._lands),
            Line("spoken", self.tr("Languages spoken")),
            Line("numbers", self.tr("Phones, one a line"), "long"),
            Line("email", self.tr("E-mail")),
            Line("diet", self.tr("Diet")),
            Line("mobility", self.tr("Mobility")),
            Line("passport", self.tr("Passport")),
            Line("passport_expires", self.tr("Passport expires"), beside=True),
            Line("visa", self.tr("Visa")),
            Line("birth_date", self.tr("Birth date"), beside=True),
            Line("notes", self.tr("Notes"), "long"),
        )  # fmt: skip

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
