"""Which gifts are listed: by direction, and in the office by year and person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.ui.gifts.rows import Wanted
from planner.ui.parts.choices import ThingField
from planner.ui.parts.label import label
from planner.ui.parts.offers import Offer
from planner.ui.parts.search_box import SearchBox
from planner.ui.parts.segments import Segments
from planner.ui.theme.look import Look


class Filters(QWidget):
    """`changed()` is said when another part of the register is asked for."""

    changed = Signal()

    def __init__(self, look: Look, *, office: bool) -> None:
        super().__init__()
        row = self.row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.directions = Segments(
            look,
            (
                ("", self.tr("All")),
                ("to_give", self.tr("To give")),
                ("given", self.tr("Given")),
                ("received", self.tr("Received")),
                ("declined", self.tr("Declined")),
            ),
            name=self.tr("Direction"),
        )
        self.directions.put("")
        self.directions.chosen.connect(lambda _value: self.changed.emit())
        self.search = SearchBox(look, self.tr("Gift, giver, recipient"), name=self.tr("Find gifts"), width=250)
        self.search.setObjectName("search-gifts")
        self.search.textChanged.connect(lambda _text: self.changed.emit())
        self.year, self.person = "", ""
        self.years = ThingField(look, name=self.tr("Year"), none=self.tr("All years"))
        self.people = ThingField(look, name=self.tr("Person"), none=self.tr("Everybody"))
        self.years.setFixedWidth(106)
        self.people.setMinimumWidth(90)
        self.people.setMaximumWidth(180)
        self.years.picked.connect(self._pick_year)
        self.people.picked.connect(self._pick_person)
        self.counts = label("", look.colours.secondary, 12)
        row.addWidget(self.directions)
        if office:
            row.addWidget(self.years)
            row.addWidget(self.people)
        row.addStretch(1)
        row.addWidget(self.counts)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.activated.connect(lambda: self.search.setFocus(Qt.FocusReason.ShortcutFocusReason))

    @property
    def wanted(self) -> Wanted:
        """What is asked for."""
        return Wanted(self.search.text(), self.directions.value, self.year, self.person)

    def offer(self, years: Sequence[str], people: Sequence[str]) -> None:
        """What there is to choose from."""
        self.years.show_things([Offer(year, year) for year in years], chosen=self.year or None)
        self.people.show_things([Offer(one, one) for one in people], chosen=self.person or None)

    def clear(self) -> None:
        """Asks for everything again."""
        self.year, self.person = "", ""
        self.directions.put("")
        self.search.clear()
        self.changed.emit()

    def _pick_year(self, year: str) -> None:
        self.year = year
        self.years.show_things(self.years.things, chosen=year or None)
        self.changed.emit()

    def _pick_person(self, person: str) -> None:
        self.person = person
        self.people.show_things(self.people.things, chosen=person or None)
        self.changed.emit()
