"""Sets of gift rules in the reader's words: thresholds, duties, deadlines, and how sure they are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject

from planner.models import Money
from planner.rules.gift_words import from_data
from planner.ui.parts.money_words import said_money
from planner.ui.theme.look import Look
from planner.usecases.rule_books import RuleBook


class RuleWords(QObject):
    """Says what a set of rules says. It advises; it never allows."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self.comparisons = {
            "over": self.tr("over"),
            "at_least": self.tr("at or over"),
            "up_to": self.tr("up to"),
            "any": self.tr("any value"),
            "ask": self.tr("no figure known, ask"),
        }
        self.windows = {"single": self.tr("one gift"), "12_months": self.tr("total of 12 months from one source")}
        self.towards = {
            "any": self.tr("anybody"), "person": self.tr("a person"), "agency": self.tr("the organisation"),
        }  # fmt: skip
        self.starts = {
            "receipt": self.tr("from receipt"),
            "return": self.tr("from the return home"),
            "receipt_or_return": self.tr("from receipt, abroad from the return home"),
        }

    def text(self, value: Any) -> str:
        """A text of a set in the reader's language."""
        found = from_data(value)
        return found.in_language(self._look.language) if found is not None else ""

    def label(self, book: RuleBook) -> str:
        """What a set is called."""
        return self.text(book.data.get("label")) or book.name

    def threshold(self, version: Mapping[str, Any]) -> str:
        """The figures of a version in one line."""
        currency = str(version.get("currency") or "")
        said = []
        for step in version.get("steps") or ():
            word = self.comparisons.get(step.get("comparison"), "")
            amount = step.get("amount")
            text = f"{word} {said_money(Money(str(amount), False, currency or None))}" if amount is not None else word
            if step.get("window") == "12_months":
                text = self.tr("{figure} in 12 months").format(figure=text)
            if text not in said:
                said.append(text)
        return ("、" if self._look.chinese else "; ").join(said)

    def duties(self, version: Mapping[str, Any]) -> str:
        """The duties of a version, one after another."""
        return " ".join(self.text(step.get("duty")) for step in version.get("steps") or ())

    def deadline(self, step: Mapping[str, Any]) -> str:
        """By when a duty is to be done."""
        found = step.get("deadline") or {}
        start = self.starts.get(found.get("from", ""), "")
        if found.get("days"):
            return self.tr("{count} days {start}").format(count=found["days"], start=start)
        if found.get("months") == 1:
            return self.tr("1 month {start}").format(start=start)
        if found.get("months"):
            return self.tr("{count} months {start}").format(count=found["months"], start=start)
        return ""
