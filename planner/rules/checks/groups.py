"""Groups of the delegation that attend something while nobody is named in them: no personal paper knows of it."""

from __future__ import annotations

from collections.abc import Iterator

from planner.messages import message, plural_message
from planner.rules.checks.finding import Finding, fingerprint
from planner.rules.checks.look import Look
from planner.rules.checks.names import listed
from planner.rules.checks.rule import Rule

EMPTY = Rule(
    "group_without_members",
    "advice",
    message("A group names nobody"),
    message(
        "The personal programme and calendar of a delegate hold what their groups attend: say who goes with which."
    ),
)
RULES = (EMPTY,)


def groups(look: Look) -> Iterator[Finding]:
    """One finding with all such groups, as long as somebody who is listed goes with no group yet."""
    plan = look.plan
    ours = [group for group in plan.groups.values() if group.side == "delegation" and not group.everyone_of]
    placed = {key for group in ours for key in group.member_ids}
    free = [p for p in plan.people.values() if p.side == "delegation" and p.named and p.id not in placed]
    attending = {attendee.group_id for item in plan.on for attendee in item.attendees}
    empty = [group for group in ours if not group.member_ids and group.id in attending]
    if not empty or not free:
        return
    yield Finding(
        rule=EMPTY.name,
        level=look.level(EMPTY),
        message=plural_message(
            "{count} group that attends something names nobody: {groups}",
            "{count} groups that attend something name nobody: {groups}",
            count=len(empty),
            groups=listed(group.name for group in empty),
        ),
        reason=look.why(EMPTY),
        group_ids=tuple(group.id for group in empty),
        facts=fingerprint(sorted(group.id for group in empty)),
    )
