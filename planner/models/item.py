"""One thing at one time, its steps and alternatives, and who attends it."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from planner.models.base import Row, VisitRow, to
from planner.models.fields import moment, plain, private
from planner.models.kinds import ITEM_KINDS as ITEM_KINDS
from planner.models.kinds import PARTICIPANT_ROLES as PARTICIPANT_ROLES
from planner.models.kinds import STATUSES as STATUSES
from planner.models.kinds import TRAVEL_MODES as TRAVEL_MODES
from planner.models.kinds import ItemKind as ItemKind
from planner.models.kinds import ParticipantRole as ParticipantRole
from planner.models.kinds import Status as Status
from planner.models.moment import Moment
from planner.models.visit import owned


class Item(VisitRow):
    """An item of the programme. What was planned and what happened stand beside each other.

    `starts_at` and `ends_at` are the instants in UTC that follow from the moments and the zones;
    the workspace derives them again whenever something they depend on changes. `travel_minutes` is how long the
    way to this item takes by `travel_mode`, as an officer typed it; `buffer_minutes` what is kept free before it.
    """

    __tablename__ = "item"
    list_name: ClassVar[str] = "items"

    kind: Mapped[str] = plain()
    title: Mapped[str] = plain()
    title_native: Mapped[str | None] = plain()
    status: Mapped[str | None] = plain()
    start: Mapped[Moment] = moment("start", always=True)
    end: Mapped[Moment | None] = moment("end")
    actual_start: Mapped[Moment | None] = moment("actual_start")
    actual_end: Mapped[Moment | None] = moment("actual_end")
    starts_at: Mapped[datetime | None] = mapped_column(active_history=True, index=True)
    ends_at: Mapped[datetime | None] = mapped_column(active_history=True, index=True)
    travel_minutes: Mapped[int | None] = plain()
    travel_mode: Mapped[str | None] = plain()
    buffer_minutes: Mapped[int | None] = plain()
    duration_minutes: Mapped[list[int] | None] = plain()
    city_id: Mapped[str | None] = to("place")
    venue_id: Mapped[str | None] = to("place")
    from_id: Mapped[str | None] = to("place")
    to_id: Mapped[str | None] = to("place")
    to_city_id: Mapped[str | None] = to("place")
    carrier: Mapped[str | None] = plain()
    number: Mapped[str | None] = plain()
    track_id: Mapped[str | None] = to("party_group")
    parent_id: Mapped[str | None] = to("item")
    alternative_to_id: Mapped[str | None] = to("item")
    vehicle_id: Mapped[str | None] = to("vehicle")
    dress: Mapped[str | None] = plain()
    interpretation: Mapped[str | None] = plain()
    host: Mapped[str | None] = plain()
    contact: Mapped[str | None] = plain()
    terminal: Mapped[str | None] = plain()
    to_terminal: Mapped[str | None] = plain()
    booking: Mapped[str | None] = plain()
    url: Mapped[str | None] = plain()
    notes: Mapped[str | None] = plain()
    notes_native: Mapped[str | None] = plain()
    internal_notes: Mapped[str | None] = private()
    objective: Mapped[str | None] = private()
    talking_points: Mapped[str | None] = private()
    basis: Mapped[str | None] = plain()
    translations: Mapped[dict[str, Any] | None] = plain()

    participants: Mapped[list[Participant]] = owned("Participant")


class Participant(Row):
    """A person or a group that attends an item, in a role."""

    __tablename__ = "participant"
    list_name: ClassVar[str] = "participants"

    item_id: Mapped[str] = to("item", owner=True)
    person_id: Mapped[str | None] = to("person", owner=True)
    group_id: Mapped[str | None] = to("party_group", owner=True)
    role: Mapped[str | None] = plain()
