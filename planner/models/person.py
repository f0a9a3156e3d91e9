"""A person and their part in one visit, and where they sleep."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy.orm import Mapped

from planner.models.base import Row, VisitRow, to
from planner.models.fields import plain, private, private_json
from planner.models.kinds import NAME_ORDERS as NAME_ORDERS
from planner.models.kinds import PERSON_ROLES as PERSON_ROLES
from planner.models.kinds import SIDES as SIDES
from planner.models.kinds import PersonRole as PersonRole
from planner.models.kinds import Side as Side
from planner.models.visit import owned


class Person(VisitRow):
    """A delegate, a counterpart or someone else. The name may be missing on either script, or on both.

    `headcount` is how many people an unnamed line stands for ("3 officials"); None is one. `office_rank` tells
    offices of about equal rank in both countries by equal numbers (1 head of state, 2 head of government, …).
    `gone_since` is the day (YYYY-MM-DD) of the list that no longer had this person; `listed` holds the columns
    of the list that nothing else holds, by their heads, in their order.
    """

    __tablename__ = "person"
    list_name: ClassVar[str] = "people"

    name: Mapped[str | None] = plain()
    native_name: Mapped[str | None] = plain()
    family_name: Mapped[str | None] = plain()
    name_order: Mapped[str | None] = plain()
    honorific: Mapped[str | None] = plain()
    courtesy_title: Mapped[str | None] = plain()
    position_text: Mapped[str | None] = plain(column="position_text")
    position_native: Mapped[str | None] = plain()
    organization_id: Mapped[str | None] = to("organization")
    side: Mapped[str] = plain()
    role: Mapped[str | None] = plain()
    role_text: Mapped[str | None] = plain()
    precedence: Mapped[int | None] = plain()
    office_rank: Mapped[int | None] = plain()
    headcount: Mapped[int | None] = plain()
    wish: Mapped[str | None] = plain(internal=True)
    gone_since: Mapped[str | None] = plain(internal=True)
    listed: Mapped[dict[str, Any] | None] = private_json()
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
    directory_id: Mapped[str | None] = to("directory_person", local=True)

    lodging: Mapped[list[Lodging]] = owned("Lodging")


class Lodging(Row):
    """Where one person sleeps, if not where the stop says; the room number is internal as `room` is."""

    __tablename__ = "lodging"
    list_name: ClassVar[str] = "lodging"

    person_id: Mapped[str] = to("person", owner=True)
    city_id: Mapped[str | None] = to("place")
    hotel_id: Mapped[str | None] = to("place")
    room: Mapped[str | None] = plain(internal=True)


class Pairing(Row):
    """A delegate and the counterpart they meet: at one item, or in the whole visit."""

    __tablename__ = "pairing"
    list_name: ClassVar[str] = "pairings"

    visit_id: Mapped[str] = to("visit", owner=True)
    person_id: Mapped[str] = to("person", owner=True)
    counterpart_id: Mapped[str] = to("person", owner=True)
    item_id: Mapped[str | None] = to("item", owner=True)
    note: Mapped[str | None] = plain()
