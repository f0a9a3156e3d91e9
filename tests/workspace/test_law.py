"""The law of undo: what a command did, undo takes back to the letter, and redo does again."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from planner.usecases import commands
from planner.usecases.commands.directory_apart import TellApart
from planner.usecases.commands.directory_merges import MergeEntries
from planner.usecases.commands.office_things import CreateInOffice
from planner.usecases.commands.things import Create, Edit, Remove, Reorder
from planner.workspace import Changes, Command, Workspace
from tests.offices import differing, dump, office, refuse_lossy_export, versions
from tests.workspace.examples import EXAMPLES, OFFICE_ROWS
from tests.workspace.office_rows import FillOffice
from tests.workspace.story import OTHER, STORY

ABSTRACT = {Create, CreateInOffice, Edit, MergeEntries, Remove, Reorder, TellApart}
"""What the commands on one kind of thing have in common; nobody runs them as they are."""


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with office(tmp_path, STORY, OTHER) as opened:
        opened.run(FillOffice(OFFICE_ROWS))
        yield opened


def kinds_of_command() -> set[type[Command[Any]]]:
    """Every command of the program."""
    for module in pkgutil.iter_modules(commands.__path__, f"{commands.__name__}."):
        importlib.import_module(module.name)
    found: set[type[Command[Any]]] = set()
    waiting: list[type[Any]] = [Command]
    while waiting:
        below = waiting.pop().__subclasses__()
        waiting += below
        found |= {kind for kind in below if kind.__module__.startswith("planner.")}
    # A dataclass with slots is made anew; the first one lives on as a subclass that nobody can name.
    named = {kind for kind in found if getattr(importlib.import_module(kind.__module__), kind.__name__) is kind}
    return named - ABSTRACT


def name_of(command: Command[Any]) -> str:
    return type(command).__name__


def test_every_command_has_an_example() -> None:
    assert {type(example) for example in EXAMPLES} == kinds_of_command()


@pytest.mark.parametrize("command", EXAMPLES, ids=name_of)
def test_undo_takes_a_command_back_and_redo_does_it_again(command: Command[Any], workspace: Workspace) -> None:
    heard: list[Changes] = []
    workspace.subscribe(heard.append)
    before, before_versions = dump(workspace), versions(workspace)
    workspace.run(command)
    after, after_versions = dump(workspace), versions(workspace)
    touched = differing(before, after)
    assert touched
    refuse_lossy_export(workspace)
    seen = [before_versions, after_versions]
    for back, there in ((before, after), (before, after)):
        label = workspace.undo_label
        assert workspace.undo() == label == workspace.redo_label
        assert dump(workspace) == back
        seen.append(versions(workspace))
        assert workspace.redo() == label == workspace.undo_label
        assert dump(workspace) == there
        seen.append(versions(workspace))
    assert [changes.rows for changes in heard] == [touched] * 5
    refuse_falling_versions(seen)


def refuse_falling_versions(seen: list[dict[tuple[str, str], int]]) -> None:
    """Fails where the version of a row ever went back, also while the row was away."""
    highest: dict[tuple[str, str], int] = {}
    fallen = []
    for state in seen:
        fallen += [place for place, version in state.items() if version < highest.get(place, 0)]
        highest |= state
    assert fallen == []
