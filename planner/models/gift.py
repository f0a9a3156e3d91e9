"""What is given, received or declined, by whom, to whom, and where it changes hands."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy.orm import Mapped

from planner.models.base import Keyed, Row, to
from planner.models.fields import money, plain, private, private_json
from planner.models.money import Money
from planner.models.visit import owned

GIFT_DIRECTIONS = ("given", "received", "declined")
GIFT_STATUSES = (
    "planned", "approved", "ready", "presented", "received", "declared", "declined", "returned", "disposed",
)  # fmt: skip
GIFT_DISPOSALS = (
    "retained", "retained_on_payment", "surrendered", "displayed", "archived", "donated", "returned", "declined",
)  # fmt: skip


class Gift(Keyed):
    """A gift. `date` is YYYY-MM-DD, YYYY-MM or YYYY, or words where a register has words.

    The giver is one person, group or organisation of the visit, or a text as a register has it. A gift may stand
    without a visit (public registers, gifts between visits); it then has a random id and its own key. `listed`
    holds the columns of the list that nothing else holds, by their heads, in their order; `photo` is a JPEG or PNG
    as base64; `opened`, `photographed` and `taken_by` say what happens when it changes hands.
    """

    __tablename__ = "gift"
    list_name: ClassVar[str] = "gifts"

    visit_id: Mapped[str | None] = to("visit", owner=True, sort_order=-8)
    description: Mapped[str] = plain()
    description_native: Mapped[str | None] = plain()
    direction: Mapped[str | None] = plain()
    status: Mapped[str | None] = plain()
    quantity: Mapped[int | None] = plain()
    giver_person_id: Mapped[str | None] = to("person")
    giver_group_id: Mapped[str | None] = to("party_group")
    giver_organization_id: Mapped[str | None] = to("organization")
    giver_text: Mapped[str | None] = plain()
    giver_title: Mapped[str | None] = plain()
    recipient_text: Mapped[str | None] = plain()
    recipient_title: Mapped[str | None] = plain()
    item_id: Mapped[str | None] = to("item")
    date: Mapped[str | None] = plain()
    cost: Mapped[Money | None] = money("cost")
    value: Mapped[Money | None] = money("value")
    value_rate: Mapped[str | None] = plain()
    value_rate_date: Mapped[str | None] = plain()
    value_method: Mapped[str | None] = plain()
    disposal: Mapped[str | None] = plain()
    declared_on: Mapped[str | None] = plain()
    disposition: Mapped[str | None] = plain()
    justification: Mapped[str | None] = plain()
    category: Mapped[str | None] = plain()
    carried_by: Mapped[str | None] = plain()
    on_behalf_of: Mapped[str | None] = plain()
    presented_by: Mapped[str | None] = plain()
    opened: Mapped[bool | None] = plain()
    photographed: Mapped[bool | None] = plain()
    taken_by: Mapped[str | None] = plain()
    source: Mapped[str | None] = plain()
    listed: Mapped[dict[str, Any] | None] = private_json()
    photo: Mapped[str | None] = plain()
    notes: Mapped[str | None] = private()
    stock_id: Mapped[str | None] = to("gift_stock", local=True)

    recipients: Mapped[list[Recipient]] = owned("Recipient")


class Recipient(Row):
    """A person, group or organisation that a gift is for."""

    __tablename__ = "recipient"
    list_name: ClassVar[str] = "recipients"

    gift_id: Mapped[str] = to("gift", owner=True)
    person_id: Mapped[str | None] = to("person", owner=True)
    group_id: Mapped[str | None] = to("party_group", owner=True)
    organization_id: Mapped[str | None] = to("organization", owner=True)
