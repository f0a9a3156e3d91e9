"""Commands on the tasks of a visit: by hand, from the checklist, and from the duties of gifts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from planner.errors import NotPossible
from planner.messages import Message, message
from planner.models import Row, Task, Visit
from planner.models.identity import keyed_id, new_key
from planner.usecases.commands.labels import label_of
from planner.usecases.commands.things import Create, Edit, Remove, last_position
from planner.usecases.home_day import home_day
from planner.usecases.proposed_tasks import checklist_tasks, gift_tasks
from planner.workspace import Command, Work


@dataclass(frozen=True, slots=True)
class CreateTask(Create):
    """Makes a task of a visit."""

    model: ClassVar[type[Row]] = Task

    def check(self, work: Work, row: Any) -> None:
        _check_days(row)


@dataclass(frozen=True, slots=True)
class EditTask(Edit):
    """Changes a task."""

    model: ClassVar[type[Row]] = Task

    def check(self, work: Work, row: Any) -> None:
        _check_days(row)


@dataclass(frozen=True, slots=True)
class RemoveTask(Remove):
    """Removes a task."""

    model: ClassVar[type[Row]] = Task


@dataclass(frozen=True, slots=True)
class TickTask(Command[None]):
    """A task is done on a day (YYYY-MM-DD; today at home where none is said), or with `done` false open again."""

    task_id: str
    done_on: str | None = None
    done: bool = True

    def describe(self, thing: str) -> Message:
        return message("“{thing}” done", thing=thing) if self.done else message("“{thing}” open again", thing=thing)

    def apply(self, work: Work) -> None:
        task = work.get(Task, self.task_id)
        work.about = label_of(work, task)
        task.status = "done" if self.done else "open"
        task.done_on = None
        if self.done:
            task.done_on = self.done_on or home_day(work.connection, task.visit_id, now=work.now).isoformat()
        _check_days(task)


@dataclass(frozen=True, slots=True)
class MakeChecklist(Command[int]):
    """Makes the tasks of the checklist that the visit has not got yet; the result is how many those were.

    A task that was made once and removed is made again; one that was only changed is not.
    """

    visit_id: str

    def describe(self, thing: str) -> Message:
        return message("Checklist for “{thing}”", thing=thing)

    def apply(self, work: Work) -> int:
        visit = work.get(Visit, self.visit_id)
        work.about = label_of(work, visit)
        return _make(work, self.visit_id, checklist_tasks(visit.direction))


@dataclass(frozen=True, slots=True)
class MakeGiftTasks(Command[int]):
    """Makes a task with a day for each duty that the rules name for gifts received, once for each gift and rule set.

    Raises NotFound where the visit is gone; the result is how many tasks were made.
    """

    visit_id: str

    def describe(self, thing: str) -> Message:
        return message("Tasks of the gifts of “{thing}”", thing=thing)

    def apply(self, work: Work) -> int:
        visit = work.get(Visit, self.visit_id)
        work.about = label_of(work, visit)
        today = home_day(work.connection, self.visit_id, now=work.now)
        return _make(work, self.visit_id, gift_tasks(work.connection, self.visit_id, today=today))


@dataclass(frozen=True, slots=True)
class MakeAllGiftTasks(Command[int]):
    """`MakeGiftTasks` for each of these visits, as one step."""

    visit_ids: tuple[str, ...]

    def describe(self, thing: str) -> Message:
        return message("Tasks of the gifts of all visits")

    def apply(self, work: Work) -> int:
        return sum(MakeGiftTasks(visit_id).apply(work) for visit_id in self.visit_ids)


def _make(work: Work, visit_id: str, wanted: Iterable[Mapping[str, Any]]) -> int:
    """Makes the tasks whose template the visit has not got, behind those it has."""
    there = {row["template"] for row in work.rows(Task, visit_id=visit_id)}
    rows: list[dict[str, Any]] = []
    position = last_position(work, Task, visit_id)
    for values in wanted:
        if values["template"] in there:
            continue
        there.add(values["template"])
        key = new_key()
        known = {name: value for name, value in values.items() if value is not None}
        rows.append(known | {"id": keyed_id(visit_id, Task.list_name, key), "key": key, "visit_id": visit_id,
                             "position": position + len(rows)})  # fmt: skip
    work.insert_many(Task, rows)
    return len(rows)


def _check_days(task: Any) -> None:
    """Raises NotPossible where a day of a task is none."""
    for text in (task.due, task.done_on):
        if text is None:
            continue
        try:
            date.fromisoformat(text)
        except ValueError as fault:
            raise NotPossible(message("There is no day {day}. Write it as YYYY-MM-DD.", day=text)) from fault
