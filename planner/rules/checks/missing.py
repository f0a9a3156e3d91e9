"""What the plan does not say yet: ends, venues, hosts, who attends, who interprets, who leads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.messages import Message, message, plural_message
from planner.models.words import primary
from planner.rules.checks.finding import Finding, fingerprint
from planner.rules.checks.gathering import gathered
from planner.rules.checks.look import Look
from planner.rules.checks.names import titles
from planner.rules.checks.plan import FORMAL, MOVING, TALKING, PlanItem
from planner.rules.checks.rule import Rule

END = Rule(
    "no_end",
    "advice",
    message("The end is not known"),
    message("Without an end nobody can say whether the next thing can be reached."),
)
VENUE = Rule(
    "no_venue",
    "advice",
    message("The venue is not known"),
    message("Drivers, guests and the gate need an address."),
)
HOST = Rule(
    "no_host",
    "advice",
    message("The host is not known"),
    message("The papers name who receives the delegation; the gate and the gifts depend on it."),
)
PARTICIPANTS = Rule(
    "no_participants",
    "advice",
    message("Nobody is named"),
    message("An item that names nobody is printed for the whole delegation."),
)
INTERPRETER = Rule(
    "no_interpreter",
    "warning",
    message("Nobody interprets"),
    message("Two sides without a common language cannot talk: name an interpreter, or say how it is interpreted."),
)
SPOKEN = Rule(
    "interpretation_not_said",
    "advice",
    message("How it is interpreted is not said"),
    message("The visit has papers in two languages: say for each talk who interprets, or that nobody has to."),
)
HEAD = Rule(
    "no_head",
    "warning",
    message("No head of delegation is named"),
    message("The cover, the order of people and the seating begin with the head of delegation."),
)
RULES = (END, VENUE, HOST, PARTICIPANTS, INTERPRETER, SPOKEN, HEAD)


def missing(look: Look) -> Iterator[Finding]:
    """One finding a rule, with all the items that lack the same thing."""
    whole = [item for item in look.plan.on if not item.depth]
    ends = [item for item in whole if item.starts_at and not item.ends_at and item.kind in FORMAL | MOVING | _EATING]
    yield from _said(look, END, ends, _no_end(ends))
    venues = [item for item in whole if item.kind in FORMAL | _EATING and not _placed(look, item)]
    yield from _said(look, VENUE, venues, _no_venue(venues))
    hosts = [item for item in whole if item.kind in ("meeting", "visit", "signing") and not _hosted(look, item)]
    yield from _said(look, HOST, hosts, _no_host(hosts))
    nobody = [item for item in whole if not item.attendees and item.kind in FORMAL | _EATING]
    if look.plan.people or look.plan.groups:
        yield from _said(look, PARTICIPANTS, nobody, _nobody(nobody))
    yield from _no_interpreter(look)
    silent = [item for item in whole if item.kind in ("meeting", "signing") and _says_nothing(look, item)]
    yield from _said(look, SPOKEN, silent, _not_interpreted(silent))
    yield from _no_head(look)


_EATING = frozenset({"meal", "reception"})


def _said(look: Look, rule: Rule, items: Sequence[PlanItem], sentence: Message) -> Iterator[Finding]:
    if items and look.asks(rule):
        yield gathered(look, rule, items, sentence, reason=message(
            "{why} Concerned: {items}.", why=look.why(rule), items=titles(look.plan, [item.id for item in items])
        ))  # fmt: skip


def _no_end(items: Sequence[PlanItem]) -> Message:
    return plural_message("{count} item has no end", "{count} items have no end", count=len(items))


def _no_venue(items: Sequence[PlanItem]) -> Message:
    return plural_message("{count} item has no venue", "{count} items have no venue", count=len(items))


def _no_host(items: Sequence[PlanItem]) -> Message:
    return plural_message("{count} item names no host", "{count} items name no host", count=len(items))


def _nobody(items: Sequence[PlanItem]) -> Message:
    return plural_message("{count} item names nobody", "{count} items name nobody", count=len(items))


def _not_interpreted(items: Sequence[PlanItem]) -> Message:
    return plural_message(
        "{count} talk does not say how it is interpreted",
        "{count} talks do not say how they are interpreted",
        count=len(items),
    )


def _says_nothing(look: Look, item: PlanItem) -> bool:
    """True for two sides of a visit in two languages, of whose own languages nobody has written anything."""
    plan = look.plan
    if len({primary(tag) for tag in plan.languages}) < 2 or _interpreted(look, item):
        return False
    if any(step.interpretation for step in plan.steps.get(item.id, ())):
        return False
    people = [plan.people[key] for key in look.attendance.people(item)]
    groups = look.attendance.presence(item).group_ids
    sides = {person.side for person in people} | {plan.groups[key].side for key in groups if key in plan.groups}
    return {"delegation", "host"} <= sides and not any(person.languages for person in people)


def _placed(look: Look, item: PlanItem) -> bool:
    """True where a place below a city is named, by the item or by each of its steps."""
    if item.venue_id and look.plan.places[item.venue_id].kind != "city":
        return True
    steps = look.plan.steps.get(item.id, ())
    return bool(steps) and all(step.venue_id for step in steps)


def _hosted(look: Look, item: PlanItem) -> bool:
    plan = look.plan
    if item.host or any(one.role == "host" for one in item.attendees):
        return True
    presence = look.attendance.presence(item)
    sides = {plan.people[key].side for key in look.attendance.people(item)}
    sides |= {plan.groups[key].side for key in presence.group_ids if key in plan.groups}
    return bool(sides - {"delegation"})


def _no_interpreter(look: Look) -> Iterator[Finding]:
    if not look.asks(INTERPRETER):
        return
    found = [item for item in look.plan.on if item.kind in TALKING and _cannot_talk(look, item)]
    whole = [item for item in found if item.parent_id not in {one.id for one in found}]
    if whole:
        yield gathered(
            look,
            INTERPRETER,
            whole,
            plural_message(
                "At {count} item two sides have no common language and nobody interprets",
                "At {count} items two sides have no common language and nobody interprets",
                count=len(whole),
            ),
            reason=message(
                "{why} Concerned: {items}.",
                why=look.why(INTERPRETER),
                items=titles(look.plan, [item.id for item in whole]),
            ),
        )


def _cannot_talk(look: Look, item: PlanItem) -> bool:
    """True only where the languages of both sides are written down and have none in common."""
    plan = look.plan
    people = [plan.people[key] for key in look.attendance.people(item)]
    speaking = [person for person in people if person.languages and person.role != "interpreter"]
    ours = {primary(tag) for person in speaking if person.side == "delegation" for tag in person.languages}
    theirs = {primary(tag) for person in speaking if person.side == "host" for tag in person.languages}
    if not ours or not theirs or ours & theirs:
        return False
    return not _interpreted(look, item)


def _interpreted(look: Look, item: PlanItem) -> bool:
    plan = look.plan
    current: PlanItem | None = item
    while current is not None:
        if current.interpretation or any(one.role == "interpreter" for one in current.attendees):
            return True
        current = plan.items.get(current.parent_id or "") if current.parent_id != current.id else None
    return any(
        plan.people[key].role == "interpreter" or any(key == group.interpreter_id for group in plan.groups.values())
        for key in look.attendance.people(item)
    )


def _no_head(look: Look) -> Iterator[Finding]:
    delegates = [person for person in look.plan.people.values() if person.side == "delegation"]
    first = [person for person in delegates if person.precedence == 1]
    if not delegates or any(person.role == "head" for person in delegates) or len(first) == 1:
        return
    if look.asks(HEAD) and look.plan.items:
        yield Finding(
            rule=HEAD.name,
            level=look.level(HEAD),
            message=message("No head of delegation is named"),
            reason=look.why(HEAD),
            person_ids=tuple(person.id for person in first),
            facts=fingerprint([(person.id, person.role, person.precedence) for person in delegates]),
        )
