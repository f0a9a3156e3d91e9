"""One group: its attributes, and who is in it by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from planner.ui.parts.block import Block
from planner.ui.parts.button import Button
from planner.ui.parts.form import Form
from planner.ui.parts.group_lines import GROUP_PEOPLE, GroupLines
from planner.ui.parts.names_box import NamesBox
from planner.ui.parts.offers import Offer
from planner.ui.people.book import Book
from planner.ui.people.doing import Doing
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.models import Group


class GroupForm(Form):
    """`asked_join(person, group)` wants somebody in the group, `closed()` goes back to all groups."""

    asked_join = Signal(str, str)
    closed = Signal()

    def __init__(self, look: Look, doing: Doing) -> None:
        super().__init__(look, GroupLines().lines(), name=self.tr("Group"))
        self._look, self._doing = look, doing
        self.group: Group | None = None
        back = Button(look, self.tr("All coaches and groups"), style="link", icon="arrow-left")
        back.setObjectName("all-groups")
        back.clicked.connect(self.closed)
        self.column.insertWidget(0, back)
        self.members = NamesBox(look, name=self.tr("Add a member"), invite=self.tr("Add a member…"), ordered=True)
        self.add_block("members", Block(look, self.tr("Members"), self.members), after="headcount")
        remove = Button(look, self.tr("Remove this group"), style="link")
        remove.setObjectName("remove-group")
        remove.clicked.connect(self._remove)
        self.column.insertWidget(self.column.count() - 1, remove)
        self.members.added.connect(lambda key: self.asked_join.emit(key, self.group.id) if self.group else None)
        self.members.removed.connect(doing.leave_group)
        self.members.raised.connect(doing.raise_member)
        self.given.connect(self._give)

    def show_group(self, book: Book, group: Group) -> None:
        """Shows a group of a visit."""
        self.group = group
        self._name = book.said(group).in_language(self._look.language)
        people = [self._offer(book, key) for key in book.people]
        vehicles = [Offer(one.id, book.said(one).in_language(self._look.language)) for one in book.visit.vehicles]
        values = {name: getattr(group, name) for editor in self.editors.values() for name in editor.names}
        things = {**dict.fromkeys(GROUP_PEOPLE, people), "vehicle_id": vehicles}
        self.show_row(group.id, {**values, "languages": book.languages}, things=things)
        inside = {one.person_id for one in group.members}
        named = [
            (one.id, book.called(book.people[one.person_id]).in_language(self._look.language))
            for one in group.members
            if one.person_id in book.people
        ]
        self.members.show_names(named, [offer for offer in people if offer.key not in inside])

    def _offer(self, book: Book, key: str) -> Offer:
        person = book.people[key]
        said = book.called(person).in_language(self._look.language)
        found_by = "\n".join((said, *book.texts(person)))
        return Offer(key, said, book.said(book.house(person)).in_language(self._look.language), found_by)

    def _give(self, changes: dict[str, Any]) -> None:
        if self.group is not None:
            seen = {name: getattr(self.group, name) for name in changes}
            self._doing.edit_group(self.group.id, changes, seen)

    def _remove(self) -> None:
        if self.group is not None and self._doing.remove_group(self.group.id, self._name):
            self.closed.emit()
