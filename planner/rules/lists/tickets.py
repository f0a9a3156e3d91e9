"""Names as airlines write them: DUPONT/MARIE CLAIRE MRS."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_TITLES = {
    "MR": "Mr", "MRS": "Mrs", "MS": "Ms", "MISS": "Miss", "MSTR": "Master", "DR": "Dr", "PROF": "Prof",
}  # fmt: skip
_TICKET = re.compile(
    r"(?P<family>[A-Z][A-Z' -]*[A-Z])\s?/\s?(?P<given>[A-Z][A-Z' -]*?)\s?(?P<title>\b(?:MRS|MR|MS|MISS|MSTR|DR|PROF))?"
    r"(?:\s*\(?(?:ADT|CHD|INF)\)?)?"
)


@dataclass(frozen=True, slots=True)
class Ticket:
    """A name as people write it, the family name first and in capitals."""

    name: str
    family: str
    title: str | None


def name_on_ticket(text: str, *, all_such: bool) -> Ticket | None:
    """What a name says that is written as on a ticket; None for others.

    Without a title "SMITH/JONES" may be two people: it is one where all names of the list are such.
    """
    match = _TICKET.fullmatch(text.strip())
    if match is None or not (match["title"] or all_such):
        return None
    given = match["given"].strip().title()
    return Ticket(f"{match['family']} {given}", match["family"], _TITLES.get(match["title"] or ""))


def writes_tickets(names: Sequence[str]) -> bool:
    """True where most names of a list are written so."""
    told = [name.strip() for name in names if name.strip()]
    return len(told) > 1 and sum(_TICKET.fullmatch(name) is not None for name in told) >= 0.6 * len(told)
