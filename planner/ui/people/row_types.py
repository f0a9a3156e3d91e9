"""What a line of the people page says, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Badge = Literal["name", "heads", "missing"]
Sign = Literal["equal", "above", "below", "unknown", "unclear"]


@dataclass(frozen=True, slots=True)
class PersonCard:
    """One person, or a head count: three lines of words, and what stands beside them."""

    person_id: str
    name: str
    position: str = ""
    house: str = ""
    strong: str = ""
    """The part of the name to mark."""
    other: str = ""
    """The name in the other script."""
    chips: tuple[tuple[str, bool], ...] = ()
    """Words in round chips; True for one that is not settled, drawn dashed."""
    badge: str = ""
    badge_kind: Badge = "name"
    rank: str = ""
    coach: str = ""
    remark: str = ""
    warns: bool = False
    """Somebody should look at it: the remark of it is in `position`."""

    @property
    def words(self) -> str:
        """All of it as plain words, for a screen reader."""
        chips = [chip for chip, _ in self.chips]
        return ", ".join(part for part in (self.rank, self.name, self.other, *chips, self.position, self.house) if part)


@dataclass(frozen=True, slots=True)
class ParityMark:
    """How two people who meet stand to one another, as a sign and a word."""

    sign: Sign
    word: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PeopleRow:
    """A delegate, the counterpart on the same line, and how they stand; `ask` invites a counterpart for the head."""

    key: str
    delegate: PersonCard | None = None
    counterpart: PersonCard | None = None
    parity: ParityMark | None = None
    ask: str = ""
    ask_more: str = ""
    heading: bool = False
