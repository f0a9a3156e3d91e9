"""The four columns of the list in the US Federal Register, taken apart and put together.

The gift stands in one cell with its date, value and where it is now: "Bowl. Rec'd—3/2/2022. Est. Value—$650.00.
Disposition—Transferred to NARA."
"""

from __future__ import annotations

import re
from datetime import date

from planner.exchange.registers.amounts import written_value
from planner.models.money import Money

US_HEADS = (
    "Name and title of person accepting the gift on behalf of the U.S. Government",
    "Gift, date of acceptance on behalf of the U.S. Government, estimated value, and current disposition or location",
    "Identity of foreign donor and government",
    "Circumstances justifying acceptance",
)
_DASH = r"\s*[—–:\-]+\s*"
_RECEIVED = re.compile(
    rf"\bRec[’'`]?d\.?{_DASH}(?P<text>.*?)\.?\s*(?=Est\.|Disposition|Location|$)", re.IGNORECASE | re.S
)
_VALUE = re.compile(
    rf"\bEst\.?\s*Value{_DASH}(?P<text>.*?)\.?\s*(?=Rec[’']d\.?\s*[—–:\-]|Disposition|Location|$)", re.IGNORECASE | re.S
)
_PLACE = re.compile(
    rf"\b(?:Disposition|Location){_DASH}(?P<text>.*?)\.?\s*(?=Rec[’']d\.?\s*[—–:\-]|Est\.|$)", re.IGNORECASE | re.S
)
_COMMA = re.compile(r",\s+(?!(?:Jr|Sr|II|III|IV|M\.?D|Ph\.?D|USN|USA|USAF|USMC|Esq)\b)")


def take_apart(cell: str) -> dict[str, str]:
    """Description, date, value and disposition of the cell of a gift; a part that it does not name is empty."""
    parts = {"date": _RECEIVED, "value": _VALUE, "disposition": _PLACE}
    found = {name: pattern.search(cell) for name, pattern in parts.items()}
    starts = [match.start() for match in found.values() if match]
    described = cell[: min(starts)] if starts else cell
    texts = {name: match["text"].strip() if match else "" for name, match in found.items()}
    return {"description": described.strip().removesuffix("."), **texts}


def name_and_title(text: str) -> tuple[str, str]:
    """A name and what stands behind its first comma, but for what belongs to the name (Jr., Ph.D.)."""
    name, *rest = _COMMA.split(text.strip(), maxsplit=1)
    return name, (rest[0] if rest else "")


def with_title(name: str | None, title: str | None) -> str:
    """A name with its title behind a comma."""
    return ", ".join(part for part in (name, title) if part)


def put_together(description: str, day: str | None, value: Money | None, disposition: str | None) -> str:
    """The cell of a gift."""
    parts = [description.rstrip(".")]
    if day:
        parts.append(f"Rec’d—{_american(day)}")
    amount = written_value(value) if value else ""
    if value and amount:
        known = value.amount is not None and not value.is_estimate
        parts.append("Est. Value—" + (f"${_cents(amount)}" if known and value.currency == "USD" else _other(value)))
    if disposition:
        parts.append(f"Disposition—{disposition.rstrip('.')}")
    return ". ".join(parts) + "."


def _cents(amount: str) -> str:
    whole, _, part = amount.partition(".")
    return f"{int(whole):,}.{part.ljust(2, '0')}"


def _other(value: Money) -> str:
    if value.estimate:
        return value.estimate
    known = value.currency if value.amount is not None else None
    return " ".join(part for part in (written_value(value), known) if part)


def _american(day: str) -> str:
    try:
        known = date.fromisoformat(day)
    except ValueError:
        return day
    return f"{known.month}/{known.day}/{known.year}"
