"""People who are only counted become lines of the list, so that they have a rank, a coach and a place in papers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from planner.errors import NotPossible
from planner.messages import Message, message
from planner.models import Group, Member, Person, Visit
from planner.usecases.commands.people import CreateMember, CreatePerson
from planner.workspace import Command, Work


@dataclass(frozen=True, slots=True)
class ListCounted(Command[tuple[str, ...]]):
    """Makes a line for the unnamed people of each counted group, and one for those who are in none.

    `group_ids` are groups in which people are counted, in the order in which they are listed; none of them gets a line
    that would make the side larger than `whole`, the number of people it is said to be. The result is the new lines.
    """

    visit_id: str
    whole: int
    group_ids: tuple[str, ...]
    side: str = "delegation"

    def describe(self, thing: str) -> Message:
        return message("Lines for those who are counted")

    def apply(self, work: Work) -> tuple[str, ...]:
        work.get(Visit, self.visit_id)
        rows = work.rows(Person, visit_id=self.visit_id)
        heads = {row["id"]: row["headcount"] or 1 for row in rows}
        listed = sum(row["headcount"] or 1 for row in rows if row["side"] == self.side and not row["gone_since"])
        rest = self.whole - listed
        if rest <= 0:
            raise NotPossible(message("Everybody who is counted is listed already."))
        made: list[str] = []
        for group in work.stored(Group, self.group_ids).values():
            inside = sum(heads.get(row["person_id"], 0) for row in work.rows(Member, group_id=group["id"]))
            missing = (group["headcount"] or 0) - inside
            if 0 < missing <= rest:
                made.append(self._line(work, missing, {"role_text": group["name"]}))
                CreateMember(group["id"], {"person_id": made[-1]}).apply(work)
                rest -= missing
        if rest:
            made.append(self._line(work, rest, {}))
        return tuple(made)

    def _line(self, work: Work, count: int, values: dict[str, Any]) -> str:
        line = {"side": self.side, "role": "member", "headcount": count if count > 1 else None, **values}
        return CreatePerson(self.visit_id, line).apply(work)
