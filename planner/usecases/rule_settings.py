"""How the rules are set, apart for one visit and for the whole office."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.models import Visit
from planner.models.base import table_of
from planner.rules.checks.rule import RuleSetting, settings_of
from planner.usecases.check import office_settings
from planner.workspace import Workspace


@dataclass(frozen=True, slots=True)
class RuleSettings:
    """What was set, by the name of the rule; what is in neither is as it comes with the planner."""

    visit: Mapping[str, RuleSetting] = field(default_factory=dict)
    office: Mapping[str, RuleSetting] = field(default_factory=dict)


def rule_settings(workspace: Workspace, visit_id: str) -> RuleSettings:
    """What the visit and what the office has set. A visit that is gone has set nothing."""
    return workspace.read(lambda session: RuleSettings(_of_visit(session, visit_id), office_settings(session)))


def _of_visit(session: Session, visit_id: str) -> Mapping[str, RuleSetting]:
    table = table_of(Visit)
    return settings_of(session.execute(select(table.c.checks).where(table.c.id == visit_id)).scalar())
