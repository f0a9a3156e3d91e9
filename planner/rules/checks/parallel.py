"""Programmes side by side: "the delegation" is a short word, whoever has a programme of their own follows that."""

from __future__ import annotations

import re
from collections.abc import Iterable

from planner.rules.attendance import DELEGATION
from planner.rules.checks.finding import Level, lower
from planner.rules.checks.look import Look
from planner.rules.checks.plan import PlanItem

_PRESS = re.compile(
    r"\b(press|media|journalists?|pool|presse|médias|prensa)\b|记者|記者|媒体|媒體|报道|プレス", re.IGNORECASE
)


def level_side_by_side(
    look: Look, first: PlanItem, second: PlanItem, level: Level, *, person_ids: Iterable[str], group_ids: Iterable[str]
) -> Level:
    """The level of a clash, less where one of the two is a programme of their own for those concerned.

    Whoever is there only as one of everybody and has an item in a column of their own, or is a spouse, is at that:
    advice. With a group of their own it is a warning. A person who is named, and the head, must be where the plan
    says. A pool of journalists can part: a warning.
    """
    people, groups = tuple(person_ids), tuple(group_ids)
    if groups and not people and all(_are_press(look, key) for key in groups):
        return lower(level)
    if not people:
        return level
    for own, everybody in ((first, second), (second, first)):
        if not _only_as_one_of_all(look, everybody, people) or _only_as_one_of_all(look, own, people):
            continue
        if any(look.plan.people[key].role == "head" for key in people):
            return level
        if own.track_id is not None and own.track_id != everybody.track_id:
            return "advice"
        if all(look.plan.people[key].role == "spouse" for key in people):
            return "advice"
        named = look.attendance.presence(own).person_ids
        if not named.intersection(people):
            return lower(level)
    return level


def _only_as_one_of_all(look: Look, item: PlanItem, person_ids: tuple[str, ...]) -> bool:
    """True where these people are meant only because everybody of their side is."""
    presence = look.attendance.presence(item)
    if presence.person_ids.intersection(person_ids):
        return False
    groups = [look.plan.groups[key] for key in presence.group_ids if key in look.plan.groups]
    narrow = [group for group in groups if group.everyone_of != DELEGATION]
    if any(group.member_ids.intersection(person_ids) for group in narrow):
        return False
    return presence.by_default or len(narrow) < len(groups)


def _are_press(look: Look, group_id: str) -> bool:
    group = look.plan.groups.get(group_id)
    return group is not None and any(_PRESS.search(text) for _, text in group.name.by_language)
