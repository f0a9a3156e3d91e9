"""Lists of people and programmes from a command line: looked at first, stored with --yes."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from planner.cli.speaking import put, say
from planner.messages import Message, message, plural_message
from planner.usecases.list_files import people_table
from planner.usecases.people_list import Preview, export_people, guess_meaning, preview, store
from planner.usecases.show import visit_named
from planner.workspace import Workspace

Tr = Callable[[Message], str]


def add_list_words(verbs: Any, shared: argparse.ArgumentParser, tr: Tr) -> None:
    """Adds the words `people import`, `people export` and `programme import` to the calls."""
    what = message("take in a list of people, or give one out")
    people = verbs.add_parser("people", help=tr(what), description=tr(what))
    deeds = people.add_subparsers(dest="deed", metavar="import|export", required=True)
    what = message("take in a list of people; without --yes, only say what that would do")
    _importing(deeds.add_parser("import", help=tr(what), description=tr(what), parents=[shared]), tr)
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


def _visit(verb: argparse.ArgumentParser, tr: Tr) -> None:
    named = message("an id, a unique beginning of one, or a unique part of the title")
    verb.add_argument("--visit", metavar="VISIT", required=True, help=tr(named))


def people(workspace: Workspace, call: argparse.Namespace, language: str) -> int:
    """`people import` prints a line a row, `people export` the file it wrote."""
    visit = visit_named(workspace, call.visit)
    if call.deed == "export":
        count = export_people(workspace, visit.visit_id, call.to)
        put(call.to)
        say(plural_message("{count} person was written.", "{count} people were written.", count=count), language)
        return 0
    table = people_table(call.file, encoding=call.encoding, sheet=call.sheet)
    for note in table.notes:
        say(note, language)
    meaning = guess_meaning(workspace, table)
    found = preview(workspace, visit.visit_id, table, meaning)
    _print_people(found, language)
    _say_kept(meaning, language)
    if not call.yes:
        say(message("Nothing was stored. With --yes, new and exact rows are."), language)
        return 0
    done = store(workspace, visit.visit_id, table, meaning)
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
    if done.left_out:
        say(
            plural_message(
                "{count} row was left out: see likely, double and bad above.",
                "{count} rows were left out: see likely, double and bad above.",
                count=done.left_out,
            ),
            language,
        )
    return 0


_KINDS: Mapping[str, Message] = {
    "exact": message("exact"),
    "likely": message("likely"),
    "new": message("new"),
    "double": message("double"),
    "bad": message("bad"),
}


def _print_people(found: Preview, language: str) -> None:
    """A line a row: its number, what it is, who, of which organisation, and what is to be known."""
    for row in found.rows:
        told = [text.in_language(language) for text in (row.why, *row.notes) if text is not None]
        if row.kind == "likely":
            told.insert(0, f"→ {row.person}")
        told += [f"{change.attribute}: “{change.before}” → “{change.after}”" for change in row.changes]
        put(row.number, _KINDS[row.kind].in_language(language), row.label, row.organization, "; ".join(told))
    for _, label in found.gone:
        put("", message("gone").in_language(language), label, "", "")


def _say_kept(meaning: Mapping[str, str], language: str) -> None:
    kept = [head for head, member in meaning.items() if not member]
    if kept:
        say(message("Kept as typed, without a meaning: {columns}.", columns=", ".join(kept)), language)
