"""Migrating a database that holds work, with one more migration that exists only here."""

from __future__ import annotations

import shutil
import sqlite3
import textwrap
from contextlib import closing
from pathlib import Path

import pytest

from planner.errors import StorageError
from planner.storage.backup_files import backup_folder, backups_of
from planner.storage.careful_upgrade import upgrade_file
from planner.storage.checksums import is_whole
from planner.storage.migrate import MIGRATIONS
from planner.storage.schema import SCHEMA_NUMBER
from planner.usecases.import_visit import visit_from_file
from planner.usecases.take_in import take_in
from tests.durability.worlds import NOON, office
from tests.worlds import CASES

NEXT = SCHEMA_NUMBER + 1
"""The schema that the migration of these tests makes."""

REBUILD = """
    with op.batch_alter_table("visit") as visit:
        visit.add_column(sa.Column("nickname", sa.Text()))
        visit.alter_column("title", new_column_name="name")
    with op.batch_alter_table("item") as item:
        item.drop_column("notes")
"""
"""Rebuilds the two tables that most rows refer to."""

LOSES_ROWS = (
    REBUILD
    + """
    op.execute("DELETE FROM participant WHERE position = 0")
"""
)
BREAKS_REFERENCES = (
    REBUILD
    + """
    op.execute("UPDATE item SET visit_id = 'nowhere' WHERE position = 0")
"""
)
FORGETS_STRICT = """
    op.execute("CREATE TABLE fact AS SELECT * FROM office_fact")
    op.execute("DROP TABLE office_fact")
    op.execute("ALTER TABLE fact RENAME TO office_fact")
"""
FAILS_LATE = (
    REBUILD
    + """
    op.execute("SELECT no_such_column FROM visit")
"""
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed database with two published programmes."""
    path = tmp_path / "office.sqlite"
    with office(path) as workspace:
        for case in CASES[:2]:
            take_in(workspace, visit_from_file(case))
    return path


def migrations_with(tmp_path: Path, body: str) -> Path:
    """The planner's own migrations and one more."""
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    text = f"""\
import sqlalchemy as sa
from alembic import op

revision = "{NEXT:04}"
down_revision = "{SCHEMA_NUMBER:04}"
branch_labels = None
depends_on = None


def upgrade():
{textwrap.indent(textwrap.dedent(body), "    ")}
"""
    (folder / "versions" / f"v{NEXT:04}_only_here.py").write_text(text, encoding="utf-8")
    return folder


def content(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, read without our program."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
        return {name: sorted(connection.execute(f'SELECT * FROM "{name}"'), key=repr) for (name,) in tables}


def number_of(path: Path) -> tuple[int, list[str]]:
    """The schema that a database says it has, in both places."""
    with closing(sqlite3.connect(path)) as connection:
        versions = [row[0] for row in connection.execute("SELECT version_num FROM alembic_version")]
        return connection.execute("PRAGMA user_version").fetchone()[0], versions


def test_a_migration_keeps_every_row_and_leaves_a_backup_of_the_older_schema(path: Path, tmp_path: Path) -> None:
    before = content(path)
    backup = upgrade_file(path, now=NOON, to=NEXT, migrations=migrations_with(tmp_path, REBUILD))
    after = content(path)
    assert backup is not None
    assert (backup.reason, is_whole(backup.path), content(backup.path)) == ("migration", True, before)
    assert {name: len(rows) for name, rows in after.items()} == {name: len(rows) for name, rows in before.items()}
    changed = {name for name in before if after[name] != before[name]}
    assert changed == {"visit", "item", "alembic_version"}
    assert number_of(path) == (NEXT, [f"{NEXT:04}"])
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (LOSES_ROWS, "changed the number of rows"),
        (BREAKS_REFERENCES, "broke references"),
        (FORGETS_STRICT, "not strict: ..office_fact"),
        (FAILS_LATE, "no such column"),
    ],
)
def test_a_migration_that_goes_wrong_changes_nothing(path: Path, tmp_path: Path, body: str, says: str) -> None:
    before = content(path)
    with pytest.raises(Exception, match=says):
        upgrade_file(path, now=NOON, to=NEXT, migrations=migrations_with(tmp_path, body))
    assert (content(path), number_of(path)) == (before, (SCHEMA_NUMBER, [f"{SCHEMA_NUMBER:04}"]))
    with office(path) as workspace:
        assert workspace.read_only is None


def test_nothing_is_migrated_without_its_backup(path: Path, tmp_path: Path) -> None:
    before = content(path)
    backup_folder(path).write_text("a file in the way", encoding="utf-8")
    with pytest.raises(StorageError, match="No backup of"):
        upgrade_file(path, now=NOON, to=NEXT, migrations=migrations_with(tmp_path, REBUILD))
    assert (content(path), number_of(path)) == (before, (SCHEMA_NUMBER, [f"{SCHEMA_NUMBER:04}"]))


def test_nothing_is_migrated_under_the_hands_of_another_window(path: Path, tmp_path: Path) -> None:
    with office(path), pytest.raises(StorageError, match="is open in another planner"):
        upgrade_file(path, now=NOON, to=NEXT, migrations=migrations_with(tmp_path, REBUILD))
    assert (number_of(path), backups_of(path)) == ((SCHEMA_NUMBER, [f"{SCHEMA_NUMBER:04}"]), ())


def test_a_database_that_another_planner_has_migrated_meanwhile_is_left_alone(path: Path, tmp_path: Path) -> None:
    migrations = migrations_with(tmp_path, REBUILD)
    upgrade_file(path, now=NOON, to=NEXT, migrations=migrations)
    assert upgrade_file(path, now=NOON, to=NEXT, migrations=migrations) is None
    assert len(backups_of(path)) == 1
