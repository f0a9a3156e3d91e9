"""Lists of people: looked at row by row before anything is stored, stored in one step, and given back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.messages import LANGUAGES, Message, message
from planner.models import KnownList, Organization, Person
from planner.models.base import table_of
from planner.reference.countries import countries
from planner.rules.folding import fold
from planner.rules.lists.earlier import EarlierLists
from planner.rules.lists.matching import Match, MatchKind, match_people, name_keys
from planner.rules.lists.meaning import KEPT, Meaning, people_meaning
from planner.rules.lists.merging import changes_by_list
from planner.rules.lists.reading import Body, ListedPerson, PersonReader, read_people
from planner.rules.lists.sections import PLACE, SECTION, without_marks
from planner.rules.lists.showing import STANDARD, person_cells, shown
from planner.rules.lists.table import Table
from planner.storage.told_apart import others_of_people
from planner.storage.visit_rows import rows_of
from planner.usecases.commands.people_import import ImportPeople, PeopleImported, known_people
from planner.usecases.list_files import Sheet, write_list
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


def preview(workspace: Workspace, visit_id: str, table: Table, meaning: Meaning) -> Preview:
    """What an import of the list would do, row by row; nothing is stored."""
    rows = read_people(table, meaning)
    stored, bodies = _people(workspace, visit_id)
    names = {row_id: body.name for row_id, body in bodies.items()}
    others = workspace.read(lambda session: others_of_people(session.connection(), visit_id))
    matching = match_people(rows, known_people(stored, names, others))
    by_id = {row["id"]: row for row in stored}
    earlier = EarlierLists(remembered_lists(workspace, "people"))
    namesakes = _namesakes(rows)
    found = []
    for row, match in zip(rows, matching.matches, strict=True):
        person = by_id.get(match.person_id or "")
        changes = _changes(row, person, names, earlier, meaning) if person and match.kind in ("exact", "likely") else ()
        found.append(_preview_row(row, match, person, changes, namesakes.get(row.number)))
    return Preview(tuple(found), tuple((one, _label(by_id[one])) for one in matching.gone))


def store(
    workspace: Workspace,
    visit_id: str,
    table: Table,
    meaning: Meaning,
    *,
    decisions: Mapping[int, str] | None = None,
    side: str = "delegation",
) -> PeopleImported:
    """Imports the list in one step, after a backup where it updates somebody (see `ImportPeople`)."""
    rows = read_people(table, meaning)
    command = ImportPeople(
        visit_id,
        rows,
        dict(meaning),
        decisions=decisions or {},
        side=side,
        countries=_codes(rows),
    )
    somebody = select(table_of(Person).c.id).where(table_of(Person).c.visit_id == visit_id).limit(1)
    updating = workspace.read(lambda session: session.execute(somebody).first() is not None)
    if updating and workspace.database_file is not None and workspace.read_only is None:
        workspace.back_up("import")
    return workspace.run(command)


def people_sheet(workspace: Workspace, visit_id: str) -> Sheet:
    """The people of a visit as a list: the columns of the lists they came from, in the order of the people.

    A cell holds what was typed as long as that is what is stored. Whoever came from no list adds the standard
    columns that they fill. Those who are in the newest list no more are left out. Headings stand over whom they head.
    """
    stored, bodies = _people(workspace, visit_id)
    people = [row for row in stored if not row["gone_since"]]
    heads = list(dict.fromkeys(head for row in people for head in without_marks(row["listed"])))
    meaning = _meaning_again(workspace, heads, people)
    told = set(meaning.values())
    from_lists = bool(heads)
    by_hand = [row for row in people if not row["listed"]]
    for head, member in STANDARD.items():
        if member in told or head in meaning:
            continue
        always = not from_lists and member in ("name", "position", "organization")
        if always or any(_standard_text(member, row, bodies) for row in by_hand):
            heads.append(head)
            meaning[head] = member
    reader = PersonReader(meaning, names=_names_listed(people, meaning))
    rows: list[tuple[str, ...]] = []
    section: str | None = None
    for row in people:
        listed = row["listed"] or {}
        if listed.get(SECTION, section) != section:
            section = listed[SECTION]
            rows.append(tuple(section if head == listed.get(PLACE, heads[0]) else "" for head in heads))
        rows.append(person_cells(heads, meaning, row, bodies.get(row["organization_id"] or ""), listed, reader))
    return Sheet(tuple(heads), tuple(rows), people=len(people))


def export_people(workspace: Workspace, visit_id: str, path: Path, *, mark: bool = True) -> int:
    """Writes the people of a visit as .xlsx or .csv, says how many people; `mark` and faults as in `write_list`."""
    sheet = people_sheet(workspace, visit_id)
    write_list(path, sheet, title=path.stem, mark=mark)
    return sheet.people


def _names_listed(people: Sequence[Mapping[str, Any]], meaning: Meaning) -> list[str]:
    """The names as the lists wrote them, which tell how they write names."""
    heads = [head for head, member in meaning.items() if member == "name"]
    return [row["listed"].get(head, "") for row in people if row["listed"] for head in heads]


def _standard_text(member: str, row: Mapping[str, Any], bodies: Mapping[str, Body]) -> str:
    body = bodies.get(row["organization_id"] or "")
    if member in ("organization", "organization_native", "country"):
        return "".join(person_cells([member], {member: member}, row, body, None, PersonReader({})))
    return shown(member, row)


def _people(workspace: Workspace, visit_id: str) -> tuple[list[Mapping[str, Any]], dict[str, Body]]:
    def read(session: Session) -> tuple[list[Mapping[str, Any]], dict[str, Body]]:
        people = [dict(row) for row in rows_of(session.connection(), Person, visit_id)]
        listed = rows_of(session.connection(), Organization, visit_id)
        return list(people), {row["id"]: Body(row["name"], row["name_native"], row["country"]) for row in listed}

    return workspace.read(read)


def _meaning_again(workspace: Workspace, heads: Sequence[str], people: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """What the heads mean: as remembered when the list came, else guessed again from what is under them."""
    remembered = remembered_lists(workspace, "people")
    met: dict[str, str] = {}
    for columns, meaning in remembered:
        if set(columns) & set(heads):
            met = {**meaning, **met}
    if all(head in met for head in heads):
        return {head: met[head] for head in heads}
    listed = [row["listed"] for row in people if row["listed"]]
    rows = tuple(tuple(one.get(head, "") for head in heads) for one in listed)
    return people_meaning(Table(tuple(heads), rows, tuple(range(len(rows)))), remembered)


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
    )


def _label(person: Mapping[str, Any]) -> str:
    names = ("name", "native_name", "position_text", "role_text")
    return next((str(person[name]) for name in names if person[name]), "N.N.")


def _namesakes(rows: Sequence[ListedPerson]) -> dict[int, int]:
    """For each row of a name that came before, the number of the first."""
    first: dict[str, int] = {}
    found: dict[int, int] = {}
    for row in rows:
        for key in name_keys(row.values):
            if first.setdefault(key, row.number) != row.number:
                found[row.number] = first[key]
    return found


def _codes(rows: Sequence[ListedPerson]) -> dict[str, str]:
    """The code of each country that the rows name, where it is the name of one."""
    typed = {row.body.country for row in rows if row.body and row.body.country}
    found: dict[str, str] = {}
    for language in _LANGUAGES:
        names = _country_codes(language) if len(found) < len(typed) else {}
        found |= {text: names[fold(text)] for text in typed if text not in found and fold(text) in names}
    return found


_LANGUAGES = (*LANGUAGES, "fr", "es", "ar", "ja", "zh-Hant", "de", "ru", "ko", "pt", "it")


@cache
def _country_codes(language: str) -> dict[str, str]:
    names = {fold(name): code for code, name in countries(language)}
    return names | {code.casefold(): code for code, _ in countries(language)}


__all__ = [
    "KEPT",
    "Change",
    "Preview",
    "PreviewRow",
    "export_people",
    "guess_meaning",
    "people_sheet",
    "preview",
    "store",
]
