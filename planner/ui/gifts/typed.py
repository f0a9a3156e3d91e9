"""What a person types about a gift, as it is stored."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from PySide6.QtCore import QObject

from planner.ui.parts.dates import DateWords
from planner.ui.parts.money_words import typed_money
from planner.ui.parts.typed_day import read_day
from planner.ui.theme.look import Look

_MONEY = ("cost", "value")
_DAYS = ("date", "declared_on", "value_rate_date")
_ANSWERS = ("opened", "photographed")
_MONTH = re.compile(r"(\d{4})[-./年](\d{1,2})月?")
_YEAR = re.compile(r"(\d{4})年?")


class Typed(QObject):
    """Days are stored as YYYY-MM-DD or a part of it; what is no day stays as words."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._dates = DateWords(look, self)

    def stored(self, name: str, value: Any, *, near: date | None) -> Any:
        """The value of an attribute."""
        if name in _MONEY:
            return typed_money(value or "")
        if name in _DAYS:
            return partial_day(value, near=near)
        if name in _ANSWERS:
            return {"yes": True, "no": False}.get(value or "")
        return value

    def shown_day(self, text: str | None) -> str:
        """A stored day as one reads it."""
        try:
            return self._dates.plain_day(date.fromisoformat(text or ""))
        except ValueError:
            return text or ""


def partial_day(text: str | None, *, near: date | None) -> str | None:
    """YYYY-MM-DD, YYYY-MM or YYYY of what was typed; other words as they are, for registers have words there too."""
    plain = (text or "").strip()
    if not plain:
        return None
    if found := _YEAR.fullmatch(plain):
        return found[1]
    if (found := _MONTH.fullmatch(plain)) and 1 <= int(found[2]) <= 12:
        return f"{found[1]}-{int(found[2]):02d}"
    day = read_day(plain, near=near)
    return day.isoformat() if day is not None else plain
