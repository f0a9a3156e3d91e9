"""Days, moments and amounts that a visit file can hold, which is what a person may write."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from decimal import Decimal, InvalidOperation
from typing import Any

from planner.errors import NotPossible
from planner.messages import message
from planner.models import Moment, Money
from planner.models.moment import DAY_PARTS, FIRST_YEAR, LAST_YEAR, PRECISIONS
from planner.models.zones import is_zone

GREATEST_WHOLE = 2**53
"""Beyond it, programs that read numbers as doubles see another one."""


def checked_moment(value: Any) -> Moment:
    """The moment to the minute. Raises NotPossible for a zone, a precision, a fold or a year that does not exist."""
    if not isinstance(value, Moment):
        raise TypeError(f"{value!r} is no Moment")
    if value.zone is not None and not is_zone(value.zone):
        raise no_zone(value.zone)
    for word, choices in ((value.precision, PRECISIONS), (value.day_part, DAY_PARTS)):
        if word is not None and word not in choices:
            raise NotPossible(message("“{value}” is none of: {choices}.", value=word, choices=", ".join(choices)))
    if value.fold not in (None, 0, 1):
        raise ValueError(f"the fold of a moment is 0 or 1, not {value.fold!r}")
    for day in (value.date, value.until_date):
        if day is not None:
            check_year(day)
    if value.date and value.until_date and value.until_date < value.date:
        raise NotPossible(message("The last possible day lies before the first. Correct one of the two."))
    return replace(value, time=_to_the_minute(value.time), until_time=_to_the_minute(value.until_time))


def check_year(day: date) -> None:
    """Raises NotPossible for a year that can only be a slip of the pen."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise out_of_years()


def out_of_years() -> NotPossible:
    """The sentence for a day in which no visit can be."""
    return NotPossible(message("A visit lies between {first} and {last}.", first=str(FIRST_YEAR), last=str(LAST_YEAR)))


def check_partial_date(text: str) -> None:
    """Raises NotPossible for a YYYY-MM-DD, YYYY-MM or YYYY that does not exist; other words stay words."""
    parts = text.split("-")
    if not all(part.isascii() and part.isdigit() for part in parts):
        return
    if [len(part) for part in parts] not in ([4], [4, 2], [4, 2, 2]):
        return
    try:
        day = date.fromisoformat("-".join([*parts, "01", "01"][:3]))
    except ValueError as fault:
        raise NotPossible(message("There is no day {day}. Write it as YYYY-MM-DD.", day=text)) from fault
    check_year(day)


def checked_amount(value: Any) -> Money:
    """The amount; a number that the visit file could not give back exactly is kept as text."""
    if not isinstance(value, Money):
        raise TypeError(f"{value!r} is no Money")
    number = _as_number(value.amount) if value.amount and value.is_number else None
    return Money(
        amount=value.amount or None if number is None else repr(number),
        is_number=number is not None if value.amount else None,
        currency=value.currency or None,
        text=value.text or None,
    )


def _as_number(text: str) -> int | float | None:
    """The JSON number that says exactly this, if there is one."""
    try:
        exact = Decimal(text)
        number = int(text) if text.lstrip("-").isdecimal() else float(text)
        same = Decimal(repr(number)) == exact and abs(number) <= GREATEST_WHOLE
    except (ValueError, InvalidOperation):
        return None
    return number if same else None


def no_zone(name: str) -> NotPossible:
    """The sentence for a zone that the zone database does not have."""
    return NotPossible(
        message("There is no time zone “{zone}”. Choose an IANA name such as Europe/Brussels.", zone=name)
    )


def _to_the_minute(clock: time | None) -> time | None:
    return None if clock is None else time(clock.hour, clock.minute)
