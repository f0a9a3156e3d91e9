"""Checking a visit: what cannot happen as planned, what will probably go wrong, what is worth a thought."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.clock import Clock
from planner.models import OfficeRule
from planner.models.base import table_of
from planner.rules.checks.all_rules import findings_of
from planner.rules.checks.finding import Finding, Level
from planner.rules.checks.look import Look
from planner.rules.checks.plan import Plan
from planner.rules.checks.reading import plan_of
from planner.rules.checks.rule import RuleSetting, joined, settings_of
from planner.storage.visit_rows import FrozenRows, visit_rows
from planner.storage.whole_visit import visit_is_gone
from planner.usecases.check_reference import day_of, located
from planner.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Accepted:
    """A decision to leave something as it is. `finding` is None where the plan no longer gives rise to it."""

    row_id: str
    rule: str
    reason: str
    by: str | None
    at: str | None
    finding: Finding | None
    revived: bool = False
    """True where the facts are others by now, so that the finding is open again."""


@dataclass(frozen=True, slots=True)
class Findings:
    """All that the checks say about a visit at one instant. `open` has none that is accepted."""

    visit_id: str
    checked_at: datetime
    plan: Plan
    open: tuple[Finding, ...] = ()
    accepted: tuple[Accepted, ...] = ()
    settings: Mapping[str, RuleSetting] = field(default_factory=dict)

    @property
    def errors(self) -> tuple[Finding, ...]:
        """What cannot happen as planned and nobody has accepted."""
        return self.of_level("error")

    def of_level(self, level: Level) -> tuple[Finding, ...]:
        """The open findings of one level."""
        return tuple(finding for finding in self.open if finding.level == level)

    def item_keys(self, finding: Finding) -> tuple[str, ...]:
        """Its items by their keys of the visit file."""
        return tuple(self.plan.items[key].key for key in finding.item_ids if key in self.plan.items)

    def people_keys(self, finding: Finding) -> tuple[str, ...]:
        """Its people, then its groups, by their keys of the visit file."""
        return people_keys(self.plan, finding)


def check_visit(workspace: Workspace, visit_id: str, *, clock: Clock) -> Findings:
    """What the checks say about a visit now, by the rules as the office and the visit have set them.

    Raises NotFound where the visit is gone.
    """
    rows, office = workspace.read(lambda session: (visit_rows(session, visit_id), office_settings(session)))
    return check_rows(visit_id, rows, office=office, clock=clock)


def check_rows(visit_id: str, rows: FrozenRows, *, office: Mapping[str, RuleSetting], clock: Clock) -> Findings:
    """The same from rows that were read already. Raises NotFound where there are none."""
    if not rows.get("visit"):
        raise visit_is_gone()
    plan = located(plan_of(rows))
    settings = joined(office, settings_of(rows["visit"][0].get("checks")))
    found = findings_of(Look(plan, settings=settings, day_of=day_of))
    accepted = _accepted(plan, found, rows.get("accepted_finding", ()))
    settled = {id(one.finding) for one in accepted if one.finding is not None and not one.revived}
    return Findings(
        visit_id=visit_id,
        checked_at=clock().astimezone(UTC),
        plan=plan,
        open=tuple(finding for finding in found if id(finding) not in settled),
        accepted=accepted,
        settings=settings,
    )


def office_settings(session: Session) -> dict[str, RuleSetting]:
    """What the office has set for its rules, by their names."""
    table = table_of(OfficeRule)
    rows = session.execute(select(table.c.rule, table.c.level, table.c.numbers)).all()
    return settings_of({row.rule: {"level": row.level, "numbers": row.numbers} for row in rows})


def people_keys(plan: Plan, finding: Finding) -> tuple[str, ...]:
    """The people, then the groups of a finding, by their keys of the visit file."""
    people = (plan.people[key].key for key in finding.person_ids if key in plan.people)
    groups = (plan.groups[key].key for key in finding.group_ids if key in plan.groups)
    return (*people, *groups)


def _accepted(plan: Plan, found: Sequence[Finding], rows: Sequence[Mapping[Any, Any]]) -> tuple[Accepted, ...]:
    if not rows:
        return ()
    by_subject: dict[tuple[object, ...], list[Finding]] = {}
    for finding in found:
        items = tuple(plan.items[key].key for key in finding.item_ids if key in plan.items)
        by_subject.setdefault((finding.rule, frozenset(items), frozenset(people_keys(plan, finding))), []).append(
            finding
        )
    decided = []
    for row in rows:
        subject = (row["rule"], frozenset(row["items"] or ()), frozenset(row["people"] or ()))
        alike = by_subject.get(subject, [])
        same = next((finding for finding in alike if not row["facts"] or finding.facts == row["facts"]), None)
        one = Accepted(row["id"], row["rule"], row["reason"], row["accepted_by"], row["accepted_at"], same)
        decided.append(one if same or not alike else replace(one, finding=alike[0], revived=True))
    return tuple(decided)
