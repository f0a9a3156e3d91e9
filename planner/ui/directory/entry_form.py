"""One entry of the directory: its attributes, in which visits it was, and what can be done with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.place import PLACE_KINDS
from planner.reference.countries import countries
from planner.ui.directory.doing import Doing
from planner.ui.parts.block import Block
from planner.ui.parts.button import Button
from planner.ui.parts.form import Form, Line
from planner.ui.parts.label import caption, label
from planner.ui.parts.offers import Offer, OfferField
from planner.ui.theme.look import Look
from planner.usecases.directory import Appearance, appearances, directory_entry, directory_page

if TYPE_CHECKING:
    from planner.usecases.directory import Shelf
    from planner.workspace import Workspace


class EntryForm(Form):
    """`visited(visit, person)` wants to see somebody in a visit, `asked_add()` to add them to one."""

    visited = Signal(str, str)
    asked_add = Signal()
    asked_remove = Signal()

    def __init__(self, look: Look, workspace: Workspace, doing: Doing, shelf: Shelf) -> None:
        lands = tuple(countries(look.language))
        super().__init__(look, self._lines(shelf, lands), name=self.tr("Inspector"))
        self._look, self._workspace, self._doing, self.shelf = look, workspace, doing, shelf
        self.entry_id = ""
        self._entry: Mapping[str, Any] = {}
        self._title = label("", look.colours.text, 15, bold=True, wrap=True)
        self.column.insertWidget(0, self._title)
        self._visits = QVBoxLayout()
        self._visits.setSpacing(2)
        if shelf == "people":
            self.house = OfferField(look, name=self.tr("Organisation"), offers=self._find_house)
            self.house.taken.connect(lambda key, _typed: self._store({"organization_id": key or None}))
            self.add_block("organization_id", Block(look, self.tr("Organisation"), self.house), after="position_text")
            self._head = QWidget()
            column = QVBoxLayout(self._head)
            column.setContentsMargins(0, 0, 0, 4)
            column.setSpacing(6)
            column.addWidget(caption(self.tr("In these visits"), look.colours.secondary))
            column.addLayout(self._visits)
            add = Button(look, self.tr("Add to a visit…"), style="small")
            add.setObjectName("add-to-visit")
            add.clicked.connect(self.asked_add)
            column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
            self.column.insertWidget(1, self._head)
        remove = Button(look, self.tr("Remove from the directory"), style="link")
        remove.setObjectName("remove-entry")
        remove.clicked.connect(self.asked_remove)
        self.column.insertWidget(self.column.count() - 1, remove)
        self.given.connect(self._give)

    def show_entry(self, entry_id: str) -> None:
        """Shows an entry; raises NotFound where it is gone."""
        self.entry_id = entry_id
        entry = self._entry = directory_entry(self._workspace, self.shelf, entry_id)
        native = entry.get("native_name") or entry.get("name_native")
        self._title.setText(" ".join(filter(None, (entry["name"], native))))
        values = dict(entry)
        values["spoken"] = ", ".join(entry.get("languages") or ())
        values["numbers"] = "\n".join(filter(None, (entry.get("phone"), *(entry.get("phones") or ()))))
        values["languages"] = ("en", "zh")
        self.show_row(entry_id, values)
        if self.shelf == "people":
            house = entry["organization_id"]
            self.house.put(directory_entry(self._workspace, "organizations", house)["name"] if house else "")
            self._show_visits(appearances(self._workspace, entry_id))

    @property
    def name(self) -> str:
        """What the entry is called."""
        return self._title.text()

    def _show_visits(self, found: Sequence[Appearance]) -> None:
        while (item := self._visits.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not found:
            self._visits.addWidget(label(self.tr("In none yet"), self._look.colours.secondary, 12))
        for one in found:
            year = str(one.first_day.year) if one.first_day and str(one.first_day.year) not in one.title else ""
            link = Button(self._look, " ".join(filter(None, (one.title, year))), style="link")
            link.clicked.connect(lambda _=False, seen=one: self.visited.emit(seen.visit_id, seen.person_id))
            link.setMaximumWidth(310)
            link.setToolTip(one.title)
            self._visits.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            part = " · ".join(filter(None, (one.position, one.role)))
            if part:
                self._visits.addWidget(label(part, self._look.colours.secondary, 12, wrap=True))

    def _find_house(self, text: str) -> list[Offer]:
        found = directory_page(self._workspace, "organizations", text=text.strip(), limit=20)
        offers = [Offer(line.entry_id, line.name, line.native) for line in found.lines]
        return offers if text.strip() else [*offers, Offer("", self.tr("None"))]

    def _give(self, changes: dict[str, Any]) -> None:
        stored = {name: value for name, value in changes.items() if name not in ("spoken", "numbers", "rank")}
        if "spoken" in changes:
            parts = (changes["spoken"] or "").replace("、", ",").replace("，", ",").split(",")
            stored["languages"] = [part.strip() for part in parts if part.strip()] or None
        if "numbers" in changes:
            lines = [line.strip() for line in (changes["numbers"] or "").splitlines() if line.strip()]
            stored |= {"phone": lines[0] if lines else None, "phones": lines[1:] or None}
        self._store(stored)

    def _store(self, changes: dict[str, Any]) -> None:
        if self.entry_id:
            seen = {name: self._entry.get(name) for name in changes}
            self._doing.edit(self.shelf, self.entry_id, changes, seen)

    def _lines(self, shelf: Shelf, lands: tuple[tuple[str, str], ...]) -> Sequence[Line]:
        orders = (("family_first", self.tr("Family name first")), ("given_first", self.tr("Given name first")))
        notes = Line("notes", self.tr("Notes"), "long")
        if shelf == "people":
            return (
                Line("name", self.tr("Name, as it is printed"), "pair", native="native_name"),
                Line("family_name", self.tr("Family name, the part that is marked")),
                Line("name_order", self.tr("Order of the name"), "thing", none=self.tr("Not said"), choices=orders),
                Line("honorific", self.tr("Form of address")),
                Line("courtesy_title", self.tr("Courtesy title")),
                Line("position_text", self.tr("Position"), "pair", native="position_native"),
                Line("nationality", self.tr("Nationality"), "thing", none=self.tr("Not said"), choices=lands),
                Line("spoken", self.tr("Languages spoken")),
                Line("numbers", self.tr("Phones, one a line"), "long"),
                Line("email", self.tr("E-mail")),
                Line("diet", self.tr("Diet")),
                Line("mobility", self.tr("Mobility")),
                Line("passport", self.tr("Passport")),
                Line("passport_expires", self.tr("Passport expires")),
                Line("birth_date", self.tr("Birth date")),
                notes,
            )
        if shelf == "organizations":
            return (
                Line("name", self.tr("Name"), "pair", native="name_native"),
                Line("country", self.tr("Country"), "thing", none=self.tr("Not said"), choices=lands),
                Line("kind", self.tr("Kind")),
                notes,
            )
        kinds = {
            "city": self.tr("City"),
            "venue": self.tr("Venue"),
            "hotel": self.tr("Hotel"),
            "airport": self.tr("Airport"),
            "station": self.tr("Station"),
            "room": self.tr("Room"),
            "port": self.tr("Port"),
            "other": self.tr("Other"),
        }
        return (
            Line("name", self.tr("Name"), "pair", native="name_native"),
            Line("kind", self.tr("Kind"), "thing", none=self.tr("Other"),
                 choices=tuple((kind, kinds.get(kind, kind)) for kind in PLACE_KINDS)),
            Line("city_name", self.tr("City")),
            Line("address", self.tr("Address"), "pair", native="address_native"),
            Line("country", self.tr("Country"), "thing", none=self.tr("Not said"), choices=lands),
            Line("entrance", self.tr("Entrance")),
            Line("hours", self.tr("Opening hours")),
            Line("capacity", self.tr("Capacity"), "number"),
            Line("contact", self.tr("Contact")),
            Line("phone", self.tr("Phone")),
            notes,
        )  # fmt: skip
