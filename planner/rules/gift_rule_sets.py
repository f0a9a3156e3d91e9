"""Sets of gift rules as values: versions with a day from which they hold, and the steps of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from planner.errors import NotPossible
from planner.messages import Message, message
from planner.models.money import decimal_of
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
        if not name:
            raise _Wrong(message("it has no name"))
        if not versions:
            raise _Wrong(message("it has no version"))
    except _Wrong as fault:
        raise NotPossible(_not_a_set(name, fault.why)) from fault
    except KeyError as fault:
        missing = message("“{member}” is missing", member=str(fault.args[0]))
        raise NotPossible(_not_a_set(name, missing)) from fault
    except (TypeError, ValueError, AttributeError) as fault:
        raise NotPossible(_not_a_set(name, message("a part of it is of another kind than sets have"))) from fault
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
        valid_from=_day(valid_from) if valid_from else None,
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
    for member, word, known in (("comparison", comparison, COMPARISONS), ("window", window, WINDOWS),
                                ("to", to, RECIPIENTS)):  # fmt: skip
        _one_of(member, word, known)
    if duty is None:
        raise _Wrong(message("a step says no duty"))
    if amount is None and comparison not in ("any", "ask"):
        raise _Wrong(message("a step “{comparison}” says no amount", comparison=comparison))
    if amount is not None and comparison in ("any", "ask"):
        raise _Wrong(message("a step “{comparison}” can have no amount", comparison=comparison))
    if deadline:
        _one_of("from", deadline["from"], STARTS)
    return Step(
        comparison=comparison,
        amount=None if amount is None else _amount(amount),
        duty=duty,
        window=window,
        to=to,
        deadline=Deadline(deadline["from"], _count(deadline.get("days")), _count(deadline.get("months")))
        if deadline
        else None,
    )


class _Wrong(Exception):
    """What a set says that nobody understands."""

    def __init__(self, why: Message) -> None:
        super().__init__(str(why))
        self.why = why


def _one_of(member: str, word: Any, known: tuple[str, ...]) -> None:
    if word not in known:
        raise _Wrong(message("“{word}” of “{member}” is none of {known}", word=word, member=member,
                             known=", ".join(known)))  # fmt: skip


def _day(text: Any) -> date:
    try:
        return date.fromisoformat(text)
    except (TypeError, ValueError) as fault:
        raise _Wrong(message("“{text}” is no day such as 2026-01-31", text=text)) from fault


def _amount(text: Any) -> Decimal:
    found = decimal_of(str(text))
    if found is None:
        raise _Wrong(message("“{text}” is no amount", text=text))
    return found


def _count(text: Any) -> int:
    try:
        return int(text or 0)
    except (TypeError, ValueError) as fault:
        raise _Wrong(message("“{text}” is no number of days or months", text=text)) from fault


def _not_a_set(name: str, reason: Message) -> Message:
    return message(
        "The set of gift rules “{name}” cannot be read ({reason}). Correct it, or remove it.",
        name=name,
        reason=reason,
    )
