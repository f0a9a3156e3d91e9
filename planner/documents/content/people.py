"""People and groups as papers print them: never a phone, a room, a diet or a passport."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from planner.documents.content.types import GroupLine, PersonLine, VehicleLine
from planner.models.words import NO_WORDS, Words, words
from planner.rules.attendance import Roll, members_of, side_of_group

if TYPE_CHECKING:
    from planner.models.group import Group
    from planner.models.person import Person
    from planner.models.visit import Visit

UNNAMED = "N.N."
"""Stands for somebody of whom nothing is known yet; the same in every language."""


def organization_names(visit: Visit) -> dict[str, Words]:
    """The name of each organisation by its id."""
    languages = tuple(visit.languages or ())
    return {
        body.id: words(languages, body.name, body.name_native, translations=body.translations, member="name")
        for body in visit.organizations
    }


def person_lines(visit: Visit, organizations: Mapping[str, Words]) -> dict[str, PersonLine]:
    """Each person of the visit by their id."""
    languages = tuple(visit.languages or ())
    return {person.id: _line(person, languages, organizations) for person in visit.people}


def _line(person: Person, languages: tuple[str, ...], organizations: Mapping[str, Words]) -> PersonLine:
    return PersonLine(
        person_id=person.id,
        key=person.key,
        side=person.side,
        name=person.name,
        native_name=person.native_name,
        family_name=person.family_name,
        honorific=person.honorific,
        position=_position(person, languages),
        organization=organizations.get(person.organization_id or "", NO_WORDS),
        role=person.role,
        role_text=person.role_text,
        precedence=person.precedence,
        label=label_of(person, languages),
    )


def _position(person: Person, languages: tuple[str, ...]) -> Words:
    return words(
        languages,
        person.position_text,
        person.position_native,
        translations=person.translations,
        member="position",
    )


def label_of(person: Person, languages: tuple[str, ...]) -> Words:
    """What to call a person: the name, else the position or role they come in, else "N.N."."""
    return (
        name_of(person, languages)
        or _position(person, languages)
        or words(languages, person.role_text)
        or words((), UNNAMED)
    )


def name_of(person: Person, languages: tuple[str, ...]) -> Words:
    """A person's name: in languages[0], and in their own script, whatever language that is."""
    named = words(languages[:1], person.name, translations=person.translations, member="name")
    return Words(named.by_language + words((), person.native_name).by_language)


def by_precedence(lines: Iterable[PersonLine], *, side: str) -> tuple[PersonLine, ...]:
    """The people of a side, highest first; equal ones, and those without a number, as entered."""
    chosen = (line for line in lines if line.side == side)
    return tuple(sorted(chosen, key=lambda line: (line.precedence is None, line.precedence or 0)))


def head_of(delegation: tuple[PersonLine, ...]) -> PersonLine | None:
    """The highest with the role of head. Nobody leads by rank alone: a paper must not name a head nobody named."""
    return next((line for line in delegation if line.role == "head"), None)


def group_lines(
    visit: Visit, roll: Roll, people: Mapping[str, PersonLine], vehicles: Mapping[str, VehicleLine]
) -> dict[str, GroupLine]:
    """Each group of the visit by its id, its members in the order they were entered."""
    languages = tuple(visit.languages or ())

    def line(group: Group) -> GroupLine:
        facts = roll.groups[group.id]
        listed = [member.person_id for member in group.members]
        everyone = members_of(facts, roll)
        order = dict.fromkeys([*listed, *(key for key in people if key in everyone)])
        return GroupLine(
            group_id=group.id,
            key=group.key,
            name=words(languages, group.name, group.name_native),
            side=side_of_group(facts, roll),
            headcount=group.headcount,
            members=tuple(people[key] for key in order),
            everyone_of=group.everyone_of,
            leader=people.get(group.leader_id or ""),
            interpreter=people.get(group.interpreter_id or ""),
            escort=people.get(group.escort_id or ""),
            vehicle=vehicles.get(group.vehicle_id or ""),
        )

    return {group.id: line(group) for group in visit.groups}
