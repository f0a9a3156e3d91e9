"""Steps in the trail that came after the last look: what other windows and programs did meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnClause, literal_column, select, text
from sqlalchemy.orm import Session

from planner.models import TrailStep
from planner.models.base import table_of

_ROW: ColumnClause[int] = literal_column("trail_step.rowid")
"""SQLite numbers the steps as they are committed; a clock would not do, as two machines differ."""


def end_of_trail(session: Session) -> int | None:
    """The number of the newest step, 0 where there is none; None on a server, whose steps have no number yet."""
    if session.get_bind().dialect.name != "sqlite":
        return None
    return int(session.execute(text("SELECT coalesce(max(rowid), 0) FROM trail_step")).scalar_one())


def steps_after(session: Session, number: int) -> Sequence[tuple[str, Any]]:
    """(id, row changes) of each step after the one of that number, oldest first."""
    step = table_of(TrailStep)
    found = session.execute(select(step.c.id, step.c.changes).where(number < _ROW).order_by(_ROW))
    return [(row[0], row[1]) for row in found]


def newest_step(session: Session) -> tuple[str, datetime] | None:
    """The id of the newest step and when it was made (UTC); None where there is none."""
    step = table_of(TrailStep)
    row = session.execute(select(step.c.id, step.c.at).order_by(_ROW.desc()).limit(1)).first()
    return (row[0], row[1]) if row else None


def has_step(session: Session, step_id: str) -> bool:
    """Whether a step is in the trail."""
    step = table_of(TrailStep)
    return session.execute(select(step.c.id).where(step.c.id == step_id)).first() is not None
