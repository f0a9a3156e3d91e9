"""Amounts in a field: what a person types for one, and how it is shown."""

from __future__ import annotations

from dataclasses import replace

from planner.exchange.registers.amounts import read_value
from planner.models import Money
from planner.models.money import decimal_of


def said_money(money: Money | None) -> str:
    """ "CNY 3,200", or the words that stand in place of an amount; empty where nothing is known."""
    if money is None:
        return ""
    if money.estimate:
        return money.estimate
    if money.amount is None:
        return money.text or money.currency or ""
    said = _grouped(money.amount)
    return f"{money.currency} {said}" if money.currency else said


def _grouped(amount: str) -> str:
    """Thousands apart; a whole amount without its noughts behind the point, one of cents with two figures."""
    number = decimal_of(amount)
    if number is None:
        return amount
    if number == number.to_integral_value():
        return f"{number.to_integral_value():,f}"
    places = number.as_tuple().exponent
    return f"{number:,.2f}" if isinstance(places, int) and places > -2 else f"{number:,f}"


def typed_money(text: str) -> Money | None:
    """What is meant: "380 CNY", "£140", "USD 1,250.50"; anything else stays words, such as "above limit"."""
    stripped = text.strip()
    plain = stripped.upper() if len(stripped) < 20 and any(sign.isdigit() for sign in stripped) else stripped
    read = read_value(plain, currency=None)
    if read is None or read.text is None:
        return read
    return replace(read, text=stripped) if read.amount is not None else Money(text=stripped)
