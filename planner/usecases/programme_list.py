"""Tables of programmes: looked at row by row before anything is stored, and stored in one step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from planner.messages import Message, message
from planner.models import Group, Item, Person, Place, Visit
from planner.models.moment import Moment
from planner.reference.places import find_places
from planner.rules.folding import fold
from planner.rules.lists.agenda import ListedItem, read_agenda
from planner.rules.lists.agenda_columns import agenda_meaning
from planner.rules.lists.agenda_matching import ItemMatchKind, match_items
from planner.rules.lists.attending import Attending
from planner.rules.lists.meaning import Meaning
from planner.rules.lists.table import Table
from planner.storage.visit_rows import rows_of
from planner.storage.zone_sources import zone_sources
from planner.usecases.commands.programme_import import (
    CityFacts,
    ImportProgramme,
    PlaceFinder,
    ProgrammeImported,
    at_their_places,
    clock_faults,
    known_items,
)
from planner.usecases.commands.programme_sheets import ImportSheets
from planner.usecases.people_list import remembered_lists
from planner.workspace import Workspace


@dataclass(frozen=True, slots=True)
class ItemPreviewRow:
    """One row of a programme before it is stored; `item_id` and `item` are what an exact or a likely row means."""

    number: int
    kind: ItemMatchKind
    title: str
    item_kind: str
    start: Moment
    end: Moment | None
    place: str
    item_id: str | None
    item: str
    why: Message | None
    notes: tuple[Message, ...]


def guess_agenda_meaning(workspace: Workspace, table: Table) -> dict[str, str]:
    """What each head of a programme means, as remembered or guessed."""
    return agenda_meaning(table, remembered_lists(workspace, "programme"))


def preview_programme(
    workspace: Workspace, visit_id: str, table: Table, meaning: Meaning
) -> tuple[ItemPreviewRow, ...]:
    """What an import of the programme would do, row by row; nothing is stored."""
    typed = _rows(workspace, visit_id, table, meaning)

    def read(session: Session) -> tuple[ItemPreviewRow, ...]:
        connection = session.connection()
        items = rows_of(connection, Item, visit_id)
        places = rows_of(connection, Place, visit_id)
        cities = _known_cities(typed, PlaceFinder(places))
        sources = zone_sources(connection, visit_id)
        rows = at_their_places(typed, places, sources, cities)
        faults = clock_faults(rows, places, sources, cities)
        attending = Attending(rows_of(connection, Person, visit_id), rows_of(connection, Group, visit_id))
        titles = {row["id"]: row["title"] for row in items}
        found = []
        for row, match in zip(rows, match_items(rows, known_items(items)), strict=True):
            fault = row.fault or faults.get(row.number)
            notes = (*row.notes, *_notes(row, attending, PlaceFinder(places), cities))
            found.append(
                ItemPreviewRow(
                    row.number,
                    "bad" if fault else match.kind,
                    row.title,
                    row.kind,
                    row.start,
                    row.end,
                    row.place or "",
                    match.item_id,
                    titles.get(match.item_id or "", ""),
                    fault or match.why,
                    notes,
                )
            )
        return tuple(found)

    return workspace.read(read)


def store_sheets(
    workspace: Workspace,
    visit_id: str,
    sheets: Sequence[tuple[Table, Meaning]],
    *,
    decisions: Sequence[Mapping[int, str]],
) -> ProgrammeImported:
    """Imports the tables of one workbook in one step, after a backup where the visit has items (see `ImportProgramme`).

    `decisions` are those of each table, by the numbers of its rows.
    """
    imports = []
    for (table, meaning), decided in zip(sheets, decisions, strict=True):
        rows = _rows(workspace, visit_id, table, meaning)

        def cities(session: Session, rows: tuple[ListedItem, ...] = rows) -> dict[str, CityFacts]:
            return _known_cities(rows, PlaceFinder(rows_of(session.connection(), Place, visit_id)))

        found = workspace.read(cities)
        imports.append(ImportProgramme(visit_id, rows, dict(meaning), decisions=decided, cities=found))
    updating = workspace.read(lambda session: bool(rows_of(session.connection(), Item, visit_id)))
    if updating and workspace.database_file is not None and workspace.read_only is None:
        workspace.back_up("import")
    return workspace.run(imports[0] if len(imports) == 1 else ImportSheets(tuple(imports)))


def _rows(workspace: Workspace, visit_id: str, table: Table, meaning: Meaning) -> tuple[ListedItem, ...]:
    def first_day(session: Session) -> date | None:
        visit = rows_of(session.connection(), Visit, visit_id)
        known = [row["dates_from"] for row in visit if row["dates_from"]]
        items = (row["start_date"] for row in rows_of(session.connection(), Item, visit_id))
        return known[0] if known else min((day for day in items if day), default=None)

    return read_agenda(table, meaning, first=workspace.read(first_day))


def _known_cities(rows: Sequence[ListedItem], finder: PlaceFinder) -> dict[str, CityFacts]:
    """The cities that the rows name, the visit does not have, and of which there is only one that can be meant."""
    typed = {row.city for row in rows if row.city and finder.city(row.city) is None}
    return {text: facts for text in typed if (facts := _facts(text)) is not None}


def _facts(text: str) -> CityFacts | None:
    named = [
        place
        for place in find_places(text)
        if place.kind == "city"
        and fold(text) in {fold(name) for name in (place.name, place.chinese or "", *place.other_names)}
    ]
    if not named:
        return None
    first, others = named[0], named[1:]
    if any(one.zone != first.zone and 20 * (one.population or 0) > (first.population or 0) for one in others):
        return None
    return CityFacts(first.zone, first.country, first.name, first.chinese)


def _notes(
    row: ListedItem, attending: Attending, finder: PlaceFinder, cities: Mapping[str, CityFacts]
) -> list[Message]:
    notes: list[Message] = []
    unknown = attending.unknown(row.people)
    if unknown:
        notes.append(message("Not in the visit, kept in the notes: {people}.", people=", ".join(unknown)))
    if row.city and finder.city(row.city) is None and row.city not in cities:
        notes.append(message("The time zone of {city} is not certain; set it at the place.", city=row.city))
    if row.start.date is None:
        notes.append(message("No day is known for it."))
    return notes
