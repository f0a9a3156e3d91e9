"""A person and their part in one visit, and where they sleep."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from sqlalchemy.orm import Mapped

from planner.models.base import Row, VisitRow, to
from planner.models.fields import plain, private
from planner.models.visit import owned

Side = Literal["delegation", "host", "other"]
SIDES: tuple[Side, ...] = ("delegation", "host", "other")
PersonRole = Literal[
    "head", "deputy", "member", "spouse", "interpreter", "escort", "security", "press", "staff", "driver",
    "host", "other",
]  # fmt: skip
PERSON_ROLES: tuple[PersonRole, ...] = (
    "head", "deputy", "member", "spouse", "interpreter", "escort", "security", "press", "staff", "driver",
    "host", "other",
)  # fmt: skip


class Person(VisitRow):
    """A delegate, a counterpart or someone else. The name may be missing on either script, or on both."""

    __tablename__ = "person"
    list_name: ClassVar[str] = "people"

    name: Mapped[str | None] = plain()
    native_name: Mapped[str | None] = plain()
    family_name: Mapped[str | None] = plain()
    honorific: Mapped[str | None] = plain()
    position_text: Mapped[str | None] = plain(column="position_text")
    position_native: Mapped[str | None] = plain()
    organization_id: Mapped[str | None] = to("organization")
    side: Mapped[str] = plain()
    role: Mapped[str | None] = plain()
    role_text: Mapped[str | None] = plain()
    precedence: Mapped[int | None] = plain()
    languages: Mapped[list[str] | None] = plain()
    email: Mapped[str | None] = plain(internal=True)
    phone: Mapped[str | None] = plain(internal=True)
    phones: Mapped[list[str] | None] = plain(internal=True)
    diet: Mapped[str | None] = plain(internal=True)
    room: Mapped[str | None] = plain(internal=True)
    nationality: Mapped[str | None] = plain()
    passport: Mapped[str | None] = private()
    passport_expires: Mapped[str | None] = private()
    visa: Mapped[str | None] = private()
    birth_date: Mapped[str | None] = private()
    mobility: Mapped[str | None] = private()
    notes: Mapped[str | None] = private()
    translations: Mapped[dict[str, Any] | None] = plain()

    lodging: Mapped[list[Lodging]] = owned("Lodging")


class Lodging(Row):
    """Where one person sleeps, if not where the stop says; the room number is internal as `room` is."""

    __tablename__ = "lodging"
    list_name: ClassVar[str] = "lodging"

    person_id: Mapped[str] = to("person", owner=True)
    city_id: Mapped[str | None] = to("place")
    hotel_id: Mapped[str | None] = to("place")
    room: Mapped[str | None] = plain(internal=True)
