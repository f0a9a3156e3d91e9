"""The door on a small visit, and a second program at the same database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.storage import sqlite
from planner.workspace import Workspace
from tests.offices import office, opened
from tests.patience import PATIENCE
from tests.workspace.talks import WORLD


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planners that take turns wait longer than five seconds: a slow machine is not a lock that stays."""
    monkeypatch.setattr(sqlite, "PRAGMAS", {**sqlite.PRAGMAS, "busy_timeout": PATIENCE * 1000})


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with office(tmp_path, WORLD) as opened_here:
        yield opened_here


@pytest.fixture
def other(workspace: Workspace, tmp_path: Path) -> Iterator[Workspace]:
    """A second program at the same database."""
    with opened(tmp_path / "office.sqlite") as opened_too:
        yield opened_too
