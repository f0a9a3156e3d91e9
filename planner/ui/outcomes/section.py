"""The outcomes of a visit with their inspector: what was agreed, whom it binds, who follows it up and by when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from planner.models.words import Words, words
from planner.storage.visit_parts import Part, VisitParts
from planner.ui.parts.block import Block
from planner.ui.parts.form import Line
from planner.ui.parts.names_box import NamesBox
from planner.ui.parts.offers import Offer
from planner.ui.parts.reading_table import Cell, ReadingRow
from planner.ui.parts.role_words import RoleWords
from planner.ui.parts.section import Section
from planner.ui.parts.typed_day import read_day
from planner.usecases.commands.results import (
    CreateOutcome,
    CreateParty,
    EditOutcome,
    RemoveOutcome,
    RemoveParty,
    ReorderOutcome,
    ReorderParty,
)
from planner.workspace import Command

_PARTIES = (("people", "person_id"), ("groups", "group_id"), ("organizations", "organization_id"))
_OWNERS = (("people", "owner_person_id"), ("organizations", "owner_organization_id"))
_KINDS = ("intention", "memorandum", "contract", "invitation", "contact", "other")
_STATUSES = ("open", "done", "dropped")


class OutcomesSection(Section):
    """Rows of two lines; the owner is one person or organisation, parties are any number of either and of groups."""

    list_name = "outcomes"
    row_height = 72

    def title(self) -> str:
        return self.tr("Outcomes")

    def empty(self) -> str:
        return self.tr("What was agreed, promised or asked stands here, and who follows it up. Begin with New outcome.")

    def new_word(self) -> str:
        return self.tr("New outcome")

    def columns(self) -> tuple[Sequence[tuple[str, int]], int]:
        return (
            (self.tr("Outcome"), 200),
            (self.tr("Kind"), 95),
            (self.tr("Parties"), 140),
            (self.tr("Next step"), 160),
            (self.tr("Status"), 90),
        ), 0

    def lines(self) -> Sequence[Line]:
        roles = self._roles = RoleWords(self)
        kinds = tuple((kind, roles.outcome(kind)) for kind in _KINDS)
        statuses = tuple((status, roles.outcome_status(status)) for status in _STATUSES)
        return (
            Line("summary", self.tr("Summary"), "pair", native="summary_native"),
            Line("kind", self.tr("Kind of outcome"), "thing", none=self.tr("No kind"), choices=kinds),
            Line("status", self.tr("Status"), "thing", none=self.tr("Open"), choices=statuses, beside=True),
            Line("item_id", self.tr("Came of the item"), "thing", none=self.tr("No item")),
            Line("owner", self.tr("Who follows it up"), "thing", none=self.tr("Nobody yet")),
            Line("due", self.tr("By when")),
            Line("next_step", self.tr("Next step"), "long"),
            Line("notes", self.tr("Notes"), "long"),
        )

    def add_heads(self) -> None:
        """The page has the button that makes a new one; over the list there is none."""
        self.head.addStretch(1)
        self.parties = NamesBox(
            self.look, name=self.tr("Add a party"), invite=self.tr("Add a person, group or office"), ordered=True
        )
        self.parties.added.connect(self._bind)
        self.parties.raised.connect(lambda row_id, above: self.run(ReorderParty(row_id, above), names=("parties",)))
        self.parties.removed.connect(lambda row_id: self.run(RemoveParty(row_id), names=("parties",)))
        self.form.add_block("parties", Block(self.look, self.tr("Parties"), self.parties), after="item_id")

    def rows(self, parts: VisitParts) -> list[ReadingRow]:
        return [self._row(parts, outcome) for outcome in parts.of("outcomes")]

    def values(self, part: Part) -> Mapping[str, Any]:
        owner = next((f"{name}/{part[column]}" for name, column in _OWNERS if part[column]), None)
        return {**super().values(part), "owner": owner, "due": self._day(part["due"])}

    def things(self, parts: VisitParts, part: Part) -> Mapping[str, Sequence[Offer]]:
        return {"item_id": self.offers("items"), "owner": self._anybody(_OWNERS)}

    def shown(self, part: Part) -> None:
        parts = self.parts
        assert parts is not None
        named = [(party.row_id, self._party(party)) for party in self._bound(part)]
        taken = {f"{name}/{party[column]}" for party in self._bound(part) for name, column in _PARTIES}
        self.parties.show_names(named, [one for one in self._anybody(_PARTIES) if one.key not in taken])

    def new(self) -> CreateOutcome:
        said = self.as_new("New outcome", self.tr("New outcome"), name="summary", native="summary_native")
        return CreateOutcome(self.visit_id, {**said, "status": "open"})

    def edit(self, part: Part, changes: dict[str, Any], seen: dict[str, Any]) -> EditOutcome:
        if "owner" in changes:
            name, _, row_id = (changes["owner"] or "").partition("/")
            owners = {column: row_id if of == name else None for of, column in _OWNERS}
            return EditOutcome(part.row_id, owners, seen={column: part[column] for column in owners})
        if "due" in changes:
            seen = {**seen, "due": part["due"]}
        if changes.get("due"):
            day = read_day(changes["due"], near=self.parts.visit["dates_to"] or self.today if self.parts else None)
            changes["due"] = day.isoformat() if day else changes["due"]
        return EditOutcome(part.row_id, changes, seen=seen)

    def remove(self, row_id: str) -> Command[None]:
        return RemoveOutcome(row_id)

    def reorder(self, row_id: str, before_id: str | None) -> Command[None]:
        return ReorderOutcome(row_id, before_id)

    def _bind(self, key: str) -> None:
        part = self.part
        name, _, row_id = key.partition("/")
        column = dict(_PARTIES).get(name)
        if part is not None and column is not None:
            self.run(CreateParty(part.row_id, {column: row_id}), names=("parties",))

    def _anybody(self, lists: Sequence[tuple[str, str]]) -> list[Offer]:
        return [
            Offer(f"{name}/{one.key}", one.words, one.remark, one.found_by)
            for name, _ in lists
            for one in self.offers(name)
        ]

    def _bound(self, outcome: Part) -> list[Part]:
        return [one for one in self.parts.of("parties") if one["outcome_id"] == outcome.row_id] if self.parts else []

    def _party(self, party: Part) -> str:
        assert self.parts is not None
        return next((self.say(self.parts.part(name, party[column])) for name, column in _PARTIES if party[column]), "")

    def _row(self, parts: VisitParts, one: Part) -> ReadingRow:
        separator = "、" if self.look.chinese else ", "
        owner = next((self.say(parts.part(name, one[column])) for name, column in _OWNERS if one[column]), "")
        due = self._day(one["due"])
        follow = self.tr("By {day}").format(day=due) if due else owner
        if due and owner:
            follow = self.tr("{owner}, by {day}").format(owner=owner, day=due)
        said = self._said(words(parts.languages, one["summary"], one["summary_native"]))
        return ReadingRow(
            one.row_id,
            (
                Cell(said, self.other(one), strong=said, wraps=True),
                Cell(self._roles.outcome(one["kind"])),
                Cell(separator.join(filter(None, map(self._party, self._bound(one)))), wraps=True),
                Cell(one["next_step"] or follow, follow if one["next_step"] else "", wraps=True),
                Cell(chip=self._roles.outcome_status(one["status"] or "open"), dashed=one["status"] in (None, "open")),
            ),
        )

    def _day(self, text: str | None) -> str:
        """A stored day as one reads it; other words as they stand."""
        try:
            return self.dates.plain_day(date.fromisoformat(text or ""))
        except ValueError:
            return text or ""

    def _said(self, text: Words) -> str:
        return text.in_language(self.look.language)
