"""What is due, at the right of the visits: overdue, today, this week, later; ticking can be taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.ui.parts.button import Button
from planner.ui.parts.cards import Glyph
from planner.ui.parts.emptying import empty
from planner.ui.parts.label import caption, label
from planner.ui.parts.task_line import TaskBox
from planner.ui.parts.task_words import TaskWords
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.usecases.tasks import TaskLine, When

WIDTH = 320
MOST: Mapping[When, int] = {"overdue": 8, "today": 8, "this week": 8, "later": 4}
"""Lines under each head; all of them stand on the page of the tasks."""


class TasksDue(QScrollArea):
    """`ticked(task_id, done)`, `opened(task_id)`, and `asked_all()` for the page of the tasks."""

    ticked = Signal(str, bool)
    opened = Signal(str)
    asked_all = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._words = TaskWords(look, self)
        self.boxes: list[TaskBox] = []
        self.setObjectName("panel")
        self.setAccessibleName(self.tr("Tasks due"))
        self.setWidgetResizable(True)
        self.setFixedWidth(WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setObjectName("content")
        column = QVBoxLayout(inner)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Tasks due"), look.colours.text, bold=True), 1)
        self.all = Button(look, "", style="link")
        self.all.setObjectName("all-tasks")
        self.all.clicked.connect(self.asked_all)
        head.addWidget(self.all)
        column.addLayout(head)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        column.addLayout(self._lines)
        column.addStretch(1)
        self.setWidget(inner)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 200)

    def show_tasks(self, lines: Sequence[TaskLine], titles: Mapping[str, str], *, today: date) -> None:
        """Shows what is open, and what was ticked today; `titles` are those of the visits."""
        from planner.usecases.tasks import by_when

        focused = next((box.task_id for box in self.boxes if box.hasFocus()), "")
        heads = by_when(lines)
        ticked = [line for line in lines if line.when == "done" and line.done_on == today.isoformat()]
        empty(self._lines)
        self.boxes = []
        for when, most in MOST.items():
            mine = [*heads[when][:most], *(ticked if when == "today" else ())]
            if mine:
                self._lines.addWidget(self._head(when))
            for line in mine:
                self._lines.addWidget(self._box(line, titles, today))
        count = sum(len(some) for some in heads.values())
        self.all.relabel(self.tr("The task") if count == 1 else self.tr("All {count} tasks").format(count=count))
        self.all.setVisible(bool(count))
        if not self.boxes:
            self._lines.addWidget(label(self.tr("Nothing is due."), self._look.colours.secondary, 12))
        again = next((box for box in self.boxes if box.task_id == focused), None)
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _head(self, when: When) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        late = when == "overdue"
        colours = self._look.colours
        if late:
            row.addWidget(Glyph("warning", colours.warning, 16))
        row.addWidget(caption(self._words.heads[when], colours.warning_text if late else colours.secondary), 1)
        return made

    def _box(self, line: TaskLine, titles: Mapping[str, str], today: date) -> TaskBox:
        about = titles.get(line.visit_id) or line.visit.in_language(self._look.language)
        if line.gift_id:
            about = self.tr("{visit} · Gift").format(visit=about)
        box = TaskBox(
            self._look, task_id=line.task_id, title=self._words.title(line), about=about,
            day=self._words.day(line, today=today), late=line.when == "overdue", done=line.when == "done",
        )  # fmt: skip
        box.ticked.connect(self.ticked)
        box.opened.connect(self.opened)
        self.boxes.append(box)
        return box
