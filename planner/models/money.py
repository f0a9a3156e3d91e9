"""An amount as it was given: an exact decimal with its currency, or words."""

from __future__ import annotations

import re
from dataclasses import astuple, dataclass
from decimal import Decimal, InvalidOperation

MOST_DIGITS = 15
"""Of the whole part: more than any budget of a state has."""


@dataclass(frozen=True, slots=True)
class Money:
    """`amount` is the decimal as written; `is_number` tells a JSON number from a text in the visit file."""

    amount: str | None = None
    is_number: bool | None = None
    currency: str | None = None
    text: str | None = None

    @property
    def is_estimate(self) -> bool:
        """True where words say the amount too, as an estimate: "ca 300 SEK"."""
        figures, said = (re.sub(r"\D", "", text or "") for text in (self.amount, self.text))
        return bool(figures and said) and (figures.rstrip("0") or "0") in said

    @property
    def estimate(self) -> str | None:
        """The words of an estimate with its currency; None for any other amount."""
        if not self.is_estimate:
            return None
        currency = self.currency if self.currency and self.currency not in (self.text or "") else None
        return " ".join(part for part in (self.text and self.text.strip(), currency) if part)

    def __composite_values__(self) -> tuple[object, ...]:
        """The column values, in the order of `planner.models.fields.money`."""
        return astuple(self)


def decimal_of(text: str | None) -> Decimal | None:
    """The number that an amount is; None for what is no number, is not finite, or is none that anybody pays."""
    try:
        number = Decimal(text or "")
    except InvalidOperation:
        return None
    return number if number.is_finite() and number.adjusted() < MOST_DIGITS else None
