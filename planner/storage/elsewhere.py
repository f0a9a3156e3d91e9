"""Steps in the trail that came after the last look: what other windows and programs did meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnClause, func, literal_column, select
from sqlalchemy.orm import Session

from planner.models import TrailStep
from planner.models.base import table_of


def step_number(session: Session) -> ColumnClause[int]:
    """Steps are numbered as they are committed, by SQLite or as `server.suit_server` says; two clocks may differ."""
    return literal_column("trail_step.rowid" if session.get_bind().dialect.name == "sqlite" else "trail_step.number")


def end_of_trail(session: Session) -> int:
    """The number of the newest step, 0 where there is none."""
    newest = select(func.max(step_number(session))).select_from(table_of(TrailStep))
    return int(session.execute(newest).scalar_one() or 0)


def steps_after(session: Session, number: int) -> Sequence[tuple[str, Any]]:
    """(id, row changes) of each step after the one of that number, oldest first."""
    step, numbered = table_of(TrailStep), step_number(session)
    found = session.execute(select(step.c.id, step.c.changes).where(numbered > number).order_by(numbered))
    return [(row[0], row[1]) for row in found]


def newest_step(session: Session) -> tuple[str, datetime] | None:
    """The id of the newest step and when it was made (UTC); None where there is none."""
    step = table_of(TrailStep)
    row = session.execute(select(step.c.id, step.c.at).order_by(step_number(session).desc()).limit(1)).first()
    return (row[0], row[1]) if row else None


def has_step(session: Session, step_id: str) -> bool:
    """Whether a step is in the trail."""
    step = table_of(TrailStep)
    return session.execute(select(step.c.id).where(step.c.id == step_id)).first() is not None
