"""The organisations of the visit: whose people come, who receives them, and whom what is agreed binds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from planner.reference.countries import countries
from planner.storage.visit_parts import Part, VisitParts
from planner.ui.parts.form import Line
from planner.ui.parts.offers import Offer
from planner.ui.parts.reading_table import Cell, ReadingRow
from planner.ui.parts.section import Section
from planner.usecases.commands.people import (
    CreateOrganization,
    EditOrganization,
    RemoveOrganization,
    ReorderOrganization,
)
from planner.usecases.rule_books import RuleBook, rule_books
from planner.workspace import Command


class OrganizationsSection(Section):
    """Names in both languages, the country, and how many people of the visit belong there."""

    list_name = "organizations"

    def title(self) -> str:
        return self.tr("Organisations")

    def empty(self) -> str:
        return self.tr("Authorities, companies and chambers of both sides stand here. Make the first one above.")

    def new_word(self) -> str:
        return self.tr("New organisation")

    def columns(self) -> tuple[Sequence[tuple[str, int]], int]:
        return ((self.tr("Organisation"), 340), (self.tr("Country"), 160), (self.tr("People"), 80)), 0

    def lines(self) -> Sequence[Line]:
        self._lands = dict(countries(self.look.language))
        return (
            Line("name", self.tr("Name"), "pair", native="name_native"),
            Line("country", self.tr("Country"), "thing", none=self.tr("Not said"), choices=tuple(self._lands.items())),
            Line("kind", self.tr("What it is, such as ministry or company")),
            Line("gift_rules", self.tr("Gift rules that bind its people"), "thing", none=self.tr("Not said")),
            Line("notes", self.tr("Notes"), "long"),
        )

    def rows(self, parts: VisitParts) -> list[ReadingRow]:
        people = [person["organization_id"] for person in parts.of("people")]
        return [self._row(one, people.count(one.row_id)) for one in parts.of("organizations")]

    def things(self, parts: VisitParts, part: Part) -> Mapping[str, Sequence[Offer]]:
        labels = {book.name: self._label(book) for book in rule_books(self.workspace) if not book.replaced}
        known = part["gift_rules"]
        if known and known not in labels:
            labels[known] = known  # a set that nobody has entered here is said as it was written
        return {"gift_rules": [Offer(name, label) for name, label in labels.items()]}

    def new(self) -> CreateOrganization:
        return CreateOrganization(self.visit_id, self.as_new("New organisation", self.tr("New organisation")))

    def edit(self, part: Part, changes: dict[str, Any], seen: dict[str, Any]) -> EditOrganization:
        return EditOrganization(part.row_id, changes, seen=seen)

    def remove(self, row_id: str) -> Command[None]:
        return RemoveOrganization(row_id)

    def reorder(self, row_id: str, before_id: str | None) -> Command[None]:
        return ReorderOrganization(row_id, before_id)

    def _label(self, book: RuleBook) -> str:
        label = book.data.get("label")
        said = label.get(self.look.language) or label.get("en") if isinstance(label, Mapping) else label
        return str(said or book.name)

    def _row(self, one: Part, people: int) -> ReadingRow:
        country = one["country"] or ""
        return ReadingRow(
            one.row_id,
            (
                Cell(self.say(one), self.other(one), strong=self.say(one)),
                Cell(self._lands.get(country, country)),
                Cell(str(people) if people else ""),
            ),
        )
