"""One visit as mapped rows with everything in it, for making papers."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from planner.errors import NotFound
from planner.messages import message
from planner.models import Gift, Group, Item, Outcome, Person, Visit


def whole_visit(session: Session, visit_id: str) -> Visit:
    """The visit with all its rows loaded; raises NotFound where it is gone. Freeze it before the session ends."""
    statement = (
        select(Visit)
        .where(Visit.id == visit_id)
        .options(
            selectinload(Visit.contacts),
            selectinload(Visit.stops),
            selectinload(Visit.organizations),
            selectinload(Visit.places),
            selectinload(Visit.people).selectinload(Person.lodging),
            selectinload(Visit.groups).selectinload(Group.members),
            selectinload(Visit.vehicles),
            selectinload(Visit.items).selectinload(Item.participants),
            selectinload(Visit.gifts).selectinload(Gift.recipients),
            selectinload(Visit.outcomes).selectinload(Outcome.parties),
        )
    )
    visit = session.scalars(statement).one_or_none()
    if visit is None:
        raise NotFound(message("This visit is no longer there; it was deleted in the meantime."))
    return visit
