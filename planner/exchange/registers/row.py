"""One line of a register of gifts, and how the columns of the plain list say it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from planner.exchange.registers.amounts import read_value, written_value
from planner.exchange.registers.dates import readings
from planner.models.money import Money
from planner.rules.folding import fold

PLAIN_HEADS = (
    "source_url", "date", "giver", "giver_title", "recipient", "recipient_title", "description", "est_value",
    "currency", "disposition", "circumstances",
)  # fmt: skip
"""The columns of the plain list, in their order."""
KEY_OF_LINE = "register-"
"""With this begins the key of every gift that came from a line of a register."""
NIL_RETURN = "Nil return"
"""What a register says in the place of a gift where there was none."""
NOT_DESCRIBED = "—"
"""What a gift is called whose list says nothing; a gift of ours always has a description."""


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """A gift, or a nil return, as a register has it. Texts are as written; None where the list says nothing.

    `date` is YYYY-MM-DD, YYYY-MM, YYYY or words. `listed` holds by head what the other members would not give
    back letter by letter. `giver_names` and `recipient_names` are all names by which the plan knows the two.
    """

    line: int = 0
    nil: bool = False
    direction: str | None = None
    date: str | None = None
    giver: str | None = None
    giver_title: str | None = None
    recipient: str | None = None
    recipient_title: str | None = None
    description: str = NOT_DESCRIBED
    description_native: str | None = None
    category: str | None = None
    quantity: int | None = None
    value: Money | None = None
    disposition: str | None = None
    disposal: str | None = None
    justification: str | None = None
    source: str | None = None
    listed: Mapping[str, str] = field(default_factory=dict)
    cells: tuple[tuple[str, str], ...] = ()
    key: str = ""
    giver_names: tuple[str, ...] = ()
    recipient_names: tuple[str, ...] = ()


def key_of(cells: tuple[tuple[str, str], ...], equal_before: int) -> str:
    """The key of a line: of all its texts by head, and how many equal lines of the same file stood before it."""
    text = json.dumps([sorted(cells), equal_before], ensure_ascii=False)
    return f"{KEY_OF_LINE}{hashlib.sha256(text.encode()).hexdigest()[:32]}"


def plain_cells(row: RegisterRow) -> dict[str, str]:
    """The line in the columns of the plain list: as it was written where it still says the same."""
    if row.nil and row.listed:
        return {head: row.listed.get(head, "") for head in PLAIN_HEADS}
    said = said_plainly(row)
    for head, written in row.listed.items():
        if head in said and _still_says(head, written, row, said[head]):
            said[head] = written
    return said


def said_plainly(row: RegisterRow) -> dict[str, str]:
    """The line in the columns of the plain list, of its members alone."""
    money = row.value or Money()
    return {
        "source_url": row.source or "",
        "date": row.date or "",
        "giver": row.giver or "",
        "giver_title": row.giver_title or "",
        "recipient": row.recipient or "",
        "recipient_title": row.recipient_title or "",
        "description": row.description,
        "est_value": written_value(money),
        "currency": money.currency or "",
        "disposition": row.disposition or "",
        "circumstances": row.justification or "",
    }


def _still_says(head: str, written: str, row: RegisterRow, now: str) -> bool:
    """Whether a text of the list still means what the gift says, so that nobody has changed it since."""
    if head == "date":
        return now in readings(written)
    if head == "est_value":
        return read_value(written, currency=(row.value or Money()).currency) == row.value
    if head == "description":
        return now == (written or NOT_DESCRIBED)
    if head in ("giver", "recipient"):
        names = row.giver_names if head == "giver" else row.recipient_names
        return fold(written) in {fold(name) for name in (*names, now)}
    return now == written
