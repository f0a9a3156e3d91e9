"""What a command works with: one recorded transaction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, MutableMapping
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, event, select
from sqlalchemy.orm import ORMExecuteState, Session

from planner.errors import NotFound
from planner.messages import message
from planner.models import Row
from planner.models.base import table_of
from planner.workspace.bulk import Bulk, stored_row, stored_rows
from planner.workspace.changes import Values
from planner.workspace.draft import Draft, draft_of
from planner.workspace.recorder import Recorder
from planner.workspace.removal import remove

R = TypeVar("R", bound=Row)
_NOW = "planner_now"


class Work:
    """Reads and changes rows inside `Workspace.run`; all of it is recorded, stored and undone together."""

    def __init__(self, connection: Connection, *, now: datetime, gone: MutableMapping[tuple[str, str], int]) -> None:
        self._connection = connection
        self._mapper: Session | None = None
        self._drafts: dict[Draft, None] = {}
        self._recorder = Recorder(gone=gone)
        self.now = now
        """When the command runs, in UTC."""
        self.about = ""
        """The name of what the command is about, for the Undo menu."""
        self.instants_are_right: set[str] = set()
        """Visits whose instants the command has derived itself (an import does)."""

    @property
    def recorder(self) -> Recorder:
        """What has been recorded so far; flush first."""
        return self._recorder

    @property
    def connection(self) -> Connection:
        """The connection, for reading with Core."""
        self.flush()
        return self._connection

    def get(self, model: type[R], row_id: str) -> R:
        """The row of that id; raises NotFound where it is gone."""
        row = self._session.get(model, row_id)
        if row is None:
            raise _gone()
        return row

    def draft(self, model: type[Row], row_id: str) -> Draft:
        """The same to edit, without the mapper, which takes its time; raises NotFound where it is gone."""
        columns = stored_row(self.connection, table_of(model), row_id)
        if columns is None:
            raise _gone()
        return draft_of(model)(columns, lambda draft: self._drafts.setdefault(draft))

    def has(self, model: type[Row], row_id: str) -> bool:
        """Whether there is a row of that id."""
        return self._session.get(model, row_id) is not None

    def stored(self, model: type[Row], ids: Iterable[str]) -> dict[str, dict[str, Any]]:
        """Plain column values of rows by id; raises NotFound where one is gone."""
        wanted = list(dict.fromkeys(ids))
        found = stored_rows(self.connection, table_of(model), wanted)
        if len(found) < len(wanted):
            raise _gone()
        return found

    def rows(self, model: type[Row], **equal: Any) -> list[dict[str, Any]]:
        """Plain column values of the rows whose columns equal these, in their order."""
        table = table_of(model)
        statement = select(table).order_by(table.c.position, table.c.id)
        for name, value in equal.items():
            statement = statement.where(table.c[name] == value)
        return [dict(row) for row in self.connection.execute(statement).mappings()]

    def add(self, row: R) -> R:
        """Stores a new row."""
        self._session.add(row)
        return row

    def flush(self) -> None:
        """Writes what is pending, so that reads see it."""
        if self._mapper is not None:
            self._mapper.flush()
        if self._drafts:
            for draft in self._drafts:
                self._bulk.update_draft(draft)
            self._drafts.clear()
            self._forget_read()

    def insert_many(self, model: type[Row], rows: Iterable[Values]) -> None:
        """Inserts many rows of column values."""
        self.flush()
        self._bulk.insert(table_of(model), rows)
        self._forget_read()

    def update_many(self, model: type[Row], changes: Mapping[str, Values]) -> None:
        """Sets columns of many rows by id, where they differ."""
        if changes:
            self.flush()
            self._bulk.update(table_of(model), changes)
            self._forget_read()

    def delete_many(self, model: type[Row], ids: Iterable[str]) -> None:
        """Deletes rows and nothing else; the caller sees to whatever refers to them."""
        self.flush()
        self._bulk.delete(table_of(model), ids)
        self._forget_read()

    def remove(self, model: type[Row], ids: Iterable[str]) -> None:
        """Deletes rows with all that belongs to them; whatever refers to them lets go."""
        remove(self.connection, self._bulk, table_of(model), ids)
        self._forget_read()

    def close(self) -> None:
        """Lets go of the rows that were read; what was written is for the transaction to store."""
        if self._mapper is not None:
            self._mapper.close()

    @property
    def _bulk(self) -> Bulk:
        return Bulk(self._connection, self._recorder, now=self.now)

    @property
    def _session(self) -> Session:
        """The mapper at work in the transaction, once somebody asks for it; it sees what was set on drafts."""
        if self._mapper is None:
            self._mapper = _RecordedSession(
                self._connection, autoflush=False, join_transaction_mode="rollback_only", info={_NOW: self.now}
            )
            self._recorder.listen(self._mapper)
        if self._drafts:
            self.flush()
        return self._mapper

    def _forget_read(self) -> None:
        if self._mapper is not None:
            self._mapper.expire_all()


def _gone() -> NotFound:
    return NotFound(message("This is no longer there; it was deleted in the meantime."))


class _RecordedSession(Session):
    """A session whose rows bear the time of the command, and that writes many rows in no way of its own."""


@event.listens_for(_RecordedSession, "before_flush")
def _stamp(session: Session, _context: Any, _instances: Any) -> None:
    for row in [*session.new, *session.dirty]:
        if isinstance(row, Row):
            row.updated_at = session.info[_NOW]


@event.listens_for(_RecordedSession, "do_orm_execute")
def _refuse_bulk(state: ORMExecuteState) -> None:
    if state.is_insert or state.is_update or state.is_delete:
        raise RuntimeError("write many rows through Work.insert_many, update_many or remove")
