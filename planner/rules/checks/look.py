"""What every rule is given: the plan, who attends, the numbers in force, and reference data as arguments."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from planner.messages import Message
from planner.rules.calendar_days import CalendarDay
from planner.rules.checks.attending import Attendance, Party
from planner.rules.checks.finding import LEVELS, Level
from planner.rules.checks.plan import Plan, PlanItem
from planner.rules.checks.rule import Rule, RuleSetting, Settings

DayOf = Callable[[str, str | None, date], CalendarDay | None]
"""What a day is in a country (ISO 3166-1 alpha-2) or in a part of it; None where nobody knows its calendar."""


def no_calendar(_country: str, _region: str | None, _day: date) -> CalendarDay | None:
    """A calendar that knows nothing."""
    return None


@dataclass(frozen=True)
class Look:
    """One look at a plan. Rules read from it and change nothing."""

    plan: Plan
    settings: Settings = field(default_factory=dict)
    day_of: DayOf = no_calendar

    def number(self, rule: Rule, name: str) -> float:
        """A number of the rule as the visit, else the office, else the rule has it."""
        return self.settings.get(rule.name, RuleSetting()).numbers.get(name, rule.numbers[name])

    def asks(self, rule: Rule) -> bool:
        """False where the rule is off."""
        return not self.settings.get(rule.name, RuleSetting()).is_off

    def level(self, rule: Rule, found: Level | None = None) -> Level:
        """The level that was set, else the one found, else the rule's own."""
        chosen = self.settings.get(rule.name, RuleSetting()).level
        return next((level for level in LEVELS if level == chosen), found or rule.level)

    def why(self, rule: Rule) -> Message:
        """Where the rule comes from, with the numbers in force."""
        values = {
            name: f"{self.number(rule, name):g}" if name in rule.numbers else value
            for name, value in rule.source.values.items()
        }
        return replace(rule.source, values=values)

    @cached_property
    def attendance(self) -> Attendance:
        """Who comes to what."""
        return Attendance(self.plan)

    @cached_property
    def days_of_parties(self) -> Mapping[str, tuple[PlanItem, ...]]:
        """What each party that moves as one does, by instant: no steps, no fairs that go on for days."""
        found: dict[str, list[PlanItem]] = {}
        for item in self.plan.standing:
            if item.depth or item.is_frame:
                continue
            for party in self.attendance.parties(item):
                found.setdefault(party, []).append(item)
        return {key: tuple(items) for key, items in found.items()}

    def party(self, party_id: str) -> Party:
        """The party of that id."""
        return self.attendance.by_id[party_id]

    def heads(self, parties: Iterable[str]) -> int:
        """How many people these parties are, unnamed ones of a group counted."""
        total = 0
        for party_id in parties:
            party = self.party(party_id)
            total += len(party.person_ids)
            if party.group_id:
                group = self.plan.groups[party.group_id]
                total += group.heads - len(group.member_ids)
        return total

    @cached_property
    def delegates(self) -> frozenset[str]:
        """The ids of the parties of the delegation."""
        plan = self.plan
        return frozenset(
            party.id
            for party in self.attendance.by_id.values()
            if (plan.groups[party.group_id].side if party.group_id else plan.people[party.person_ids[0]].side)
            == "delegation"
        )
