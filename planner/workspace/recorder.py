"""Hears of every row that a flush writes, and keeps what it was and what it is.

Mapper events, not a look at the session before the flush: that misses orphans. A row written outside a
recorded session is refused, so there is no second door.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Mapping, MutableMapping
from functools import cache
from typing import Any

from sqlalchemy import event, inspect
from sqlalchemy.orm import Mapper, Session, object_session

from planner.models import Row
from planner.models.base import BOOKKEEPING
from planner.workspace.changes import Fold, RowChange

_PLACE = "planner_recorder"


class Recorder:
    """The changes of one session, folded to one a row. `gone` holds the versions of rows that went earlier."""

    def __init__(self, *, gone: MutableMapping[tuple[str, str], int]) -> None:
        self._fold = Fold()
        self.gone_now: dict[tuple[str, str], int] = {}
        """The last version of each row that this session deleted."""
        self.gone_versions: MutableMapping[tuple[str, str], int] = ChainMap(self.gone_now, gone)
        """The same, and of those that went before: a row that comes back has no lower one."""

    def listen(self, session: Session) -> None:
        """Hears from now on of every row that a flush of `session` writes."""
        session.info[_PLACE] = self

    def add(self, change: RowChange) -> None:
        """Takes in a change; the mapper events and the bulk door call it."""
        self._fold.add(change)

    def changes(self) -> tuple[RowChange, ...]:
        """All that changed, one a row, without what came to nothing."""
        return tuple(self._fold)


def _recorder_of(row: Row) -> Recorder:
    session = object_session(row)
    recorder = session.info.get(_PLACE) if session is not None else None
    if not isinstance(recorder, Recorder):
        raise RuntimeError(f"a {type(row).__name__} was written outside Workspace.run")
    return recorder


@cache
def _columns(kind: type[Row]) -> Mapping[str, str]:
    """The columns of the plan by the attributes that hold them."""
    return {
        attribute.key: attribute.columns[0].name
        for attribute in inspect(kind).column_attrs
        if attribute.columns[0].name not in BOOKKEEPING
    }


@event.listens_for(Row, "after_insert", propagate=True)
def _inserted(_mapper: Mapper[Any], _connection: Any, row: Row) -> None:
    values = {name: getattr(row, key) for key, name in _columns(type(row)).items()}
    after = {name: value for name, value in values.items() if value is not None}
    _recorder_of(row).add(RowChange(type(row).__tablename__, row.id, None, after))


@event.listens_for(Row, "after_update", propagate=True)
def _updated(_mapper: Mapper[Any], _connection: Any, row: Row) -> None:
    recorder = _recorder_of(row)
    names = _columns(type(row))
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    state = inspect(row)
    # An item has seventy columns, of which an edit writes one or two: only those have a committed value.
    for key in state.committed_state.keys() & names.keys():
        history = state.attrs[key].history
        if history.has_changes():
            before[names[key]] = history.deleted[0] if history.deleted else None
            after[names[key]] = history.added[0] if history.added else None
    if before:
        recorder.add(RowChange(type(row).__tablename__, row.id, before, after))


@event.listens_for(Row, "before_delete", propagate=True)
def _deleted(_mapper: Mapper[Any], _connection: Any, row: Row) -> None:
    # After the delete the history is empty, and what had expired can no longer be read.
    state = inspect(row)
    was: dict[str, Any] = {}
    for key, name in _columns(type(row)).items():
        current = getattr(row, key)
        was[name] = state.committed_state.get(key, current)
    recorder = _recorder_of(row)
    recorder.gone_now[type(row).__tablename__, row.id] = row.version
    before = {name: value for name, value in was.items() if value is not None}
    recorder.add(RowChange(type(row).__tablename__, row.id, before, None))
