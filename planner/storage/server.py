"""Everything that is true of a PostgreSQL server only: its address, its sessions, one writer at a time.

A server lets several write at once and sorts texts by its own language; the commands are made for one writer at a
time, and lists for one order everywhere. So whoever writes holds one lock of the whole database until the commit,
as on SQLite, and texts are stored to be compared by their code points. A read sees one state from its first
statement to its last. The steps of the trail are numbered in the order of their commits, which that lock makes sure.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

from planner.errors import ReadOnly, StorageError
from planner.messages import message
from planner.storage.first_look import made_by_newer
from planner.storage.schema import APPLICATION_ID, SCHEMA_NUMBER
from planner.storage.sqlite import WRITES

MIGRATES = "planner_migrates"
"""The execution option of a connection that is going to bring the schema up to date."""

PATIENCE_SECONDS = 5
"""How long a change waits for another one to be stored, as on SQLite."""

_CONNECTING = {
    "connect_timeout": 10,
    # A cable that was pulled is noticed within half a minute, not after the two hours of most systems.
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
}
"""How libpq connects where the address says nothing else; seconds, the last in milliseconds."""

_SESSION = "SET timezone = 'UTC'; SET lock_timeout = '{patience}s'"
# Who holds the lock and goes silent must not keep the others out: the server ends such a transaction.
_ALONE = (
    f"SELECT set_config('idle_in_transaction_session_timeout', '60s', true), pg_advisory_xact_lock({APPLICATION_ID})"
)

_NAMES = ("postgresql", "postgres")


def server_url(text: str) -> URL:
    """The address of a server as SQLAlchemy takes it. Raises StorageError, which repeats nothing of it."""
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):  # the latter for a port that is no number
        raise _no_server() from None
    if url.drivername.partition("+")[0] not in _NAMES:
        raise _no_server()
    if "@" in (url.host or ""):
        raise StorageError(
            message("The password in the address of the database holds an @ or a /. Write %40 for @ and %2F for /.")
        )
    return url.set(drivername="postgresql+psycopg")


def shown(url: URL) -> str:
    """The address as a person may read it anywhere: without the password, and without options, which may hold one."""
    return URL.create(
        "postgresql", username=url.username, host=url.host, port=url.port, database=url.database
    ).render_as_string()


def server_engine(url: URL) -> Engine:
    """An engine on one database of a server. Raises StorageError where the driver is not installed."""
    try:
        engine = create_engine(
            url,
            hide_parameters=True,
            pool_pre_ping=True,  # a server that was away and came back is found again without a refusal
            connect_args={
                **{name: value for name, value in _CONNECTING.items() if name not in url.query},
                "client_encoding": "utf8",
                # A prepared statement would outlive a change of the schema by a newer planner.
                "prepare_threshold": None,
            },
        )
    except ImportError as fault:
        raise StorageError(
            message("A database server needs one more package. Install delegation-planner[postgresql].")
        ) from fault
    # Not above: they import the dialect and the driver of the server, which whoever works with a file does without.
    from planner.storage.code_points import ByCodePoint
    from planner.storage.patient import PatientConnection, answer_seconds, ping_seconds, seconds_to_connect

    engine.dialect.type_compiler_instance = ByCodePoint(engine.dialect)

    @event.listens_for(engine, "do_connect")
    def connect(_dialect: Any, _record: Any, arguments: Any, options: dict[str, Any]) -> Any:
        if "connect_timeout" not in url.query:
            options["connect_timeout"] = seconds_to_connect(_CONNECTING["connect_timeout"])
        return PatientConnection.connect(*arguments, **options)

    def answered_in() -> float:
        return PATIENCE_SECONDS + answer_seconds()

    @event.listens_for(engine, "checkin")
    def rested(connection: Any, _record: Any) -> None:
        if connection is not None:
            connection.patience = ping_seconds  # the next who takes it asks first whether it is there

    @event.listens_for(engine, "connect")
    def connected(connection: Any, _record: Any) -> None:
        connection.execute(_SESSION.format(patience=PATIENCE_SECONDS))
        connection.commit()

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        options = connection.get_execution_options()
        writes = options.get(WRITES, False)
        driver: Any = connection.connection.driver_connection
        # The driver sends these with the BEGIN before the first statement, so they cost nothing.
        driver.read_only = not writes
        driver.isolation_level = 2 if writes else 3  # READ COMMITTED sees what the one before stored
        # Bringing a schema up to date is one long silence.
        driver.patience = None if options.get(MIGRATES, False) else answered_in
        if writes:
            connection.exec_driver_sql(_ALONE)
            if not options.get(MIGRATES, False):
                _refuse_other_schema(connection)

    return engine


def suit_server(connection: Connection) -> None:
    """Numbers the steps of the trail, which SQLite does by itself; changes nothing where they are numbered."""
    connection.exec_driver_sql(
        "ALTER TABLE trail_step ADD COLUMN IF NOT EXISTS number BIGINT GENERATED ALWAYS AS IDENTITY"
    )
    connection.exec_driver_sql("CREATE UNIQUE INDEX IF NOT EXISTS ix_trail_step_number ON trail_step (number)")


def _refuse_other_schema(connection: Connection) -> None:
    """Somebody with a newer planner may have brought the schema up to date since the database was opened."""
    if connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() != f"{SCHEMA_NUMBER:04}":
        raise ReadOnly(made_by_newer(shown(connection.engine.url)))


def _no_server() -> StorageError:
    return StorageError(
        message("The database is a path, or postgresql://user:password@server/name. Write it in one of these ways.")
    )
