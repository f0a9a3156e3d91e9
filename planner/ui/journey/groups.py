"""The groups of the visit: who moves together, who leads them, and in which vehicle."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from planner.storage.visit_parts import Part, VisitParts
from planner.ui.parts.block import Block
from planner.ui.parts.form import Line
from planner.ui.parts.group_lines import GROUP_PEOPLE, GroupLines
from planner.ui.parts.names_box import NamesBox
from planner.ui.parts.offers import Offer
from planner.ui.parts.reading_table import Cell, ReadingRow
from planner.ui.parts.section import Section
from planner.usecases.commands.people import (
    CreateGroup,
    CreateMember,
    EditGroup,
    RemoveGroup,
    RemoveMember,
    ReorderGroup,
)
from planner.workspace import Command


class GroupsSection(Section):
    """Groups with their members by name, or a number of heads."""

    list_name = "groups"

    def title(self) -> str:
        return self.tr("Groups")

    def empty(self) -> str:
        return self.tr("Parties, coaches and programmes of their own stand here. Make the first group above.")

    def new_word(self) -> str:
        return self.tr("New group")

    def columns(self) -> tuple[Sequence[tuple[str, int]], int]:
        return (
            (self.tr("Group"), 220),
            (self.tr("People"), 110),
            (self.tr("Members"), 220),
            (self.tr("Vehicle"), 130),
        ), 0

    def lines(self) -> Sequence[Line]:
        return GroupLines().lines()

    def add_heads(self) -> None:
        super().add_heads()
        self.members = NamesBox(self.look, name=self.tr("Add a member"), invite=self.tr("Add a member"))
        self.members.added.connect(self._join)
        self.members.removed.connect(lambda row_id: self.run(RemoveMember(row_id), names=("members",)))
        self.form.add_block("members", Block(self.look, self.tr("Members"), self.members), after="headcount")

    def rows(self, parts: VisitParts) -> list[ReadingRow]:
        return [self._row(parts, group) for group in parts.of("groups")]

    def things(self, parts: VisitParts, part: Part) -> Mapping[str, Sequence[Offer]]:
        return {**dict.fromkeys(GROUP_PEOPLE, self.offers("people")), "vehicle_id": self.offers("vehicles")}

    def shown(self, part: Part) -> None:
        parts = self.parts
        assert parts is not None
        members = self._members(parts, part)
        taken = {member["person_id"] for member in members}
        named = [(member.row_id, self.say(parts.part("people", member["person_id"]))) for member in members]
        self.members.show_names(named, [one for one in self.offers("people") if one.key not in taken])

    def new(self) -> CreateGroup:
        return CreateGroup(self.visit_id, {**self.as_new("New group", self.tr("New group")), "side": "delegation"})

    def edit(self, part: Part, changes: dict[str, Any], seen: dict[str, Any]) -> EditGroup:
        return EditGroup(part.row_id, changes, seen=seen)

    def remove(self, row_id: str) -> Command[None]:
        return RemoveGroup(row_id)

    def reorder(self, row_id: str, before_id: str | None) -> Command[None]:
        return ReorderGroup(row_id, before_id)

    def _join(self, person_id: str) -> None:
        part = self.part
        if part is not None:
            self.run(CreateMember(part.row_id, {"person_id": person_id}), names=("members",))

    def _members(self, parts: VisitParts, group: Part) -> list[Part]:
        return [member for member in parts.of("members") if member["group_id"] == group.row_id]

    def _row(self, parts: VisitParts, group: Part) -> ReadingRow:
        members = self._members(parts, group)
        names = [self.say(parts.part("people", member["person_id"])) for member in members]
        count = group["headcount"] or len(members)
        everyone = group["everyone_of"] is not None
        said = ("、" if self.look.chinese else ", ").join(filter(None, names))
        if everyone and not said:
            said = self.tr("Everyone of the delegation")
            if group["everyone_of"] == "host":
                said = self.tr("Everyone of the hosts")
        vehicle = self.say(parts.part("vehicles", group["vehicle_id"]))
        missing = not count and not everyone
        return ReadingRow(
            group.row_id,
            (
                Cell(self.say(group), self.other(group), strong=self.say(group)),
                Cell(str(count) if count else "", chip=self.tr("nobody yet") if missing else "", dashed=missing),
                Cell(said, wraps=True),
                Cell(vehicle),
            ),
        )
