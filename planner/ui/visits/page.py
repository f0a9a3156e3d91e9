"""The visits of the office, or what to do first where there are none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from planner.clock import Clock
from planner.documents.content.types import Content
from planner.errors import PlannerError
from planner.last_place import recent_visits
from planner.models.zones import in_zone
from planner.storage.overviews import visit_overviews
from planner.ui.parts.button import Button
from planner.ui.parts.page import Page
from planner.ui.parts.segments import Segments
from planner.ui.theme.look import Look
from planner.ui.visits.checked import CheckedVisits
from planner.ui.visits.recent import RecentVisits
from planner.ui.visits.rows import Section, VisitRow, VisitRows
from planner.ui.visits.table import VisitTable
from planner.ui.visits.tasks_due import TasksDue
from planner.ui.visits.verbs import VisitVerbs
from planner.usecases.show import visit_content
from planner.workspace import Workspace

if TYPE_CHECKING:
    from planner.ui.visits.first_start import FirstStart
    from planner.ui.visits.overview import VisitsOverview

NARROW = 1100
"""Below this width of the page the tasks at its right give way to the list."""


class VisitsPage(Page):
    """Home: sections In progress, Upcoming and Past. `opened(id)` goes to a visit."""

    opened = Signal(str)
    asked_new = Signal()
    asked_import = Signal()
    asked_story = Signal(Path)
    asked_all_stories = Signal()
    asked_language = Signal(str)
    asked_template = Signal(str)
    """A visit like this one is to be made, with other days."""
    asked_move = Signal(str)
    """All of a visit is to be moved to other days."""
    asked_tasks = Signal()
    asked_task = Signal(str)

    def __init__(self, look: Look, workspace: Workspace, *, clock: Clock, home_zone: str | None) -> None:
        super().__init__(look)
        self._workspace, self._clock, self._home_zone = workspace, clock, home_zone
        self.caption, self.title = self.tr("Protocol office"), self.tr("Visits")
        self._rows = VisitRows(look, self)
        self.table = VisitTable(look)
        self.table.opened.connect(self._open)
        self.table.clicked.connect(lambda index: self._open(self.table.rows[index.row()]))
        self._verbs = VisitVerbs(self.table, workspace, self)
        self._verbs.done.connect(self.tell_undoable)
        self._verbs.refused.connect(self.failed)
        self._verbs.asked_template.connect(self.asked_template)
        self._verbs.asked_move.connect(self.asked_move)
        self._checked = CheckedVisits(workspace, clock=clock, parent=self)
        self._checked.counted.connect(self._show_counts)
        self._first: FirstStart | None = None
        self.recent = RecentVisits(look)
        self.recent.opened.connect(self.opened)
        self.tasks = TasksDue(look)
        self.tasks.asked_all.connect(self.asked_tasks)
        self.tasks.opened.connect(self.asked_task)
        self.tasks.ticked.connect(self._tick)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        column = QVBoxLayout()
        column.setSpacing(0)
        row.addLayout(column, 1)
        row.addWidget(self.tasks)
        column.addWidget(self.recent)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)
        self._stack.addWidget(self.table)
        self._overview: VisitsOverview | None = None
        self.views = Segments(look, (("list", self.tr("List")), ("months", self.tr("Months"))), name=self.tr("View"))
        self.views.put("list")
        self.views.chosen.connect(self.show_view)
        new_key, open_key = QKeySequence("Ctrl+N"), QKeySequence("Ctrl+O")
        self._import = Button(look, self.tr("Import a file…"))
        self._import.setObjectName("import")
        self._import.clicked.connect(self.asked_import)
        self._new = Button(look, self.tr("New visit"), style="primary", key="Ctrl+N")
        self._new.setObjectName("new-visit")
        self._new.clicked.connect(self.asked_new)
        self.bar = (self.views, self._import, self._new)
        # Their words are given apart: given to Qt with a parent, they are first tried as icons.
        self._keys = [QAction(self), QAction(self)]
        self._keys[0].setText(self.tr("New visit"))
        self._keys[1].setText(self.tr("Import a file…"))
        for action, key, signal in zip(
            self._keys, (new_key, open_key), (self.asked_new, self.asked_import), strict=True
        ):
            action.setShortcut(key)
            action.triggered.connect(signal)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.refresh()

    def refresh(self, kinds: frozenset[str] | None = None) -> None:
        if kinds is not None and not kinds & {"visit", "stop", "place", "person", "party_group", "item", "task"}:
            return
        overviews = self._workspace.read(visit_overviews)
        now = self._clock()
        rows = self._rows.rows(overviews, now=now, today=self._today(), content_of=self._content_of)
        self.table.show_rows(self._counted(rows))
        self._checked.look_at(row.key for row in rows if isinstance(row, VisitRow) and not row.past)
        self._show_recent({row.key: row.title for row in rows if isinstance(row, VisitRow)})
        self._stack.setCurrentWidget(self._list_or_months() if overviews else self._first_start())
        self.bar = (self.views, self._import, self._new) if overviews else ()
        self._show_tasks({row.key: row.title for row in rows if isinstance(row, VisitRow)})
        count = len(overviews)
        self.counts = self.tr("1 visit") if count == 1 else self.tr("{count} visits").format(count=count)
        if not count:
            self.counts = ""
        self.renamed.emit()

    def focus_first(self) -> None:
        if self._stack.currentWidget() is self.table:
            self.table.setFocus()
        elif self._overview is not None and self._stack.currentWidget() is self._overview:
            self._overview.table.setFocus()
        else:
            self._first_start().new.setFocus()

    def show_view(self, view: str) -> None:
        """Shows the visits as a `list`, or over the `months`."""
        self.views.put(view)
        self.refresh()
        if view == "months":
            self.focus_first()

    def key_actions(self) -> Sequence[QAction]:
        return [*self._keys, *self.recent.keys]

    def choose(self, visit_id: str | None) -> None:
        """Puts the row of a visit under the keys."""
        self.table.choose(visit_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tasks.setVisible(self._tasks_fit())

    def leave(self) -> None:
        self._checked.close()

    def _show_counts(self) -> None:
        self.table.show_rows(self._counted(self.table.rows))

    def _counted(self, rows: Sequence[Section | VisitRow]) -> list[Section | VisitRow]:
        """The rows with what the checks have counted so far."""
        counts = self._checked.counts
        return [
            self._rows.counted(row, errors=counts[row.key].errors, warnings=counts[row.key].warnings)
            if isinstance(row, VisitRow) and row.key in counts
            else row
            for row in rows
        ]

    def _tasks_fit(self) -> bool:
        """The tasks stay away until there is a visit, beside the months, and in a narrow window."""
        return self.width() >= NARROW and self._stack.currentWidget() is self.table

    def _show_tasks(self, titles: Mapping[str, str]) -> None:
        self.tasks.setVisible(self._tasks_fit())
        if titles:
            from planner.usecases.tasks import tasks_of

            self.tasks.show_tasks(tasks_of(self._workspace, today=self._today()), titles, today=self._today())

    def _tick(self, task_id: str, done: bool) -> None:
        from planner.usecases.commands.tasks import TickTask

        try:
            self._workspace.run(TickTask(task_id, self._today().isoformat() if done else None, done=done))
        except PlannerError as fault:
            self.failed.emit(fault)
            return
        self.tell_undoable.emit(self.tr("The task is done.") if done else self.tr("The task is open again."))

    def _show_recent(self, titles: Mapping[str, str]) -> None:
        known = recent_visits(self._workspace.office)
        self.recent.show_visits([(one, titles[one]) for one in known if one in titles], among=len(titles))

    def _list_or_months(self) -> QWidget:
        """The list, or the months, which are made when they are first looked at."""
        if self.views.value == "list":
            return self.table
        if self._overview is None:
            from planner.ui.visits.overview import VisitsOverview

            self._overview = VisitsOverview(self.look, self._workspace, today=self._today())
            self._overview.opened.connect(self.opened)
            self._stack.addWidget(self._overview)
        self._overview.refresh()
        return self._overview

    def _first_start(self) -> FirstStart:
        """Made where there is no visit; an office that has one opens without it."""
        if self._first is None:
            from planner.ui.visits.first_start import FirstStart

            self._first = FirstStart(self.look)
            self._first.asked_new.connect(self.asked_new)
            self._first.asked_import.connect(self.asked_import)
            self._first.asked_story.connect(self.asked_story)
            self._first.asked_all.connect(self.asked_all_stories)
            self._first.asked_language.connect(self.asked_language)
            self._stack.addWidget(self._first)
        return self._first

    def _content_of(self, visit_id: str) -> Content:
        return visit_content(self._workspace, visit_id, clock=self._clock)

    def _today(self) -> date:
        return in_zone(self._clock(), self._home_zone).date()

    def _open(self, row: object) -> None:
        if isinstance(row, VisitRow):
            self.opened.emit(row.key)
