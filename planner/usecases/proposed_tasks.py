"""What the checklist and the duties of gifts ask of a visit, before anybody made tasks of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from planner.models import Gift
from planner.models.base import table_of
from planner.storage.visits import visit_of
from planner.usecases.checklists import checklist
from planner.usecases.gift_check import advice_of_visit
from planner.usecases.tasks import TaskLine, due_day, when_due
from planner.workspace import Workspace


def proposed_tasks(workspace: Workspace, visit_id: str, *, today: date) -> tuple[TaskLine, ...]:
    """The tasks that `MakeChecklist` and `MakeGiftTasks` would make, by the day they are due; status "proposed".

    Raises NotFound where the visit is gone.
    """
    return workspace.read(lambda session: tuple(_lines(session, visit_id, today)))


def checklist_tasks(direction: str) -> Iterator[Mapping[str, Any]]:
    """The values of a task for each line of the checklist that fits a visit of this direction."""
    for line in checklist():
        if line.fits(direction):
            yield {
                "template": line.name, "title": line.title, "title_native": line.title_native,
                "days_before": line.days_before, "status": "open", "owner_text": line.owner,
            }  # fmt: skip


def gift_tasks(connection: Connection, visit_id: str, *, today: date) -> Iterator[Mapping[str, Any]]:
    """The values of a task for each duty that the rules name for the gifts of a visit."""
    gift = table_of(Gift).c
    keys = {row.id: row.key for row in connection.execute(select(gift.id, gift.key).where(gift.visit_id == visit_id))}
    for one in advice_of_visit(connection, visit_id, today=today):
        if one.kind == "deadline" and one.deadline is not None:
            yield {
                "template": f"gift/{keys[one.gift_id]}/{one.name}",
                "title": one.text.in_language("en"), "title_native": one.text.in_language("zh-Hans"),
                "due": one.deadline.isoformat(), "gift_id": one.gift_id, "status": "open",
            }  # fmt: skip


def _lines(session: Session, visit_id: str, today: date) -> list[TaskLine]:
    visit = visit_of(session, visit_id)
    wanted = [
        *checklist_tasks(visit.direction),
        *gift_tasks(session.connection(), visit_id, today=today),
    ]
    found: list[TaskLine] = []
    for number, values in enumerate(wanted):
        due = due_day(values.get("due"), values.get("days_before"), first=visit.first_day, last=visit.last_day)
        found.append(
            TaskLine(
                task_id=str(number), visit_id=visit_id, visit_title=visit.title, title=values["title"],
                title_native=values["title_native"], due=due, days_before=values.get("days_before"),
                status="proposed", owner=values.get("owner_text") or "", when=when_due(due, "open", today=today),
                gift_id=values.get("gift_id"), template=values["template"],
            )
        )  # fmt: skip
    return sorted(found, key=lambda line: line.due or date.max)
