"""What a gift is worth in the currency of a rule, as far as anybody said."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from planner.messages import Message, message
from planner.models.money import Money, decimal_of
from planner.rules.gift_dates import perhaps_within_year, surely_within_year
from planner.rules.gift_facts import GiftFacts, Party
from planner.rules.gift_words import sentences

_ABOVE = re.compile(
    r"\s*(?:above|over|more than|>)\s*(?:(?:the\s+)?limit|£\s*140(?:\.00)?)\s*\.?|(高于|超过)限额", re.IGNORECASE
)
"""The British lists name no figure above the limit, which has been £140 since they are published."""
_BELOW = re.compile(
    r"\s*(?:below|under|less than|<)\s*"
    r"(?:(?:the\s+)?(?:reporting\s+)?(?:limit|threshold)|£\s*140(?:\.00)?)\s*\.?|低于限额",
    re.IGNORECASE,
)
_RATE = re.compile(r"\s*(?:1\s*([A-Z]{3})\s*=\s*)?(\d+(?:\.\d+)?)\s*([A-Z]{3})?(?:\s*(?:/|per|for 1)\s*([A-Z]{3}))?\s*")


@dataclass(frozen=True, slots=True)
class Worth:
    """`amount` in the currency of the rule; None where it is not known, and `why` says so. `above` and `below` are for
    a list that says "Above limit" and no figure. `how` says how an amount in another currency was reckoned, or that
    it is an estimate."""

    amount: Decimal | None = None
    above: bool = False
    below: bool = False
    why: Message | None = None
    how: Message | None = None


def worth(gift: GiftFacts, currency: str | None) -> Worth:
    """The value of a gift on the recipient's side; never our cost, unless a rate was given for it."""
    money = gift.value or Money()
    above, below = (one.fullmatch(money.text or "") is not None for one in (_ABOVE, _BELOW))
    if money.amount is None and money.text and (above or below):
        stated = money.currency or ("GBP" if "£" in money.text else None)
        if stated in (None, currency):
            why = message("The list says “{text}” and no figure.", text=money.text)
            return Worth(above=above, below=below, why=why)
        return Worth(
            why=message("The list says “{text}” of {currency} and no figure.", text=money.text, currency=stated)
        )
    if money.amount is None and money.text:
        return Worth(why=message("The value is said as “{text}”, which is no figure.", text=money.text))
    if money.amount is None and gift.cost is not None and gift.cost.amount is not None and gift.value_rate:
        money = gift.cost
    amount = decimal_of(money.amount)
    if amount is None:
        return Worth(why=message("No value is known."))
    guess = message("“{text}” is an estimate.", text=money.text.strip()) if money.is_estimate and money.text else None
    if money.currency == currency:
        return Worth(amount, how=guess)
    if not money.currency:
        return Worth(why=message("The value has no currency."))
    rate = _rate(gift.value_rate, money.currency, currency or "")
    if rate is None:
        return Worth(why=message("The value is in {currency}, and no rate is known.", currency=money.currency))
    made = amount * rate
    rated = message("{amount} at the rate {rate}.", amount=said(made, currency), rate=gift.value_rate)
    return Worth(made, how=rated if guess is None else sentences(guess, rated))


@dataclass(frozen=True, slots=True)
class Total:
    """What one source gave one recipient in the 12 months that end with a gift, the gift among it.

    `sure` counts what surely lies in them, `perhaps` also what may, for its date is partial; `unvalued` is how many
    of them have no value in this currency.
    """

    sure: Decimal
    perhaps: Decimal
    unvalued: int
    count: int


def total_of_year(gift: GiftFacts, recipient: Party, others: Iterable[GiftFacts], currency: str | None) -> Total:
    """The total of the gifts to a recipient from the giver of `gift` or the giver's organisation."""
    source = source_keys(gift.giver)
    own = worth(gift, currency).amount
    sure = perhaps = own or Decimal(0)
    unvalued, count = int(own is None), 1
    for other in others:
        if other.gift_id == gift.gift_id or not other.happens or not source & source_keys(other.giver):
            continue
        if not any(recipient.keys & party.keys for party in other.recipients):
            continue
        known = gift.days is not None and other.days is not None
        if gift.days is not None and other.days is not None and not perhaps_within_year(other.days, gift.days):
            continue
        amount = worth(other, currency).amount
        count += 1
        unvalued += amount is None
        perhaps += amount or 0
        if known and gift.days is not None and other.days is not None and surely_within_year(other.days, gift.days):
            sure += amount or 0
    return Total(sure, perhaps, unvalued, count)


def source_keys(giver: Party | None) -> frozenset[str]:
    """The names of a source: the giver's own, and those of the organisation."""
    if giver is None:
        return frozenset()
    return giver.keys.union(*(body.keys for body in giver.bodies))


def said(amount: Decimal, currency: str | None) -> str:
    """An amount with its currency: `1,250.50 CAD`."""
    whole = amount == amount.to_integral_value()
    return f"{amount:,.0f} {currency or ''}".strip() if whole else f"{amount:,.2f} {currency or ''}".strip()


def _rate(text: str | None, of: str, to: str) -> Decimal | None:
    """How much of `to` one of `of` is. A bare figure is that; `6.88 CNY/USD` and `1 USD = 6.88 CNY` say it."""
    found = _RATE.fullmatch(text or "")
    number = decimal_of(found[2]) if found else None
    if found is None or not number:
        return None
    unit, per = found[3], found[1] or found[4]
    if unit in (None, to) and per in (None, of):
        return number
    if unit in (None, of) and per in (None, to):
        return 1 / number
    return None
