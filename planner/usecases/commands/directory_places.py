"""Places of visits and the directory: entered once, and used again in another visit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from planner.messages import Message, message, plural_message
from planner.models import DirectoryPlace, Place, Visit
from planner.models.identity import new_visit_id
from planner.rules.folding import fold
from planner.usecases.commands.directory_words import place_words
from planner.usecases.commands.journey import CreatePlace
from planner.usecases.commands.labels import label_of
from planner.workspace import Command, Work

SHARED_BY_PLACES = (
    "kind", "name", "name_native", "address", "address_native", "country", "timezone", "latitude", "longitude",
    "capacity", "phone", "contact", "entrance", "hours", "code", "notes", "translations",
)  # fmt: skip
"""What a place of a visit and of the directory both have, under the same names."""
_OF_A_VISIT_ONLY = frozenset({"city", "room"})
"""Kinds that mean nothing on their own: a city is named by what lies in it, a room by its house."""


@dataclass(frozen=True, slots=True)
class EnterPlaces(Command[int]):
    """Enters the places of a visit and links them; the result says how many were new.

    An entry of the same kind, name and city is linked, not doubled. A link changes nothing that the visit says.
    """

    visit_id: str

    def describe(self, thing: str) -> Message:
        return message("Places of “{thing}” into the directory", thing=thing)

    def apply(self, work: Work) -> int:
        work.about = label_of(work, work.get(Visit, self.visit_id))
        rows = work.rows(Place, visit_id=self.visit_id)
        cities = {row["id"]: row["name"] or row["name_native"] for row in rows}
        known = {_identity(row, row["city_name"]): row["id"] for row in work.rows(DirectoryPlace)}
        new: list[dict[str, Any]] = []
        links: dict[str, dict[str, Any]] = {}
        for row in rows:
            if row["directory_id"] or row["kind"] in _OF_A_VISIT_ONLY or not _called(row):
                continue
            city = cities.get(row["city_id"] or "")
            identity = _identity(row, city)
            if identity not in known:
                entry = {name: row[name] for name in SHARED_BY_PLACES} | {"city_name": city}
                known[identity] = new_visit_id()
                new.append({**entry, **place_words(entry), "id": known[identity], "position": 0})
            links[row["id"]] = {"directory_id": known[identity]}
        work.insert_many(DirectoryPlace, new)
        work.update_many(Place, links)
        return len(new)


@dataclass(frozen=True, slots=True)
class TakePlacesFromDirectory(Command[tuple[str, ...]]):
    """Adds places of the directory to a visit with their cities; the result is their ids, in the order given.

    What is in the visit already is not added again: it is found by its link, else by its kind, name and city, and
    linked. A city is found by its name.
    """

    visit_id: str
    directory_ids: tuple[str, ...]

    def describe(self, thing: str) -> Message:
        return plural_message(
            "{count} place from the directory", "{count} places from the directory", count=len(self.directory_ids)
        )

    def apply(self, work: Work) -> tuple[str, ...]:
        work.get(Visit, self.visit_id)
        entries = work.stored(DirectoryPlace, self.directory_ids)
        rows = work.rows(Place, visit_id=self.visit_id)
        there = {row["directory_id"]: str(row["id"]) for row in rows if row["directory_id"]}
        linked = set(there.values())
        spelt = {row["id"]: [name for name in (row["name"], row["name_native"]) if name] for row in rows}
        cities = {fold(name): str(row["id"]) for row in rows if row["kind"] == "city" for name in spelt[row["id"]]}
        here = {
            _identity(row, city): str(row["id"]) for row in rows for city in spelt.get(row["city_id"] or "", [None])
        }
        for entry_id in self.directory_ids:
            if entry_id in there:
                continue
            entry = entries[entry_id]
            city = entry["city_name"] if entry["kind"] != "city" else None
            if city and fold(city) not in cities:
                own = {name: entry[name] for name in ("country", "timezone") if entry[name] is not None}
                cities[fold(city)] = CreatePlace(self.visit_id, {**own, "kind": "city", "name": city}).apply(work)
            known = cities.get(fold(_called(entry))) if entry["kind"] == "city" else here.get(_identity(entry, city))
            there[entry_id] = known or self._made(work, entry, cities.get(fold(city or "")))
            if there[entry_id] not in linked:
                work.update_many(Place, {there[entry_id]: {"directory_id": entry_id}})
        return tuple(there[entry_id] for entry_id in self.directory_ids)

    def _made(self, work: Work, entry: Mapping[str, Any], city_id: str | None) -> str:
        values = {name: entry[name] for name in SHARED_BY_PLACES if entry[name] is not None}
        return CreatePlace(self.visit_id, values | ({"city_id": city_id} if city_id else {})).apply(work)


def _called(row: Mapping[str, Any]) -> str:
    return str(row["name"] or row["name_native"] or row["code"] or "")


def _identity(row: Mapping[str, Any], city: str | None) -> tuple[str, str, str]:
    return row["kind"], fold(_called(row)), fold(city or "")
