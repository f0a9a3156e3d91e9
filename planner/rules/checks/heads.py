"""More heads of one delegation than one, as a late change of the head leaves them."""

from __future__ import annotations

from collections.abc import Iterator

from planner.messages import message
from planner.rules.checks.finding import Finding, fingerprint
from planner.rules.checks.look import Look
from planner.rules.checks.names import listed
from planner.rules.checks.rule import Rule

TWO_HEADS = Rule(
    "two_heads",
    "warning",
    message("Two people head the delegation"),
    message("The cover and the seating begin with one head; two who head it together stand at the same place."),
)
RULES = (TWO_HEADS,)


def heads(look: Look) -> Iterator[Finding]:
    """One finding where several delegates are its head and do not share one place in the order."""
    people = [person for person in look.plan.people.values() if person.side == "delegation" and person.role == "head"]
    places = {person.precedence for person in people}
    if len(people) < 2 or (len(places) == 1 and None not in places):
        return
    yield Finding(
        rule=TWO_HEADS.name,
        level=look.level(TWO_HEADS),
        message=message(
            "{count} people are named head of the delegation: {people}",
            count=len(people),
            people=listed(person.name for person in people),
        ),
        reason=look.why(TWO_HEADS),
        person_ids=tuple(person.id for person in people),
        facts=fingerprint([(person.id, person.precedence) for person in people]),
    )
