"""Gifts and tasks from a command line: registers in and out, advice, what is due."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from planner.cli.speaking import put, put_text, say
from planner.clock import system_clock
from planner.messages import Message, message, plural_message
from planner.rules.gift_facts import GiftAdvice
from planner.usecases.commands.gifts_register import ImportRegister
from planner.usecases.commands.tasks import MakeChecklist, MakeGiftTasks
from planner.usecases.gift_check import gift_advice
from planner.usecases.gift_papers import KINDS, write_gifts
from planner.usecases.gift_register import Review, register_of_file, review
from planner.usecases.home_day import home_day
from planner.usecases.proposed_tasks import proposed_tasks
from planner.usecases.show import visit_named
from planner.usecases.tasks import TaskLine, tasks_of
from planner.workspace import Workspace

Tr = Callable[[Message], str]


def add_gift_words(verbs: Any, shared: argparse.ArgumentParser, tr: Tr) -> None:
    """Adds the words `gifts import`, `gifts export`, `gifts check` and `tasks` to the calls."""
    what = message("take in a register of gifts, give one out, or say what the rules say")
    gifts = verbs.add_parser("gifts", help=tr(what), description=tr(what))
    deeds = gifts.add_subparsers(dest="deed", metavar="import|export|check", required=True)

    def deed(name: str, what: Message) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = deeds.add_parser(name, help=tr(what), description=tr(what), parents=[shared])
        return made

    taking = deed("import", message("take in a register of gifts; without --yes, only say what that would do"))
    taking.add_argument("file", metavar="FILE", type=Path)
    _of_visit(taking, tr)
    taking.add_argument(
        "--encoding", metavar="E", help=tr(message("how the text is encoded, where the guess is wrong"))
    )
    taking.add_argument("--yes", action="store_true", help=tr(message("store the rows")))
    giving = deed("export", message("write the register, or the list for the luggage"))
    giving.add_argument("--columns", choices=KINDS, required=True, help=tr(message("whose columns")))
    giving.add_argument(
        "--to", metavar="FILE", type=Path, required=True, help=tr(message("a .csv, an .xlsx or a .pdf"))
    )
    _of_visit(giving, tr)
    giving.add_argument("--nil-returns", action="store_true", help=tr(message("nil returns too, at their places")))
    asking = deed("check", message("say what rules, customs and memory say of the gifts of a visit"))
    _visit(asking, tr)
    asking.add_argument("--json", action="store_true", help=tr(message("as JSON, for other programs")))
    what = message("list the tasks of a visit by the day they are due")
    listing = verbs.add_parser("tasks", help=tr(what), description=tr(what), parents=[shared])
    _visit(listing, tr)
    listing.add_argument(
        "--make", action="store_true", help=tr(message("make the tasks of the checklist and of gifts"))
    )
    listing.add_argument("--json", action="store_true", help=tr(message("as JSON, for other programs")))


def _visit(verb: argparse.ArgumentParser, tr: Tr) -> None:
    verb.add_argument(
        "visit", metavar="VISIT", help=tr(message("an id, a unique beginning of one, or a unique part of the title"))
    )


def _of_visit(verb: argparse.ArgumentParser, tr: Tr) -> None:
    verb.add_argument("--visit", metavar="VISIT", help=tr(message("of this visit alone")))


def gifts(workspace: Workspace, call: argparse.Namespace, language: str) -> int:
    """Does what stands behind `gifts`."""
    return {"import": _import, "export": _export, "check": _check}[call.deed](workspace, call, language)


def _import(workspace: Workspace, call: argparse.Namespace, language: str) -> int:
    """One line a row: new or known, gift or nil return, line, date, from, to, what, value, currency."""
    visit_id = visit_named(workspace, call.visit).visit_id if call.visit else None
    found = review(workspace, register_of_file(call.file, encoding=call.encoding))
    for one in found.rows:
        row = one.row
        value = row.value
        put(one.state, "nil" if row.nil else "gift", row.line, row.date, row.giver, row.recipient, row.description,
            (value.amount or value.text) if value else None, value.currency if value else None)  # fmt: skip
    for line, text in found.register.aside:
        say(message("Line {line} is no gift and was set aside: {text}", line=line, text=text), language)
    _sum_up(found, language)
    if not call.yes:
        say(message("Nothing was stored. Add --yes to store the rows."), language)
        return 0
    workspace.run(ImportRegister(found.register.rows, visit_id, found.register.name))
    say(message("The rows were stored."), language)
    return 0


def _sum_up(found: Review, language: str) -> None:
    new, nil = len(found.new_gifts), len(found.new_nil_returns)
    say(plural_message("{count} new gift.", "{count} new gifts.", count=new), language)
    if nil:
        text = plural_message(
            "{count} nil return, which is not a gift, is set aside.",
            "{count} nil returns, which are not gifts, are set aside.",
            count=nil,
        )
        say(text, language)
    if found.known:
        say(plural_message("{count} row is known already.", "{count} rows are known already.", count=found.known),
            language)  # fmt: skip


def _export(workspace: Workspace, call: argparse.Namespace, language: str) -> int:
    visit_id = visit_named(workspace, call.visit).visit_id if call.visit else None
    count = write_gifts(workspace, call.to, columns=call.columns, as_of=system_clock(), visit_id=visit_id,
                        nil_returns=call.nil_returns)  # fmt: skip
    put(call.to)
    say(plural_message("{count} row was written.", "{count} rows were written.", count=count), language)
    return 0


def _check(workspace: Workspace, call: argparse.Namespace, language: str) -> int:
    visit = visit_named(workspace, call.visit)
    advice = gift_advice(workspace, visit.visit_id, today=_today(workspace, visit.visit_id))
    if call.json:
        put_text(advice_json(advice, language=language))
        return 0
    for one in advice:
        put(one.gift_key, one.level, one.kind, one.text.in_language(language), one.source, one.deadline)
    if not advice:
        say(message("Nothing is to be said of the gifts."), language)
    return 0


def advice_json(advice: tuple[GiftAdvice, ...], *, language: str) -> str:
    """A list of objects: gift (its key), level, kind, text, source, deadline (YYYY-MM-DD or null) and what else."""
    listed = [
        {
            "gift": one.gift_key,
            "level": one.level,
            "kind": one.kind,
            "text": one.text.in_language(language),
            "source": one.source,
            "deadline": one.deadline.isoformat() if one.deadline else None,
            "name": one.name,
            "checked_on": one.checked_on,
            "confirmed": one.confirmed,
            "certain": one.certain,
        }
        for one in advice
    ]
    return json.dumps(listed, ensure_ascii=False, indent=1) + "\n"


def tasks(workspace: Workspace, call: argparse.Namespace, language: str) -> int:
    """One line a task: due, status, owner, title."""
    visit = visit_named(workspace, call.visit)
    today = _today(workspace, visit.visit_id)
    if call.make:
        workspace.run(MakeChecklist(visit.visit_id))
        workspace.run(MakeGiftTasks(visit.visit_id))
    lines = tasks_of(workspace, visit.visit_id, today=today)
    if not lines:
        lines = proposed_tasks(workspace, visit.visit_id, today=today)
        say(message("This visit has no tasks yet; these are proposed. --make makes them."), language)
    if call.json:
        put_text(json.dumps([_task(line) for line in lines], ensure_ascii=False, indent=1) + "\n")
        return 0
    for line in lines:
        title = line.title_native or line.title if language.startswith("zh") else line.title
        put(line.due, line.status, line.owner, title)
    return 0


def _today(workspace: Workspace, visit_id: str) -> date:
    return workspace.read(lambda session: home_day(session.connection(), visit_id, now=system_clock()))


def _task(line: TaskLine) -> dict[str, Any]:
    return {
        "due": line.due.isoformat() if line.due else None,
        "status": line.status,
        "owner": line.owner,
        "title": line.title,
        "title_native": line.title_native,
        "when": line.when,
        "done_on": line.done_on,
        "template": line.template,
    }
