"""Who a row of a list is found to be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from planner.messages import Message

MatchKind = Literal["exact", "likely", "new", "double", "heading", "bad"]


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody of the visit, as far as matching looks. `values` holds the attributes of the model by name."""

    person_id: str
    values: Mapping[str, Any]
    organization: str | None
    listed: Mapping[str, str] | None = None
    gone: bool = False
    others: tuple[tuple[Mapping[str, Any], str], ...] = ()
    """Whom somebody told from them: the attributes of each, and the name of the organisation."""


@dataclass(frozen=True, slots=True)
class Match:
    """What became of one row. `person_id` is who it is, or may be; `same_as` the place of the row that a double is."""

    kind: MatchKind
    person_id: str | None = None
    why: Message | None = None
    same_as: int | None = None


@dataclass(frozen=True, slots=True)
class Matching:
    """One match a row, in their order; `gone` are those of the earlier list who are in no row any more."""

    matches: tuple[Match, ...]
    gone: tuple[str, ...]
