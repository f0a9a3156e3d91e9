"""The tasks by the day they are due, with the chosen one at the side: ticked, corrected, made and removed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Signal

from planner.ui.parts.languages import OFFICE_LANGUAGES, as_new
from planner.ui.parts.list_view import ListView
from planner.ui.parts.segments import Segments
from planner.ui.parts.task_words import TaskWords
from planner.ui.tasks.row_types import Head, TaskRow
from planner.ui.tasks.table import TaskTable
from planner.ui.tasks.task_form import TaskForm
from planner.ui.theme.look import Look
from planner.usecases.commands.tasks import CreateTask, EditTask, RemoveTask, TickTask
from planner.usecases.task_record import task_record
from planner.usecases.tasks import TaskLine, When, by_when, tasks_of
from planner.workspace import Workspace

_ORDER: tuple[When, ...] = ("overdue", "today", "this week", "later", "no day")


class TaskList(ListView):
    """Tasks of a visit; of all where `visit_id` is None. `asked_thing(visit, room, kind, id)` goes to a subject."""

    asked_thing = Signal(str, str, str, str)

    table: TaskTable
    form: TaskForm

    def __init__(self, look: Look, workspace: Workspace, visit_id: str | None, *, today: Callable[[], date]) -> None:
        super().__init__(look, workspace)
        self._visit_id, self._today = visit_id, today
        self._words = TaskWords(look, self)
        self._lines: dict[str, TaskLine] = {}
        table, form = TaskTable(look, office=visit_id is None), TaskForm(look)
        self.which = Segments(
            look, (("open", self.tr("Open", "tasks")), ("all", self.tr("With those done"))), name=self.tr("Tasks")
        )
        self.which.put("open")
        self.which.chosen.connect(lambda _value: self._show())
        self.head.addWidget(self.which)
        self.head.addStretch(1)
        self.lay_out(table, form)
        table.ticked.connect(self._tick)
        form.edited.connect(self._edit)
        form.asked_thing.connect(self._go)
        table.give_keys(
            (
                ("Del", self.tr("Remove"), self._remove),
                ("N", self.tr("New task"), self.make_new),
                ("F2", self.tr("Edit"), self.begin),
            )
        )

    @property
    def open_count(self) -> int:
        """How many tasks are open."""
        return sum(line.when != "done" for line in self._lines.values())

    def refresh(self) -> None:
        """Reads the tasks again."""
        lines = tasks_of(self.workspace, self._visit_id, today=self._today())
        self._lines = {line.task_id: line for line in lines}
        self._show()

    def show_task(self, task_id: str) -> None:
        """Chooses a task, also one that is done."""
        if not self.table.choose(task_id):
            self.which.put("all")
            self._show()
            self.table.choose(task_id)

    def make_new(self) -> None:
        """Makes a task and puts the keyboard into its title; in the office a task would be nobody's."""
        if self._visit_id is not None:
            title = as_new(OFFICE_LANGUAGES, "New task", self.tr("New task"), name="title", native="title_native")
            self.make(CreateTask(self._visit_id, {**title, "status": "open"}))

    def inspect(self) -> None:
        line = self._chosen
        record = task_record(self.workspace, line.task_id) if line is not None else None
        if line is None or record is None:
            self.form.show_nothing()
        else:
            self.form.show_task(line, record)

    @property
    def _chosen(self) -> TaskLine | None:
        row = self.table.chosen
        return self._lines.get(row.key) if isinstance(row, TaskRow) else None

    def _show(self) -> None:
        today = self._today()
        lines = list(self._lines.values())
        heads = by_when(lines)
        rows: list[Head | TaskRow] = []
        for when in _ORDER:
            if heads[when]:
                rows.append(Head(when, self._words.heads[when], len(heads[when]), warns=when == "overdue"))
                rows += [self._row(line, today) for line in heads[when]]
        done = [line for line in lines if line.when == "done"]
        if done and self.which.value == "all":
            rows.append(Head("done", self._words.heads["done"], len(done)))
            rows += [self._row(line, today) for line in done]
        self.show_rows(rows)
        empty = self.tr("Tasks of this visit stand here. Make the checklist, or a task of your own.")
        if self._visit_id is None:
            empty = self.tr("No task is open. Each visit has its own tasks; its checklist is made there.")
        self.table.say_empty(empty)

    def _row(self, line: TaskLine, today: date) -> TaskRow:
        own = self._words.title(line)
        other = next((text for text in (line.title_native, line.title) if text and text != own), "")
        language = self.look.language
        visit = line.visit.in_language(language) if self._visit_id is None else ""
        about = self.tr("Gift") if line.gift_id else self.tr("Programme") if line.item_id else ""
        day = self._words.day(line, today=today)
        if line.when == "done" and line.due is not None:
            day = self._words.plain(line.due, today=today)
        counted = self._words.counted(line.days_before) if line.due else ""
        return TaskRow(
            line.task_id, own, other, visit, line.who.in_language(language), day, counted, done=line.when == "done",
            late=line.when == "overdue", about=about,
        )  # fmt: skip

    def _tick(self, task_id: str, done: bool) -> None:
        """Ticked by the clock of home; the next task stands under the keys then."""
        title = self._words.title(self._lines[task_id])
        chosen, beside = self.table.chosen, self.table.beside_chosen
        words = self.tr("“{task}” is done.") if done else self.tr("“{task}” is open again.")
        if self.stores(TickTask(task_id, self._today().isoformat() if done else None, done=done)):
            if chosen is not None and chosen.key == task_id and self.which.value == "open":
                self.table.choose(beside)
            self.done.emit(words.format(task=title))

    def _edit(self, changes: dict[str, Any], seen: dict[str, Any]) -> None:
        line = self._chosen
        if line is not None:
            self.run(EditTask(line.task_id, changes, seen=seen), names=tuple(changes))

    def _remove(self) -> None:
        line = self._chosen
        if line is not None:
            words = self.tr("“{task}” was removed.").format(task=self._words.title(line))
            self.take_away(RemoveTask(line.task_id), words)

    def _go(self, room: str, kind: str, row_id: str) -> None:
        line = self._chosen
        if line is not None:
            self.asked_thing.emit(line.visit_id, room, kind, row_id)
