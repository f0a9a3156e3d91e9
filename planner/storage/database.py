"""One open office database: where it is, whether it may be written, and its sessions."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import URL, Connection, Engine
from sqlalchemy.orm import Session

from planner.clock import Clock, system_clock
from planner.errors import ReadOnly, StorageError
from planner.messages import Message, message
from planner.models.zones import RULES_VERSION
from planner.paths import named_file
from planner.storage.backup_files import Reason, backup_folder, backups_of
from planner.storage.careful_upgrade import upgrade_file
from planner.storage.faults import cannot_open, plain_faults
from planner.storage.first_look import look_first, refuse_lonely_log
from planner.storage.keeper import Keeper
from planner.storage.migrate import schema_number, upgrade
from planner.storage.schema import SCHEMA_NUMBER
from planner.storage.server import MIGRATES, server_engine, server_url, shown, suit_server
from planner.storage.server_look import look_at_server
from planner.storage.sqlite import WRITES, read_mark, sqlite_engine, write_mark
from planner.storage.whereabouts import refuse_unsafe_place
from planner.storage.zone_rules import refresh_instants, stored_rules


class Database:
    """An office database with the newest schema, or one of a newer planner that can only be read."""

    def __init__(
        self, engine: Engine, *, name: str, read_only: Message | None = None, keeper: Keeper | None = None
    ) -> None:
        self._engine = engine
        self._writer = engine.execution_options(**{WRITES: True})
        self._keeper = keeper
        self.name = name
        self.read_only = read_only
        """Why nothing can be changed, or None where it can."""
        self.keeps_backups = False
        """Whether a backup is made on closing, where something changed."""
        self.notices: list[Message] = []
        """What went wrong on opening or closing without keeping anybody out, such as a backup without room."""

    @property
    def file(self) -> Path | None:
        """Where the database lies; None on a server."""
        return self._keeper.path if self._keeper else None

    @property
    def keeper(self) -> Keeper:
        """Makes backups and copies. Raises StorageError for a server, which has its own."""
        if self._keeper is None:
            raise StorageError(
                message(
                    "{name} is a database server. Its backups are made and restored by whoever administers it.",
                    name=self.name,
                )
            )
        return self._keeper

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one state of the database and changes nothing."""
        with plain_faults(self.name), Session(self._engine, autoflush=False) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection whose transaction holds the write lock; it commits at the end, or stores nothing.

        Raises ReadOnly, StorageError where the file is another one by now, and the faults of the database as sentences.
        """
        if self.read_only is not None:
            raise ReadOnly(self.read_only)
        self.require_same_file()
        with plain_faults(self.name), self._writer.begin() as connection:
            yield connection

    def require_same_file(self) -> None:
        """Raises StorageError where the file was moved, deleted or replaced since it was opened."""
        if self._keeper is not None:
            self._keeper.require_same_file()

    def close(self) -> None:
        """Lets go of the file, after a backup where backups are kept. Never raises for a backup: see `notices`."""
        if self.read_only is None:
            with suppress(StorageError):  # told when something was last to be stored
                self.require_same_file()
        if self.keeps_backups:
            self.keeps_backups = False
            self._try_back_up("close")
        self._engine.dispose()

    def keep_backups(self) -> None:
        """Makes a backup now and on closing, each only where something has changed; nothing for a server."""
        if self._keeper is not None and self.read_only is None:
            self._try_back_up("open")
            self.keeps_backups = True

    def _try_back_up(self, reason: Reason) -> None:
        notice = self.keeper.try_back_up(reason)
        if notice is not None:
            self.notices.append(notice)


def open_database(where: str | Path, *, clock: Clock = system_clock) -> Database:
    """Opens the database at a path or URL, makes it if there is none, and brings its schema up to date.

    A database of a newer planner, or one that may not be written, opens read-only. One of an older planner is
    backed up before it is changed; `clock` dates that backup and later ones. Raises StorageError for a file
    that is not ours, that cannot be opened, or that lies on a network drive or in a synchronised folder.
    """
    text = str(where)
    if "://" in text:
        return _open_server(server_url(text))
    with plain_faults(text):
        try:
            return _open_file(named_file(text), clock=clock)
        except OSError as fault:
            raise cannot_open(text) from fault


def _open_server(url: URL) -> Database:
    name = shown(url)
    engine = server_engine(url)
    database = Database(engine, name=name)
    try:
        with plain_faults(name):
            with engine.connect() as connection:
                found = look_at_server(connection, name)
            if found.read_only is None and not found.current:
                _bring_server_up_to_date(engine, name)
    except BaseException:
        engine.dispose()
        raise
    database.read_only = found.read_only
    if found.notice is not None:
        database.notices.append(found.notice)
    return database


def _bring_server_up_to_date(engine: Engine, name: str) -> None:
    with engine.connect().execution_options(**{WRITES: True, MIGRATES: True}) as connection, connection.begin():
        # Another planner may have done it while this one waited for its turn.
        found = look_at_server(connection, name)
        if found.current:
            return
        if schema_number(connection) < SCHEMA_NUMBER:
            upgrade(connection)
            suit_server(connection)
        if found.notice is None:
            refresh_instants(connection)


def _open_file(path: Path, *, clock: Clock) -> Database:
    if path.is_dir():
        raise StorageError(message("{path} is a folder. Name a file in it for the database.", path=str(path)))
    refuse_unsafe_place(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise StorageError(
            message(
                "The folder {path} cannot be made. Choose another place for the database.",
                path=str(path.parent),
            )
        ) from fault
    if path.exists() and path.stat().st_size > 0:
        found = look_first(path)
        if found.read_only is not None:
            engine = sqlite_engine(path, read_only=True, still=found.still)
            keeper = Keeper(engine, path, clock=clock)
            return Database(engine, name=str(path), read_only=found.read_only, keeper=keeper)
        if found.older:
            upgrade_file(path, now=clock())
    anew = not path.exists() and backups_of(path)
    if not path.exists():
        refuse_lonely_log(path)
    engine = sqlite_engine(path)
    try:
        if not _is_current(engine):
            _bring_up_to_date(engine)
    except BaseException:
        engine.dispose()
        raise
    database = Database(engine, name=str(path), keeper=Keeper(engine, path, clock=clock))
    if anew:
        database.notices.append(
            message(
                "The database {path} was not there, so an empty one was begun. Backups of an earlier one are in "
                "{folder}; `restore 1` brings the newest back.",
                path=str(path),
                folder=str(backup_folder(path)),
            )
        )
    return database


def _is_current(engine: Engine) -> bool:
    """Whether nothing is to be written; so another program at work in the file does not keep us out."""
    with engine.connect() as connection:
        return read_mark(connection)[1] == SCHEMA_NUMBER and stored_rules(connection) == RULES_VERSION


def _bring_up_to_date(engine: Engine) -> None:
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        if read_mark(connection)[1] < SCHEMA_NUMBER:
            upgrade(connection)
            write_mark(connection)
        refresh_instants(connection)
