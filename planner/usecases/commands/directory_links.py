"""Visits and the directory: entering people of a visit, taking entries into one, linking.

A link changes nothing that a visit says; papers and visit files are the same before and after it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from sqlalchemy import select

from planner.messages import Message, message, plural_message
from planner.models import DirectoryOrganization, DirectoryPerson, Organization, Person, Visit
from planner.models.base import table_of
from planner.models.identity import keyed_id, new_key, new_visit_id
from planner.rules.folding import fold
from planner.storage.told_apart import pairs_told_apart
from planner.usecases.commands.directory_words import organization_words, person_words
from planner.usecases.commands.labels import label_of
from planner.usecases.commands.things import last_position
from planner.workspace import Command, Work
from planner.workspace.bulk import chunks

SHARED_BY_PEOPLE = (
    "name", "native_name", "family_name", "name_order", "honorific", "courtesy_title", "position_text",
    "position_native", "office_rank", "languages", "email", "phone", "phones", "diet", "nationality", "passport",
    "passport_expires", "visa", "birth_date", "mobility", "translations",
)  # fmt: skip
"""What a person of a visit and of the directory both have, under the same names."""
SHARED_BY_ORGANIZATIONS = ("name", "name_native", "country", "kind", "gift_rules", "translations")


@dataclass(frozen=True, slots=True)
class LinkPerson(Command[None]):
    """Says which entry of the directory a person of a visit is; None lets go."""

    person_id: str
    directory_id: str | None

    def describe(self, thing: str) -> Message:
        return message("Link of “{thing}” to the directory", thing=thing)

    def apply(self, work: Work) -> None:
        person = work.get(Person, self.person_id)
        work.about = label_of(work, person)
        if self.directory_id is not None:
            work.get(DirectoryPerson, self.directory_id)
        person.directory_id = self.directory_id


@dataclass(frozen=True, slots=True)
class EnterInDirectory(Command[int]):
    """Enters people of a visit with their organisations, and links them; the result says how many were new.

    Whoever has a name is entered once: an entry of the same names and organisation is linked, not doubled.
    Unnamed lines and head counts stay out. Of namesakes that were told apart it is the one with the same birth
    date, passport or address; where none has it, a new entry, for somebody to look at.
    """

    person_ids: tuple[str, ...]

    def describe(self, thing: str) -> Message:
        return plural_message(
            "{count} person into the directory", "{count} people into the directory", count=len(self.person_ids)
        )

    def apply(self, work: Work) -> int:
        people = work.stored(Person, self.person_ids)
        houses = _Houses(work, {row["organization_id"] for row in people.values()} - {None})
        known = _Known(work, people.values())
        new: list[dict[str, Any]] = []
        links: dict[str, dict[str, Any]] = {}
        for row in people.values():
            if row["directory_id"] or not (row["name"] or row["native_name"]) or row["headcount"]:
                continue
            house = houses.entry_of(row["organization_id"])
            entry = {name: row[name] for name in SHARED_BY_PEOPLE} | {"organization_id": house}
            entry_id = known.entry_of(entry)
            if entry_id is None:
                entry |= person_words(entry, organization=houses.names.get(house or "", ""))
                entry["id"] = entry_id = new_visit_id()
                known.add(entry)
                new.append({**entry, "position": 0})
            links[row["id"]] = {"directory_id": entry_id}
        houses.store()
        work.insert_many(DirectoryPerson, new)
        work.update_many(Person, links)
        return len(new)


@dataclass(frozen=True, slots=True)
class TakeFromDirectory(Command[tuple[str, ...]]):
    """Adds entries of the directory to the people of a visit; the result is their ids, in the order given.

    Whoever is in the visit already is not added again.
    """

    visit_id: str
    directory_ids: tuple[str, ...]
    side: str = "delegation"

    def describe(self, thing: str) -> Message:
        return plural_message(
            "{count} person from the directory", "{count} people from the directory", count=len(self.directory_ids)
        )

    def apply(self, work: Work) -> tuple[str, ...]:
        work.get(Visit, self.visit_id)
        entries = work.stored(DirectoryPerson, self.directory_ids)
        there = {row["directory_id"]: row["id"] for row in work.rows(Person, visit_id=self.visit_id)}
        houses = self._organizations(work, {row["organization_id"] for row in entries.values()} - {None})
        position = last_position(work, Person, self.visit_id)
        new: list[dict[str, Any]] = []
        for entry_id in self.directory_ids:
            if entry_id in there:
                continue
            key, entry = new_key(), entries[entry_id]
            there[entry_id] = keyed_id(self.visit_id, Person.list_name, key)
            new.append(
                {name: entry[name] for name in SHARED_BY_PEOPLE}
                | {"id": there[entry_id], "key": key, "visit_id": self.visit_id, "side": self.side}
                | {"organization_id": houses.get(entry["organization_id"]), "directory_id": entry_id}
                | {"position": position + len(new)}
            )
        work.insert_many(Person, new)
        return tuple(there[entry_id] for entry_id in self.directory_ids)

    def _organizations(self, work: Work, ids: set[str]) -> dict[str | None, str]:
        """For each organisation of the directory the one of the visit, made where there is none."""
        entries = work.stored(DirectoryOrganization, ids)
        rows = work.rows(Organization, visit_id=self.visit_id)
        found: dict[str | None, str] = {row["directory_id"]: row["id"] for row in rows if row["directory_id"]}
        named = {fold(row["name"]): row for row in rows}
        position = last_position(work, Organization, self.visit_id)
        new: list[dict[str, Any]] = []
        for entry_id, entry in entries.items():
            if entry_id in found:
                continue
            if same := named.get(fold(entry["name"])):
                found[entry_id] = same["id"]
                continue
            key = new_key()
            found[entry_id] = keyed_id(self.visit_id, Organization.list_name, key)
            new.append(
                {name: entry[name] for name in SHARED_BY_ORGANIZATIONS}
                | {"id": found[entry_id], "key": key, "visit_id": self.visit_id, "directory_id": entry_id}
                | {"position": position + len(new)}
            )
        work.insert_many(Organization, new)
        return found


class _Houses:
    """Organisations of a visit entered into the directory, each once."""

    def __init__(self, work: Work, ids: set[str]) -> None:
        self._work = work
        self._rows = work.stored(Organization, ids)
        entries = work.rows(DirectoryOrganization)
        self._known = {fold(row["name"]): row["id"] for row in entries}
        self.names = {row["id"]: row["name"] for row in entries}
        self._new: list[dict[str, Any]] = []
        self._links: dict[str, dict[str, Any]] = {}

    def entry_of(self, organization_id: str | None) -> str | None:
        """The id in the directory of an organisation of the visit."""
        if organization_id is None:
            return None
        row = self._rows[organization_id]
        if row["directory_id"]:
            return str(row["directory_id"])
        name = fold(row["name"]) or row["name"]
        if (known := self._known.get(name)) is None:
            entry = {shared: row[shared] for shared in SHARED_BY_ORGANIZATIONS}
            self._known[name] = known = new_visit_id()
            self.names[known] = row["name"]
            self._new.append({**entry, **organization_words(entry), "id": known, "position": 0})
        self._links[organization_id] = {"directory_id": known}
        return known

    def store(self) -> None:
        """Writes what is new, and the links."""
        self._work.insert_many(DirectoryOrganization, self._new)
        self._work.update_many(Organization, self._links)


class _Known:
    """Entries of the directory by who they are."""

    def __init__(self, work: Work, people: Iterable[Mapping[str, Any]]) -> None:
        self._entries: dict[tuple[str, str, str], list[Mapping[str, Any]]] = defaultdict(list)
        for row in _same_named(work, people):
            self.add(row)
        self._apart = set(pairs_told_apart(work.connection, "directory_person").values())

    def add(self, entry: Mapping[str, Any]) -> None:
        self._entries[_identity(entry)].append(entry)

    def entry_of(self, entry: Mapping[str, Any]) -> str | None:
        """The id of the entry that this is; None for a new one."""
        same = self._entries.get(_identity(entry), [])
        if any(frozenset((one["id"], other["id"])) in self._apart for one, other in combinations(same, 2)):
            same = [one for one in same if any(entry[name] and entry[name] == one[name] for name in _TELLING)]
            same = same if len(same) == 1 else []
        return str(same[-1]["id"]) if same else None


_TELLING = ("birth_date", "passport", "email", "phone")


def _same_named(work: Work, people: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """The entries that have a name of one of these people; the directory may be large."""
    table = table_of(DirectoryPerson)
    found: dict[str, Mapping[str, Any]] = {}
    for column in ("name", "native_name"):
        for some in chunks(sorted({row[column] for row in people if row[column]})):
            for row in work.connection.execute(select(table).where(table.c[column].in_(some))).mappings():
                found[row["id"]] = dict(row)
    return list(found.values())


def _identity(row: Mapping[str, Any]) -> tuple[str, str, str]:
    """Who somebody is: the same names in the same house."""
    return fold(row["name"] or ""), fold(row["native_name"] or ""), row["organization_id"] or ""
