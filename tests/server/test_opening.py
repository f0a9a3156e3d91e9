"""Opening a database of a server: made, made once, of another age, of somebody else, and what is never shown of it."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import MetaData, inspect, text

from planner.errors import ReadOnly, StorageError
from planner.models import Base
from planner.models.zones import RULES_VERSION
from planner.storage.database import open_database
from planner.storage.migrate import upgrade
from planner.storage.schema import SCHEMA_NUMBER
from planner.storage.server import server_engine, server_url
from planner.storage.visits import list_visits
from planner.usecases.commands.visits import CreateVisit, EditVisit, RemoveVisit
from planner.usecases.import_visit import ImportVisit
from planner.workspace import Workspace
from tests import servers
from tests.offices import dump, rows_of_file
from tests.server.conftest import SORTED_ELSEWHERE, Opened
from tests.worlds import NOON, document, item

ALEMBICS_OWN = "alembic_version"


def reflected(address: str) -> dict[str, Any]:
    """All that SQLAlchemy can find out about each table; of text, how it is sorted too."""
    engine = server_engine(server_url(address))
    looked = inspect(engine)
    found: dict[str, Any] = {
        table: {
            "columns": sorted(
                ((one["name"], repr(one["type"]), one["nullable"]) for one in looked.get_columns(table)),
            ),
            "key": looked.get_pk_constraint(table),
            "references": sorted(looked.get_foreign_keys(table), key=lambda key: str(key["name"])),
            "indexes": sorted(looked.get_indexes(table), key=lambda index: str(index["name"])),
        }
        for table in looked.get_table_names()
        if table != ALEMBICS_OWN
    }
    engine.dispose()
    return found


def tables_of_the_models() -> MetaData:
    """A copy: making tables on a server, SQLAlchemy takes references that go in a circle out of them for good."""
    copy = MetaData(naming_convention=Base.metadata.naming_convention)
    for table in Base.metadata.tables.values():
        table.to_metadata(copy)
    return copy


def ask(address: str, statement: str) -> Any:
    engine = server_engine(server_url(address))
    with engine.connect() as connection:
        answer = connection.execute(text(statement)).scalar()
    engine.dispose()
    return answer


def test_the_migrations_make_the_tables_of_the_models_and_number_the_trail(empty: str) -> None:
    address, created = servers.url_of(empty), servers.url_of(servers.new_database())
    open_database(address).close()
    engine = server_engine(server_url(created))
    with engine.connect().execution_options(planner_writes=True, planner_migrates=True) as connection:
        tables_of_the_models().create_all(connection)
        connection.commit()
    engine.dispose()
    migrated = reflected(address)
    trail = migrated["trail_step"]
    trail["columns"] = [one for one in trail["columns"] if one[0] != "number"]
    trail["indexes"] = [one for one in trail["indexes"] if one["name"] != "ix_trail_step_number"]
    assert migrated == reflected(created)
    assert {kind for table in migrated.values() for _, kind, _ in table["columns"] if "TEXT" in kind} == {
        "TEXT(collation='C')"
    }
    assert ask(address, "SELECT version_num FROM alembic_version") == f"{SCHEMA_NUMBER:04}"


def test_planners_that_open_an_empty_database_at_once_make_it_once(empty: str) -> None:
    address, opened, faults = servers.url_of(empty), [], []

    def opening() -> None:
        try:
            opened.append(open_database(address))
        except StorageError as fault:
            faults.append(fault)

    threads = [threading.Thread(target=opening) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for database in opened:
        database.close()
    assert (len(opened), faults) == (4, [])


@pytest.mark.parametrize("number", range(1, SCHEMA_NUMBER))
def test_an_older_schema_is_brought_up_to_date_with_what_is_in_it(empty: str, address: str, number: int) -> None:
    older = servers.url_of(empty)
    engine = server_engine(server_url(older))
    with engine.connect().execution_options(planner_writes=True, planner_migrates=True) as connection:
        upgrade(connection, to=f"{number:04}")
        connection.exec_driver_sql(
            "INSERT INTO visit (id, position, title, direction, version) VALUES ('v', 0, 'Kept', 'outbound', 1)"
        )
        connection.exec_driver_sql(
            "INSERT INTO item (id, visit_id, key, position, kind, title, start_date, start_time, start_zone, version)"
            " VALUES ('i', 'v', 'k', 0, 'meeting', 'Talks', '2026-05-04', '09:00', 'Asia/Tokyo', 1)"
        )
        connection.commit()
    engine.dispose()
    workspace = Workspace(open_database(older), clock=lambda: NOON)
    kept = dump(workspace)
    workspace.run(EditVisit("v", {"title": "Changed"}))
    assert workspace.changed_elsewhere() is None
    workspace.undo()
    assert dump(workspace) == kept
    workspace.close()
    assert (kept["visit"]["v"]["title"], kept["item"]["i"]["starts_at"]) == (
        "Kept",
        datetime(2026, 5, 4, 0, 0, tzinfo=UTC),
    )
    assert reflected(older) == reflected(address)


def test_instants_are_derived_again_when_the_zone_rules_are_others(database: str, office: Opened) -> None:
    with office() as workspace:
        workspace.run(ImportVisit(rows_of_file(document(item("talks", "2026-05-04 09:00 Asia/Tokyo")))))
        right = dump(workspace)
    with servers.administering(database) as connection:
        connection.exec_driver_sql("UPDATE item SET starts_at = '1999-01-01 00:00+00'")
        connection.exec_driver_sql("UPDATE office_fact SET value = '1999a'")
    with office() as workspace:
        assert dump(workspace) == right


def test_the_newer_zone_rules_of_another_officer_stay_and_are_told(database: str, office: Opened) -> None:
    with servers.administering(database) as connection:
        connection.exec_driver_sql("UPDATE office_fact SET value = '2999a'")
    with office() as workspace:
        (notice,) = workspace.notices
        assert f"newer rules for time zones (2999a) than this planner has ({RULES_VERSION})" in str(notice)
        assert workspace.read_only is None
    assert ask(servers.url_of(database), "SELECT value FROM office_fact") == "2999a"


@pytest.fixture
def newer(database: str) -> str:
    """A database that a newer planner has brought to its own schema."""
    with servers.administering(database) as connection:
        connection.exec_driver_sql(f"UPDATE alembic_version SET version_num = '{SCHEMA_NUMBER + 1:04}'")
    return database


def test_a_newer_schema_can_be_read_and_says_why_it_cannot_be_changed(newer: str, office: Opened) -> None:
    with office() as workspace:
        assert workspace.read(list_visits) == ()
        with pytest.raises(ReadOnly, match="was made by a newer planner, so it can be read here but not changed"):
            workspace.run(CreateVisit({"title": "Another"}))


def test_nothing_is_stored_once_a_newer_planner_has_changed_the_schema_meanwhile(database: str, office: Opened) -> None:
    with office() as workspace:
        workspace.run(CreateVisit({"title": "Before"}))
        with servers.administering(database) as connection:
            connection.exec_driver_sql(f"UPDATE alembic_version SET version_num = '{SCHEMA_NUMBER + 1:04}'")
        with pytest.raises(ReadOnly, match="was made by a newer planner"):
            workspace.run(CreateVisit({"title": "After"}))
        assert [visit.title for visit in workspace.read(list_visits)] == ["Before"]


def test_the_database_of_another_program_is_left_alone(empty: str) -> None:
    with servers.administering(empty) as connection:
        connection.exec_driver_sql("CREATE TABLE invoices (id int)")
        connection.exec_driver_sql("CREATE TABLE alembic_version (version_num varchar)")
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES ('ae1027a6acf')")
    with pytest.raises(StorageError, match="belongs to another program"):
        open_database(servers.url_of(empty))
    assert ask(servers.url_of(empty), "SELECT count(*) FROM pg_class WHERE relname = 'visit'") == 0


def test_a_database_that_cannot_hold_every_script_is_refused() -> None:
    latin = servers.new_database(options="TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'")
    with pytest.raises(StorageError, match="its encoding is not UTF-8"):
        open_database(servers.url_of(latin))


REFUSED: Mapping[str, tuple[dict[str, Any], str]] = {
    "server away": ({"port": 1}, "cannot be reached"),
    "no such host": ({"host": "nobody.invalid"}, "cannot be reached"),
    "wrong password": ({"password": "s3cret-wrong"}, "does not accept this user and password"),
    "unknown user": ({"username": "nobody_at_all", "password": "s3cret-wrong"}, "does not accept this user"),
    "unknown database": ({"database": "planner_test_none"}, "knows no database of the name"),
    "unknown option": (
        {"query": {"fnord": "1", "password": "s3cret-wrong"}},
        "holds an option that PostgreSQL",
    ),
}


@pytest.mark.parametrize("parts", REFUSED, ids=list(REFUSED))
def test_a_server_that_cannot_be_used_is_said_plainly_and_without_the_password(database: str, parts: str) -> None:
    changed, sentence = REFUSED[parts]
    address = server_url(servers.url_of(database)).set(**changed).render_as_string(hide_password=False)
    with pytest.raises(StorageError, match=sentence) as refusal:
        open_database(address)
    said = str(refusal.value)
    assert "s3cret" not in said
    assert (server_url(servers.SERVER).password or "s3cret") not in said


def test_a_password_with_a_sign_that_has_a_meaning_is_not_shown_as_the_server() -> None:
    with pytest.raises(StorageError, match="holds an @ or a /") as refusal:
        open_database("postgresql://anna:first@second@server/office")
    assert "second" not in str(refusal.value)


@pytest.fixture
def reader(database: str) -> Any:
    """The address of a user who may look into the database, and no more."""
    name = f"planner_test_{id(database)}"
    with servers.administering(database) as connection:
        connection.exec_driver_sql(f"CREATE USER {name} PASSWORD 'r'")
        connection.exec_driver_sql(f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {name}")
    yield servers.url_of(database, username=name, password="r")
    with servers.administering(database) as connection:
        connection.exec_driver_sql(f"DROP OWNED BY {name}")
        connection.exec_driver_sql(f"DROP USER {name}")


def test_who_may_only_read_sees_what_others_change_and_why_he_cannot(reader: str, office: Opened) -> None:
    looking = Workspace(open_database(reader), clock=lambda: NOON)
    with office() as workspace:
        workspace.run(CreateVisit({"title": "Theirs"}))
    assert looking.changed_elsewhere() is not None
    assert [visit.title for visit in looking.read(list_visits)] == ["Theirs"]
    with pytest.raises(ReadOnly, match="its server does not let this user change it"):
        looking.run(CreateVisit({"title": "Mine"}))
    looking.close()


def test_an_officer_needs_no_more_than_the_rights_on_the_tables(reader: str, database: str, office: Opened) -> None:
    with servers.administering(database) as connection:
        connection.exec_driver_sql(
            f"GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {server_url(reader).username}"
        )
    officer = Workspace(open_database(reader), clock=lambda: NOON)
    visit_id = officer.run(CreateVisit({"title": "Mine"}))
    officer.run(RemoveVisit(visit_id))
    officer.undo()
    officer.close()
    with office() as workspace:
        assert [visit.title for visit in workspace.read(list_visits)] == ["Mine"]


def test_who_may_not_even_look_or_make_the_tables_is_told_whom_to_ask(reader: str, database: str) -> None:
    name = server_url(reader).username
    with servers.administering(database) as connection:
        connection.exec_driver_sql(f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {name}")
    with pytest.raises(StorageError, match="has not the rights that the planner needs"):
        open_database(reader)
    empty = servers.new_database(options=SORTED_ELSEWHERE)
    with pytest.raises(StorageError, match="has not the rights that the planner needs"):
        open_database(servers.url_of(empty, username=name, password="r"))
