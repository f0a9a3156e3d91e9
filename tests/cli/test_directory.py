"""`directory` on the command line, to the byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.clock import system_clock
from planner.storage.database import open_database
from planner.usecases.commands.directory import CreateDirectoryPerson
from planner.workspace import Workspace
from tests.cli.conftest import Answer, Call


@pytest.fixture
def twins(home: Path) -> list[str]:
    path = home / "data" / "office.sqlite"
    path.parent.mkdir(parents=True, exist_ok=True)
    workspace = Workspace(open_database(path), clock=system_clock)
    ids = [workspace.run(CreateDirectoryPerson({"name": name})) for name in ("Li Na", "Na Li")]
    workspace.close()
    return ids


def test_doubles_are_listed_told_apart_and_offered_again(call: Call, twins: list[str]) -> None:
    one, other = twins
    ordered = sorted(((one, "Li Na"), (other, "Na Li")))
    doubles = "".join(f"1\tname\t{key}\t{name}\t\t\t\n" for key, name in ordered)
    assert call("directory", "doubles") == Answer(0, doubles, "")
    assert call("directory", "apart", one, other) == Answer(0, "", "1 pair was told apart.\n")
    assert call("directory", "doubles") == Answer(0, "", "")
    pairs = "".join(f"1\t{key}\t{name}\t\t\t\n" for key, name in ordered)
    assert call("directory", "apart") == Answer(0, pairs, "")
    assert call("directory", "together", other, one) == Answer(0, "", "They may be one again.\n")
    assert call("directory", "doubles") == Answer(0, doubles, "")


def test_what_cannot_be_told_apart_is_said(call: Call, twins: list[str]) -> None:
    one, other = twins
    assert call("directory", "apart", one) == Answer(1, "", "Choose two entries to tell apart.\n")
    told = "These two were not told apart. Look at `directory apart`.\n"
    assert call("directory", "together", one, other) == Answer(1, "", told)
    gone = "This is no longer there; it was deleted in the meantime.\n"
    assert call("directory", "apart", one, "nobody") == Answer(1, "", gone)
