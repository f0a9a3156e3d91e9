"""The tasks of one visit or of all, with the days they are due, for the first page and the command line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from planner.models import Person, Task
from planner.models.base import table_of
from planner.models.words import Words, words
from planner.storage.visits import VisitSummary, list_visits
from planner.workspace import Workspace

_Names = dict[str, tuple[str, str | None]]
"""People by id, as they are printed and in their own script."""
When = Literal["overdue", "today", "this week", "later", "no day", "done"]


@dataclass(frozen=True, slots=True)
class TaskLine:
    """A task with the day it is due; None where the visit has no days yet. `when` is seen from a day."""

    task_id: str
    visit_id: str
    visit_title: str
    title: str
    title_native: str | None
    due: date | None
    days_before: int | None
    status: str
    owner: str
    when: When
    gift_id: str | None = None
    item_id: str | None = None
    done_on: str | None = None
    template: str | None = None
    visit_native: str | None = None
    owner_native: str | None = None

    @property
    def visit(self) -> Words:
        """The title of the visit, in every language."""
        return words((), self.visit_title, self.visit_native)

    @property
    def who(self) -> Words:
        """Whose it is, in every script."""
        return words((), self.owner, self.owner_native)


def tasks_of(workspace: Workspace, visit_id: str | None = None, *, today: date) -> tuple[TaskLine, ...]:
    """The tasks of a visit, or of all visits: by the day they are due, those without a day last."""
    return workspace.read(lambda session: tuple(_lines(session, visit_id, today)))


def by_when(lines: Iterable[TaskLine]) -> dict[When, list[TaskLine]]:
    """Open tasks under overdue, today, this week, later and no day; done and dropped ones are left out."""
    found: dict[When, list[TaskLine]] = {"overdue": [], "today": [], "this week": [], "later": [], "no day": []}
    for line in lines:
        if line.when != "done":
            found[line.when].append(line)
    return found


def due_day(due: str | None, days_before: int | None, *, first: date | None, last: date | None) -> date | None:
    """The day a task is due: the one that was set, else so many days before the first or after the last day."""
    if due:
        try:
            return date.fromisoformat(due)
        except ValueError:
            return None
    if days_before is None:
        return None
    start = first if days_before >= 0 else last or first
    try:
        return start - timedelta(days=days_before) if start is not None else None
    except OverflowError:  # a slip: no calendar has that day
        return None


def when_due(due: date | None, status: str, *, today: date) -> When:
    """How a task stands on a day; the week is the seven days that begin with it."""
    if status != "open":
        return "done"
    if due is None:
        return "no day"
    if due < today:
        return "overdue"
    if due == today:
        return "today"
    return "this week" if due < today + timedelta(days=7) else "later"


def _lines(session: Session, visit_id: str | None, today: date) -> list[TaskLine]:
    visits = {visit.visit_id: visit for visit in list_visits(session)}
    table = table_of(Task)
    statement = select(table).order_by(table.c.position, table.c.id)
    if visit_id is not None:
        statement = statement.where(table.c.visit_id == visit_id)
    connection = session.connection()
    rows = list(connection.execute(statement).mappings())
    owners = _names(connection, {row["owner_person_id"] for row in rows} - {None})
    found = [_line(row, visits[row["visit_id"]], owners, today) for row in rows]
    return sorted(found, key=lambda line: line.due or date.max)


def _line(row: Any, visit: VisitSummary, owners: _Names, today: date) -> TaskLine:
    due = due_day(row["due"], row["days_before"], first=visit.first_day, last=visit.last_day)
    status = row["status"] or "open"
    owner, owner_native = owners.get(row["owner_person_id"] or "", ("", None))
    return TaskLine(
        task_id=row["id"], visit_id=row["visit_id"], visit_title=visit.title, title=row["title"],
        title_native=row["title_native"], due=due, days_before=row["days_before"], status=status,
        owner=owner or row["owner_text"] or "", owner_native=owner_native, visit_native=visit.title_native,
        when=when_due(due, status, today=today), gift_id=row["gift_id"], item_id=row["item_id"],
        done_on=row["done_on"], template=row["template"],
    )  # fmt: skip


def _names(connection: Connection, ids: set[str]) -> _Names:
    table = table_of(Person)
    statement = select(table.c.id, table.c.name, table.c.native_name).where(table.c.id.in_(ids))
    found = connection.execute(statement) if ids else ()
    return {row.id: (row.name or row.native_name or "", row.native_name) for row in found}
