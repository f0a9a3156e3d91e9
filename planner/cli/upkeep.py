"""Verbs that look after the database itself. They do not open it as the others do: it may be damaged or gone."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path

from planner.cli.speaking import put, say
from planner.clock import system_clock
from planner.errors import StorageError
from planner.messages import message
from planner.storage.database import open_database
from planner.usecases.backups import database_path, examine_office, list_backups, restore_backup
from planner.workspace import Workspace

Upkeep = Callable[[str | Path, argparse.Namespace, str], int]


def _backup(where: str | Path, call: argparse.Namespace, _language: str) -> int:
    path = database_path(where)
    if not path.exists():
        raise StorageError(message("There is no database {path}.", path=str(path)))
    workspace = Workspace(open_database(path), clock=system_clock)
    try:
        if call.to is not None:
            workspace.save_copy(call.to)
            put(call.to)
        else:
            made = workspace.back_up("asked", always=True)
            put(made.path if made else None)
    finally:
        workspace.close()
    return 0


def _backups(where: str | Path, _call: argparse.Namespace, _language: str) -> int:
    for listed in list_backups(where):
        backup = listed.backup
        made = f"{backup.made:%Y-%m-%dT%H:%M:%SZ}"
        put(backup.path, made, backup.reason, backup.size, "ok" if listed.sound else "bad")
    return 0


def _restore(where: str | Path, call: argparse.Namespace, language: str) -> int:
    done = restore_backup(where, call.backup, clock=system_clock, unchecked=call.unchecked)
    put(done.source)
    if done.kept is not None:
        say(message("What was there before is kept in {file}.", file=str(done.kept.path)), language)
    return 0


def _doctor(where: str | Path, _call: argparse.Namespace, language: str) -> int:
    findings = examine_office(where)
    for finding in findings:
        put(finding.check, finding.state, finding.text.in_language(language))
    return 1 if any(finding.state == "bad" for finding in findings) else 0


UPKEEP: Mapping[str, Upkeep] = {"backup": _backup, "backups": _backups, "restore": _restore, "doctor": _doctor}
