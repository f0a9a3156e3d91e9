"""The schema that migrations make is the one the models describe, named and strict to the last table."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, inspect

from planner.models import Base
from planner.storage import migrate
from planner.storage.database import open_database
from planner.storage.sqlite import sqlite_engine

ALEMBICS_OWN = "alembic_version"
_CLAUSES = re.compile(r",(?![^(]*\))|\(\s*(?=id )|\)\s*(?=STRICT)")
"""Where a clause of a CREATE statement ends: a comma outside brackets, and the brackets of the whole."""


@pytest.fixture
def migrated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A database that the migrations made."""
    path = tmp_path / "migrated.sqlite"
    monkeypatch.setattr("planner.storage.database.upgrade", migrate.upgrade)
    open_database(path).close()
    return path


@pytest.fixture
def created(tmp_path: Path) -> Path:
    """A database made of the models at once."""
    path = tmp_path / "created.sqlite"
    engine = sqlite_engine(path)
    Base.metadata.create_all(engine)
    engine.dispose()
    return path


def reflected(path: Path) -> dict[str, Any]:
    """All that SQLAlchemy can find out about each table."""
    engine = create_engine(f"sqlite:///{path}")
    looked = inspect(engine)
    found: dict[str, Any] = {
        table: {
            # A column that a migration adds stands last, wherever the models name it.
            "columns": sorted(
                ({**column, "type": str(column["type"])} for column in looked.get_columns(table)),
                key=lambda column: str(column["name"]),
            ),
            "key": looked.get_pk_constraint(table),
            "references": sorted(looked.get_foreign_keys(table), key=lambda key: str(key["name"])),
            "indexes": sorted(looked.get_indexes(table), key=lambda index: str(index["name"])),
            "unique": looked.get_unique_constraints(table),
            "checks": looked.get_check_constraints(table),
        }
        for table in looked.get_table_names()
        if table != ALEMBICS_OWN
    }
    engine.dispose()
    return found


def statements(path: Path) -> dict[str, list[str]]:
    """What SQLite itself keeps, clause by clause: neither order nor quotes nor line breaks mean anything."""
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    connection.close()
    return {
        name: sorted(clause.strip() for clause in _CLAUSES.split(" ".join(sql.replace('"', "").split()).rstrip(")")))
        for name, sql in rows
        if name != ALEMBICS_OWN
    }


def test_the_migrations_make_the_tables_of_the_models(migrated: Path, created: Path) -> None:
    assert reflected(migrated) == reflected(created)


def test_sqlite_keeps_the_same_statements_of_both(migrated: Path, created: Path) -> None:
    assert statements(migrated) == statements(created)


def test_other_tests_get_what_the_migrations_make(migrated: Path, tmp_path: Path) -> None:
    open_database(tmp_path / "office.sqlite").close()
    dumps = []
    for path in (tmp_path / "office.sqlite", migrated):
        with closing(sqlite3.connect(path)) as connection:
            marks = [connection.execute(f"PRAGMA {name}").fetchone() for name in ("application_id", "user_version")]
            dumps.append((marks, list(connection.iterdump())))
    assert dumps[0] == dumps[1]


def test_every_table_is_strict(migrated: Path) -> None:
    connection = sqlite3.connect(migrated)
    rows = connection.execute("PRAGMA table_list").fetchall()
    connection.close()
    loose = {name for _schema, name, _kind, _columns, _without_rowid, strict in rows if not strict}
    assert loose - {"sqlite_schema", "sqlite_temp_schema"} == {ALEMBICS_OWN}


def test_every_constraint_and_index_has_a_name(migrated: Path) -> None:
    nameless = [
        (table, kind)
        for table, found in reflected(migrated).items()
        for kind in ("references", "indexes", "unique", "checks")
        for one in found[kind]
        if not one["name"]
    ]
    assert nameless == []
    assert {found["key"]["name"] for found in reflected(migrated).values()} == {
        f"pk_{table}" for table in Base.metadata.tables
    }


def test_every_reference_waits_for_the_end_of_the_transaction_and_none_cascades(migrated: Path) -> None:
    options = {
        (table, reference["name"]): reference["options"]
        for table, found in reflected(migrated).items()
        for reference in found["references"]
    }
    assert [place for place, said in options.items() if said != {"deferrable": True, "initially": "DEFERRED"}] == []


def test_every_reference_has_an_index(migrated: Path) -> None:
    bare = {
        (table, reference["constrained_columns"][0])
        for table, found in reflected(migrated).items()
        for reference in found["references"]
        if reference["constrained_columns"] not in [index["column_names"] for index in found["indexes"]]
    }
    assert bare == set()
