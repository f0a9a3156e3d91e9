"""Lists of people: looked at row by row before anything is stored, stored in one step, and given back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.messages import Message, message
from planner.models import KnownList, Organization, Person
from planner.models.base import table_of
from planner.rules.lists.earlier import EarlierLists
from planner.rules.lists.matching import Match, MatchKind, match_people, name_keys
from planner.rules.lists.meaning import KEPT, Meaning, people_meaning
from planner.rules.lists.merging import changes_by_list
from planner.rules.lists.own_export import as_exported
from planner.rules.lists.reading import Body, ListedPerson, Reading, RowKey, read_people
from planner.rules.lists.remembered import remembered_readings
from planner.rules.lists.table import Table
from planner.storage.told_apart import others_of_people
from planner.storage.visit_rows import rows_of
from planner.usecases.commands.people_import import ImportPeople, PeopleImported, SheetOfPeople, known_people
from planner.usecases.country_words import codes_of, is_country
from planner.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Change:
    """What a row would change: the attribute of the person (or "organization"), and its text before and after."""

    attribute: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One row of a list, before it is stored.

    `person_id` and `person` are whom an exact or a likely row means; `why` says why it is likely, double or bad.
    `key` is what a decision about it is kept by; `sheet` is told where several come in. `may_be` is as what else the
    row can be read, `together` whom it names where it may name several.
    """

    number: int
    kind: MatchKind
    label: str
    organization: str
    position: str
    person_id: str | None
    person: str
    why: Message | None
    changes: tuple[Change, ...]
    notes: tuple[Message, ...]
    key: RowKey = 0
    sheet: str | None = None
    may_be: tuple[Reading, ...] = ()
    together: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """All that an import would do. `gone` are ids and labels of those of the last list who are in it no more."""

    rows: tuple[PreviewRow, ...]
    gone: tuple[tuple[str, str], ...]


def remembered_lists(workspace: Workspace, kind: str) -> list[tuple[tuple[str, ...], Meaning]]:
    """Heads and meanings of the lists of a kind that were imported before, the newest first."""

    def read(session: Session) -> list[tuple[tuple[str, ...], Meaning]]:
        known = table_of(KnownList).c
        chosen = select(known.columns, known.meaning).where(known.kind == kind)
        newest_first = chosen.order_by(known.updated_at.desc().nulls_last(), known.id)
        return [(tuple(row.columns or ()), row.meaning or {}) for row in session.execute(newest_first)]

    return workspace.read(read)


def guess_meaning(workspace: Workspace, table: Table) -> dict[str, str]:
    """What each head of a list of people means, as remembered or guessed; KEPT for what is only kept as typed."""
    return people_meaning(table, remembered_lists(workspace, "people"))


@dataclass(frozen=True, slots=True)
class IncomingSheet:
    """A list, or a sheet of a workbook with several: what its columns mean, of which side and part the new are, and
    the group of all on it, by its name."""

    table: Table
    meaning: Meaning
    side: str = "delegation"
    role: str | None = None
    group: str | None = None


Readings = Mapping[tuple[int, int], Reading]
"""As what rows are to be read, by the place of their sheet and their number."""


def preview(
    workspace: Workspace, visit_id: str, table: Table, meaning: Meaning, *, readings: Readings | None = None
) -> Preview:
    """What an import of the list would do, row by row; nothing is stored."""
    return preview_sheets(workspace, visit_id, (IncomingSheet(table, meaning),), readings=readings)


def preview_sheets(
    workspace: Workspace, visit_id: str, sheets: Sequence[IncomingSheet], *, readings: Readings | None = None
) -> Preview:
    """The same for several sheets that come in together: each person is met once in all of them."""
    stored, bodies = people_and_bodies(workspace, visit_id)
    rows = _rows(sheets, [row["listed"] for row in stored], readings or {})
    stored = as_exported(stored, rows, bodies)
    names = {row_id: body.name for row_id, body in bodies.items()}
    others = workspace.read(lambda session: others_of_people(session.connection(), visit_id))
    matching = match_people(rows, known_people(stored, names, others))
    by_id = {row["id"]: row for row in stored}
    earlier = EarlierLists(remembered_lists(workspace, "people"))
    namesakes = _namesakes(rows)
    found = []
    for row, match in zip(rows, matching.matches, strict=True):
        person = by_id.get(match.person_id or "")
        meaning = sheets[row.sheet].meaning
        changes = _changes(row, person, names, earlier, meaning) if person and match.kind in ("exact", "likely") else ()
        shown_row = _preview_row(row, match, person, changes, namesakes.get(row.key))
        group = sheets[row.sheet].group
        if group and match.kind not in ("bad", "heading") and (match.kind != "double" or match.same_as is not None):
            told = message("In the group “{group}”.", group=group)
            shown_row = replace(shown_row, notes=(*shown_row.notes, told))
        found.append(replace(shown_row, sheet=sheets[row.sheet].table.sheet) if len(sheets) > 1 else shown_row)
    return Preview(tuple(found), tuple((one, _label(by_id[one])) for one in matching.gone))


def store(
    workspace: Workspace,
    visit_id: str,
    table: Table,
    meaning: Meaning,
    *,
    decisions: Mapping[RowKey, str] | None = None,
    side: str = "delegation",
    readings: Readings | None = None,
) -> PeopleImported:
    """Imports the list in one step, after a backup where it updates somebody (see `ImportPeople`)."""
    sheets = (IncomingSheet(table, meaning, side),)
    return store_sheets(workspace, visit_id, sheets, decisions=decisions, readings=readings)


def store_sheets(
    workspace: Workspace,
    visit_id: str,
    sheets: Sequence[IncomingSheet],
    *,
    decisions: Mapping[RowKey, str] | None = None,
    readings: Readings | None = None,
) -> PeopleImported:
    """The same for several sheets, in one step."""
    person = table_of(Person).c
    asked = select(person.listed).where(person.visit_id == visit_id, person.listed.is_not(None))
    rows = _rows(sheets, workspace.read(lambda session: list(session.execute(asked).scalars())), readings or {})
    first, *others = (SheetOfPeople(dict(one.meaning), one.side, one.role, one.group) for one in sheets)
    command = ImportPeople(
        visit_id,
        rows,
        first.meaning,
        decisions=decisions or {},
        side=first.side,
        countries=codes_of(rows),
        role=first.role,
        sheets=tuple(others),
        group=first.group,
    )
    somebody = select(table_of(Person).c.id).where(table_of(Person).c.visit_id == visit_id).limit(1)
    updating = workspace.read(lambda session: session.execute(somebody).first() is not None)
    if updating and workspace.database_file is not None and workspace.read_only is None:
        workspace.back_up("import")
    return workspace.run(command)


def _rows(
    sheets: Sequence[IncomingSheet], listed: Sequence[Mapping[str, str] | None], readings: Readings
) -> tuple[ListedPerson, ...]:
    """The rows of all sheets, read as an officer says, else as they were when they came before, as `listed` tells."""
    found: list[ListedPerson] = []
    for place, sheet in enumerate(sheets):
        said: dict[int, Reading] = dict(remembered_readings(sheet.table, sheet.meaning, listed))
        said |= {number: reading for (at, number), reading in readings.items() if at == place}
        chosen = {number: reading for number, reading in said.items() if reading != "guessed"}
        found += read_people(sheet.table, sheet.meaning, readings=chosen, sheet=place, is_country=is_country)
    return tuple(found)


def people_and_bodies(workspace: Workspace, visit_id: str) -> tuple[list[Mapping[str, Any]], dict[str, Body]]:
    """The people of a visit as stored, in their order, and its organisations by id."""

    def read(session: Session) -> tuple[list[Mapping[str, Any]], dict[str, Body]]:
        people = [dict(row) for row in rows_of(session.connection(), Person, visit_id)]
        listed = rows_of(session.connection(), Organization, visit_id)
        return list(people), {row["id"]: Body(row["name"], row["name_native"], row["country"]) for row in listed}

    return workspace.read(read)


def _changes(
    row: ListedPerson, person: Mapping[str, Any], names: Mapping[str, str], earlier: EarlierLists, meaning: Meaning
) -> tuple[Change, ...]:
    before = earlier.read(person["listed"], row=row, meaning=meaning)
    changed = changes_by_list(row.values, person, before.values if before else None)
    found = [Change(name, _text(person[name]), _text(value)) for name, value in changed.items()]
    if row.body is not None and (before is None or before.body != row.body):
        old = names.get(person["organization_id"] or "", "")
        found += [Change("organization", old, row.body.name)] if old != row.body.name else []
    if person["gone_since"]:
        found.append(Change("gone_since", person["gone_since"], ""))
    return tuple(found)


def _text(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else "" if value is None else str(value)


def _preview_row(
    row: ListedPerson,
    match: Match,
    person: Mapping[str, Any] | None,
    changes: tuple[Change, ...],
    namesake: int | None,
) -> PreviewRow:
    notes = row.notes
    if namesake is not None and match.kind != "double":
        notes += (message("Row {row} has the same name.", row=str(namesake)),)
    return PreviewRow(
        number=row.number,
        kind=match.kind,
        label=row.label,
        organization=row.body.name if row.body else "",
        position=row.values.get("position_text") or row.values.get("position_native") or "",
        person_id=match.person_id,
        person=_label(person) if person else "",
        why=match.why,
        changes=changes,
        notes=notes,
        key=row.key,
        may_be=row.may_be,
        together=row.together,
    )


def _label(person: Mapping[str, Any]) -> str:
    names = ("name", "native_name", "position_text", "role_text")
    return next((str(person[name]) for name in names if person[name]), "N.N.")


def _namesakes(rows: Sequence[ListedPerson]) -> dict[RowKey, int]:
    """For each row of a name that came before, the number of the first."""
    first: dict[str, ListedPerson] = {}
    found: dict[RowKey, int] = {}
    for row in rows:
        for key in name_keys(row.values):
            if first.setdefault(key, row) is not row:
                found[row.key] = first[key].number
    return found


__all__ = [
    "KEPT",
    "Change",
    "IncomingSheet",
    "Preview",
    "PreviewRow",
    "guess_meaning",
    "preview",
    "preview_sheets",
    "store",
    "store_sheets",
]
