"""Nobody and nothing can be in two places: people, groups, interpreters, rooms, venues and vehicles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from planner.messages import Message, message
from planner.rules.checks.clash_levels import level_of_clash
from planner.rules.checks.finding import Finding, Level, fingerprint, gravest, lower
from planner.rules.checks.look import Look
from planner.rules.checks.mending import after, cancel_mends, shorten
from planner.rules.checks.names import clock, named, who
from planner.rules.checks.parallel import level_side_by_side
from planner.rules.checks.plan import PlanItem
from planner.rules.checks.rule import Rule
from planner.rules.checks.sweep import Span, overlaps

_ONE_PLACE = message("One person, one place: whoever attends both would have to leave one of them.")

PERSON = Rule("person_in_two_places", "error", message("A person is in two places"), _ONE_PLACE)
GROUP = Rule("group_in_two_places", "error", message("A group is in two places"), _ONE_PLACE)
INTERPRETER = Rule(
    "interpreter_in_two_places",
    "error",
    message("An interpreter is in two places"),
    message("An interpreter goes with the group, and can speak for one conversation at a time."),
)
REST = Rule(
    "rest_cut_short",
    "advice",
    message("A night or free time is cut short"),
    message("Rest belongs to the plan: more than {minutes} min of it are taken by something else.", minutes=60),
    {"minutes": 60},
)
RULES = (PERSON, GROUP, INTERPRETER, REST)


@dataclass(slots=True)
class _Clash:
    """One pair of items and all who are asked for at both."""

    first: PlanItem
    second: PlanItem
    person_ids: dict[str, None] = field(default_factory=dict)
    group_ids: dict[str, None] = field(default_factory=dict)
    inner: list[_Clash] = field(default_factory=list)
    """Clashes of their steps, which are told with it: two rooms of one house may show in them only."""


def clashes(look: Look) -> Iterator[Finding]:
    """Every pair of items that somebody is expected at, at the same time."""
    if not any(look.asks(rule) for rule in RULES):
        return
    pairs: dict[tuple[str, str], _Clash] = {}
    items = look.plan.items
    for (party_id, _, _, one), (_, _, _, other) in overlaps(_spans(look)):
        first, second = items[one], items[other]
        if _belong_together(look, first, second):
            continue
        clash = pairs.setdefault((one, other), _Clash(first, second))
        party = look.party(party_id)
        clash.person_ids |= dict.fromkeys(party.person_ids)
        if party.group_id:
            clash.group_ids[party.group_id] = None
    for clash in _outermost(look, pairs):
        finding = _finding(look, clash)
        if finding is not None:
            yield finding


def _spans(look: Look) -> Iterator[Span]:
    for item in look.plan.items.values():
        if item.is_off or item.starts_at is None:
            continue
        end = max(item.ends_at or item.starts_at, item.starts_at)
        for party in look.attendance.parties(item):
            if look.party(party).counts:
                yield party, item.starts_at, end, item.id


def _belong_together(look: Look, one: PlanItem, other: PlanItem) -> bool:
    """An item and its steps do; two steps of one item do unless both are in rooms of their own."""
    if _same_choice(look, one, other):
        return True
    if one.family != other.family:
        return False
    if one.id in _above(look, other) or other.id in _above(look, one):
        return True
    apart = one.venue_id and other.venue_id and not look.plan.same_spot(one.venue_id, other.venue_id)
    return not (apart and one.attendees and other.attendees and one.ends_at and other.ends_at)


def _same_choice(look: Look, one: PlanItem, other: PlanItem) -> bool:
    """True where only one of the two, or of what they are steps of, will take place."""
    choices = _choice(look, one), _choice(look, other)
    if choices[0] and choices[1]:
        return True
    for choice, against in ((choices[0], other), (choices[1], one)):
        if choice and (choice in (against.id, against.family) or choice in _above(look, against)):
            return True
    return False


def _choice(look: Look, item: PlanItem) -> str | None:
    """What the item, or what it is a step of, stands in for."""
    for key in (item.id, *_above(look, item)):
        replaced = look.plan.items[key].alternative_to_id
        if replaced:
            return replaced
    return None


def _above(look: Look, item: PlanItem) -> tuple[str, ...]:
    found: list[str] = []
    parent = item.parent_id
    while parent and parent in look.plan.items and parent not in found:
        found.append(parent)
        parent = look.plan.items[parent].parent_id
    return tuple(found)


def _outermost(look: Look, pairs: dict[tuple[str, str], _Clash]) -> list[_Clash]:
    """Leaves out a step whose clash is that of the item it belongs to: the officer is told once."""
    kept: list[_Clash] = []
    for (one, other), clash in pairs.items():
        first = (one, *_above(look, clash.first))
        second = (other, *_above(look, clash.second))
        above = [pairs.get(pair) or pairs.get(pair[::-1]) for pair in ((a, b) for a in first for b in second)]
        whole = [found for found in above if found is not None and found is not clash]
        told = [w for w in whole if clash.person_ids.keys() <= w.person_ids.keys() and _has(w, clash.group_ids)]
        for outer in told:
            outer.inner.append(clash)
        if not told:
            kept.append(clash)
    return kept


def _has(clash: _Clash, group_ids: Iterable[str]) -> bool:
    return all(key in clash.group_ids for key in group_ids)


def _finding(look: Look, clash: _Clash) -> Finding | None:
    first, second = clash.first, clash.second
    assert first.starts_at is not None
    assert second.starts_at is not None
    begins = second.starts_at
    ends = min(first.ends_at or begins, second.ends_at or begins)
    if first.is_frame or second.is_frame:
        return None
    if "hotel" in (first.kind, second.kind) or "free" in (first.kind, second.kind):
        return _rest(look, clash, begins, ends)
    rule = _rule(look, clash)
    found = gravest(_level(look, one) for one in (clash, *clash.inner))
    if found is None or not look.asks(rule):
        return None
    if first.is_alternative or second.is_alternative:
        found = "advice"
    concerned = tuple(clash.person_ids)
    groups = _groups(look, clash)
    return Finding(
        rule=rule.name,
        level=look.level(rule, found if rule.level == "error" else lower(found)),
        message=_sentence(look, clash, concerned, groups, begins, ends),
        reason=look.why(rule),
        item_ids=(first.id, second.id),
        person_ids=concerned,
        group_ids=groups,
        place_ids=tuple(dict.fromkeys(one for one in (first.venue_id, second.venue_id) if one)),
        starts_at=begins,
        ends_at=ends,
        zone=second.start_zone,
        facts=fingerprint(*_facts(first), *_facts(second), frozenset(concerned), frozenset(groups)),
        mends=(*after(look, first, second), *shorten(first, second), *cancel_mends(first, second)),
    )


def _level(look: Look, clash: _Clash) -> Level | None:
    found = level_of_clash(look, clash.first, clash.second)
    if found is None:
        return None
    return level_side_by_side(
        look, clash.first, clash.second, found, person_ids=clash.person_ids, group_ids=_groups(look, clash)
    )


def _facts(item: PlanItem) -> tuple[object, ...]:
    return item.id, item.starts_at, item.ends_at, item.venue_id, item.status


def _sentence(
    look: Look, clash: _Clash, people: tuple[str, ...], groups: tuple[str, ...], begins: datetime, ends: datetime
) -> Message:
    first, second = clash.first, clash.second
    values = {
        "who": who(look.plan, people, groups),
        "first": named(first.title),
        "second": named(second.title),
        "start": clock(begins, second.start_zone),
    }
    if first.is_alternative or second.is_alternative:
        return message("If it is used, {who} would be at “{first}” and at “{second}” at {start}", **values)
    if ends > begins:
        end = clock(ends, second.start_zone)
        return message("{who}: at “{first}” and at “{second}” at once, from {start} to {end}", end=end, **values)
    return message("{who}: at “{first}” and at “{second}” at once, at {start}", **values)


def _groups(look: Look, clash: _Clash) -> tuple[str, ...]:
    """The unnamed groups, and those that both items name."""
    one, other = (look.attendance.presence(item).group_ids for item in (clash.first, clash.second))
    found = [key for key in look.plan.groups if key in clash.group_ids or (key in one and key in other)]
    whole = [key for key in found if look.plan.groups[key].everyone_of]
    return tuple(whole or found)  # a group of everyone says it for all others


def _rule(look: Look, clash: _Clash) -> Rule:
    if _groups(look, clash):
        return GROUP
    people = [look.plan.people[key] for key in clash.person_ids]
    if people and all(person.role == "interpreter" or _interprets(look, clash, person.id) for person in people):
        return INTERPRETER
    return PERSON


def _interprets(look: Look, clash: _Clash, person_id: str) -> bool:
    roles = (one for item in (clash.first, clash.second) for one in item.attendees if one.person_id == person_id)
    goes_with = any(group.interpreter_id == person_id for group in look.plan.groups.values())
    return goes_with or any(one.role == "interpreter" for one in roles)


def _rest(look: Look, clash: _Clash, begins: datetime, ends: datetime) -> Finding | None:
    first, second = clash.first, clash.second
    minutes = (ends - begins).total_seconds() / 60
    both = {first.kind, second.kind} <= {"hotel", "free"}
    if both or minutes < look.number(REST, "minutes") or not look.asks(REST):
        return None
    rest, other = (first, second) if first.kind in ("hotel", "free") else (second, first)
    return Finding(
        rule=REST.name,
        level=look.level(REST),
        message=message("“{item}” takes part of “{rest}”", item=named(other.title), rest=named(rest.title)),
        reason=message("Rest belongs to the plan: {minutes} min of it are taken.", minutes=round(minutes)),
        item_ids=(rest.id, other.id),
        person_ids=tuple(clash.person_ids),
        starts_at=begins,
        ends_at=ends,
        zone=rest.start_zone,
        facts=fingerprint(*_facts(first), *_facts(second)),
        mends=shorten(first, second),
    )
