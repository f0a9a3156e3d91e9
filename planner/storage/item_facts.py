"""One item as it is stored, for an editor."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.models import Item, Moment


@dataclass(frozen=True, slots=True)
class ItemFacts:
    """The attributes of an item under their own names, so that an edit can say what was seen."""

    item_id: str
    kind: str
    title: str
    title_native: str | None
    status: str | None
    start: Moment
    end: Moment | None
    venue_id: str | None
    city_id: str | None
    carrier: str | None
    number: str | None
    terminal: str | None
    to_terminal: str | None
    dress: str | None
    interpretation: str | None
    host: str | None
    contact: str | None
    notes: str | None
    notes_native: str | None
    objective: str | None
    talking_points: str | None
    internal_notes: str | None


_NAMES = tuple(name for name in ItemFacts.__slots__ if name != "item_id")


def item_facts(session: Session, item_id: str) -> ItemFacts | None:
    """The item as it is stored; None where it is gone."""
    item = session.get(Item, item_id)
    if item is None:
        return None
    return ItemFacts(item_id=item_id, **{name: getattr(item, name) for name in _NAMES})
