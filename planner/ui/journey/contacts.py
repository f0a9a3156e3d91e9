"""Whom a delegate calls: duty officer, embassy, emergency."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QMenu

from planner.storage.earlier_contacts import earlier_contacts
from planner.storage.visit_parts import Part, VisitParts
from planner.ui.parts.button import Button
from planner.ui.parts.form import Line
from planner.ui.parts.reading_table import Cell, ReadingRow
from planner.ui.parts.section import Section
from planner.usecases.commands.journey import CreateContact, EditContact, RemoveContact, ReorderContact, TakeContact
from planner.workspace import Command

MOST = 30
"""So many contacts of earlier visits are offered at once, the newest first."""


class ContactsSection(Section):
    """Names, what they are for, and phones."""

    list_name = "contacts"

    def title(self) -> str:
        return self.tr("Contacts")

    def empty(self) -> str:
        return self.tr("Whom a delegate calls stands here: duty officer, embassy, emergency. Nobody yet.")

    def new_word(self) -> str:
        return self.tr("New contact")

    def columns(self) -> tuple[Sequence[tuple[str, int]], int]:
        return ((self.tr("Who"), 240), (self.tr("For what"), 240), (self.tr("Phone"), 200)), 0

    def lines(self) -> Sequence[Line]:
        return (
            Line("name", self.tr("Name")),
            Line("role", self.tr("For what, such as duty officer"), "pair", native="role_native"),
            Line("phone", self.tr("Phone")),
        )

    def add_heads(self) -> None:
        super().add_heads()
        self.earlier = Button(self.look, self.tr("From earlier visits…"), style="small")
        self.earlier.setObjectName("earlier-contacts")
        self.earlier.clicked.connect(self._show_earlier)
        self.head.insertWidget(1, self.earlier)

    def earlier_menu(self) -> QMenu:
        """Contacts of other visits that this one has not, each to be used again."""
        assert self.parts is not None
        here = {_told_by(one["name"], one["phone"]) for one in self.parts.of("contacts")}
        found = self.workspace.read(lambda session: earlier_contacts(session, but=self.visit_id))
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for one in [one for one in found if _told_by(one.name, one.phone) not in here][:MOST]:
            words = " · ".join(filter(None, (one.name, one.role or one.role_native, one.phone, one.visit)))
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(lambda _=False, key=one.contact_id: self._take(key))
        if menu.isEmpty():
            menu.addAction(self.tr("No other visit has contacts that are not here yet.")).setEnabled(False)
        return menu

    def _show_earlier(self) -> None:
        self.earlier_menu().popup(self.earlier.mapToGlobal(self.earlier.rect().bottomLeft()))

    def _take(self, contact_id: str) -> None:
        made = self.run(TakeContact(self.visit_id, contact_id))
        if isinstance(made, str):
            self.table.choose(made)

    def rows(self, parts: VisitParts) -> list[ReadingRow]:
        return [
            ReadingRow(
                one.row_id,
                (
                    self._or_missing(one["name"], self.tr("name missing")),
                    Cell(one["role"] or one["role_native"] or "", one["role_native"] or "" if one["role"] else ""),
                    self._or_missing(one["phone"], self.tr("no phone")),
                ),
            )
            for one in parts.of("contacts")
        ]

    def _or_missing(self, text: str | None, missing: str) -> Cell:
        return Cell(text or "", strong=text or "", chip="" if text else missing, dashed=True)

    def called(self, part: Part) -> str:
        return str(part["name"] or part["role"] or "")

    def new(self) -> CreateContact:
        said = self.tr("Duty officer")
        return CreateContact(self.visit_id, self.as_new("Duty officer", said, name="role", native="role_native"))

    def edit(self, part: Part, changes: dict[str, Any], seen: dict[str, Any]) -> EditContact:
        return EditContact(part.row_id, changes, seen=seen)

    def remove(self, row_id: str) -> Command[None]:
        return RemoveContact(row_id)

    def reorder(self, row_id: str, before_id: str | None) -> Command[None]:
        return ReorderContact(row_id, before_id)


def _told_by(name: str | None, phone: str | None) -> tuple[str, str]:
    return (name or "").casefold().strip(), "".join(sign for sign in phone or "" if sign.isdigit())
