"""Values as registers write them: decimals, signs of currencies, ranges and words."""

from __future__ import annotations

import re

from planner.models.money import Money

SIGNS = {"£": "GBP", "€": "EUR", "₹": "INR", "US$": "USD", "C$": "CAD", "CA$": "CAD", "A$": "AUD", "S$": "SGD"}
_AMOUNT = re.compile(
    r"(?P<before>[A-Z]{3}|(?:US|CA|C|A|S)?\$|[£€₹¥¥])?\s*"
    r"(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?P<after>[A-Z]{3}|[£€])?"
)


def read_value(text: str, *, currency: str | None) -> Money | None:
    """The amount that a cell says, else its words; None where neither cell nor currency says anything.

    `currency` is what the row or the head of the column says. A range, "Above limit" and a sum in a currency other
    than that of the row stay words.
    """
    stripped = text.strip()
    if not stripped:
        return Money(currency=currency) if currency else None
    found = _AMOUNT.fullmatch(stripped)
    if found is None or (found["before"] and found["after"]):
        return Money(currency=currency, text=text)
    sign = found["before"] or found["after"] or ""
    own = SIGNS.get(sign, sign if sign.isalpha() else None)
    if own and currency and own != currency:
        return Money(currency=currency, text=text)
    named = own or currency
    if sign in ("$", "¥", "¥") and not named:
        return Money(text=text)  # many countries write this sign
    return Money(amount=found["number"].replace(",", ""), is_number=False, currency=named)


def written_value(money: Money) -> str:
    """The amount as a list writes it, without its currency; words where there is no amount."""
    return money.amount or money.text or ""
