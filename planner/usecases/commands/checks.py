"""Commands on the checks: accepting a finding with a reason, and setting rules for a visit or the office."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC
from typing import Any

from planner.errors import NotPossible
from planner.messages import Message, message, plural_message
from planner.models import AcceptedFinding, OfficeRule, Visit
from planner.models.identity import new_visit_id
from planner.rules.checks.all_rules import RULES
from planner.rules.checks.finding import LEVEL_WORDS, LEVELS
from planner.rules.checks.rule import MOST, OFF
from planner.usecases.commands.identity import new_identity
from planner.usecases.commands.items import CreateItem, CreateParticipant
from planner.usecases.commands.labels import label_of
from planner.usecases.commands.things import last_position
from planner.usecases.commands.values import checked
from planner.workspace import Command, Work


@dataclass(frozen=True, slots=True)
class AcceptFinding(Command[str]):
    """Leaves what a rule found as it is, with a reason; the result is the id of the decision.

    `items` and `people` are keys of the visit file and `facts` is the fingerprint of the finding: once the facts are
    others, it is open again. Raises NotPossible without a reason and for a rule that does not exist.
    """

    visit_id: str
    rule: str
    items: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    facts: str = ""
    reason: str = ""
    by: str | None = None

    def describe(self, thing: str) -> Message:
        return message("Acceptance of a finding: {rule}", rule=RULES[self.rule].title)

    def apply(self, work: Work) -> str:
        _known(self.rule)
        if not self.reason.strip():
            raise NotPossible(message("Say in a few words why this is all right: the reason is kept and printed."))
        subject = (set(self.items), set(self.people))
        for row in work.rows(AcceptedFinding, visit_id=self.visit_id, rule=self.rule):
            if (set(row["items"] or ()), set(row["people"] or ())) == subject:
                work.remove(AcceptedFinding, [row["id"]])
        values: dict[str, Any] = {
            "rule": self.rule,
            "items": list(self.items),
            "people": list(self.people),
            "facts": self.facts,
            "reason": self.reason.strip(),
            "accepted_by": self.by,
            "accepted_at": work.now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        }
        columns = checked(AcceptedFinding, values)
        columns |= new_identity(work, AcceptedFinding, work.get(Visit, self.visit_id).id, columns)
        place = {"visit_id": self.visit_id, "position": last_position(work, AcceptedFinding, self.visit_id)}
        work.insert_many(AcceptedFinding, [{name: v for name, v in columns.items() if v is not None} | place])
        return str(columns["id"])


@dataclass(frozen=True, slots=True)
class TakeBackAcceptance(Command[None]):
    """Takes an acceptance back: what the rule found is open again."""

    row_id: str

    def describe(self, thing: str) -> Message:
        return message("Acceptance taken back")

    def apply(self, work: Work) -> None:
        work.get(AcceptedFinding, self.row_id)
        work.remove(AcceptedFinding, [self.row_id])


@dataclass(frozen=True, slots=True)
class SetVisitRule(Command[None]):
    """Sets the level of a rule for one visit (off, advice, warning, error), and its numbers.

    None and no numbers let the visit follow the office again. Raises NotPossible for what is no level or number.
    """

    visit_id: str
    rule: str
    level: str | None = None
    numbers: Mapping[str, float] = field(default_factory=dict)

    def describe(self, thing: str) -> Message:
        return _described(self.rule, self.level)

    def apply(self, work: Work) -> None:
        setting = _checked(self.rule, self.level, self.numbers)
        visit = work.get(Visit, self.visit_id)
        work.about = label_of(work, visit)
        others = {name: value for name, value in (visit.checks or {}).items() if name != self.rule}
        visit.checks = (others | ({self.rule: setting} if setting else {})) or None


@dataclass(frozen=True, slots=True)
class SetOfficeRule(Command[None]):
    """The same for every visit of the office; with None and no numbers the rule is as it comes with the planner."""

    rule: str
    level: str | None = None
    numbers: Mapping[str, float] = field(default_factory=dict)

    def describe(self, thing: str) -> Message:
        return _described(self.rule, self.level)

    def apply(self, work: Work) -> None:
        setting = _checked(self.rule, self.level, self.numbers)
        stored = [row["id"] for row in work.rows(OfficeRule, rule=self.rule)]
        work.remove(OfficeRule, stored)
        if setting:
            work.insert_many(OfficeRule, [{"id": new_visit_id(), "rule": self.rule, **setting}])


@dataclass(frozen=True, slots=True)
class MendFindings(Command[None]):
    """Several mends as one step; what one of them cannot do refuses them all."""

    commands: tuple[Command[Any], ...]

    def describe(self, thing: str) -> Message:
        return plural_message("Mend of {count} finding", "Mend of {count} findings", count=len(self.commands))

    def apply(self, work: Work) -> None:
        for command in self.commands:
            command.apply(work)


@dataclass(frozen=True, slots=True)
class AddRide(Command[str]):
    """Adds a ride for these people; the result is its id."""

    visit_id: str
    values: Mapping[str, Any]
    attendees: tuple[tuple[str | None, str | None], ...] = ()
    """A person or a group each; none for the whole delegation."""

    def describe(self, thing: str) -> Message:
        return message("New ride “{thing}”", thing=thing)

    def apply(self, work: Work) -> str:
        item_id = CreateItem(self.visit_id, self.values).apply(work)
        for person_id, group_id in self.attendees:
            CreateParticipant(item_id, {"person_id": person_id} if person_id else {"group_id": group_id}).apply(work)
        return item_id


def _known(rule: str) -> None:
    if rule not in RULES:
        raise NotPossible(message("There is no rule “{rule}”.", rule=rule))


def _checked(rule: str, level: str | None, numbers: Mapping[str, float]) -> dict[str, Any]:
    """The setting as it is stored; empty where it says nothing."""
    _known(rule)
    if level is not None and level not in (*LEVELS, OFF):
        choices = ", ".join((OFF, *LEVELS))
        raise NotPossible(message("“{value}” is none of: {choices}.", value=level, choices=choices))
    for name, number in numbers.items():
        if name not in RULES[rule].numbers or not 0 <= number <= MOST:
            raise NotPossible(
                message(
                    "The number of a rule lies between 0 and {most}; this one cannot be {number}.",
                    most=MOST,
                    number=f"{name} = {number:g}",
                )
            )
    return {**({"level": level} if level else {}), **({"numbers": dict(numbers)} if numbers else {})}


def _described(rule: str, level: str | None) -> Message:
    title = RULES[rule].title
    if level is None:
        return message("Rule “{rule}” set", rule=title)
    return message("Rule “{rule}” set to: {level}", rule=title, level=LEVEL_WORDS[level])
