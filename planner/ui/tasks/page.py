"""The tasks of a visit, or of all visits: by when, with their owners, ticked with one key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout

from planner.clock import Clock
from planner.ui.parts.button import Button
from planner.ui.parts.office_page import OfficePage
from planner.ui.parts.steps import StepButton, Steps
from planner.ui.tasks.task_list import TaskList
from planner.ui.theme.look import Look
from planner.usecases.commands.tasks import MakeChecklist, MakeGiftTasks
from planner.workspace import Command, Workspace

_KINDS = frozenset({"task", "visit", "gift", "item", "person", "stop"})


class TasksPage(OfficePage):
    """`visit_id` None is the office. `asked_thing(visit, room, kind, id)` goes to what a task is about."""

    asked_thing = Signal(str, str, str, str)

    def __init__(
        self, look: Look, workspace: Workspace, visit_id: str | None, *, clock: Clock, home_zone: str | None,
        steps: Steps,
    ) -> None:  # fmt: skip
        super().__init__(look, workspace, visit_id, clock=clock, home_zone=home_zone)
        self.title = self.tr("Tasks")
        self.list = TaskList(look, workspace, visit_id, today=self.today)
        self.table, self.form = self.list.table, self.list.form
        self.list.done.connect(self.tell_undoable)
        self.list.refused.connect(self.failed)
        self.list.asked_thing.connect(self.asked_thing)
        self._fill_bar(steps)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        back = QAction(self.tr("Back to the list"), self)
        back.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        back.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.triggered.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.addAction(back)
        self.refresh()

    def _fill_bar(self, steps: Steps) -> None:
        look = self.look
        self.checklist = Button(look, self.tr("Make the checklist"))
        self.checklist.setObjectName("make-checklist")
        self.checklist.clicked.connect(lambda: self._make(MakeChecklist))
        self.from_gifts = Button(look, self.tr("Tasks from gifts"))
        self.from_gifts.setObjectName("tasks-from-gifts")
        self.from_gifts.clicked.connect(lambda: self._make(MakeGiftTasks))
        self.new = Button(look, self.tr("New task"), style="primary", key="N")
        self.new.setObjectName("new-task")
        self.new.clicked.connect(self.list.make_new)
        undo = StepButton(look, steps.undo, "", icon="undo")
        redo = StepButton(look, steps.redo, "", icon="redo")
        within = self.visit_id is not None
        self.bar = (undo, redo, self.checklist, self.from_gifts, self.new) if within else (undo, redo)

    def refresh(self, kinds: frozenset[str] | None = None) -> None:
        if kinds is not None and not kinds & _KINDS:
            return
        self.name()
        self.list.refresh()
        count = self.list.open_count
        self.counts = self.tr("1 open task") if count == 1 else self.tr("{count} open tasks").format(count=count)
        self.renamed.emit()

    def show_thing(self, kind: str, row_id: str) -> None:
        if kind == "task":
            self.list.show_task(row_id)

    def _make(self, command: type[MakeChecklist | MakeGiftTasks]) -> None:
        """Makes the tasks that are not there yet, and says how many those were."""
        if self.visit_id is None:
            return
        made: Command[int] = command(self.visit_id)
        count = self.list.run(made)
        if count == 1:
            self.tell_undoable.emit(self.tr("1 task was made."))
        elif count:
            self.tell_undoable.emit(self.tr("{count} tasks were made.").format(count=count))
        elif count == 0:
            self.tell.emit(self.tr("There is nothing to add: every one has its task already."))
