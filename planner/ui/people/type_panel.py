"""Adding people by typing: one after another, each stored with Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.models.words import primary, words
from planner.ui.parts.block import Block
from planner.ui.parts.button import Button
from planner.ui.parts.choices import NEW, ThingField
from planner.ui.parts.fields import Field
from planner.ui.parts.label import label
from planner.ui.parts.languages import language_tag
from planner.ui.parts.offers import Offer
from planner.ui.parts.scroller import scrolled
from planner.ui.parts.segments import Segments
from planner.ui.people.book import Book, read_book
from planner.ui.people.doing import Doing
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.workspace import Workspace


class TypePanel(QWidget):
    """`added(name)` is said for each person; "N.N." and "3 officials" are lines without names."""

    added = Signal(str)

    def __init__(self, look: Look, workspace: Workspace, visit_id: str, doing: Doing) -> None:
        super().__init__()
        self._look, self._workspace, self._visit_id, self._doing = look, workspace, visit_id, doing
        self._house = ""
        book = read_book(workspace, visit_id)
        title = words(book.languages, book.visit.title, book.visit.title_native)
        self.visit_title = title.in_language(look.language)
        first, second = (*book.languages, *look.languages)[:2]
        self.name = Field(look, name=self.tr("Name"), tag=language_tag(first))
        self.native = Field(look, name=self.tr("Name in the other script"), tag=language_tag(second))
        self.position = Field(look, name=self.tr("Position"), tag=language_tag(first))
        self.position_native = Field(look, name=self.tr("Position, other language"), tag=language_tag(second))
        self.house = ThingField(
            look, name=self.tr("Organisation"), none=self.tr("None"), new=self.tr("New organisation “{name}”")
        )
        self.house.picked.connect(self._take_house)
        self.part = Field(look, name=self.tr("Part in the visit, in words"))
        self.heads = Field(look, name=self.tr("Number of people, for a line without names"))
        self.heads.setMaximumWidth(120)
        self.side = Segments(
            look, (("delegation", self.tr("Delegation")), ("host", self.tr("Hosts")), ("other", self.tr("Others"))),
            name=self.tr("Side"),
        )  # fmt: skip
        self.side.put("delegation")
        add = Button(look, self.tr("Add"), style="primary", key="Enter")
        add.setObjectName("add-typed")
        add.clicked.connect(self.add)
        hint = self.tr("A name, “N.N.”, or a line such as “3 officials”. Only what you know: the rest can wait.")
        self._said = label("", look.colours.done, 12, wrap=True)
        turned = primary(second) == primary(look.language) != primary(first)  # the reader's language stands first
        names, positions = [self.name, self.native], [self.position, self.position_native]
        self._first = self.native if turned else self.name
        self._name_block = Block(look, self.tr("Name"), *(reversed(names) if turned else names))
        position_block = Block(look, self.tr("Position"), *(reversed(positions) if turned else positions))
        inner = QWidget()
        inner.setMaximumWidth(560)
        column = QVBoxLayout(inner)
        column.setContentsMargins(3, 3, 9, 12)  # the ring around the field that is typed in is not cut
        column.setSpacing(12)
        column.addWidget(label(hint, look.colours.secondary, 12, wrap=True))
        column.addWidget(Block(look, self.tr("Side"), self.side))
        column.addWidget(self._name_block)
        column.addWidget(position_block)
        column.addWidget(Block(look, self.tr("Organisation"), self.house))
        column.addWidget(Block(look, self.tr("Part in the visit, in words"), self.part))
        column.addWidget(Block(look, self.tr("Number of people, for a line without names"), self.heads))
        row = QHBoxLayout()
        row.addWidget(add)
        row.addWidget(self._said, 1)
        column.addLayout(row)
        column.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner))
        self._of_one = (self.name, self.native, self.position, self.position_native, self.part, self.heads)
        for field in self._of_one:
            field.returnPressed.connect(self.add)
        self._offer_houses()

    def begin(self) -> None:
        """Puts the keyboard into the name."""
        self._first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def typed(self) -> tuple[str, ...]:
        """What stands in the fields of a person who is not added yet."""
        return tuple(field.text() for field in self._of_one)

    def put_back(self, typed: tuple[str, ...]) -> None:
        """Fills these fields again."""
        for field, text in zip(self._of_one, typed, strict=True):
            field.setText(text)

    def add(self) -> None:
        """Stores who was typed; the organisation and the side stay for the next."""
        heads = self.heads.text().strip()
        name, native = self.name.text().strip(), self.native.text().strip()
        part = self.part.text().strip()
        if heads and not (heads.isdecimal() and 0 < int(heads) < 100_000):
            self._name_block.say_fault(self.tr("Write the number of people in figures, such as 12."))
            return
        if not (name or native or part or heads or self.position.text().strip()):
            self._name_block.say_fault(self.tr("Write a name, a position or a number of people."))
            self.begin()
            return
        self._name_block.say_fault("")
        values = {
            "side": self.side.value or "delegation",
            "name": name or None,
            "native_name": native or None,
            "position_text": self.position.text().strip() or None,
            "position_native": self.position_native.text().strip() or None,
            "role_text": part or None,
            "headcount": int(heads) if heads else None,
        }
        house = self._house
        if not house.startswith(NEW):
            values["organization_id"] = house or None
        made = self._doing.add(values, house.removeprefix(NEW) if house.startswith(NEW) else "")
        if made is None:
            return
        self.put_back(("",) * len(self._of_one))
        self._said.setText(self.tr("{name} added").format(name=name or native or part or heads))
        if house.startswith(NEW):
            self._house = next(
                (one.id for one in self._offer_houses().visit.organizations if one.name == house.removeprefix(NEW)), ""
            )
            self._offer_houses()
        self.added.emit(made)
        self.begin()

    def _take_house(self, key: str) -> None:
        self._house = key
        if key.startswith(NEW):
            self.house.put(key.removeprefix(NEW))
        else:
            self._offer_houses()

    def _offer_houses(self) -> Book:
        book = read_book(self._workspace, self._visit_id)
        offers = []
        for one in book.visit.organizations:
            said, other = (book.said(one).in_language(language) for language in self._look.languages)
            offers.append(Offer(one.id, said, other if other != said else "", f"{said}\n{other}"))
        self.house.show_things(offers, chosen=self._house or None)
        return book
