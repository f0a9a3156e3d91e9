"""The tasks of a visit, or of all visits: by when, with their owners, ticked with one key."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from planner.clock import Clock
from planner.errors import PlannerError
from planner.models.words import words
from planner.ui.parts.button import Button
from planner.ui.parts.dates import DateWords, in_zone
from planner.ui.parts.page import Page
from planner.ui.parts.segments import Segments
from planner.ui.parts.steps import StepButton, Steps
from planner.ui.parts.task_words import TaskWords
from planner.ui.tasks.row_types import Head, TaskRow
from planner.ui.tasks.table import TaskTable
from planner.ui.tasks.task_form import TaskForm
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import INSPECTOR
from planner.usecases.commands.tasks import (
    CreateTask,
    EditTask,
    MakeChecklist,
    MakeGiftTasks,
    RemoveTask,
    TickTask,
)
from planner.usecases.show import visit_named
from planner.usecases.task_record import task_record
from planner.usecases.tasks import TaskLine, When, by_when, tasks_of
from planner.workspace import Command, Workspace

_KINDS = frozenset({"task", "visit", "gift", "item", "person", "stop"})
_ORDER: tuple[When, ...] = ("overdue", "today", "this week", "later", "no day")


class TasksPage(Page):
    """`visit_id` None is the office. `asked_thing(visit, room, kind, id)` goes to what a task is about."""

    asked_thing = Signal(str, str, str, str)

    def __init__(
        self, look: Look, workspace: Workspace, visit_id: str | None, *, clock: Clock, home_zone: str | None,
        steps: Steps,
    ) -> None:  # fmt: skip
        super().__init__(look)
        self._workspace, self._visit_id = workspace, visit_id
        self._clock, self._home_zone = clock, home_zone
        self._words, self._dates = TaskWords(look, self), DateWords(look, self)
        self.title = self.tr("Tasks")
        self._lines: dict[str, TaskLine] = {}
        self.table = TaskTable(look, office=visit_id is None)
        self.form = TaskForm(look)
        self.form.setFixedWidth(INSPECTOR)
        self.which = Segments(
            look, (("open", self.tr("Open", "tasks")), ("all", self.tr("With those done"))), name=self.tr("Tasks")
        )
        self.which.put("open")
        self._build(steps)
        self._join()
        self.refresh()

    def _build(self, steps: Steps) -> None:
        look = self.look
        head = QHBoxLayout()
        head.setContentsMargins(20, 10, 20, 6)
        head.addWidget(self.which)
        head.addStretch(1)
        self.checklist = Button(look, self.tr("Make the checklist"))
        self.checklist.setObjectName("make-checklist")
        self.from_gifts = Button(look, self.tr("Tasks from gifts"))
        self.from_gifts.setObjectName("tasks-from-gifts")
        self.new = Button(look, self.tr("New task"), style="primary", key="N")
        self.new.setObjectName("new-task")
        undo = StepButton(look, steps.undo, "", icon="undo")
        redo = StepButton(look, steps.redo, "", icon="redo")
        within = self._visit_id is not None
        self.bar = (undo, redo, self.checklist, self.from_gifts, self.new) if within else (undo, redo)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(head)
        left.addWidget(self.table, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.form)

    def _join(self) -> None:
        self.which.chosen.connect(lambda _value: self.refresh())
        self.table.ticked.connect(self._tick)
        self.table.walked.connect(lambda _row: self._inspect())
        self.table.opened.connect(lambda _row: self.form.begin())
        self.form.edited.connect(self._edit)
        self.form.asked_thing.connect(self._go)
        self.new.clicked.connect(self._make_new)
        self.checklist.clicked.connect(self._make_checklist)
        self.from_gifts.clicked.connect(self._make_gift_tasks)
        for key, word, do in (
            ("Del", self.tr("Remove"), self._remove),
            ("N", self.tr("New task"), self._make_new),
            ("F2", self.tr("Edit"), self.form.begin),
        ):
            action = QAction(word, self.table)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, does=do: does())
            self.table.addAction(action)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        back = QAction(self.tr("Back to the list"), self)
        back.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        back.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.triggered.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.addAction(back)

    def refresh(self, kinds: frozenset[str] | None = None) -> None:
        if kinds is not None and not kinds & _KINDS:
            return
        self._name()
        today = self._today()
        lines = tasks_of(self._workspace, self._visit_id, today=today)
        self._lines = {line.task_id: line for line in lines}
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
        self.table.show_rows(rows)
        self.table.say_empty(self._empty())
        if self.table.chosen is None:
            first = next((row for row in rows if not row.heading), None)
            if first is not None:
                self.table.choose(first.key)
        self._inspect()
        open_ones = sum(len(some) for some in heads.values())
        self.counts = (
            self.tr("1 open task") if open_ones == 1 else self.tr("{count} open tasks").format(count=open_ones)
        )
        self.renamed.emit()

    def show_thing(self, kind: str, row_id: str) -> None:
        if kind == "task" and not self.table.choose(row_id):
            self.which.put("all")
            self.refresh()
            self.table.choose(row_id)

    def focus_first(self) -> None:
        self.table.setFocus()

    def key_actions(self) -> Sequence[QAction]:
        return ()

    def leave(self) -> None:
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()

    def _row(self, line: TaskLine, today: date) -> TaskRow:
        own = self._words.title(line)
        other = next((text for text in (line.title_native, line.title) if text and text != own), "")
        visit = line.visit_title if self._visit_id is None else ""
        about = self.tr("Gift") if line.gift_id else self.tr("Programme") if line.item_id else ""
        day = self._words.day(line, today=today)
        if line.when == "done" and line.due is not None:
            day = self._words.plain(line.due, today=today)
        counted = self._words.counted(line.days_before) if line.due else ""
        return TaskRow(
            line.task_id, own, other, visit, line.owner, day, counted, done=line.when == "done",
            late=line.when == "overdue", about=about,
        )  # fmt: skip

    def _inspect(self) -> None:
        row = self.table.chosen
        line = self._lines.get(row.key) if isinstance(row, TaskRow) else None
        record = task_record(self._workspace, line.task_id) if line is not None else None
        if line is None or record is None:
            self.form.show_nothing()
        else:
            self.form.show_task(line, record)

    def _tick(self, task_id: str, done: bool) -> None:
        """Ticked by the clock of home; the next task stands under the keys then."""
        keys = [row.key for row in self.table.rows if not row.heading]
        at = keys.index(task_id) if task_id in keys else 0
        title = self._words.title(self._lines[task_id])
        self._run(TickTask(task_id, self._today().isoformat() if done else None, done=done))
        if self.table.chosen is None or self.table.chosen.heading:
            left = [row.key for row in self.table.rows if not row.heading]
            if left:
                self.table.choose(left[min(at, len(left) - 1)])
        words = self.tr("“{task}” is done.") if done else self.tr("“{task}” is open again.")
        self.tell_undoable.emit(words.format(task=title))

    def _edit(self, changes: dict[str, Any], seen: dict[str, Any]) -> None:
        row = self.table.chosen
        if isinstance(row, TaskRow):
            self._run(EditTask(row.key, changes, seen=seen), names=tuple(changes))

    def _make_new(self) -> None:
        if self._visit_id is None:
            return
        made = self._run(CreateTask(self._visit_id, {"title": self.tr("New task"), "status": "open"}))
        if isinstance(made, str):
            self.table.choose(made)
            self.form.begin()

    def _make_checklist(self) -> None:
        if self._visit_id is not None:
            self._told(self._run(MakeChecklist(self._visit_id)))

    def _make_gift_tasks(self) -> None:
        if self._visit_id is not None:
            self._told(self._run(MakeGiftTasks(self._visit_id)))

    def _told(self, made: Any) -> None:
        if made == 1:
            self.tell_undoable.emit(self.tr("1 task was made."))
        elif made:
            self.tell_undoable.emit(self.tr("{count} tasks were made.").format(count=made))
        elif made == 0:
            self.tell.emit(self.tr("There is nothing to add: every one has its task already."))

    def _remove(self) -> None:
        row = self.table.chosen
        if not isinstance(row, TaskRow):
            return
        keys = [one.key for one in self.table.rows if not one.heading]
        at = keys.index(row.key)
        beside = keys[at + 1] if at + 1 < len(keys) else keys[at - 1]
        before = self._workspace.undo_label
        self._run(RemoveTask(row.key))
        if self._workspace.undo_label is not before:
            self.table.choose(beside)
            self.tell_undoable.emit(self.tr("“{task}” was removed.").format(task=row.title))

    def _go(self, room: str, kind: str, row_id: str) -> None:
        row = self.table.chosen
        if isinstance(row, TaskRow):
            self.asked_thing.emit(self._lines[row.key].visit_id, room, kind, row_id)

    def _run(self, command: Command[Any], *, names: tuple[str, ...] = ()) -> Any:
        try:
            return self._workspace.run(command)
        except PlannerError as fault:
            if names:
                self.form.say_fault(names, fault.message.in_language(self.look.language))
            else:
                self.failed.emit(fault)
            return None

    def _empty(self) -> str:
        if self._visit_id is None:
            return self.tr("No task is open. Each visit has its own tasks; its checklist is made there.")
        return self.tr("Tasks of this visit stand here. Make the checklist, or a task of your own.")

    def _name(self) -> None:
        if self._visit_id is None:
            self.caption = self.tr("Protocol office")
            return
        one = visit_named(self._workspace, self._visit_id)
        own = words(one.languages, one.title, one.title_native).in_language(self.look.language)
        span = self._dates.span(one.first_day, one.last_day)
        told = not span or (one.first_day is not None and str(one.first_day.year) in own)
        self.caption = own if told else self.tr("{title}, {dates}").format(title=own, dates=span)

    def _today(self) -> date:
        return in_zone(self._clock(), self._home_zone).date()
