"""Databases of a PostgreSQL server for tests.

PLANNER_TEST_SERVER names one (postgresql://user:password@host/postgres) for the tests that need it, in `tests/server`.
With PLANNER_TEST_DATABASE instead, the offices of all other tests are made there too, so that the same tests run on a
server; without either, those run on SQLite and these are skipped. The user may make databases and users there.
Every office is a database of its own that goes with the test run; a copy of one is made by the server.
"""

from __future__ import annotations

import atexit
import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import URL, Connection, create_engine, make_url, pool

ALL = os.environ.get("PLANNER_TEST_DATABASE", "")
"""The server on which every office is made; empty where that is done on SQLite, as it is by itself."""

SERVER = ALL or os.environ.get("PLANNER_TEST_SERVER", "")
"""The server for the tests that need one; empty where there is none."""

files_only = pytest.mark.skipif(bool(ALL), reason="is about an office in a file")
"""For a test of SQLite among tests that run on a server too."""

_made: dict[Path, str] = {}
"""The database that stands for a file, by the path of that file."""


def address_of(path: Path) -> str:
    """The URL that stands for a file; the database is there once one of the functions below made it."""
    return url_of(_made[path])


def url_of(name: str, **parts: Any) -> str:
    """The URL of a database on the server, with other parts where they are given."""
    return _url().set(database=name, **parts).render_as_string(hide_password=False)


def new_database(path: Path | None = None, *, like: Path | None = None, options: str = "") -> str:
    """Makes a database, empty or as the one that stands for `like`, and returns its name."""
    name = f"planner_test_{uuid.uuid4().hex}"
    template = f'TEMPLATE "{_made[like]}"' if like else options
    with administering() as connection:
        connection.exec_driver_sql(f'CREATE DATABASE "{name}" {template}')
    _all().append(name)
    if path is not None:
        _made[path] = name
    return name


def has_database(path: Path) -> bool:
    """Whether a database stands for the file."""
    return path in _made


@contextmanager
def administering(database: str | None = None) -> Iterator[Connection]:
    """A connection of the server's own user, outside of any transaction."""
    url = _url() if database is None else _url().set(database=database)
    engine = create_engine(url, isolation_level="AUTOCOMMIT", poolclass=pool.NullPool)
    with engine.connect() as connection:
        yield connection


def cut_off(database: str) -> None:
    """Ends every connection to a database from the side of the server."""
    with administering() as connection:
        ending = f"SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = '{database}'"
        connection.exec_driver_sql(ending)


def let_in(database: str, *, allowed: bool) -> None:
    """Lets nobody into a database any more, as if its server were away; or lets them in again."""
    with administering() as connection:
        connection.exec_driver_sql(f'ALTER DATABASE "{database}" ALLOW_CONNECTIONS {allowed}')
    if not allowed:
        cut_off(database)


def why_not() -> str:
    """Why tests on a server cannot run here; empty where they can. One that is named but away fails them."""
    return "" if SERVER else "no database server: PLANNER_TEST_SERVER names none"


def _url() -> URL:
    return make_url(SERVER).set(drivername="postgresql+psycopg")


@cache
def _all() -> list[str]:
    names: list[str] = []
    atexit.register(_drop, names)
    return names


def _drop(names: list[str]) -> None:
    with administering() as connection:
        for name in names:
            connection.exec_driver_sql(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
