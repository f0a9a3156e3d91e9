"""One item as it is stored, for an editor."""

# Without `annotations` of __future__: a named tuple compiles each annotation that is kept as text, one by one.

from typing import TYPE_CHECKING, NamedTuple

from planner.models.moment import Moment
from planner.storage.rows import rows_of
from planner.storage.visit_values import values_with_lists

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class ParticipantFacts(NamedTuple):
    """Somebody who attends, by the id of the row: a person or a group, and in what role."""

    participant_id: str
    person_id: str | None
    group_id: str | None
    role: str | None


class ItemFacts(NamedTuple):
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
    from_id: str | None
    to_id: str | None
    to_city_id: str | None
    vehicle_id: str | None
    track_id: str | None
    parent_id: str | None
    booking: str | None
    url: str | None
    carrier: str | None
    number: str | None
    terminal: str | None
    to_terminal: str | None
    travel_minutes: int | None
    travel_mode: str | None
    buffer_minutes: int | None
    dress: str | None
    interpretation: str | None
    host: str | None
    contact: str | None
    notes: str | None
    notes_native: str | None
    objective: str | None
    talking_points: str | None
    internal_notes: str | None
    duration_minutes: list[int] | None
    actual_start: Moment | None
    actual_end: Moment | None
    participants: tuple[ParticipantFacts, ...] = ()


_NAMES = tuple(name for name in ItemFacts._fields if name not in ("item_id", "participants"))


def item_facts(session: "Session", item_id: str) -> ItemFacts | None:
    """The item as it is stored; None where it is gone."""
    item = values_with_lists(rows_of(session), "item", item_id)
    if item is None:
        return None
    attending = (ParticipantFacts(one.id, one.person_id, one.group_id, one.role) for one in item.participants)
    return ItemFacts(
        item_id=item_id,
        participants=tuple(attending),
        **{name: getattr(item, name) for name in _NAMES},
    )
