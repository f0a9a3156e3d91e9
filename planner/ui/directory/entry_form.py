"""One entry of the directory: its attributes, in which visits it was, and what can be done with it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.reference.phones import possible_phone
from planner.ui.directory.doing import Doing
from planner.ui.directory.entry_lines import INTERNAL, EntryLines
from planner.ui.parts.block import Block
from planner.ui.parts.button import Button
from planner.ui.parts.emptying import empty
from planner.ui.parts.form import Form
from planner.ui.parts.label import caption, label
from planner.ui.parts.offers import Offer, OfferField
from planner.ui.parts.role_words import RoleWords
from planner.ui.theme.look import Look
from planner.usecases.directory import Appearance, appearances, directory_entry, directory_page, people_of_house

if TYPE_CHECKING:
    from planner.usecases.directory import Shelf
    from planner.usecases.rule_books import RuleBook
    from planner.workspace import Workspace

_BETWEEN = re.compile(r"\s*[,;，；、\n]\s*")
_LINES = re.compile(r"\s*[\n;；]\s*")
_SHOWN_AS = {"spoken": "languages", "numbers": "phone"}


class EntryForm(Form):
    """`visited(visit, person)` wants to see somebody in a visit, `asked_add()` to add them to one, `asked_people(name)`
    the people of an organisation.
    """

    visited = Signal(str, str)
    asked_add = Signal()
    asked_remove = Signal()
    asked_people = Signal(str)

    def __init__(self, look: Look, workspace: Workspace, doing: Doing, shelf: Shelf) -> None:
        super().__init__(look, EntryLines(look.language).of(shelf), name=self.tr("Inspector"))
        self._look, self._workspace, self._doing, self.shelf = look, workspace, doing, shelf
        self._roles = RoleWords(self)
        self.entry_id = ""
        self._entry: Mapping[str, Any] = {}
        self._title = label("", look.colours.text, 15, bold=True, wrap=True)
        self.column.insertWidget(0, self._title)
        self._visits = QVBoxLayout()
        self._visits.setSpacing(2)
        self.column.insertWidget(1, self._where())
        if shelf == "people":
            self.house = OfferField(look, name=self.tr("Organisation"), offers=self._find_house)
            self.house.taken.connect(lambda key, _typed: self._store({"organization_id": key or None}))
            self.add_block("organization_id", Block(look, self.tr("Organisation"), self.house), after="position_text")
            inside = caption(self.tr("Internal: only in the office's own papers"), look.colours.warning_text)
            row = next(row for row in self._rows if row.indexOf(self.blocks[INTERNAL]) >= 0)
            self.column.insertWidget(self.column.indexOf(row), inside)
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
        both = (native, entry["name"]) if self._look.chinese else (entry["name"], native)
        self._title.setText(" ".join(dict.fromkeys(filter(None, both))))
        values = dict(entry)
        values["spoken"] = ", ".join(entry.get("languages") or ())
        values["numbers"] = "\n".join(filter(None, (entry.get("phone"), *(entry.get("phones") or ()))))
        values["office_rank"] = str(entry["office_rank"]) if entry.get("office_rank") is not None else None
        values["languages"] = ("en", "zh")
        things = {"gift_rules": self._gift_rules(entry["gift_rules"])} if self.shelf == "organizations" else {}
        self.show_row(entry_id, values, things=things)
        if self.shelf == "people":
            house = entry["organization_id"]
            self.house.put(directory_entry(self._workspace, "organizations", house)["name"] if house else "")
            self._check_phones(entry)
        self._show_visits(appearances(self._workspace, entry_id, self.shelf))

    @property
    def name(self) -> str:
        """What the entry is called."""
        return self._title.text()

    @property
    def shows(self) -> bool:
        """True while an entry is shown."""
        return not self.inner.isHidden()

    def say_refused(self, names: Sequence[str], sentence: str) -> None:
        """Says beside the field of these attributes why they were not stored."""
        shown = [next((line for line, of in _SHOWN_AS.items() if of == one), one) for one in names]
        self.say_fault(["numbers" if one == "phones" else one for one in shown], sentence)

    def _where(self) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(6)
        self._people = Button(self._look, "", style="link")
        self._people.setObjectName("people-of-house")
        self._people.clicked.connect(lambda: self.asked_people.emit(self._entry["name"]))
        self._people.hide()
        column.addWidget(self._people, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(caption(self.tr("In these visits"), self._look.colours.secondary))
        column.addLayout(self._visits)
        if self.shelf != "organizations":
            add = Button(self._look, self.tr("Add to a visit…"), style="small")
            add.setObjectName(f"add-{self.shelf}-to-visit")
            add.clicked.connect(self.asked_add)
            column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        return head

    def _show_visits(self, found: Sequence[Appearance]) -> None:
        empty(self._visits)
        if self.shelf == "organizations":
            count = people_of_house(self._workspace, self.entry_id)
            said = self.tr("1 person") if count == 1 else self.tr("{count} people").format(count=count)
            self._people.relabel(said)
            self._people.setVisible(bool(count))
        if not found:
            self._visits.addWidget(label(self.tr("In none yet"), self._look.colours.secondary, 12))
        for one in found:
            title = (one.title_native or one.title) if self._look.chinese else one.title
            year = str(one.first_day.year) if one.first_day and str(one.first_day.year) not in title else ""
            link = Button(self._look, " ".join(filter(None, (title, year))), style="link")
            link.clicked.connect(lambda _=False, seen=one: self.visited.emit(seen.visit_id, seen.person_id))
            link.setMaximumWidth(310)
            link.setToolTip(title)
            self._visits.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            part = " · ".join(filter(None, (one.position, self._roles.person(one.role))))
            if part:
                self._visits.addWidget(label(part, self._look.colours.secondary, 12, wrap=True))

    def _find_house(self, text: str) -> list[Offer]:
        found = directory_page(self._workspace, "organizations", text=text.strip(), limit=20)
        offers = [Offer(line.entry_id, line.name, line.native) for line in found.lines]
        return offers if text.strip() else [*offers, Offer("", self.tr("None"))]

    def _gift_rules(self, known: str | None) -> list[Offer]:
        from planner.usecases.rule_books import rule_books

        labels = {book.name: self._label(book) for book in rule_books(self._workspace) if not book.replaced}
        if known and known not in labels:
            labels[known] = known  # a set that nobody has entered here is said as it was written
        return [Offer(name, said) for name, said in labels.items()]

    def _label(self, book: RuleBook) -> str:
        told = book.data.get("label")
        said = told.get(self._look.language) or told.get("en") if isinstance(told, Mapping) else told
        return str(said or book.name)

    def _check_phones(self, entry: Mapping[str, Any]) -> None:
        """A number that cannot be is kept as it was typed, and marked."""
        country = entry["nationality"]
        known = country if country and re.fullmatch(r"[A-Za-z]{2}", country) else None
        numbers = filter(None, (entry["phone"], *(entry["phones"] or ())))
        odd = next((one for one in numbers if not possible_phone(one, known)), None)
        if odd is not None:
            sentence = self.tr("{number} cannot be a phone number; look again. It is kept as typed.").format(number=odd)
            self.blocks["numbers"].say_fault(sentence)

    def _give(self, changes: dict[str, Any]) -> None:
        stored = {name: value for name, value in changes.items() if name not in ("spoken", "numbers", "office_rank")}
        if "spoken" in changes:
            stored["languages"] = [one for one in _BETWEEN.split(changes["spoken"] or "") if one] or None
        if "numbers" in changes:
            lines = [one for one in _LINES.split(changes["numbers"] or "") if one]
            stored |= {"phone": lines[0] if lines else None, "phones": lines[1:] or None}
        if "office_rank" in changes:
            stored["office_rank"] = int(changes["office_rank"]) if changes["office_rank"] else None
        self._store(stored)

    def _store(self, changes: dict[str, Any]) -> None:
        if self.entry_id:
            seen = {name: self._entry.get(name) for name in changes}
            self._doing.edit(self.shelf, self.entry_id, changes, seen)
