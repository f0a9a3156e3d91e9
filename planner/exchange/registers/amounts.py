"""Values as registers write them: decimals, signs of currencies, ranges and words."""

from __future__ import annotations

import re
from decimal import Decimal

from planner.exchange.registers.currencies import SIGN, THOUSANDTHS, currency_of
from planner.exchange.registers.estimates import without_estimate
from planner.models.money import Money

_GAP = "[ \u00a0\u2009\u202f'’]"
_WHOLE = re.compile(rf"\d+|\d{{1,3}}(?:{_GAP}\d{{3}})+|\d{{1,3}}(?:,\d{{3}})+|\d{{1,2}}(?:,\d{{2}})+,\d{{3}}")
_POINTED = re.compile(rf"(?P<whole>{_WHOLE.pattern})\.(?P<part>\d+)")
_COMMAED = re.compile(rf"(?P<whole>\d+|\d{{1,3}}(?:{_GAP}\d{{3}})+|\d{{1,3}}(?:\.\d{{3}})+),(?P<part>\d{{1,2}})")
_DOTTED = re.compile(r"\d{1,3}(?:\.\d{3}){2,}")
_UNCLEAR = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_AMOUNT = re.compile(
    rf"(?P<before>{SIGN})?\s*(?P<number>\d(?:[\d.,]|{_GAP}(?=\d))*(?<=\d))(?:[.,]?[-–—]+|/-)?"
    rf"\s*(?P<times>[万萬만千천])?\s*(?P<after>{SIGN})?"
)
_TIMES = {"万": 10_000, "萬": 10_000, "만": 10_000, "千": 1_000, "천": 1_000}


def read_value(text: str, *, currency: str | None) -> Money | None:
    """The amount that a cell says, else its words; None where neither cell nor currency says anything.

    `currency` is what the row or the head of the column says. A range, "Above limit", a sum in a currency other
    than that of the row, or with a sign of several countries that nothing else explains, stay words; so does
    1.200, which is a thousand in one country and one in another. What is called an estimate ("ca 300 SEK") is an
    amount that keeps its words beside it.
    """
    stripped = text.strip()
    if not stripped:
        return Money(currency=currency) if currency else None
    estimated = without_estimate(stripped)
    if estimated is not None:
        read = read_value(estimated, currency=currency)
        if read is not None and read.amount is not None:
            return Money(read.amount, False, read.currency, text)
        return Money(currency=currency, text=text)
    found = _AMOUNT.fullmatch(stripped)
    if found is None:
        return Money(currency=currency, text=text)
    named = _currency(found["before"] or "", found["after"] or "", currency)
    if (found["before"] or found["after"]) and named is None:
        return Money(currency=currency, text=text)
    number = _number(found["number"], named)
    if number is None:
        return Money(currency=named, text=text)
    return Money(amount=_multiplied(number, found["times"]), is_number=False, currency=named)


def _currency(before: str, after: str, known: str | None) -> str | None:
    """The currency of one sign, or of two that mean the same: "人民币300元", "$30 CAD"."""
    if not (before and after):
        return currency_of(before or after, known)
    own = currency_of(before, known) or currency_of(after, known)
    return own if own and currency_of(before, own) == currency_of(after, own) == own else None


def _multiplied(number: str, times: str | None) -> str:
    if not times:
        return number
    whole = f"{Decimal(number) * _TIMES[times]:f}"
    return whole.rstrip("0").rstrip(".") if "." in whole else whole


def written_value(money: Money) -> str:
    """The amount as a list writes it, without its currency; words where there is no amount, or only an estimate."""
    return money.text if money.text and money.is_estimate else money.amount or money.text or ""


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
