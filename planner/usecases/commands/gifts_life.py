"""The life of a gift: recorded, moved on, declined, handed over, justified."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from planner.errors import NotPossible
from planner.messages import Message, message
from planner.models import Gift, Item
from planner.models.base import table_of
from planner.models.gift import GIFT_STATUSES
from planner.models.identity import new_key, new_visit_id
from planner.usecases.commands.labels import NOUNS, label_of
from planner.usecases.commands.limits import within_one_visit
from planner.usecases.commands.things import column_values
from planner.usecases.commands.values import checked
from planner.usecases.home_day import home_day
from planner.workspace import Command, Work

USUAL_JUSTIFICATION = "Non-acceptance would cause embarrassment to donor and U.S. Government"
"""What nearly all lines of the list in the US Federal Register say."""
ORDERS: Mapping[str, tuple[str, ...]] = {
    "given": ("planned", "approved", "ready", "presented", "declared", "disposed"),
    "received": ("planned", "approved", "ready", "received", "declared", "disposed"),
}
"""What follows what. A gift may be sent back or declined on the way; nothing follows that."""
_ENDS = ("declined", "returned", "disposed")


@dataclass(frozen=True, slots=True)
class RecordGift(Command[str]):
    """Makes a gift without a visit: of a register, or one that came between visits. Giver and recipient are texts.

    The result is its id, which is random.
    """

    values: Mapping[str, Any]

    def describe(self, thing: str) -> Message:
        return message("New {noun} “{thing}”", noun=NOUNS["gift"], thing=thing)

    def apply(self, work: Work) -> str:
        values = checked(Gift, {"description": None, **self.values})
        greatest = work.connection.execute(select(func.max(table_of(Gift).c.position))).scalar_one()
        place = 0 if greatest is None else greatest + 1
        columns = column_values(values) | {"id": new_visit_id(), "key": new_key(), "position": place}
        work.insert_many(Gift, [columns])
        gift = work.get(Gift, columns["id"])
        work.about = gift.description
        within_one_visit(work, gift, self.values)
        return gift.id


@dataclass(frozen=True, slots=True)
class AdvanceGift(Command[None]):
    """Moves a gift on to a later state. `on` is the day (YYYY-MM-DD or a part of it) on which that was.

    A declaration without a day was made today, as the day is at home.

    Raises NotPossible for a state that comes before, that belongs to the other direction, or that follows an end.
    """

    gift_id: str
    status: str
    on: str | None = None
    disposal: str | None = None
    disposition: str | None = None

    def describe(self, thing: str) -> Message:
        return message("State of “{thing}”", thing=thing)

    def apply(self, work: Work) -> None:
        gift = work.get(Gift, self.gift_id)
        work.about = label_of(work, gift)
        if self.status not in GIFT_STATUSES:
            raise NotPossible(
                message("“{value}” is none of: {choices}.", value=self.status, choices=", ".join(GIFT_STATUSES))
            )
        _check_order(gift, self.status)
        changes: dict[str, Any] = {"status": self.status}
        if self.status in ("presented", "received"):
            changes |= {"date": self.on or gift.date}
        elif self.status == "declared":
            today = home_day(work.connection, gift.visit_id, now=work.now)
            changes |= {"declared_on": self.on or gift.declared_on or today.isoformat()}
        elif self.status in ("returned", "declined"):
            changes |= {"disposal": self.status}
        elif self.status == "disposed":
            disposal = self.disposal or gift.disposal
            if disposal is None:
                raise NotPossible(message("Say what became of the gift: kept, displayed, archived, donated or other."))
            changes |= {"disposal": disposal}
        if self.disposition is not None:
            changes |= {"disposition": self.disposition}
        _write(gift, changes)


@dataclass(frozen=True, slots=True)
class DeclineGift(Command[None]):
    """A gift that we did not take, or that was not taken from us; it stays in the register with the reason."""

    gift_id: str
    reason: str | None = None
    on: str | None = None

    def describe(self, thing: str) -> Message:
        return message("“{thing}” declined", thing=thing)

    def apply(self, work: Work) -> None:
        gift = work.get(Gift, self.gift_id)
        work.about = label_of(work, gift)
        if gift.status in ("declared", *_ENDS):
            raise _too_late(gift.status)
        _write(gift, {
            "status": "declined", "disposal": "declined",
            "direction": "declined" if gift.direction in (None, "received") else gift.direction,
            "disposition": self.reason or gift.disposition, "date": self.on or gift.date,
        })  # fmt: skip


@dataclass(frozen=True, slots=True)
class HandOver(Command[None]):
    """A gift changes hands: at an item or without one, who hands over, opened or not, photograph, who takes it away.

    What is left out stays as it was planned. The day is that of `on`, else of the gift, else of the item.
    """

    gift_id: str
    item_id: str | None = None
    presented_by: str | None = None
    opened: bool | None = None
    photographed: bool | None = None
    taken_by: str | None = None
    on: str | None = None

    def describe(self, thing: str) -> Message:
        return message("“{thing}” handed over", thing=thing)

    def apply(self, work: Work) -> None:
        gift = work.get(Gift, self.gift_id)
        work.about = label_of(work, gift)
        status = "received" if gift.direction == "received" else "presented"
        if gift.status != status:
            _check_order(gift, status)
        item_id = self.item_id or gift.item_id
        item = work.get(Item, item_id) if item_id is not None else None
        local = item.start.date.isoformat() if item is not None and item.start.date is not None else None
        said = {
            "presented_by": self.presented_by, "opened": self.opened, "photographed": self.photographed,
            "taken_by": self.taken_by, "item_id": self.item_id,
        }  # fmt: skip
        changes = {name: value for name, value in said.items() if value is not None}
        _write(gift, {"status": status, "date": self.on or gift.date or local, **changes})
        within_one_visit(work, gift, changes)


@dataclass(frozen=True, slots=True)
class JustifyAsUsual(Command[None]):
    """Writes the sentence that nearly all lines of the US list have. Only what was received needs one."""

    gift_id: str

    def describe(self, thing: str) -> Message:
        return message("Usual justification for “{thing}”", thing=thing)

    def apply(self, work: Work) -> None:
        gift = work.get(Gift, self.gift_id)
        work.about = label_of(work, gift)
        if gift.direction != "received":
            raise NotPossible(message("Only a gift that was received needs a reason why it was taken."))
        _write(gift, {"justification": USUAL_JUSTIFICATION})


def _check_order(gift: Gift, status: str) -> None:
    order = ORDERS["received" if gift.direction == "received" else "given"]
    before = gift.status or "planned"
    if before in _ENDS or gift.direction == "declined":
        raise _too_late(before)
    if status == "declined" and before in ("presented", "received", "declared"):
        raise NotPossible(message("The gift has changed hands already. It can be returned."))
    if status == "returned" and before not in ("presented", "received", "declared"):
        raise NotPossible(message("The gift has not changed hands yet. It can be declined."))
    if status in ("declined", "returned"):
        return
    if status not in order:
        raise NotPossible(message("A gift that we give is presented, and one that we get is received."))
    if before in order and order.index(status) <= order.index(before):
        raise NotPossible(message("The gift is further on already. Undo, or correct the state of the gift itself."))


def _too_late(status: str | None) -> NotPossible:
    return NotPossible(
        message(
            "The gift is “{state}”, and nothing follows that. Undo, or correct the gift itself.", state=status or ""
        )
    )


def _write(gift: Gift, changes: Mapping[str, Any]) -> None:
    for name, value in checked(Gift, changes).items():
        setattr(gift, name, value)
