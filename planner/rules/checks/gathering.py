"""One finding for many like items: sixty lines of the same advice help nobody."""

from __future__ import annotations

from collections.abc import Sequence

from planner.messages import Message
from planner.rules.checks.finding import Finding, Level, Mend, fingerprint
from planner.rules.checks.look import Look
from planner.rules.checks.plan import PlanItem
from planner.rules.checks.rule import Rule


def gathered(
    look: Look,
    rule: Rule,
    items: Sequence[PlanItem],
    sentence: Message,
    *,
    reason: Message | None = None,
    level: Level | None = None,
    person_ids: Sequence[str] = (),
    place_ids: Sequence[str] = (),
    facts: Sequence[object] = (),
    estimated: bool = False,
    mends: tuple[Mend, ...] = (),
) -> Finding:
    """A finding about all of these items, from the first one's start to the last one's end."""
    timed = [item for item in items if item.starts_at is not None]
    return Finding(
        rule=rule.name,
        level=look.level(rule, level),
        message=sentence,
        reason=reason or look.why(rule),
        item_ids=tuple(item.id for item in items),
        person_ids=tuple(person_ids),
        place_ids=tuple(place_ids),
        starts_at=min((item.starts_at for item in timed if item.starts_at), default=None),
        ends_at=max((item.over_at for item in timed if item.over_at), default=None),
        zone=timed[0].start_zone if timed else None,
        facts=fingerprint(rule.name, [item.id for item in items], person_ids, *facts),
        estimated=estimated,
        mends=mends,
    )
