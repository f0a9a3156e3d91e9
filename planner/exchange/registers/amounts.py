"""Values as registers write them: decimals, signs of currencies, ranges and words."""

from __future__ import annotations

import re

from planner.exchange.registers.currencies import SIGN, THOUSANDTHS, currency_of
from planner.models.money import Money

_GAP = "[ \u00a0\u2009\u202f'’]"
_WHOLE = re.compile(rf"\d+|\d{{1,3}}(?:{_GAP}\d{{3}})+|\d{{1,3}}(?:,\d{{3}})+|\d{{1,2}}(?:,\d{{2}})+,\d{{3}}")
_POINTED = re.compile(rf"(?P<whole>{_WHOLE.pattern})\.(?P<part>\d+)")
_COMMAED = re.compile(rf"(?P<whole>\d+|\d{{1,3}}(?:{_GAP}\d{{3}})+|\d{{1,3}}(?:\.\d{{3}})+),(?P<part>\d{{1,2}})")
_DOTTED = re.compile(r"\d{1,3}(?:\.\d{3}){2,}")
_UNCLEAR = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_AMOUNT = re.compile(
    rf"(?P<before>{SIGN})?\s*(?P<number>\d(?:[\d.,]|{_GAP}(?=\d))*(?<=\d))(?:\.?[-–—]+|/-)?\s*(?P<after>{SIGN})?"
)


def read_value(text: str, *, currency: str | None) -> Money | None:
    """The amount that a cell says, else its words; None where neither cell nor currency says anything.

    `currency` is what the row or the head of the column says. A range, "Above limit", a sum in a currency other
    than that of the row, or with a sign of several countries that nothing else explains, stay words; so does
    1.200, which is a thousand in one country and one in another.
    """
    stripped = text.strip()
    if not stripped:
        return Money(currency=currency) if currency else None
    found = _AMOUNT.fullmatch(stripped)
    sign = (found["before"] or found["after"] or "") if found else ""
    named = currency_of(sign, currency)
    if found is None or (found["before"] and found["after"]):
        return Money(currency=currency, text=text)
    if sign and named is None:
        return Money(currency=currency, text=text)
    number = _number(found["number"], named)
    if number is None:
        return Money(currency=named, text=text)
    return Money(amount=number, is_number=False, currency=named)


def written_value(money: Money) -> str:
    """The amount as a list writes it, without its currency; words where there is no amount."""
    return money.amount or money.text or ""


def _number(text: str, currency: str | None) -> str | None:
    """The decimal that figures say, with a point; None where they can be read in two ways."""
    if _UNCLEAR.fullmatch(text) and currency not in THOUSANDTHS:
        return None
    parted = _POINTED.fullmatch(text) or _COMMAED.fullmatch(text)
    if parted:
        return f"{_digits(parted['whole'])}.{parted['part']}"
    return _digits(text) if _WHOLE.fullmatch(text) or _DOTTED.fullmatch(text) else None


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)
