"""The editor of one set of gift rules: its name, where it holds, and the figures of its latest version."""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from planner.ui.gifts.rule_words import RuleWords
from planner.ui.gifts.typed import partial_day
from planner.ui.parts.form import Form, Line
from planner.ui.theme.look import Look
from planner.usecases.rule_books import RuleBook

STEPS = 3
"""So many steps of a version can be edited; sets with more keep the others as they are."""
_BETWEEN = re.compile(r"\s*[,;，；、\n]\s*")


class RuleForm(Form):
    """`edited(rules)` is said with the whole data of a set after each correction."""

    edited = Signal(dict)

    def __init__(self, look: Look, words: RuleWords) -> None:
        self._words = words
        super().__init__(look, RuleLines(words).lines(words), name="")
        self.setAccessibleName(self.tr("Inspector"))
        self.book: RuleBook | None = None
        self.given.connect(self._give)

    def show_book(self, book: RuleBook) -> None:
        """Shows a set; one of ours that the office replaced is only read."""
        self.book = book
        version = book.version
        source, applies = version.get("source") or {}, book.data.get("applies") or {}
        label = _pair(book.data.get("label"))
        values: dict[str, Any] = {
            "label": label[0], "label_zh": label[1], "languages": ("en", "zh-Hans"),
            "countries": ", ".join(applies.get("countries") or ()), "names": ", ".join(applies.get("names") or ()),
            "currency": version.get("currency"), "valid_from": version.get("valid_from"),
            "confirmed": "yes" if version.get("confirmed", True) else "no",
            "source": source.get("title"), "url": source.get("url"), "checked_on": source.get("checked_on"),
        }  # fmt: skip
        steps = list(version.get("steps") or ())
        for number in range(STEPS):
            values |= _step_values(number, steps[number] if number < len(steps) else {})
        self.show_row(book.row_id or book.name, values)
        for number in range(STEPS):
            for name in _NAMES:
                self.blocks[f"{name}{number}"].setVisible(number <= len(steps))
        for block in self.blocks.values():
            block.setEnabled(not book.replaced)
        if book.fault is not None:
            self.blocks["label"].say_fault(book.fault.in_language(self._look.language))

    def _give(self, changes: dict[str, Any]) -> None:
        if self.book is not None:
            self.edited.emit(changed_rules(self.book, changes))


_NAMES = ("comparison", "amount", "window", "to", "duty", "days", "months", "start")


def changed_rules(book: RuleBook, changes: Mapping[str, Any]) -> dict[str, Any]:
    """The data of a set with some fields changed; what no field shows stays."""
    data = copy.deepcopy({name: value for name, value in book.data.items() if name != "name"})
    if not data.get("versions"):
        data["versions"] = [{"steps": []}]
    at = max(range(len(data["versions"])), key=lambda n: str(data["versions"][n].get("valid_from") or ""))
    version = data["versions"][at]
    for name, value in changes.items():
        if name in ("label", "label_zh"):
            pair = dict(zip(("en", "zh-Hans"), _pair(data.get("label")), strict=True))
            pair["en" if name == "label" else "zh-Hans"] = value or ""
            data["label"] = pair
        elif name in ("countries", "names"):
            listed = [one for one in _BETWEEN.split(value or "") if one]
            data["applies"] = {**(data.get("applies") or {}), name: listed}
        elif name == "confirmed":
            version["confirmed"] = value == "yes"
        elif name in ("valid_from", "currency"):
            version[name] = partial_day(value, near=None) if name == "valid_from" else value
        elif name in ("source", "url", "checked_on"):
            day = partial_day(value, near=None) if name == "checked_on" else value
            version["source"] = {**(version.get("source") or {}), "title" if name == "source" else name: day}
        else:
            _change_step(version, name, value)
    return data


def _change_step(version: dict[str, Any], name: str, value: Any) -> None:
    number, member = int(name[-1]), name[:-1].removesuffix("_zh")
    steps = version.setdefault("steps", [])
    if number >= len(steps):
        number = len(steps)
        steps.append(
            {"comparison": "any", "amount": None, "window": "single", "to": "any", "duty": "", "deadline": None}
        )
    step = steps[number]
    if member == "duty":
        pair = dict(zip(("en", "zh-Hans"), _pair(step.get("duty")), strict=True))
        pair["zh-Hans" if "_zh" in name else "en"] = value or ""
        step["duty"] = pair
    elif member in ("days", "months", "start"):
        deadline = {"from": "receipt", **(step.get("deadline") or {})}
        deadline["from" if member == "start" else member] = value
        known = {key: one for key, one in deadline.items() if one}
        step["deadline"] = known if known.get("days") or known.get("months") else None
    elif member == "amount":
        step["amount"] = (value or "").replace(",", "").strip() or None
        if step["amount"] is not None and step["comparison"] in ("any", "ask"):
            step["comparison"] = "over"
        elif step["amount"] is None and step["comparison"] not in ("any", "ask"):
            step["comparison"] = "any"
    else:
        step[member] = value
        if member == "comparison" and value in ("any", "ask"):
            step["amount"] = None
        elif member == "comparison" and step.get("amount") is None:
            step["amount"] = "0"


def _step_values(number: int, step: Mapping[str, Any]) -> dict[str, Any]:
    duty, deadline = _pair(step.get("duty")), step.get("deadline") or {}
    return {
        f"comparison{number}": step.get("comparison"), f"amount{number}": step.get("amount"),
        f"window{number}": step.get("window") or ("single" if step else None), f"to{number}": step.get("to"),
        f"duty{number}": duty[0], f"duty_zh{number}": duty[1], f"days{number}": deadline.get("days"),
        f"months{number}": deadline.get("months"), f"start{number}": deadline.get("from"),
    }  # fmt: skip


def _pair(value: Any) -> tuple[str, str]:
    if isinstance(value, Mapping):
        return str(value.get("en") or ""), str(value.get("zh-Hans") or "")
    return str(value or ""), ""


class RuleLines(QObject):
    """What the form of a set of rules asks."""

    def lines(self, words: RuleWords) -> list[Line]:
        answers = (("yes", self.tr("Confirmed")), ("no", self.tr("Not confirmed")))
        lines = [
            Line("label", self.tr("What it is called"), "pair", native="label_zh"),
            Line("countries", self.tr("Countries, as codes such as US")),
            Line("names", self.tr("Words in the names of organisations")),
            Line("valid_from", self.tr("Holds from the day")),
            Line("currency", self.tr("Currency, such as USD"), beside=True),
            Line("confirmed", self.tr("Is it sure"), "thing", none="–", choices=answers),
            Line("checked_on", self.tr("Checked on"), beside=True),
            Line("source", self.tr("Source")),
            Line("url", self.tr("Address of the source")),
        ]
        for n in range(STEPS):
            step = self.tr("Step {number}").format(number=n + 1)
            lines += [
                Line(f"comparison{n}", step, "thing", none="–", choices=tuple(words.comparisons.items())),
                Line(f"amount{n}", self.tr("Amount"), beside=True),
                Line(f"window{n}", self.tr("Counted over"), "thing", none="–", choices=tuple(words.windows.items())),
                Line(f"to{n}", self.tr("For gifts to"), "thing", none="–", choices=tuple(words.towards.items()),
                     beside=True),
                Line(f"duty{n}", self.tr("Duty"), "pair", native=f"duty_zh{n}"),
                Line(f"days{n}", self.tr("Within days"), "number"),
                Line(f"months{n}", self.tr("Or months"), "number", beside=True),
                Line(f"start{n}", self.tr("Counted from"), "thing", none="–", choices=tuple(words.starts.items())),
            ]  # fmt: skip
        return lines
