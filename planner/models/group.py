"""People who move together, and what they move in."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy.orm import Mapped

from planner.models.base import Row, VisitRow, to
from planner.models.fields import plain
from planner.models.visit import owned

GROUP_KINDS = ("party", "coach", "programme", "press", "table", "other")


class Group(VisitRow):
    """A party, a coach load, a programme of its own: members by name, a headcount, or everyone of a side."""

    __tablename__ = "party_group"
    list_name: ClassVar[str] = "groups"

    name: Mapped[str] = plain()
    name_native: Mapped[str | None] = plain()
    kind: Mapped[str | None] = plain()
    everyone_of: Mapped[str | None] = plain()
    headcount: Mapped[int | None] = plain()
    leader_id: Mapped[str | None] = to("person")
    side: Mapped[str | None] = plain()
    interpreter_id: Mapped[str | None] = to("person")
    escort_id: Mapped[str | None] = to("person")
    vehicle_id: Mapped[str | None] = to("vehicle")

    members: Mapped[list[Member]] = owned("Member")


class Member(Row):
    """One named person of a group."""

    __tablename__ = "member"
    list_name: ClassVar[str] = "members"

    group_id: Mapped[str] = to("party_group", owner=True)
    person_id: Mapped[str] = to("person", owner=True)


class Vehicle(VisitRow):
    """A car, a coach or a boat with its driver."""

    __tablename__ = "vehicle"
    list_name: ClassVar[str] = "vehicles"

    name: Mapped[str] = plain()
    name_native: Mapped[str | None] = plain()
    plate: Mapped[str | None] = plain()
    driver: Mapped[str | None] = plain()
    phone: Mapped[str | None] = plain()
    capacity: Mapped[int | None] = plain()
    group_id: Mapped[str | None] = to("party_group", break_cycle=True)
    notes: Mapped[str | None] = plain()
