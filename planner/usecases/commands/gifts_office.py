"""Commands on the stock of standard gifts and on the office's own sets of gift rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from planner.errors import NotPossible
from planner.messages import Message, message
from planner.models import Gift, GiftRuleSet, GiftStock, NilReturn, Row
from planner.rules.gift_rule_sets import rule_set
from planner.usecases.commands.labels import label_of
from planner.usecases.commands.office_things import CreateInOffice
from planner.usecases.commands.things import Edit, Remove
from planner.workspace import Command, Work


@dataclass(frozen=True, slots=True)
class CreateStock(CreateInOffice):
    """Makes a standard gift of the stock."""

    model: ClassVar[type[Row]] = GiftStock

    def check(self, work: Work, row: Any) -> None:
        _check_count(row.count)


@dataclass(frozen=True, slots=True)
class EditStock(Edit):
    """Changes a standard gift of the stock."""

    model: ClassVar[type[Row]] = GiftStock

    def check(self, work: Work, row: Any) -> None:
        _check_count(row.count)


@dataclass(frozen=True, slots=True)
class RemoveStock(Remove):
    """Removes a standard gift from the stock; gifts that came from it stay."""

    model: ClassVar[type[Row]] = GiftStock


@dataclass(frozen=True, slots=True)
class TakeFromStock(Command[None]):
    """A planned gift comes from the stock: the count falls by its quantity (one where none is said).

    What the gift does not say yet it takes over from the stock: category, cost, second name.
    """

    gift_id: str
    stock_id: str

    def describe(self, thing: str) -> Message:
        return message("“{thing}” from the stock", thing=thing)

    def apply(self, work: Work) -> None:
        gift, stock = work.get(Gift, self.gift_id), work.get(GiftStock, self.stock_id)
        work.about = label_of(work, gift)
        if gift.stock_id is not None:
            raise NotPossible(message("This gift comes from the stock already. Put it back first."))
        wanted = gift.quantity or 1
        if stock.count is not None:
            if stock.count < wanted:
                raise NotPossible(
                    message(
                        "The stock holds {count} of “{stock}”, and {wanted} are wanted. Correct the count, or take "
                        "fewer.",
                        count=stock.count,
                        stock=stock.name,
                        wanted=wanted,
                    )
                )
            stock.count -= wanted
        gift.stock_id = stock.id
        gift.category = gift.category or stock.category
        gift.description_native = gift.description_native or stock.name_native
        gift.cost = gift.cost or stock.cost


@dataclass(frozen=True, slots=True)
class ReturnToStock(Command[None]):
    """A gift from the stock goes back to it, and the count rises."""

    gift_id: str

    def describe(self, thing: str) -> Message:
        return message("“{thing}” back to the stock", thing=thing)

    def apply(self, work: Work) -> None:
        gift = work.get(Gift, self.gift_id)
        work.about = label_of(work, gift)
        if gift.stock_id is None:
            raise NotPossible(message("This gift does not come from the stock."))
        if gift.status in ("presented", "declared", "disposed"):
            raise NotPossible(message("This gift has been given away, so it cannot go back to the stock."))
        stock = work.get(GiftStock, gift.stock_id)
        if stock.count is not None:
            stock.count += gift.quantity or 1
        gift.stock_id = None


@dataclass(frozen=True, slots=True)
class CreateRuleSet(CreateInOffice):
    """Makes a set of gift rules of the office; with the name of one of ours it stands in its place."""

    model: ClassVar[type[Row]] = GiftRuleSet

    def check(self, work: Work, row: Any) -> None:
        _check_rules(row.name, row.rules)


@dataclass(frozen=True, slots=True)
class EditRuleSet(Edit):
    """Changes a set of gift rules of the office."""

    model: ClassVar[type[Row]] = GiftRuleSet

    def check(self, work: Work, row: Any) -> None:
        _check_rules(row.name, row.rules)


@dataclass(frozen=True, slots=True)
class RemoveRuleSet(Remove):
    """Removes a set of gift rules of the office; one of ours that it stood for holds again."""

    model: ClassVar[type[Row]] = GiftRuleSet


@dataclass(frozen=True, slots=True)
class CreateNilReturn(CreateInOffice):
    """Records that somebody had no gift in a period; the register prints it where nil returns are asked for."""

    model: ClassVar[type[Row]] = NilReturn

    def check(self, work: Work, row: Any) -> None:
        _check_who(row)


@dataclass(frozen=True, slots=True)
class EditNilReturn(Edit):
    """Changes a nil return; the line of the list it came from no longer says it then, and is forgotten."""

    model: ClassVar[type[Row]] = NilReturn

    def check(self, work: Work, row: Any) -> None:
        _check_who(row)
        row.listed = None


@dataclass(frozen=True, slots=True)
class RemoveNilReturn(Remove):
    """Takes a nil return back: there was a gift after all."""

    model: ClassVar[type[Row]] = NilReturn


def _check_count(count: int | None) -> None:
    if count is not None and count < 0:
        raise NotPossible(message("A stock cannot hold less than nothing."))


def _check_who(row: Any) -> None:
    if not (row.who or "").strip():
        raise NotPossible(message("Say whose nil return it is."))


def _check_rules(name: str, rules: Mapping[str, Any] | None) -> None:
    """Raises NotPossible where nobody could read the set."""
    rule_set({**(rules or {}), "name": name})
