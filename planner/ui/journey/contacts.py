"""Whom a delegate calls: duty officer, embassy, emergency."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from planner.storage.visit_parts import Part, VisitParts
from planner.ui.parts.form import Line
from planner.ui.parts.reading_table import Cell, ReadingRow
from planner.ui.parts.section import Section
from planner.usecases.commands.journey import CreateContact, EditContact, RemoveContact, ReorderContact
from planner.workspace import Command


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
        return CreateContact(self.visit_id, {"role": self.tr("Duty officer")})

    def edit(self, part: Part, changes: dict[str, Any], seen: dict[str, Any]) -> EditContact:
        return EditContact(part.row_id, changes, seen=seen)

    def remove(self, row_id: str) -> Command[None]:
        return RemoveContact(row_id)

    def reorder(self, row_id: str, before_id: str | None) -> Command[None]:
        return ReorderContact(row_id, before_id)
