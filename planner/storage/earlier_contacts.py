"""Whom delegates of other visits called: to be used again."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.models import Contact, Visit


@dataclass(frozen=True, slots=True)
class EarlierContact:
    """A contact of a visit, and the title of that visit."""

    contact_id: str
    name: str | None
    role: str | None
    role_native: str | None
    phone: str | None
    visit: str


def earlier_contacts(session: Session, *, but: str) -> tuple[EarlierContact, ...]:
    """Contacts of visits, each name and phone once, the newest visit first; `but` is a visit that is left out."""
    rows = session.execute(
        select(Contact.id, Contact.name, Contact.role, Contact.role_native, Contact.phone, Visit.title)
        .join(Visit, Visit.id == Contact.visit_id)
        .where(Contact.visit_id != but)
        .order_by(Visit.dates_from.desc().nulls_last(), Visit.id, Contact.position, Contact.id)
    )
    found: dict[tuple[str | None, str | None], EarlierContact] = {}
    for row in rows:
        one = EarlierContact(*row)
        if one.name or one.phone:
            found.setdefault((one.name, one.phone), one)
    return tuple(found.values())
