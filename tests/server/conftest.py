"""A database on the server for each test, made to sort as a language does: nothing of that may show."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import cache
from pathlib import Path

import pytest

from planner.clock import fixed_clock
from planner.storage import server
from planner.storage.database import open_database
from planner.workspace import Workspace
from tests import servers
from tests.patience import PATIENCE
from tests.worlds import NOON

SORTED_ELSEWHERE = "TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'sv-SE' LOCALE 'C'"
"""A database that sorts as Swedish does, with å after z and without regard to case and signs."""

Opened = Callable[[], AbstractContextManager[Workspace]]


@pytest.fixture(autouse=True)
def needs_server() -> None:
    """Skips the test where there is no server."""
    if reason := servers.why_not():
        pytest.skip(reason)


@cache
def _with_the_schema() -> Path:
    """Stands for a database that a planner has opened once."""
    made = Path("ready")
    open_database(servers.url_of(servers.new_database(made, options=SORTED_ELSEWHERE))).close()
    return made


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planners that take turns wait longer than five seconds: a slow machine is not a server that is stuck."""
    monkeypatch.setattr(server, "PATIENCE_SECONDS", PATIENCE)


@pytest.fixture
def empty(needs_server: None) -> str:
    """The name of an empty database, as an administrator makes it."""
    return servers.new_database(options=SORTED_ELSEWHERE)


@pytest.fixture
def database(needs_server: None) -> str:
    """The name of a database without a visit."""
    return servers.new_database(like=_with_the_schema())


@pytest.fixture
def address(database: str) -> str:
    """The URL of a database without a visit."""
    return servers.url_of(database)


@pytest.fixture
def office(address: str) -> Opened:
    """Opens one more workspace on that database."""

    @contextmanager
    def opened() -> Iterator[Workspace]:
        workspace = Workspace(open_database(address), clock=fixed_clock(NOON))
        try:
            yield workspace
        finally:
            workspace.close()

    return opened


@pytest.fixture
def workspace(office: Opened) -> Iterator[Workspace]:
    """A workspace on that database."""
    with office() as opened:
        yield opened
