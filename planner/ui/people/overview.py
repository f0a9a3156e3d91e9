"""Coaches with their seats, groups with their leaders, and names to check."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.rules.travel_times import boarding_minutes
from planner.ui.parts.button import Button
from planner.ui.parts.cards import Glyph
from planner.ui.parts.label import label
from planner.ui.people.book import Book
from planner.ui.people.cards_at_side import CoachButton, GroupButton, GroupCard
from planner.ui.people.name_card import NameCard
from planner.ui.people.name_reading import read_parts
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.models import Group

NAMES_SHOWN = 3
GROUPS_SHOWN = 5


@dataclass(frozen=True, slots=True)
class _Name:
    person_id: str
    printed: str
    native: str | None
    country: str | None


class Overview(QScrollArea):
    """`opened(group)` shows one, `asked_group()` makes one, `asked_split()` fills coaches, `asked_rest()` lists
    those who are only counted; `accepted(person, family name, order)` is said of a name to check.
    """

    opened = Signal(str)
    asked_group = Signal()
    asked_split = Signal()
    asked_rest = Signal()
    accepted = Signal(str, str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._told: object = None
        self._all_groups = False
        self.setObjectName("panel")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_book(self, book: Book) -> None:
        """Shows the groups of a visit and the names that nobody has read yet; rebuilt only where they changed."""
        coaches = book.coaches()
        cards = [self._card(book, group) for group in book.visit.groups]
        names = [
            _Name(one.id, one.name, one.native_name, one.nationality or (house.country if house else None))
            for one in book.visit.people
            if one.name and not one.family_name and " " in one.name.strip()
            for house in [book.house(one)]
        ]
        rest = book.whole("delegation") - book.heads("delegation")
        told = (tuple(cards), tuple(names), tuple(one.id for one in coaches), rest)
        if told == self._told:
            return
        self._told = told
        keys = {one.id for one in coaches}
        at = self.verticalScrollBar().value()
        self._build([c for c in cards if c.group_id in keys], [c for c in cards if c.group_id not in keys], names, rest)
        self.verticalScrollBar().setValue(at)

    def _build(self, coaches: list[GroupCard], groups: list[GroupCard], names: list[_Name], rest: int) -> None:
        look, colours = self._look, self._look.colours
        inner = QWidget()
        inner.setObjectName("content")
        column = QVBoxLayout(inner)
        column.setContentsMargins(18, 14, 18, 18)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Coaches and groups"), colours.text, 15, bold=True), 1)
        split = Button(look, self.tr("Split…"), style="link", name=self.tr("Split into coaches"))
        split.setObjectName("split")
        split.clicked.connect(self.asked_split)
        new = Button(look, self.tr("New group…"), style="link")
        new.setObjectName("new-group")
        new.clicked.connect(self.asked_group)
        head.addWidget(split)
        head.addSpacing(10)
        head.addWidget(new)
        column.addLayout(head)
        if rest > 0:
            column.addLayout(self._rest(rest))
        for card in coaches:
            button = CoachButton(look, card)
            button.clicked.connect(lambda _=False, key=card.group_id: self.opened.emit(key))
            column.addWidget(button)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        shown = groups if self._all_groups or not names else groups[:GROUPS_SHOWN]
        for card in shown:
            line = GroupButton(look, card)
            line.clicked.connect(lambda _=False, key=card.group_id: self.opened.emit(key))
            lines.addWidget(line)
        column.addLayout(lines)
        if len(shown) < len(groups):
            more = Button(look, self.tr("All {count} groups").format(count=len(groups)), style="link")
            more.clicked.connect(lambda: self._open_all(coaches, groups, names, rest))
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        if not coaches and not groups:
            empty = self.tr("Parties and coaches stand here. Split the delegation into coaches, or make a group.")
            column.addWidget(label(empty, colours.secondary, 12, wrap=True))
        if names:
            column.addSpacing(4)
            self._names(column, names)
        column.addStretch(1)
        self.setWidget(inner)

    def _open_all(self, *cards: Any) -> None:
        self._all_groups = True
        self._build(*cards)

    def _rest(self, rest: int) -> QHBoxLayout:
        row = QHBoxLayout()
        more = self.tr("{count} more are counted and not listed").format(count=rest)
        said = self.tr("1 more is counted and not listed") if rest == 1 else more
        row.addWidget(label(said, self._look.colours.warning_text, 12), 1)
        add = Button(self._look, self.tr("List them"), style="link", name=self.tr("List them as one line"))
        add.setObjectName("list-the-rest")
        add.clicked.connect(self.asked_rest)
        row.addWidget(add)
        return row

    def _names(self, column: QVBoxLayout, names: list[_Name]) -> None:
        look, colours = self._look, self._look.colours
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Glyph("warning", colours.warning, 16))
        count = len(names)
        said = self.tr("1 name to check") if count == 1 else self.tr("{count} names to check").format(count=count)
        head.addWidget(label(said, colours.text, 13, bold=True), 1)
        column.addLayout(head)
        frame = QFrame()
        frame.setObjectName("card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(14, 6, 14, 4)
        inside.setSpacing(2)
        for name in names[:NAMES_SHOWN]:
            card = NameCard(look, name.printed, read_parts(name.printed, name.native, name.country))
            card.accepted.connect(lambda family, order, key=name.person_id: self.accepted.emit(key, family, order))
            inside.addWidget(card)
        column.addWidget(frame)
        foot = self.tr("Filled: the family name. Click words to change it. It is printed as it was written.")
        column.addWidget(label(foot, colours.secondary, 11, wrap=True))

    def _card(self, book: Book, group: Group) -> GroupCard:
        said = book.said(group)
        name, other = (said.in_language(language) for language in self._look.languages)
        count = book.count(group)
        leader = book.people.get(group.leader_id or "")
        people = self.tr("1 person") if count == 1 else self.tr("{count} people").format(count=count)
        lead = self.tr("no leader")
        if leader is not None:
            lead = self.tr("{name} leads").format(name=book.called(leader).in_language(self._look.language))
        if not book.is_coach(group):
            return GroupCard(group.id, name, other if other != name else "", str(count) if count else "–", lead)
        vehicle = book.vehicle_of(group)
        seats = vehicle.capacity if vehicle is not None else None
        houses = {book.people[one.person_id].organization_id for one in group.members if one.person_id in book.people}
        named = [book.said(book.houses.get(key or "")).in_language(self._look.language) for key in houses if key]
        separator = "、" if self._look.chinese else ", "
        return GroupCard(
            group.id,
            name,
            other if other != name else "",
            people,
            lead,
            self.tr("{count} of {seats} seats").format(count=count, seats=seats)
            if seats
            else self.tr("seats not said"),
            self.tr("boards in {minutes} min").format(minutes=boarding_minutes(count)),
            separator.join(sorted(filter(None, named))),
            count / seats if seats else None,
            leader is None,
        )
