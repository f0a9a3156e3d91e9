"""What is given, received or declined, by whom, to whom, and where it changes hands."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy.orm import Mapped

from planner.models.base import Row, VisitRow, to
from planner.models.fields import money, plain, private
from planner.models.money import Money
from planner.models.visit import owned

GIFT_DIRECTIONS = ("given", "received", "declined")
GIFT_STATUSES = (
    "planned", "approved", "ready", "presented", "received", "declared", "declined", "returned",
)  # fmt: skip


class Gift(VisitRow):
    """A gift. `date` is YYYY-MM-DD, YYYY-MM or YYYY; the giver is one person, group or organisation."""

    __tablename__ = "gift"
    list_name: ClassVar[str] = "gifts"

    description: Mapped[str] = plain()
    description_native: Mapped[str | None] = plain()
    direction: Mapped[str | None] = plain()
    status: Mapped[str | None] = plain()
    quantity: Mapped[int | None] = plain()
    giver_person_id: Mapped[str | None] = to("person")
    giver_group_id: Mapped[str | None] = to("party_group")
    giver_organization_id: Mapped[str | None] = to("organization")
    item_id: Mapped[str | None] = to("item")
    date: Mapped[str | None] = plain()
    cost: Mapped[Money | None] = money("cost")
    value: Mapped[Money | None] = money("value")
    disposition: Mapped[str | None] = plain()
    justification: Mapped[str | None] = plain()
    category: Mapped[str | None] = plain()
    carried_by: Mapped[str | None] = plain()
    on_behalf_of: Mapped[str | None] = plain()
    presented_by: Mapped[str | None] = plain()
    notes: Mapped[str | None] = private()

    recipients: Mapped[list[Recipient]] = owned("Recipient")


class Recipient(Row):
    """A person, group or organisation that a gift is for."""

    __tablename__ = "recipient"
    list_name: ClassVar[str] = "recipients"

    gift_id: Mapped[str] = to("gift", owner=True)
    person_id: Mapped[str | None] = to("person", owner=True)
    group_id: Mapped[str | None] = to("party_group", owner=True)
    organization_id: Mapped[str | None] = to("organization", owner=True)
