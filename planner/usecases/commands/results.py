"""Commands on gifts and outcomes, and on whom they concern."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from planner.models import Gift, Outcome, Party, Recipient, Row
from planner.usecases.commands.limits import one_party
from planner.usecases.commands.things import Create, Edit, Remove, Reorder
from planner.workspace import Work


@dataclass(frozen=True, slots=True)
class CreateGift(Create):
    """Makes a gift."""

    model: ClassVar[type[Row]] = Gift


@dataclass(frozen=True, slots=True)
class EditGift(Edit):
    """Changes a gift."""

    model: ClassVar[type[Row]] = Gift


@dataclass(frozen=True, slots=True)
class RemoveGift(Remove):
    """Removes a gift."""

    model: ClassVar[type[Row]] = Gift


@dataclass(frozen=True, slots=True)
class ReorderGift(Reorder):
    """Puts a gift before another."""

    model: ClassVar[type[Row]] = Gift


@dataclass(frozen=True, slots=True)
class CreateRecipient(Create):
    """Makes a recipient; `owner_id` is the gift."""

    model: ClassVar[type[Row]] = Recipient

    def check(self, work: Work, row: Any) -> None:
        one_party(row)


@dataclass(frozen=True, slots=True)
class RemoveRecipient(Remove):
    """Removes a recipient of a gift."""

    model: ClassVar[type[Row]] = Recipient


@dataclass(frozen=True, slots=True)
class ReorderRecipient(Reorder):
    """Puts a recipient of a gift before another."""

    model: ClassVar[type[Row]] = Recipient


@dataclass(frozen=True, slots=True)
class CreateOutcome(Create):
    """Makes an outcome."""

    model: ClassVar[type[Row]] = Outcome


@dataclass(frozen=True, slots=True)
class EditOutcome(Edit):
    """Changes an outcome."""

    model: ClassVar[type[Row]] = Outcome


@dataclass(frozen=True, slots=True)
class RemoveOutcome(Remove):
    """Removes an outcome."""

    model: ClassVar[type[Row]] = Outcome


@dataclass(frozen=True, slots=True)
class ReorderOutcome(Reorder):
    """Puts an outcome before another."""

    model: ClassVar[type[Row]] = Outcome


@dataclass(frozen=True, slots=True)
class CreateParty(Create):
    """Makes a party; `owner_id` is the outcome."""

    model: ClassVar[type[Row]] = Party

    def check(self, work: Work, row: Any) -> None:
        one_party(row)


@dataclass(frozen=True, slots=True)
class RemoveParty(Remove):
    """Removes a party to an outcome."""

    model: ClassVar[type[Row]] = Party


@dataclass(frozen=True, slots=True)
class ReorderParty(Reorder):
    """Puts a party to an outcome before another."""

    model: ClassVar[type[Row]] = Party
