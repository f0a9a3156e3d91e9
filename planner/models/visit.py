"""One delegation's journey, its stops, and whom a delegate calls."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from sqlalchemy.orm import Mapped, relationship

from planner.models.base import Row, to
from planner.models.fields import moment, plain
from planner.models.kinds import DIRECTIONS as DIRECTIONS
from planner.models.kinds import Direction as Direction
from planner.models.moment import Moment

if TYPE_CHECKING:
    from planner.models.checks import AcceptedFinding
    from planner.models.gift import Gift
    from planner.models.group import Group, Vehicle
    from planner.models.item import Item
    from planner.models.organization import Organization
    from planner.models.outcome import Outcome
    from planner.models.person import Pairing, Person
    from planner.models.place import Place
    from planner.models.task import Task


def owned(target: str) -> Any:
    """The rows of one visit or thing, in their order; loaded only when a query asks for them."""
    return relationship(viewonly=True, lazy="raise", order_by=f"{target}.position, {target}.id")


class Visit(Row):
    """A visit: outbound (we travel) or inbound (we host). Its id stands in its file.

    `checks` holds what this visit sets for rules of the checks: {rule: {"level": …, "numbers": {…}}};
    `gift_budgets` what may be spent: {"total": {"amount": …, "currency": …}, "ranks": {"1": {…}}}.
    """

    __tablename__ = "visit"

    title: Mapped[str] = plain()
    title_native: Mapped[str | None] = plain()
    languages: Mapped[list[str] | None] = plain()
    direction: Mapped[str] = plain()
    purpose: Mapped[str | None] = plain()
    source: Mapped[str | None] = plain()
    illustrative: Mapped[str | None] = plain()
    home_zone: Mapped[str | None] = plain()
    dates_from: Mapped[date | None] = plain()
    dates_to: Mapped[date | None] = plain()
    marking: Mapped[str | None] = plain()
    marking_native: Mapped[str | None] = plain()
    internal: Mapped[str | None] = plain()
    checks: Mapped[dict[str, Any] | None] = plain()
    gift_budgets: Mapped[dict[str, Any] | None] = plain(internal=True)

    contacts: Mapped[list[Contact]] = owned("Contact")
    stops: Mapped[list[Stop]] = owned("Stop")
    organizations: Mapped[list[Organization]] = owned("Organization")
    places: Mapped[list[Place]] = owned("Place")
    people: Mapped[list[Person]] = owned("Person")
    groups: Mapped[list[Group]] = owned("Group")
    vehicles: Mapped[list[Vehicle]] = owned("Vehicle")
    items: Mapped[list[Item]] = owned("Item")
    gifts: Mapped[list[Gift]] = owned("Gift")
    outcomes: Mapped[list[Outcome]] = owned("Outcome")
    tasks: Mapped[list[Task]] = owned("Task")
    pairings: Mapped[list[Pairing]] = owned("Pairing")
    accepted: Mapped[list[AcceptedFinding]] = owned("AcceptedFinding")


class Contact(Row):
    """Whom a delegate calls: duty officer, embassy, emergency."""

    __tablename__ = "contact"
    list_name: ClassVar[str] = "contacts"

    visit_id: Mapped[str] = to("visit", owner=True)
    name: Mapped[str | None] = plain()
    role: Mapped[str | None] = plain()
    role_native: Mapped[str | None] = plain()
    phone: Mapped[str | None] = plain()


class Stop(Row):
    """A city of the journey with arrival, departure and hotel."""

    __tablename__ = "stop"
    list_name: ClassVar[str] = "stops"

    visit_id: Mapped[str] = to("visit", owner=True)
    city_id: Mapped[str] = to("place", owner=True)
    hotel_id: Mapped[str | None] = to("place")
    arrive: Mapped[Moment | None] = moment("arrive")
    depart: Mapped[Moment | None] = moment("depart")
    notes: Mapped[str | None] = plain()
