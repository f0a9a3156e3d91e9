"""What forms of a person ask, of somebody in a visit as of an entry of the directory."""

from __future__ import annotations

from PySide6.QtCore import QObject

from planner.reference.countries import countries
from planner.ui.parts.form import Line
from planner.ui.parts.office_ranks import OfficeRanks


class PersonLines(QObject):
    """The attributes that both have, part by part; `language` is that of the names of countries."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def names(self) -> tuple[Line, ...]:
        """The name with its parts, the titles and the position."""
        orders = (("family_first", self.tr("Family name first")), ("given_first", self.tr("Given name first")))
        return (
            Line("name", self.tr("Name, as it is printed"), "pair", native="native_name"),
            Line("family_name", self.tr("Family name, the part that is marked")),
            Line("name_order", self.tr("Order of the name"), "thing", none=self.tr("Not said"), choices=orders),
            Line("honorific", self.tr("Form of address")),
            Line("courtesy_title", self.tr("Courtesy title")),
            Line("position_text", self.tr("Position"), "pair", native="position_native"),
        )

    def office_rank(self) -> Line:
        """How high the office is."""
        none, ranks = self.tr("Read from the position"), OfficeRanks().choices()
        return Line("office_rank", self.tr("Rank of the office"), "thing", none=none, choices=ranks)

    def nationality(self) -> Line:
        """A country, by the reader's name for it."""
        lands = tuple(countries(self._language))
        return Line("nationality", self.tr("Nationality"), "thing", none=self.tr("Not said"), choices=lands)

    def spoken(self) -> Line:
        """The languages."""
        return Line("spoken", self.tr("Languages spoken"))

    def reached(self, phones: str) -> tuple[Line, ...]:
        """Telephone and mail; `phones` is the attribute that holds the numbers."""
        return Line(phones, self.tr("Phones, one a line"), "long"), Line("email", self.tr("E-mail"))

    def needs(self) -> tuple[Line, ...]:
        """What hosts have to know."""
        return Line("diet", self.tr("Diet")), Line("mobility", self.tr("Mobility"))

    def documents(self) -> tuple[Line, ...]:
        """Passport and visa, and notes."""
        return (
            Line("passport", self.tr("Passport")),
            Line("passport_expires", self.tr("Passport expires"), beside=True),
            Line("visa", self.tr("Visa")),
            Line("birth_date", self.tr("Birth date"), beside=True),
            Line("notes", self.tr("Notes"), "long"),
        )
