"""Every rule, and all that they find in one look at a plan."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime

from planner.rules.checks import (
    around_flights,
    clashes,
    clock_changes,
    days_off,
    flights,
    gifts_and_signings,
    groups,
    heads,
    missing,
    pace,
    people,
    stops,
    things,
    travel,
    two_clocks,
)
from planner.rules.checks.finding import LEVELS, Finding
from planner.rules.checks.look import Look
from planner.rules.checks.rule import Rule, by_name

FAMILIES: tuple[tuple[tuple[Rule, ...], Callable[[Look], Iterator[Finding]]], ...] = (
    (clashes.RULES, clashes.clashes),
    (things.RULES, things.things),
    (travel.RULES, travel.travel),
    (flights.RULES, flights.flights),
    (around_flights.RULES, around_flights.around_flights),
    (stops.RULES, stops.stops),
    (days_off.RULES, days_off.days_off),
    (clock_changes.RULES, clock_changes.clock_changes),
    (two_clocks.RULES, two_clocks.two_clocks),
    (pace.RULES, pace.pace),
    (missing.RULES, missing.missing),
    (heads.RULES, heads.heads),
    (people.RULES, people.people),
    (groups.RULES, groups.groups),
    (gifts_and_signings.RULES, gifts_and_signings.gifts_and_signings),
)
"""The rules that are found together, and what finds them."""

RULES: Mapping[str, Rule] = by_name(rule for rules, _ in FAMILIES for rule in rules)
"""Every rule by its name, in the order in which they are listed."""

_LATE = datetime(9999, 1, 1, tzinfo=UTC)


def findings_of(look: Look) -> tuple[Finding, ...]:
    """All findings, the gravest first, then by instant; those of the whole visit last."""
    found = (finding for rules, finds in FAMILIES if any(look.asks(rule) for rule in rules) for finding in finds(look))
    return tuple(sorted(found, key=_turn))


def _turn(finding: Finding) -> tuple[int, datetime, str, tuple[str, ...]]:
    return -LEVELS.index(finding.level), finding.starts_at or _LATE, finding.rule, finding.item_ids
