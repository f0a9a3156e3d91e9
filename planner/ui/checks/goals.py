"""Where each finding is put right: the room, and the thing in it."""

from __future__ import annotations

from dataclasses import dataclass

from planner.rules.checks.finding import Finding

_PEOPLE = frozenset(
    {
        "no_head",
        "two_heads",
        "parity_of_heads",
        "gap_in_precedence",
        "passport_expires",
        "nothing_to_do",
        "group_without_members",
        "gone_from_list",
    }
)
_GIFTS = frozenset({"gift_without_exchange", "gift_at_cancelled_item"})
_JOURNEY = frozenset({"night_without_hotel", "stop_not_reached", "two_clocks"})


@dataclass(frozen=True, slots=True)
class Goal:
    """A room of the visit and a thing in it; without a thing, the room itself."""

    room: str
    kind: str = ""
    row_id: str = ""


def room_of(rule: str) -> str:
    """The room in which what a rule finds is put right."""
    if rule in _PEOPLE:
        return "people"
    if rule in _GIFTS:
        return "gifts"
    return "journey" if rule in _JOURNEY else "programme"


def goal_of(finding: Finding) -> Goal:
    """Where a person goes from a finding: to its first thing."""
    room = room_of(finding.rule)
    if room == "programme":
        return Goal(room, "item", finding.item_ids[0]) if finding.item_ids else Goal(room)
    if room == "people" and finding.person_ids:
        return Goal(room, "person", finding.person_ids[0])
    if room == "people" and finding.group_ids:
        return Goal(room, "group", finding.group_ids[0])
    return Goal(room)
