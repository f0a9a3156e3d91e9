"""One task with all that is stored of it, and who and what of its visit it may name: for the editor."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.models import Gift, Task, Visit
from planner.models.base import table_of
from planner.models.words import Words, words
from planner.usecases.gift_record import Named, named_in_visit
from planner.workspace import Workspace


@dataclass(frozen=True, slots=True)
class TaskRecord:
    """All attributes of a task under their names, and the people, items and gifts of its visit."""

    values: Mapping[str, Any]
    named: tuple[Named, ...]
    gifts: tuple[tuple[str, Words], ...]


def task_record(workspace: Workspace, task_id: str) -> TaskRecord | None:
    """The task as it is stored; None where it is gone."""
    return workspace.read(lambda session: _record(session, task_id))


def _record(session: Session, task_id: str) -> TaskRecord | None:
    task = session.get(Task, task_id)
    if task is None:
        return None
    visit = session.get(Visit, task.visit_id)
    languages = tuple(visit.languages or ()) if visit is not None else ()
    table = table_of(Gift)
    statement = select(table).where(table.c.visit_id == task.visit_id).order_by(table.c.position, table.c.id)
    gifts = tuple(
        (row["id"], words(languages, row["description"], row["description_native"]))
        for row in session.execute(statement).mappings()
    )
    values = {column.key: getattr(task, column.key) for column in table_of(Task).columns}
    return TaskRecord(values, named_in_visit(session, task.visit_id, languages), gifts)
