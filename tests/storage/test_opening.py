"""What is found when an office database is opened, and what is said where it cannot be."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from planner.errors import PlannerError, ReadOnly, StorageError
from planner.models.zones import RULES_VERSION
from planner.storage.database import Database, open_database
from planner.storage.migrate import schema_number
from planner.storage.schema import APPLICATION_ID, SCHEMA_NUMBER
from planner.storage.visits import list_visits
from planner.usecases.commands.visits import CreateVisit
from tests.offices import dump, exported, id_of, office, opened
from tests.worlds import case, document, item

FIXTURES = Path(__file__).parent.parent / "fixtures"
SAMPLES = ("belgium-uae", "burbank", "dalian-shanghai")


def pragmas(database: Database, *, writes: bool) -> dict[str, object]:
    names = (
        "foreign_keys", "journal_mode", "synchronous", "trusted_schema", "cell_size_check", "secure_delete",
        "busy_timeout", "application_id", "user_version",
    )  # fmt: skip
    with (database.writing if writes else database.reading)() as session:
        return {name: session.execute(text(f"PRAGMA {name}")).scalar() for name in names}


def test_every_connection_works_under_the_pragmas(tmp_path: Path) -> None:
    database = open_database(tmp_path / "office.sqlite")
    expected = {
        "foreign_keys": 1,
        "journal_mode": "wal",
        "synchronous": 2,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "secure_delete": 1,
        "busy_timeout": 5000,
        "application_id": APPLICATION_ID,
        "user_version": SCHEMA_NUMBER,
    }
    with database.reading():  # a second connection is opened beside this one
        assert [pragmas(database, writes=False), pragmas(database, writes=True)] == [expected, expected]
    database.close()


def test_a_writer_takes_the_lock_at_once_and_a_reader_never(tmp_path: Path) -> None:
    database = open_database(tmp_path / "office.sqlite")
    other = sqlite3.connect(tmp_path / "office.sqlite", timeout=0, isolation_level=None)
    with database.reading() as session:
        session.execute(text("SELECT value FROM office_fact"))
        other.execute("BEGIN IMMEDIATE")
        other.execute("ROLLBACK")
    with database.writing(), pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    other.close()
    database.close()


def test_a_writer_that_fails_stores_nothing(tmp_path: Path) -> None:
    database = open_database(tmp_path / "office.sqlite")
    with pytest.raises(LookupError), database.writing() as session:
        session.execute(text("DELETE FROM office_fact"))
        raise LookupError("a bug")
    with database.reading() as session:
        assert session.execute(text("SELECT value FROM office_fact")).scalars().all() == [RULES_VERSION]
    database.close()


def test_a_folder_may_be_called_anything(tmp_path: Path) -> None:
    path = tmp_path / "Büro #1? 100% 代表团" / "office.sqlite"
    for titles in ([], ["First"]):
        with opened(path) as workspace:
            assert [visit.title for visit in workspace.read(list_visits)] == titles
            workspace.run(CreateVisit({"title": "First"}))


def test_opening_a_current_database_waits_for_nobody(tmp_path: Path) -> None:
    path = tmp_path / "office.sqlite"
    open_database(path).close()
    busy = sqlite3.connect(path, isolation_level=None)
    busy.execute("BEGIN IMMEDIATE")
    with opened(path) as workspace:
        assert workspace.read(list_visits) == ()
    busy.execute("COMMIT")
    busy.close()


# Files that are not ours


def foreign(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE accounts (id INTEGER)")
    connection.close()


def prose(path: Path) -> None:
    path.write_text("Dear Sir, the delegation will arrive on Monday. " * 100, encoding="utf-8")


def folder(path: Path) -> None:
    path.mkdir()


def torn(path: Path) -> None:
    """The first page only, of which the second half is gone."""
    open_database(path).close()
    path.write_bytes(path.read_bytes()[:2048])


NOT_OURS = "The file {path} is not a planner database. Choose another file with --database."


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (foreign, NOT_OURS),
        (prose, NOT_OURS),
        (folder, "{path} is a folder. Name a file in it for the database."),
    ],
)
def test_what_is_no_office_database_is_refused_and_left_alone(
    tmp_path: Path, make: Callable[[Path], None], sentence: str
) -> None:
    path = tmp_path / "office.sqlite"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StorageError) as refusal:
        open_database(path)
    assert str(refusal.value) == sentence.format(path=path)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert [found.name for found in tmp_path.iterdir() if found.name not in ("home", path.name)] == []


def test_an_old_sqlite_is_told_and_nothing_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 34, 1))
    monkeypatch.setattr(sqlite3, "sqlite_version", "3.34.1")
    with pytest.raises(StorageError) as refused:
        open_database(tmp_path / "office.sqlite")
    assert (str(refused.value), list(tmp_path.glob("office*"))) == (
        "This Python brings SQLite 3.34.1, and the planner needs 3.37 or newer. Start the planner with a newer Python.",
        [],
    )


def test_a_torn_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "office.sqlite"
    torn(path)
    with pytest.raises(StorageError, match="is damaged"):
        open_database(path)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StorageError) as refusal:
        open_database(tmp_path / "file" / "below" / "office.sqlite")
    assert isinstance(refusal.value, PlannerError)


def test_a_name_longer_than_any_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="cannot be opened"):
        open_database(tmp_path / ("x" * 300))


@pytest.mark.parametrize("url", ["mysql://server/office", "sqlite:///office.sqlite", "://"])
def test_an_address_that_is_no_server_is_refused_without_repeating_its_password(url: str) -> None:
    with pytest.raises(StorageError, match=r"^The database is a path, or postgresql://"):
        open_database(url)


# Older and newer schemas


@pytest.mark.parametrize("number", range(1, SCHEMA_NUMBER + 1))
def test_every_released_schema_opens_with_its_visits(tmp_path: Path, number: int) -> None:
    path = tmp_path / "office.sqlite"
    shutil.copy(FIXTURES / f"schema_{number:04}.sqlite", path)
    with opened(path) as workspace:
        visits = workspace.read(list_visits)
        assert sorted(visit.item_count for visit in visits) == sorted(
            len(case(FIXTURES.parent / "cases" / f"{name}.visit.json")["items"]) for name in SAMPLES
        )
        for visit in visits:
            assert exported(workspace, visit.visit_id)
        workspace.run(CreateVisit({"title": "Another"}))


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """A database that a newer planner has brought to its own schema."""
    path = tmp_path / "newer.sqlite"
    shutil.copy(FIXTURES / f"schema_{SCHEMA_NUMBER:04}.sqlite", path)
    connection = sqlite3.connect(path)
    connection.execute("ALTER TABLE visit ADD COLUMN mood TEXT")
    connection.execute(f"PRAGMA user_version = {SCHEMA_NUMBER + 1}")
    connection.commit()
    connection.close()
    return path


def test_a_newer_database_can_be_read_and_says_why_it_cannot_be_changed(newer: Path) -> None:
    sentence = (
        f"The database {newer} was made by a newer planner, so it can be read here but not changed. "
        "Install the newer planner to change it."
    )
    before = newer.read_bytes()
    with opened(newer) as workspace:
        assert str(workspace.read_only) == sentence
        assert len(workspace.read(list_visits)) == 3
        with pytest.raises(ReadOnly) as refusal:
            workspace.run(CreateVisit({"title": "Another"}))
        assert str(refusal.value) == sentence
    assert newer.read_bytes() == before


def test_sqlite_itself_refuses_to_write_a_newer_database(newer: Path) -> None:
    database = open_database(newer)
    with pytest.raises(ReadOnly), database.reading() as session:
        session.execute(text("DELETE FROM item"))
    database.close()


def test_the_schema_number_is_that_of_the_last_migration(tmp_path: Path) -> None:
    database = open_database(tmp_path / "office.sqlite")
    with database.reading() as session:
        assert schema_number(session.connection()) == SCHEMA_NUMBER
    database.close()


# Zone rules


def test_instants_are_derived_again_when_the_zone_rules_are_others(tmp_path: Path) -> None:
    value = document(item("talks", "2026-05-04 09:00 Asia/Tokyo", "10:00"))
    talks = id_of("items", "talks")
    with office(tmp_path, value) as workspace:
        right = dump(workspace)
    path = tmp_path / "office.sqlite"
    connection = sqlite3.connect(path)
    connection.execute("UPDATE item SET starts_at = '1999-01-01T00:00:00Z', ends_at = NULL")
    connection.commit()
    with opened(path) as workspace:
        assert dump(workspace)["item"][talks] != right["item"][talks]
    connection.execute("UPDATE office_fact SET value = '1999a'")
    connection.commit()
    connection.close()
    with opened(path) as workspace:
        assert dump(workspace) == right
        facts = workspace.read(lambda session: session.execute(text("SELECT name, value FROM office_fact")).all())
    assert [tuple(fact) for fact in facts] == [("zone_rules", RULES_VERSION)]
