"""What each verb does and prints."""

from __future__ import annotations

import argparse

from planner.cli.bugs import tell_bug
from planner.cli.checking import check
from planner.cli.directory import directory
from planner.cli.gifts import gifts, tasks
from planner.cli.lists import people, programme
from planner.cli.lookup import LOOKUPS
from planner.cli.programme import programme_lines
from planner.cli.programme_json import programme_json
from planner.cli.speaking import put, put_text, say
from planner.cli.upkeep import UPKEEP
from planner.clock import system_clock
from planner.errors import PlannerError
from planner.messages import message
from planner.paths import default_database
from planner.usecases.backups import way_back
from planner.usecases.commands.duplicate import DuplicateVisit
from planner.usecases.commands.shift import ShiftVisit
from planner.usecases.commands.visits import RemoveVisit
from planner.usecases.export import Order, Progress, export_visit
from planner.usecases.import_visit import visit_from_file
from planner.usecases.office import open_office
from planner.usecases.samples import fill_with_samples
from planner.usecases.show import visit_content, visit_named, visits
from planner.usecases.take_in import take_in
from planner.workspace import Workspace


def run_verb(call: argparse.Namespace, *, language: str) -> int:
    """Opens the database, does what the verb says, and returns the exit status."""
    where = default_database() if call.database is None else call.database
    try:
        if call.verb in LOOKUPS:
            return LOOKUPS[call.verb](call)
        if call.verb in UPKEEP:
            return UPKEEP[call.verb](where, call, language)
        workspace = open_office(where, clock=system_clock)
    except PlannerError as fault:
        say(fault.message, language)
        way = way_back(where) if call.verb not in (*UPKEEP, *LOOKUPS) else None
        if way is not None:
            say(way, language)
        return 1
    if workspace.read_only is not None:
        say(workspace.read_only, language)
    try:
        return _VERBS[call.verb](workspace, call, language)
    except PlannerError as fault:
        say(fault.message, language)
        return 1
    finally:
        workspace.close()
        for notice in workspace.notices:
            say(notice, language)


def _import(workspace: Workspace, call: argparse.Namespace, language: str) -> int:
    status = 0
    for path in call.files:
        try:
            stored = take_in(workspace, visit_from_file(path))
        except PlannerError as fault:
            say(fault.message, language)
            status = 1
        except Exception as fault:  # noqa: BLE001 -- a bug in one file must not keep the others out
            tell_bug(fault, language)
            status = 1
        else:
            put(stored.visit_id, stored.title, stored.item_count)
    return status


def _visits(workspace: Workspace, _call: argparse.Namespace, _language: str) -> int:
    for visit in visits(workspace):
        put(visit.visit_id, visit.title, visit.first_day, visit.last_day, visit.item_count)
    return 0


def _show(workspace: Workspace, call: argparse.Namespace, language: str) -> int:
    visit = visit_named(workspace, call.visit)
    content = visit_content(workspace, visit.visit_id, clock=system_clock)
    if call.json:
        put_text(programme_json(content))
    else:
        for line in programme_lines(content, language=language):
            put(line)
        if not content.days and not content.undated:
            say(message("Nothing is planned yet."), language)
    return 0


def _delete(workspace: Workspace, call: argparse.Namespace, language: str) -> int:
    visit = visit_named(workspace, call.visit)
    workspace.run(RemoveVisit(visit.visit_id))
    say(message("“{title}” was deleted.", title=visit.title), language)
    return 0


def _samples(workspace: Workspace, _call: argparse.Namespace, language: str) -> int:
    for stored in fill_with_samples(workspace):
        say(message("“{title}” was added.", title=stored.title), language)
    return 0


def _export(workspace: Workspace, call: argparse.Namespace, language: str) -> int:
    visit = visit_named(workspace, call.visit)
    order = Order(
        folder=call.to,
        formats=call.format,
        languages=tuple(call.language.split("+")) if call.language else None,
        audience=call.audience,
        person=call.person,
        group=call.group,
        without_internal=call.without_internal,
        page=call.page,
    )

    def report(news: Progress) -> None:
        if news.path is not None:
            put(news.path)
        if news.note is not None:
            say(news.note, language)

    export_visit(workspace, visit.visit_id, order, as_of=system_clock(), report=report)
    return 0


def _duplicate(workspace: Workspace, call: argparse.Namespace, _language: str) -> int:
    visit = visit_named(workspace, call.visit)
    copy_id = workspace.run(DuplicateVisit(visit.visit_id, title=call.title, days=call.days))
    copy = visit_named(workspace, copy_id)
    put(copy.visit_id, copy.title, copy.item_count)
    return 0


def _shift(workspace: Workspace, call: argparse.Namespace, _language: str) -> int:
    visit = visit_named(workspace, call.visit)
    workspace.run(ShiftVisit(visit.visit_id, days=call.days, minutes=call.minutes))
    moved = visit_named(workspace, visit.visit_id)
    put(moved.visit_id, moved.title, moved.first_day, moved.last_day, moved.item_count)
    return 0


_VERBS = {
    "import": _import,
    "visits": _visits,
    "show": _show,
    "check": check,
    "people": people,
    "programme": programme,
    "gifts": gifts,
    "tasks": tasks,
    "directory": directory,
    "delete": _delete,
    "samples": _samples,
    "export": _export,
    "duplicate": _duplicate,
    "shift": _shift,
}
