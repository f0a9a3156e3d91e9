"""Lists of people and programmes from a command line: looked at first, stored with --yes."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

from planner.cli.speaking import put, say
from planner.messages import Message, message, plural_message
from planner.models.moment import Moment
from planner.rules.lists.reading import Reading
from planner.rules.lists.sheet_groups import group_of
from planner.rules.lists.sheet_names import proposal_of
from planner.rules.lists.table import Table
from planner.usecases.list_files import people_table, people_tables, programme_tables
from planner.usecases.people_list import IncomingSheet, Preview, guess_meaning, preview_sheets, store_sheets
from planner.usecases.people_out import export_people
from planner.usecases.programme_list import guess_agenda_meaning, preview_programme
from planner.usecases.programme_list import store_sheets as store_programme
from planner.usecases.show import visit_named
from planner.workspace import Workspace

Tr = Callable[[Message], str]


def add_list_words(verbs: Any, shared: argparse.ArgumentParser, tr: Tr) -> None:
    """Adds the words `people import`, `people export` and `programme import` to the calls."""
    what = message("take in a list of people, or give one out")
    people = verbs.add_parser("people", help=tr(what), description=tr(what))
    deeds = people.add_subparsers(dest="deed", metavar="import|export", required=True)
    what = message("take in a list of people; without --yes, only say what that would do")
    importing = deeds.add_parser("import", help=tr(what), description=tr(what), parents=[shared])
    _importing(importing, tr)
    _reading(importing, tr)
    programme = message("take in the table of a programme")
    agenda = verbs.add_parser("programme", help=tr(programme), description=tr(programme))
    agenda_deeds = agenda.add_subparsers(dest="deed", metavar="import", required=True)
    what = message("take in the table of a programme; without --yes, only say what that would do")
    _importing(agenda_deeds.add_parser("import", help=tr(what), description=tr(what), parents=[shared]), tr)
    what = message("write the people of a visit as a list")
    giving = deeds.add_parser("export", help=tr(what), description=tr(what), parents=[shared])
    _visit(giving, tr)
    giving.add_argument("--to", metavar="FILE", type=Path, required=True, help=tr(message("a .csv or an .xlsx")))


def _importing(verb: argparse.ArgumentParser, tr: Tr) -> None:
    verb.add_argument("file", metavar="FILE", type=Path)
    _visit(verb, tr)
    verb.add_argument("--encoding", metavar="E", help=tr(message("how the text is encoded, where the guess is wrong")))
    verb.add_argument("--sheet", metavar="S", help=tr(message("the sheet of a workbook")))
    verb.add_argument("--yes", action="store_true", help=tr(message("store what is certain")))


def _reading(verb: argparse.ArgumentParser, tr: Tr) -> None:
    """As what rows of a list of people are read, where an officer knows better."""
    rows: dict[str, Any] = {"type": lambda text: _rows(text, tr), "default": (), "metavar": "N[,N…]"}
    what = message("read these rows as people, whatever they look like")
    verb.add_argument("--as-person", help=tr(what), **rows)
    what = message("read these rows as headings of the rows below them")
    verb.add_argument("--as-heading", help=tr(what), **rows)
    what = message("split these rows, or all, into the people whom their cell names")
    verb.add_argument("--split", help=tr(what), **{**rows, "metavar": "N[,N…]|all"})
    what = message("take in every sheet of people, each of the side, part and group that its name says")
    verb.add_argument("--all-sheets", action="store_true", help=tr(what))


def _rows(text: str, tr: Tr) -> tuple[int, ...] | Literal["all"]:
    if text == "all":
        return "all"
    parts = [part.strip() for part in text.split(",")]
    if not all(part.isascii() and part.isdigit() for part in parts):
        told = message("“{text}” is no list of row numbers, such as 4,7", text=text)
        raise argparse.ArgumentTypeError(tr(told))
    return tuple(map(int, parts))


def _visit(verb: argparse.ArgumentParser, tr: Tr) -> None:
    named = message("an id, a unique beginning of one, or a unique part of the title")
    verb.add_argument("--visit", metavar="VISIT", required=True, help=tr(named))


def people(workspace: Workspace, call: argparse.Namespace, language: str) -> int:
    """`people import` prints a line a row, `people export` the file it wrote."""
    visit = visit_named(workspace, call.visit)
    if call.deed == "export":
        count = export_people(workspace, visit.visit_id, call.to, mark=False)
        put(call.to)
        say(plural_message("{count} person was written.", "{count} people were written.", count=count), language)
        return 0
    tables: tuple[Table, ...] = (people_table(call.file, encoding=call.encoding, sheet=call.sheet),)
    if call.all_sheets and call.sheet is None:
        tables = people_tables(call.file, encoding=call.encoding)
    for note in dict.fromkeys(note for table in tables for note in table.notes):
        say(note, language)
    sheets = [_sheet(workspace, table, together=len(tables) > 1) for table in tables]
    readings = _readings(call, sheets, preview_sheets(workspace, visit.visit_id, sheets))
    found = preview_sheets(workspace, visit.visit_id, sheets, readings=readings)
    _print_people(found, language)
    _say_kept({head: member for sheet in sheets for head, member in sheet.meaning.items()}, language)
    if call.split == () and any("several" in row.may_be for row in found.rows):
        say(message("Some rows may name several people. With --split all, each becomes a person."), language)
    if not call.yes:
        say(message("Nothing was stored. With --yes, new and exact rows are."), language)
        return 0
    done = store_sheets(workspace, visit.visit_id, sheets, readings=readings)
    say(
        message(
            "{made} made, {changed} changed, {gone} no longer in the list, {restored} back in it.",
            made=str(done.made),
            changed=str(done.changed),
            gone=str(done.gone),
            restored=str(done.restored),
        ),
        language,
    )
    if done.groups or done.joined:
        say(
            message(
                "{groups} made; {people} put into groups.",
                groups=plural_message("{count} group", "{count} groups", count=done.groups),
                people=plural_message("{count} person", "{count} people", count=done.joined),
            ),
            language,
        )
    _say_left_out(done.left_out, language)
    return 0


def _sheet(workspace: Workspace, table: Table, *, together: bool) -> IncomingSheet:
    """A sheet as it comes in; where several do, its name says the side, the part and the group."""
    side, role = proposal_of(table.sheet or "") if together else (None, None)
    group = group_of(table.sheet or "") if together else None
    name = group.name if group is not None else None
    return IncomingSheet(table, guess_meaning(workspace, table), side or "delegation", role, name)


def _readings(
    call: argparse.Namespace, sheets: Sequence[IncomingSheet], found: Preview
) -> dict[tuple[int, int], Reading]:
    """As what the call wants rows read. Row numbers are those of each sheet."""
    told: dict[tuple[int, int], Reading] = {}
    asked: tuple[tuple[Reading, Any], ...] = (
        ("person", call.as_person), ("heading", call.as_heading), ("several", call.split),
    )  # fmt: skip
    for row in found.rows:
        at, number = (row.key[0] if isinstance(row.key, tuple) else 0), row.number
        for reading, wanted in asked:
            if reading in row.may_be if wanted == "all" else number in wanted:
                told[at, number] = reading
    return told


def programme(workspace: Workspace, call: argparse.Namespace, language: str) -> int:
    """`programme import` prints a line a row."""
    visit = visit_named(workspace, call.visit)
    tables = programme_tables(call.file, encoding=call.encoding, sheet=call.sheet)
    meanings = [guess_agenda_meaning(workspace, table) for table in tables]
    for table, meaning in zip(tables, meanings, strict=True):
        if len(tables) > 1:
            say(message("Sheet “{sheet}”:", sheet=table.sheet or ""), language)
        _show_programme(workspace, visit.visit_id, table, meaning, language)
    if not call.yes:
        say(message("Nothing was stored. With --yes, new and exact rows are."), language)
        return 0
    sheets = list(zip(tables, meanings, strict=True))
    done = store_programme(workspace, visit.visit_id, sheets, decisions=[{}] * len(sheets))
    say(
        message(
            "{items}, {changed} changed, {places}.",
            items=plural_message("{count} item made", "{count} items made", count=done.made),
            changed=str(done.changed),
            places=plural_message("{count} place made", "{count} places made", count=done.places),
        ),
        language,
    )
    _say_left_out(len(done.left_out) + done.skipped, language)
    return 0


def _show_programme(
    workspace: Workspace, visit_id: str, table: Table, meaning: Mapping[str, str], language: str
) -> None:
    for note in table.notes:
        say(note, language)
    for row in preview_programme(workspace, visit_id, table, meaning):
        told = [text.in_language(language) for text in (row.why, *row.notes) if text is not None]
        if row.kind == "likely":
            told.insert(0, f"→ {row.item}")
        put(row.number, row.kind, _when(row.start, row.end), row.item_kind, row.title, row.place, "; ".join(told))
    _say_kept(meaning, language)


def _when(start: Moment, end: Moment | None) -> str:
    clocks = "–".join(f"{one.time:%H:%M}" for one in (start, end) if one is not None and one.time is not None)
    part = start.day_part or "" if not clocks else ""
    return " ".join(text for text in (start.date.isoformat() if start.date else "", clocks, part) if text)


def _say_left_out(count: int, language: str) -> None:
    if count:
        say(
            plural_message(
                "{count} row was left out: see likely, double and bad above.",
                "{count} rows were left out: see likely, double and bad above.",
                count=count,
            ),
            language,
        )


def _print_people(found: Preview, language: str) -> None:
    """A line a row: its number, what it is, who, of which organisation, and what is to be known."""
    for row in found.rows:
        told = [text.in_language(language) for text in (row.why, *row.notes) if text is not None]
        if row.kind == "likely":
            told.insert(0, f"→ {row.person}")
        told += [f"{change.attribute}: “{change.before}” → “{change.after}”" for change in row.changes]
        put(row.number, row.kind, row.label, row.organization, "; ".join(told))
    for _, label in found.gone:
        put("", "gone", label, "", "")


def _say_kept(meaning: Mapping[str, str], language: str) -> None:
    kept = [head for head, member in meaning.items() if not member]
    if kept:
        say(message("Kept as typed, without a meaning: {columns}.", columns=", ".join(kept)), language)
