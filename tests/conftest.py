"""What holds in every test: its own folders, a zone that is nobody's, and silence.

A logged warning, a message of Qt, a thread or a database connection left behind fails the test.
What is let through stands in `tests/noise.py` with its reason; a test that means to make a warning
says so with `@pytest.mark.logs("pattern")`, and fails when the warning does not come.
"""

from __future__ import annotations

import logging
import os
import re
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import event
from sqlalchemy.pool import Pool

from tests import empty_office, noise, patience, statements
from tests.patience import PatientBot
from tests.soak import WHOLE

os.environ["QT_QPA_PLATFORM"] = "offscreen"
# No answer may depend on the zone of the machine. Chatham's clock differs from UTC by 12:45 or 13:45.
os.environ["TZ"] = "Pacific/Chatham"
if hasattr(time, "tzset"):
    time.tzset()

settings.register_profile("check", max_examples=25, deadline=None, derandomize=True, database=None)
settings.register_profile("soak", max_examples=2000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("soak" if WHOLE else "check")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "logs(pattern): the test makes a logged warning that matches")
    for pattern in noise.QT:
        config.addinivalue_line("qt_log_ignore", pattern)


@pytest.fixture(scope="session", autouse=True)
def offices_begin_alike() -> Iterator[None]:
    """A new office gets its tables from `tests/empty_office.py`, and its statements compiled where another had them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("planner.storage.database.upgrade", empty_office.upgrade)
        patch.setattr("planner.storage.sqlite.create_engine", statements.engine_that_shares)
        patch.setattr("planner.storage.server.create_engine", statements.engine_that_shares)
        yield


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> PatientBot:
    """That of pytest-qt, with patience."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that stands for the user's own: data, config and exports lie in it."""
    folder = tmp_path / "home"
    monkeypatch.setenv("PLANNER_HOME", str(folder))
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.setenv(name, "C.UTF-8")
    return folder


class _Listener(logging.Handler):
    """Keeps each record from WARNING up as `logger: message`."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def silence(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test that logs a warning it did not announce, or announces one that does not come."""
    listener = _Listener()
    logging.getLogger().addHandler(listener)
    yield
    logging.getLogger().removeHandler(listener)
    announced = [mark.args[0] for mark in request.node.iter_markers("logs")]
    known = [*noise.LOGS, *announced]
    loud = [line for line in listener.heard if not any(re.search(pattern, line) for pattern in known)]
    missed = [pattern for pattern in announced if not any(re.search(pattern, line) for line in listener.heard)]
    assert (loud, missed) == ([], []), "logged without leave, and announced but not logged"


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """Fails a test after which a thread it started is still running when patience is at its end."""
    before = set(threading.enumerate())
    yield
    # A thread of Qt that once called Python stays in the list under a dummy's name.
    left = [t for t in threading.enumerate() if t not in before and not t.name.startswith("Dummy-")]
    for thread in left:
        thread.join(timeout=patience.THREADS_END)
    assert [thread.name for thread in left if thread.is_alive()] == []


_in_use: set[int] = set()
"""Connections that some session or reader holds just now."""


@event.listens_for(Pool, "checkout")
def _taken(_connection: Any, record: Any, _proxy: Any) -> None:
    _in_use.add(id(record))


@event.listens_for(Pool, "checkin")
def _returned(_connection: Any, record: Any) -> None:
    _in_use.discard(id(record))


@pytest.fixture(autouse=True)
def no_connection_left() -> Iterator[None]:
    """Fails a test that leaves a session open: each connection it took must be back in its pool."""
    before = set(_in_use)
    yield
    left = _in_use - before
    _in_use.difference_update(left)
    assert not left, f"{len(left)} database connections were not given back"
