"""What a check says, as a value with predicates, and what would mend it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from planner.messages import Message, message

Level = Literal["advice", "warning", "error"]
LEVELS: tuple[Level, ...] = ("advice", "warning", "error")
"""From the lightest to the heaviest."""


@dataclass(frozen=True, slots=True)
class Mend:
    """One thing that would mend a finding: what it is called, and what to do to which row.

    `action` is one of those that `planner.usecases.mends` can do; `values` are its arguments. A `simple` one can be
    done without asking, together with others; any other changes what was agreed and needs an officer's eye.
    """

    label: Message
    action: str
    row_id: str
    values: Mapping[str, Any] = field(default_factory=dict)
    simple: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence about the plan, with whom, what, where and when it concerns.

    `reason` says why it matters and where the rule comes from. `starts_at` and `ends_at` are instants in UTC, or
    None for what concerns the whole visit; `zone` is the zone in which to tell them. `facts` is a fingerprint of
    what the finding was made of: an accepted finding whose facts are others by now is open again. `estimated` says
    that a number was reckoned, not typed: it is printed with "~".
    """

    rule: str
    level: Level
    message: Message
    reason: Message
    item_ids: tuple[str, ...] = ()
    person_ids: tuple[str, ...] = ()
    group_ids: tuple[str, ...] = ()
    place_ids: tuple[str, ...] = ()
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    zone: str | None = None
    facts: str = ""
    estimated: bool = False
    mends: tuple[Mend, ...] = ()

    @property
    def is_advice(self) -> bool:
        """True where it is worth a thought."""
        return self.level == "advice"

    @property
    def concerns_whole_visit(self) -> bool:
        """True where there is no hour to it."""
        return self.starts_at is None

    @property
    def simple_mend(self) -> Mend | None:
        """The first mend that needs no further question."""
        return next((mend for mend in self.mends if mend.simple), None)


def lower(level: Level, steps: int = 1) -> Level:
    """The level that many steps lighter, never below advice."""
    return LEVELS[max(0, LEVELS.index(level) - steps)]


def gravest(levels: Iterable[Level | None]) -> Level | None:
    """The heaviest of the levels that there are; None where there is none."""
    return max((level for level in levels if level is not None), key=LEVELS.index, default=None)


def fingerprint(*facts: object) -> str:
    """A short text that is equal for equal facts only; sets are read in order."""
    told = "\n".join(_told(fact) for fact in facts)
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _told(fact: object) -> str:
    if isinstance(fact, set | frozenset):
        return " ".join(sorted(map(str, fact)))
    if isinstance(fact, tuple | list):
        return " ".join(map(_told, fact))
    return fact.isoformat() if isinstance(fact, datetime) else str(fact)


LEVEL_WORDS: Mapping[str, Message] = {
    "error": message("error"),
    "warning": message("warning"),
    "advice": message("advice"),
    "off": message("off"),
}
"""What each level is called."""
