"""The groups that the sheets of a workbook make: "Coach 1", "Business delegation"."""

from __future__ import annotations

from collections.abc import Sequence

from planner.models import Group, Member
from planner.rules.folding import fold
from planner.rules.lists.sheet_groups import group_of
from planner.usecases.commands.people import CreateGroup, CreateMember
from planner.workspace import Work


class SheetGroups:
    """The groups of a visit by their names; one that a sheet names and nobody has is made once."""

    def __init__(self, work: Work, visit_id: str) -> None:
        self._work = work
        self._visit_id = visit_id
        self.made = self.joined = 0

    def fill(self, name: str, side: str, people: Sequence[str]) -> None:
        """Puts people into the group of that name.

        Whoever is in a group of its kind stays there: somebody moved them since an earlier list.
        """
        if not people:
            return
        rows = self._work.rows(Group, visit_id=self._visit_id)
        there = next((row for row in rows if fold(name) in (fold(row["name"]), fold(row["name_native"] or ""))), None)
        told = group_of(name)
        kind = there["kind"] if there is not None else told.kind if told is not None else "party"
        if there is None:
            group_id = CreateGroup(self._visit_id, {"name": name.strip(), "kind": kind, "side": side}).apply(self._work)
            self.made += 1
        else:
            group_id = there["id"]
        alike = {row["id"] for row in rows if row["kind"] == kind} | {group_id}
        placed = {row["person_id"] for one in alike for row in self._work.rows(Member, group_id=one)}
        for person in dict.fromkeys(people):
            if person not in placed:
                CreateMember(group_id, {"person_id": person}).apply(self._work)
                self.joined += 1
