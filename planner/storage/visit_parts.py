"""The parts of a visit that are no items, as they are stored: for lists and editors of the journey."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from planner.errors import NotFound
from planner.messages import message
from planner.models.words import Words, words
from planner.storage.rows import rows_of
from planner.storage.visit_values import Rows, Values, list_values, row_values

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_OF_VISIT = ("stops", "places", "people", "organizations", "groups", "vehicles", "contacts", "outcomes", "items")
_PLACE_USED = (
    ("stop", "hotel_id"),
    ("stop", "city_id"),
    ("item", "venue_id"),
    ("item", "city_id"),
    ("item", "to_city_id"),
    ("item", "from_id"),
    ("item", "to_id"),
)


@dataclass(frozen=True, slots=True)
class Part:
    """A row: its id, and its attributes under their own names."""

    row_id: str
    values: Mapping[str, Any]

    def __getitem__(self, name: str) -> Any:
        return self.values.get(name)


@dataclass(frozen=True, slots=True)
class VisitParts:
    """A visit with its lists by name, each in its order. `used` are ids of places that an item or a stop names."""

    visit: Part
    languages: tuple[str, ...]
    lists: Mapping[str, tuple[Part, ...]]
    used: frozenset[str]

    def of(self, name: str) -> tuple[Part, ...]:
        """One list of the visit."""
        return self.lists.get(name, ())

    def part(self, name: str, row_id: str | None) -> Part | None:
        """A row of a list by its id."""
        return next((part for part in self.of(name) if part.row_id == row_id), None)

    def said(self, part: Part | None) -> Words:
        """What a row is called, in every language: a title, a summary or a name."""
        if part is None:
            return Words()
        for own, native in (
            ("title", "title_native"), ("summary", "summary_native"), ("name", "name_native"), ("name", "native_name"),
        ):  # fmt: skip
            if native in part.values and (part[own] or part[native]):
                return words(self.languages, part[own], part[native])
        return words(self.languages, part["name"] or part["role_text"])


def visit_parts(session: Session, visit_id: str, *names: str) -> VisitParts:
    """The visit with the lists that are asked for; raises NotFound where it is gone."""
    rows = rows_of(session)
    found = row_values(rows, "visit", visit_id)
    if found is None:
        raise NotFound(message("This is no longer there; it was deleted in the meantime."))
    visit = _part(found)
    lists = {name: tuple(map(_part, list_values(rows, "visit", visit_id, name))) for name in names if name in _OF_VISIT}
    if "members" in names:
        groups = lists["groups"]
        lists["members"] = tuple(
            _part(one) for group in groups for one in list_values(rows, "party_group", group.row_id, "members")
        )
    if "parties" in names:
        lists["parties"] = tuple(
            _part(one) for own in lists["outcomes"] for one in list_values(rows, "outcome", own.row_id, "parties")
        )
    return VisitParts(
        visit=visit,
        languages=tuple(visit["languages"] or ()),
        lists=MappingProxyType(lists),
        used=_used(rows, visit_id) if "places" in names else frozenset(),
    )


def _part(values: Values) -> Part:
    return Part(values.id, MappingProxyType(dict(values.__dict__)))


def _used(rows: Rows, visit_id: str) -> frozenset[str]:
    ids: set[str] = set()
    for table, column in _PLACE_USED:
        _, found = rows(f"SELECT DISTINCT {column} FROM {table} WHERE visit_id = :id", {"id": visit_id})
        ids |= {row[0] for row in found if row[0]}
    return frozenset(ids)
