"""Those for whom papers are made: each named delegate, each group that attends something, or one by name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from planner.documents.content.facts import roll_of
from planner.documents.content.people import label_of
from planner.documents.content.tree import events_of
from planner.documents.content.types import Audience
from planner.errors import NotFound
from planner.messages import message
from planner.models.words import words
from planner.rules.attendance import DELEGATION, items_of_group, side_of_group

if TYPE_CHECKING:
    from planner.models.group import Group
    from planner.models.person import Person
    from planner.models.visit import Visit


def named_delegates(visit: Visit) -> tuple[Audience, ...]:
    """Each delegate who has a name, in order of precedence."""
    named = [person for person in visit.people if person.side == DELEGATION and (person.name or person.native_name)]
    named.sort(key=lambda person: (person.precedence is None, person.precedence or 0))
    return tuple(_person(person, visit) for person in named)


def attending_groups(visit: Visit) -> tuple[Audience, ...]:
    """Each group of the delegation's side that attends an item, in the order they were entered."""
    roll = roll_of(visit)
    events = frozenset(item.id for item in events_of(visit.items))
    return tuple(
        _group(group, visit)
        for group in visit.groups
        if side_of_group(roll.groups[group.id], roll) == DELEGATION
        and not events.isdisjoint(items_of_group(group.id, roll))
    )


def find_person(visit: Visit, text: str) -> Audience:
    """The person of any side with that key or exact name, else with that unique part of a name.

    Raises NotFound, which lists the matches, where it is nobody or several.
    """
    known = [
        (_person(person, visit), _texts(person.name, person.native_name, person.translations))
        for person in visit.people
    ]
    return _found(known, text)


def find_group(visit: Visit, text: str) -> Audience:
    """The group of any side with that key or exact name, else with that unique part of a name.

    Raises NotFound, which lists the matches, where it is none or several.
    """
    return _found([(_group(group, visit), _texts(group.name, group.name_native, None)) for group in visit.groups], text)


def _person(person: Person, visit: Visit) -> Audience:
    return Audience("person", person.key, label_of(person, tuple(visit.languages or ())))


def _group(group: Group, visit: Visit) -> Audience:
    languages = tuple(visit.languages or ())
    return Audience("group", group.key, words(languages, group.name, group.name_native))


def _texts(name: str | None, native: str | None, translations: dict[str, object] | None) -> list[str]:
    texts = [name, native]
    for members in (translations or {}).values():
        more = members.get("name") if isinstance(members, dict) else None
        texts.append(more if isinstance(more, str) else None)
    return [text for text in texts if text]


def _found(known: Sequence[tuple[Audience, list[str]]], text: str) -> Audience:
    asked = text.casefold()
    by_key = [audience for audience, _ in known if audience.key == text]
    exact = [audience for audience, texts in known if asked in (one.casefold() for one in texts)]
    part = [audience for audience, texts in known if asked and any(asked in one.casefold() for one in texts)]
    matches = by_key or exact or part
    if len(matches) == 1:
        return matches[0]
    if not matches:
        raise NotFound(message("Nobody and no group goes by “{text}”. Give a name, a part of one or a key.", text=text))
    listed = "; ".join(f"{' / '.join(t for _, t in one.name.by_language) or '–'} ({one.key})" for one in matches)
    raise NotFound(
        message(
            "“{text}” may be any of these: {matches}. Give more of the name, or the key.",
            text=text,
            matches=listed,
        )
    )
