"""Visit, audience and clock value in; frozen content out. Every paper, calendar and page starts here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from planner.documents.content.days import days_of, span_of
from planner.documents.content.entries import Lines
from planner.documents.content.facts import roll_of, zone_sources_of
from planner.documents.content.gifts import gift_lines
from planner.documents.content.people import (
    by_precedence,
    group_lines,
    head_of,
    organization_names,
    person_lines,
)
from planner.documents.content.places import place_lines, stop_lines, vehicle_lines
from planner.documents.content.sight import Views, attended_by
from planner.documents.content.tree import Branch, tree_of
from planner.documents.content.types import Audience, ContactLine, Content, Entry, GiftLine, PersonLine
from planner.models.words import Words, words

if TYPE_CHECKING:
    from planner.models.visit import Visit


def freeze(visit: Visit, *, audience: Audience, as_of: datetime) -> Content:
    """What a visit says to one audience, as of an instant.

    The delegation and the office see every item; a person or a group exactly those they attend.
    Internal texts, gifts and hidden times are in the office's content only. The visit must be loaded
    with all its lists. Raises NotFound where the visit has no such person or group.
    """
    return next(freeze_each(visit, (audience,), as_of=as_of))


def freeze_each(visit: Visit, audiences: Iterable[Audience], *, as_of: datetime) -> Iterator[Content]:
    """The content for each audience in turn; what is equal for several is made once and shared."""
    source = _prepared(visit)
    for audience in audiences:
        yield _content(source, audience=audience, as_of=as_of)


class _Source(NamedTuple):
    """All of a visit that does not depend on who reads it."""

    visit: Visit
    lines: Lines
    views: Views
    trees: dict[bool, tuple[Branch, ...]]
    """For the office, and for everybody else; grown when first asked for."""
    organizations: dict[str, Words]
    delegation: tuple[PersonLine, ...]
    counterparts: tuple[PersonLine, ...]
    others: tuple[PersonLine, ...]
    span: tuple[date | None, date | None]


def _prepared(visit: Visit) -> _Source:
    sources, roll = zone_sources_of(visit), roll_of(visit)
    organizations = organization_names(visit)
    people = person_lines(visit, organizations)
    vehicles = vehicle_lines(visit)
    lines = Lines(
        places=place_lines(visit, sources),
        people=people,
        groups=group_lines(visit, roll, people, vehicles),
        vehicles=vehicles,
        languages=tuple(visit.languages or ()),
        sources=sources,
        roll=roll,
    )
    return _Source(
        visit=visit,
        lines=lines,
        views=Views(),
        trees={},
        organizations=organizations,
        delegation=by_precedence(people.values(), side="delegation"),
        counterparts=by_precedence(people.values(), side="host"),
        others=by_precedence(people.values(), side="other"),
        span=span_of(visit),
    )


def _content(source: _Source, *, audience: Audience, as_of: datetime) -> Content:
    visit, lines = source.visit, source.lines
    office = audience.kind == "office"
    first_day, last_day = source.span
    stops = stop_lines(visit, lines.places, lines.sources, office=office)
    entries = _entries(source, audience)
    return Content(
        visit_id=visit.id,
        audience=audience,
        as_of=as_of,
        title=words(lines.languages, visit.title, visit.title_native),
        languages=lines.languages,
        direction=visit.direction,
        purpose=visit.purpose,
        home_zone=visit.home_zone,
        first_day=first_day,
        last_day=last_day,
        marking=words(lines.languages, visit.marking, visit.marking_native),
        hosts=_hosts(source),
        head=head_of(source.delegation),
        contacts=tuple(
            ContactLine(contact.name, words(lines.languages, contact.role, contact.role_native), contact.phone)
            for contact in visit.contacts
        ),
        delegation=source.delegation,
        counterparts=source.counterparts,
        others=source.others,
        groups=tuple(lines.groups.values()),
        stops=stops,
        days=days_of(entries, first_day=first_day, stops=stops),
        undated=tuple(entry for entry in entries if entry.start.date is None),
        gifts=_gifts(source) if office else (),
        person=_person(source, audience),
    )


def _entries(source: _Source, audience: Audience) -> list[Entry]:
    """The entries of an audience, in the order of a day whatever day they are on."""
    attended = attended_by(audience, source.visit, source.lines.roll)
    office = audience.kind == "office"
    if office not in source.trees:
        source.trees[office] = tree_of(source.visit.items, source.lines, office=office)
    return source.views.entries(source.trees[office], attended)


def _hosts(source: _Source) -> tuple[Words, ...]:
    """The bodies that the counterparts come from, the highest counterpart's first; else host groups."""
    bodies = dict.fromkeys(line.organization for line in source.counterparts if line.organization)
    groups = (group.name for group in source.lines.groups.values() if group.side == "host")
    return tuple(bodies) or tuple(groups)


def _gifts(source: _Source) -> tuple[GiftLine, ...]:
    lines = source.lines
    return gift_lines(source.visit, people=lines.people, groups=lines.groups, organizations=source.organizations)


def _person(source: _Source, audience: Audience) -> PersonLine | None:
    if audience.kind != "person":
        return None
    return next(line for line in source.lines.people.values() if line.key == audience.key)
