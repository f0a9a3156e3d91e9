"""Taking a list of people into a visit, as one step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from planner.messages import Message, plural_message
from planner.models import KnownList, Person, Visit
from planner.models.identity import keyed_id, new_key, new_visit_id
from planner.models.same import same_value
from planner.rules.lists.earlier import EarlierLists
from planner.rules.lists.matching import KnownPerson, Match, Matching, match_people
from planner.rules.lists.merging import changes_by_list, listed_by_both, new_positions
from planner.rules.lists.own_export import as_exported
from planner.rules.lists.reading import ListedPerson, RowKey
from planner.rules.lists.sections import without_marks
from planner.storage.told_apart import others_of_people
from planner.usecases.commands.list_bodies import Bodies
from planner.usecases.commands.list_groups import SheetGroups
from planner.usecases.commands.things import last_position
from planner.usecases.home_day import home_day
from planner.workspace import Command, Work

NEW, SKIP = "new", "skip"
"""Decisions about a row: somebody new, or nobody; the id of a person decides that it is them."""


@dataclass(frozen=True, slots=True)
class PeopleImported:
    """How many people an import of a list made, changed, found gone and found back; how many rows it left out; how
    many groups it made, and how many people it put into groups."""

    made: int = 0
    changed: int = 0
    gone: int = 0
    restored: int = 0
    left_out: int = 0
    groups: int = 0
    joined: int = 0


@dataclass(frozen=True, slots=True)
class SheetOfPeople:
    """What the columns of a sheet mean, of which side and in which part those are who are new in it, and the group
    of all of them by its name."""

    meaning: Mapping[str, str]
    side: str = "delegation"
    role: str | None = None
    group: str | None = None


@dataclass(frozen=True, slots=True)
class RememberList(Command[str]):
    """Keeps what the columns of a list meant, so that the next one needs no asking; the result is its id."""

    kind: str
    columns: tuple[str, ...]
    meaning: Mapping[str, str]

    def describe(self, thing: str) -> Message:
        return plural_message(
            "The meaning of {count} column remembered",
            "The meaning of {count} columns remembered",
            count=len(self.columns),
        )

    def apply(self, work: Work) -> str:
        told = {"meaning": dict(self.meaning), "columns": list(self.columns)}
        for row in work.rows(KnownList, kind=self.kind):
            if set(row["columns"] or ()) == set(self.columns):
                work.update_many(KnownList, {row["id"]: told})
                return str(row["id"])
        row = {"id": new_visit_id(), "kind": self.kind, **told}
        work.insert_many(KnownList, [row])
        return str(row["id"])


@dataclass(frozen=True, slots=True)
class ImportPeople(Command[PeopleImported]):
    """Brings the people of a visit up to date with the rows of a list.

    `rows` are matched with whoever is there when it runs. By itself an exact row updates its person and a new row
    makes one; likely, double and bad rows are left out. `decisions`, by the number of a row, say otherwise: NEW,
    SKIP or the id of a person. Whoever of an earlier list is in no row is marked as gone.
    `meaning` is what the columns mean, and is remembered for the next list. `sheets` are the further sheets of a
    workbook; each row tells its sheet.
    """

    visit_id: str
    rows: tuple[ListedPerson, ...]
    meaning: Mapping[str, str]
    decisions: Mapping[RowKey, str] = field(default_factory=dict)
    side: str = "delegation"
    countries: Mapping[str, str] = field(default_factory=dict)
    role: str | None = None
    sheets: tuple[SheetOfPeople, ...] = ()
    group: str | None = None

    def describe(self, thing: str) -> Message:
        count = sum(row.heading is None and row.fault is None for row in self.rows)
        return plural_message("Import of {count} person", "Import of {count} people", count=count)

    def apply(self, work: Work) -> PeopleImported:
        work.get(Visit, self.visit_id)
        bodies = Bodies(work, self.visit_id, self.countries)
        stored = as_exported(work.rows(Person, visit_id=self.visit_id), self.rows, bodies.known)
        others = others_of_people(work.connection, self.visit_id)
        matching = match_people(self.rows, known_people(stored, bodies.names, others))
        chosen = [decided(row, match, self.decisions) for row, match in zip(self.rows, matching.matches, strict=True)]
        work.stored(Person, {choice for choice in self.decisions.values() if choice not in (NEW, SKIP)})
        named = [row.body for row, choice in zip(self.rows, chosen, strict=True) if choice != SKIP and row.body]
        bodies.make(named)
        by_id = {row["id"]: row for row in stored}
        last = last_position(work, Person, self.visit_id)
        made = self._make(work, chosen, bodies, last)
        changed = self._change(work, chosen, by_id, bodies)
        gone = _gone(matching, chosen, by_id)
        today = home_day(work.connection, self.visit_id, now=work.now).isoformat()
        work.update_many(Person, {one: {"gone_since": today} for one in gone})
        places = {row["id"]: row["position"] for row in stored}
        self._order(work, chosen, made, places | {one: last + n for n, one in enumerate(made.values())})
        for row in {one.sheet: one for one in reversed(self.rows)}.values():
            RememberList("people", tuple(without_marks(row.listed)), dict(self._sheet(row).meaning)).apply(work)
        headings = sum(match.kind == "heading" for match in matching.matches)
        left_out = sum(choice == SKIP for choice in chosen) - headings
        back = [one for one in chosen if one in by_id and by_id[one]["gone_since"]]
        groups, joined = self._group(work, matching, chosen, made)
        return PeopleImported(len(made), changed, len(gone), len(back), left_out, groups, joined)

    def _group(self, work: Work, matching: Matching, chosen: Sequence[str], made: Mapping[int, str]) -> tuple[int, int]:
        """Puts those of each sheet into its group, also whoever stands fuller on another sheet."""
        groups = SheetGroups(work, self.visit_id)
        for place, sheet in enumerate((self._sheet_at(0), *self.sheets)):
            if not sheet.group:
                continue
            people: list[str] = []
            for n, row in enumerate(self.rows):
                if row.sheet != place:
                    continue
                same = matching.matches[n].same_as if chosen[n] == SKIP and row.key not in self.decisions else None
                person = made.get(n if same is None else same) or chosen[n if same is None else same]
                people += [person] if person not in (NEW, SKIP) else []
            groups.fill(sheet.group, sheet.side, people)
        return groups.made, groups.joined

    def _make(self, work: Work, chosen: Sequence[str], bodies: Bodies, last: int) -> dict[int, str]:
        made: dict[int, str] = {}
        new: list[dict[str, Any]] = []
        for n, (row, choice) in enumerate(zip(self.rows, chosen, strict=True)):
            if choice != NEW:
                continue
            key = new_key()
            made[n] = keyed_id(self.visit_id, Person.list_name, key)
            values = {name: value for name, value in row.values.items() if value is not None}
            own = {
                "id": made[n],
                "key": key,
                "visit_id": self.visit_id,
                "position": last + len(new),
                "organization_id": bodies.id_of(row.body),
                "listed": dict(row.listed) or None,
            }
            sheet = self._sheet(row)
            if sheet.role and not values.get("role_text"):
                values["role"] = sheet.role
            new.append({"side": sheet.side, **values, **own})
        work.insert_many(Person, new)
        return made

    def _change(self, work: Work, chosen: Sequence[str], by_id: Mapping[str, Mapping[str, Any]], bodies: Bodies) -> int:
        earlier = EarlierLists((row["columns"], row["meaning"]) for row in work.rows(KnownList, kind="people"))
        changes: dict[str, dict[str, Any]] = {}
        for row, choice in zip(self.rows, chosen, strict=True):
            stored = by_id.get(choice)
            if stored is None:
                continue
            meaning = self._sheet(row).meaning
            before = earlier.read(stored["listed"], row=row, meaning=meaning)
            changed = changes_by_list(row.values, stored, before.values if before else None)
            if row.body is not None and (before is None or before.body != row.body):
                changed["organization_id"] = bodies.id_of(row.body)
            elif row.body is None and before is not None and before.body is not None and _names_bodies(meaning):
                changed["organization_id"] = None
            old_meaning = earlier.meaning(stored["listed"])
            changed["listed"] = listed_by_both(row.listed, meaning, stored["listed"], old_meaning) or None
            changed["gone_since"] = None
            told = {name: value for name, value in changed.items() if not _same(value, stored[name])}
            if told:
                changes[choice] = told
        work.update_many(Person, changes)
        return len(changes)

    def _sheet(self, row: ListedPerson) -> SheetOfPeople:
        return self._sheet_at(row.sheet)

    def _sheet_at(self, place: int) -> SheetOfPeople:
        return self.sheets[place - 1] if place else SheetOfPeople(self.meaning, self.side, self.role, self.group)

    def _order(self, work: Work, chosen: Sequence[str], made: Mapping[int, str], places: Mapping[str, int]) -> None:
        """Puts the people of the list in its order; others stay in their `places`."""
        ordered = [made.get(n) or choice for n, choice in enumerate(chosen) if choice != SKIP]
        if all(n in made for n, choice in enumerate(chosen) if choice != SKIP):
            return
        moved = new_positions(ordered, places)
        work.update_many(Person, {one: {"position": place} for one, place in moved.items()})


def _names_bodies(meaning: Mapping[str, str]) -> bool:
    return "organization" in meaning.values() or "organization_native" in meaning.values()


def _gone(matching: Matching, chosen: Sequence[str], by_id: Mapping[str, Mapping[str, Any]]) -> tuple[str, ...]:
    """Those in no row any more, and those of whom somebody decided that a likely row is somebody else."""
    present = set(chosen)
    others = [
        match.person_id
        for match, choice in zip(matching.matches, chosen, strict=True)
        if match.kind == "likely" and match.person_id and choice == NEW and by_id[match.person_id]["listed"]
    ]
    updating = any(match.kind == "exact" for match in matching.matches)
    return tuple(one for one in (*matching.gone, *(others if updating else ())) if one not in present)


def decided(row: ListedPerson, match: Match, decisions: Mapping[RowKey, str]) -> str:
    """What becomes of a row: NEW, SKIP or the id of a person."""
    choice = decisions.get(row.key)
    if choice is not None and match.kind not in ("bad", "heading"):
        return choice
    if match.kind == "exact" and match.person_id is not None:
        return match.person_id
    return NEW if match.kind == "new" else SKIP


def known_people(
    stored: Sequence[Mapping[str, Any]],
    bodies: Mapping[str, str],
    others: Mapping[str, Sequence[tuple[Mapping[str, Any], str]]],
) -> list[KnownPerson]:
    """The people of a visit as far as matching looks; `bodies` are names of organisations by id.

    `others` are those of the directory who were told from an entry, by its id (see `others_of_people`).
    """
    return [
        KnownPerson(
            row["id"],
            row,
            bodies.get(row["organization_id"] or ""),
            row["listed"],
            bool(row["gone_since"]),
            tuple(others.get(row["directory_id"] or "", ())),
        )
        for row in stored
    ]


def _same(one: Any, other: Any) -> bool:
    return list(one.items()) == list((other or {}).items()) if isinstance(one, dict) else same_value(one, other)
