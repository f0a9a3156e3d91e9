"""The audit trail: the recorded rows of each step, written in the same transaction."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection, insert

from planner.messages import Message
from planner.models import TrailStep
from planner.models.base import table_of
from planner.storage.prepared import Prepared
from planner.workspace.changes import RowChange


def write_trail(
    connection: Connection,
    changes: Iterable[RowChange],
    *,
    at: datetime,
    action: Literal["do", "undo", "redo"],
    command: str,
    label: Message,
) -> str:
    """Adds one step to the trail and returns its id. Its row values are packed and private."""
    step_id = str(uuid.uuid4())
    _ADD.write(
        connection,
        {
            "id": step_id,
            "at": at,
            "action": action,
            "command": command,
            "summary": str(label),
            "changes": [[c.table, c.key, _plain(c.before), _plain(c.after)] for c in changes],
        },
    )
    return step_id


_ADD = Prepared(insert(table_of(TrailStep)), given=("id", "at", "action", "command", "summary", "changes"))


def _plain(values: Any) -> Any:
    return None if values is None else dict(values)
