"""One look at a visit told in few words, and what it finds as short lines."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from planner.exchange.visit_file import read_visit_file
from planner.rules.checks.all_rules import findings_of
from planner.rules.checks.finding import Finding
from planner.rules.checks.look import DayOf, Look, no_calendar
from planner.rules.checks.plan import Plan
from planner.rules.checks.reading import plan_of
from planner.rules.checks.rule import Settings
from tests.worlds import document

MISSING = ("no_end", "no_venue", "no_host", "no_participants", "nothing_to_do", "no_head", "night_without_hotel")
"""What nearly every small world lacks; tests of other rules leave it out."""


def plan(*things: dict[str, Any], **members: Any) -> Plan:
    """The plan of a world."""
    value = document(*things, **members)
    return plan_of(read_visit_file(json.dumps(value).encode(), name="world.visit.json").tables)


def found(
    *things: dict[str, Any],
    settings: Settings | None = None,
    day_of: DayOf = no_calendar,
    leaving_out: tuple[str, ...] = MISSING,
    **members: Any,
) -> tuple[Finding, ...]:
    """All findings in a world but those that nearly every small one has."""
    look = Look(plan(*things, **members), settings=settings or {}, day_of=day_of)
    return tuple(finding for finding in findings_of(look) if finding.rule not in leaving_out)


def told(*things: dict[str, Any], only: str = "", **options: Any) -> list[str]:
    """The findings as lines of level, rule and sentence; with `only` those of one rule."""
    every = found(*things, leaving_out=() if only else MISSING, **options)
    return [f"{one.level} {one.rule}: {one.message}" for one in every if not only or one.rule == only]


def levels(findings: tuple[Finding, ...]) -> Mapping[str, str]:
    """The level of each finding by its rule."""
    return {finding.rule: finding.level for finding in findings}
