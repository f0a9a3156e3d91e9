"""Sets of gift rules as values: versions with a day from which they hold, and the steps of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from planner.errors import NotPossible
from planner.messages import Message, message
from planner.rules.gift_words import FromData, from_data

COMPARISONS = ("over", "at_least", "up_to", "any", "ask")
WINDOWS = ("single", "12_months")
RECIPIENTS = ("any", "person", "agency")
STARTS = ("receipt", "return", "receipt_or_return")


@dataclass(frozen=True, slots=True)
class Deadline:
    """So many days or months from receipt, or from the return home."""

    start: str
    days: int = 0
    months: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """From which value on there is which duty. `to` is any, person or agency."""

    comparison: str
    amount: Decimal | None
    duty: FromData
    window: str = "single"
    to: str = "any"
    deadline: Deadline | None = None

    def applies(self, value: Decimal) -> bool:
        """Whether a value, in the currency of the set, is one for this step."""
        if self.amount is None:
            return True
        if self.comparison == "over":
            return value > self.amount
        return value >= self.amount if self.comparison == "at_least" else value <= self.amount


@dataclass(frozen=True, slots=True)
class Version:
    """What a set says from a day on; `valid_from` is None where it is not known since when."""

    steps: tuple[Step, ...]
    currency: str | None = None
    valid_from: date | None = None
    confirmed: bool = True
    basis: FromData | None = None
    below: FromData | None = None
    note: FromData | None = None
    source: str = ""
    url: str = ""
    checked_on: str | None = None


@dataclass(frozen=True, slots=True)
class RuleSet:
    """A set of gift rules; the versions stand in the order of their days."""

    name: str
    label: FromData
    versions: tuple[Version, ...]
    countries: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    official: bool = False
    federal: bool = False


def rule_set(data: Mapping[str, Any]) -> RuleSet:
    """The set of a file of `resources/gift_rules`, or of one that an officer wrote.

    Raises NotPossible, naming the set and what is wrong in it.
    """
    name = str(data.get("name") or "")
    try:
        applies = data.get("applies") or {}
        versions = [_version(version) for version in data["versions"]]
        label = from_data(data.get("label")) or FromData(name, chinese=name)
        if not name or not versions:
            raise ValueError("name and versions are needed")
    except (KeyError, TypeError, ValueError, AttributeError, InvalidOperation) as fault:
        raise NotPossible(_not_a_set(name, fault)) from fault
    return RuleSet(
        name=name,
        label=label,
        versions=tuple(sorted(versions, key=lambda version: version.valid_from or date.min)),
        countries=tuple(applies.get("countries") or ()),
        names=tuple(applies.get("names") or ()),
        official=bool(applies.get("official")),
        federal=applies.get("only") == "federal",
    )


def _version(data: Mapping[str, Any]) -> Version:
    source = data.get("source") or {}
    valid_from = data.get("valid_from")
    return Version(
        steps=tuple(_step(step) for step in data["steps"]),
        currency=data.get("currency") or None,
        valid_from=date.fromisoformat(valid_from) if valid_from else None,
        confirmed=bool(data.get("confirmed", True)),
        basis=from_data(data.get("basis")),
        below=from_data(data.get("below")),
        note=from_data(data.get("note")),
        source=str(source.get("title") or source.get("url") or ""),
        url=str(source.get("url") or ""),
        checked_on=source.get("checked_on") or None,
    )


def _step(data: Mapping[str, Any]) -> Step:
    comparison, window, to = data["comparison"], data.get("window") or "single", data.get("to") or "any"
    amount, deadline = data.get("amount"), data.get("deadline")
    duty = from_data(data.get("duty"))
    if comparison not in COMPARISONS or window not in WINDOWS or to not in RECIPIENTS or duty is None:
        raise ValueError(f"comparison {comparison}, window {window}, to {to}")
    if (amount is None) != (comparison in ("any", "ask")):
        raise ValueError(f"amount {amount} with {comparison}")
    if deadline and deadline["from"] not in STARTS:
        raise ValueError(f"deadline from {deadline['from']}")
    return Step(
        comparison=comparison,
        amount=None if amount is None else Decimal(str(amount)),
        duty=duty,
        window=window,
        to=to,
        deadline=Deadline(deadline["from"], int(deadline.get("days") or 0), int(deadline.get("months") or 0))
        if deadline
        else None,
    )


def _not_a_set(name: str, fault: Exception) -> Message:
    return message(
        "The set of gift rules “{name}” cannot be read ({reason}). Correct it, or remove it.",
        name=name,
        reason=str(fault),
    )
