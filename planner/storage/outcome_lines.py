"""What came of a visit, with the names of those it binds."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from planner.models import Group, Organization, Outcome, Party, Person, Visit
from planner.models.base import table_of
from planner.models.words import Words, words


@dataclass(frozen=True, slots=True)
class OutcomeLine:
    """One outcome as a reader sees it."""

    outcome_id: str
    summary: Words
    kind: str | None
    parties: tuple[Words, ...]
    owner: Words
    due: str | None
    status: str | None
    next_step: str | None


def outcome_lines(session: Session, visit_id: str) -> tuple[OutcomeLine, ...]:
    """The outcomes of a visit in their order."""
    visit, outcome = table_of(Visit).c, table_of(Outcome)
    stored = session.execute(select(visit.languages).where(visit.id == visit_id)).scalar_one_or_none()
    languages = tuple(stored or ())
    parties, names = _parties(session, visit_id, languages), _names(session, visit_id, languages)
    rows = session.execute(
        select(outcome).where(outcome.c.visit_id == visit_id).order_by(outcome.c.position, outcome.c.id)
    )
    return tuple(
        OutcomeLine(
            outcome_id=row.id,
            summary=words(languages, row.summary, row.summary_native),
            kind=row.kind,
            parties=tuple(parties[row.id]),
            owner=names.get(row.owner_person_id or row.owner_organization_id or "", Words()),
            due=row.due,
            status=row.status,
            next_step=row.next_step,
        )
        for row in rows
    )


def _parties(session: Session, visit_id: str, languages: tuple[str, ...]) -> dict[str, list[Words]]:
    outcome, party = table_of(Outcome).c, table_of(Party)
    names = _names(session, visit_id, languages)
    found: dict[str, list[Words]] = defaultdict(list)
    whom = func.coalesce(party.c.person_id, party.c.group_id, party.c.organization_id)
    rows = session.execute(
        select(party.c.outcome_id, whom)
        .join(table_of(Outcome), outcome.id == party.c.outcome_id)
        .where(outcome.visit_id == visit_id)
        .order_by(party.c.position, party.c.id)
    )
    for outcome_id, key in rows:
        if key in names:
            found[outcome_id].append(names[key])
    return found


def _names(session: Session, visit_id: str, languages: tuple[str, ...]) -> dict[str, Words]:
    """Everybody a visit names, by id."""
    person, group, body = table_of(Person).c, table_of(Group).c, table_of(Organization).c
    found: dict[str, Words] = {}
    for statement in (
        select(person.id, person.name, person.native_name).where(person.visit_id == visit_id),
        select(group.id, group.name, group.name_native).where(group.visit_id == visit_id),
        select(body.id, body.name, body.name_native).where(body.visit_id == visit_id),
    ):
        for key, name, native in session.execute(statement):
            found[key] = words(languages, name, native)
    return found
