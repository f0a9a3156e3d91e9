"""All attributes of one person as fields, each stored as it is left."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.models.kinds import PERSON_ROLES
from planner.reference.phones import possible_phone
from planner.ui.parts.block import Block
from planner.ui.parts.button import Button
from planner.ui.parts.choices import NEW
from planner.ui.parts.form import Form, Line
from planner.ui.parts.label import caption, label
from planner.ui.parts.names_box import NamesBox
from planner.ui.parts.offers import Offer
from planner.ui.parts.person_lines import PersonLines
from planner.ui.parts.role_words import RoleWords
from planner.ui.people.book import Book
from planner.ui.people.directory_link import DirectoryLink
from planner.ui.people.doing import Doing
from planner.ui.people.lodging_box import LodgingBox
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.models import Person

_BETWEEN = re.compile(r"\s*[,;，；、\n]\s*")
_LINES = re.compile(r"\s*[\n;；]\s*")


class PersonForm(Form):
    """`asked_join(group)` wants the person in a group, `asked_programme()` what the person attends."""

    asked_join = Signal(str)
    asked_programme = Signal()

    def __init__(self, look: Look, doing: Doing) -> None:
        self._said = RoleWords()
        super().__init__(look, self._lines(look), name=self.tr("Inspector"))
        self._look, self._doing = look, doing
        self.person: Person | None = None
        self._title = label("", look.colours.text, 15, bold=True, wrap=True)
        self._under = label("", look.colours.secondary, 12, wrap=True)
        self.programme = Button(look, self.tr("Their programme"), style="link")
        self.directory = DirectoryLink(look, doing.workspace)
        links = QWidget()
        row = QHBoxLayout(links)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.programme)
        row.addStretch(1)
        for number, widget in enumerate((self._title, self._under, links)):
            self.column.insertWidget(number, widget)
        self.groups = NamesBox(look, name=self.tr("Into a group"), invite=self.tr("Into a group…"))
        self.lodging = LodgingBox(look)
        self.add_block("groups", Block(look, self.tr("Groups and coaches"), self.groups), after="office_rank")
        self.add_block("lodging", Block(look, self.tr("Sleeps in"), self.lodging), after="wish")
        inside = caption(self.tr("Internal: only in the office's own papers"), look.colours.warning_text)
        self.add_block(
            "directory", Block(look, self.tr("In the directory of the office"), self.directory), after="notes"
        )
        first = next(row for row in self._rows if row.indexOf(self.blocks["phones"]) >= 0)
        self.column.insertWidget(self.column.indexOf(first), inside)
        self.given.connect(self._give)
        self.groups.added.connect(self.asked_join)
        self.groups.removed.connect(doing.leave_group)
        self.lodging.added.connect(self._lodge)
        self.lodging.removed.connect(doing.unlodge)
        self.lodging.housed.connect(lambda row_id, room, seen: doing.give_room(row_id, room, seen or None))
        self.programme.clicked.connect(self.asked_programme)
        self.directory.entered.connect(lambda: doing.enter_in_directory([self.person.id]) if self.person else None)
        self.directory.linked.connect(lambda key: doing.link(self.person.id, key or None) if self.person else None)

    def show_person(self, book: Book, person: Person) -> None:
        """Shows a person of a visit with all that can be chosen for them."""
        self.person = person
        self._book = book
        said = book.called(person).in_language(self._look.language)
        self._title.setText(said)
        self._under.setText(book.said(book.house(person)).in_language(self._look.language))
        self.directory.show_person(person)
        self.programme.setVisible(person.side == "delegation")
        houses = [self._offer(book, one.id, book.said(one)) for one in book.visit.organizations]
        self.show_row(person.id, self._values(person), things={"organization_id": houses})
        of_person = book.groups_of(person.id)
        mine = {group.id for _, group in of_person}
        self.groups.show_names(
            [(row_id, book.said(group).in_language(self._look.language)) for row_id, group in of_person],
            [self._offer(book, one.id, book.said(one)) for one in book.visit.groups if one.id not in mine],
        )
        hotels = [one for one in book.visit.places if one.kind in ("hotel", "city")]
        self.lodging.show_lodging(
            [(one.id, book.slept_in(one).in_language(self._look.language), one.room or "") for one in person.lodging],
            [self._offer(book, one.id, book.said(one)) for one in hotels],
        )
        self._check_phones(person)

    def _values(self, person: Person) -> dict[str, Any]:
        values = {name: getattr(person, name, None) for editor in self.editors.values() for name in editor.names}
        values["spoken"] = ", ".join(person.languages or ())
        values["phones"] = "\n".join(filter(None, (person.phone, *(person.phones or ()))))
        values["office_rank"] = None if person.office_rank is None else str(person.office_rank)
        return {**values, "languages": self._book.languages}

    def _give(self, changes: dict[str, Any]) -> None:
        person = self.person
        if person is None:
            return
        house = changes.get("organization_id")
        if isinstance(house, str) and house.startswith(NEW):
            seen = {"organization_id": person.organization_id}
            self._doing.new_house(person.id, house.removeprefix(NEW), seen)
            return
        stored = {name: value for name, value in changes.items() if name not in ("spoken", "phones", "office_rank")}
        if "spoken" in changes:
            stored["languages"] = [one for one in _BETWEEN.split(changes["spoken"] or "") if one] or None
        if "phones" in changes:
            typed = [one for one in _LINES.split(changes["phones"] or "") if one]
            stored |= {"phone": typed[0] if typed else None, "phones": typed[1:] or None}
        if "office_rank" in changes:
            stored["office_rank"] = int(changes["office_rank"]) if changes["office_rank"] else None
        self._doing.edit(person.id, stored, {name: getattr(person, name) for name in stored})

    def _lodge(self, place_id: str) -> None:
        if self.person is not None:
            place = self._book.places[place_id]
            values = {"city_id": place.id} if place.kind == "city" else {"hotel_id": place.id}
            if place.kind != "city" and place.city_id:
                values["city_id"] = place.city_id
            self._doing.lodge(self.person.id, values)

    def _check_phones(self, person: Person) -> None:
        """A number that cannot be is kept as it was typed, and marked."""
        house = self._book.house(person)
        country = person.nationality or (house.country if house is not None else None)
        known = country if country and re.fullmatch(r"[A-Za-z]{2}", country) else None
        numbers = filter(None, (person.phone, *(person.phones or ())))
        odd = next((one for one in numbers if not possible_phone(one, known)), None)
        if odd is not None:
            sentence = self.tr("{number} cannot be a phone number; look again. It is kept as typed.").format(number=odd)
            self.blocks["phones"].say_fault(sentence)

    def _offer(self, book: Book, key: str, text: Any) -> Offer:
        said = text.in_language(self._look.language)
        other = text.in_language(self._look.languages[1])
        return Offer(key, said, other if other != said else "", f"{said}\n{other}")

    def keyPressEvent(self, event: Any) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the page takes the keyboard back to the list
            return
        super().keyPressEvent(event)

    def _lines(self, look: Look) -> Sequence[Line]:
        sides = (("delegation", self.tr("Delegation")), ("host", self.tr("Hosts")), ("other", self.tr("Others")))
        roles = tuple((role, self._said.person(role)) for role in PERSON_ROLES)
        lines = PersonLines(look.language)
        return (
            *lines.names(),
            Line("organization_id", self.tr("Organisation"), "thing", none=self.tr("None"),
                 new=self.tr("New organisation “{name}”")),
            lines.nationality(),
            Line("side", self.tr("Side"), "thing", none=self.tr("Delegation"), choices=sides),
            Line("role", self.tr("Part in the visit"), "thing", none=self.tr("Not said"), choices=roles),
            Line("role_text", self.tr("The part in words, as it is printed")),
            Line("headcount", self.tr("Number of people, for a line without names"), "number"),
            lines.office_rank(),
            lines.spoken(),
            Line("wish", self.tr("Wishes to ride with, or in")),
            *lines.reached("phones"),
            *lines.needs(),
            Line("room", self.tr("Room")),
            *lines.documents(),
        )  # fmt: skip
