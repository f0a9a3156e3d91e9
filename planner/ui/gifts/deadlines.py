"""What is to be done about gifts and by when, in three cards under the register."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.parts.button import Button
from planner.ui.parts.emptying import empty
from planner.ui.parts.label import caption, label
from planner.ui.parts.task_line import TaskBox
from planner.ui.parts.task_words import TaskWords
from planner.ui.theme.look import Look
from planner.usecases.tasks import TaskLine

MOST = 4
"""Lines in one card; the rest is counted."""
_CARDS = (("overdue", "today"), ("this week",), ("later", "no day"))


class Deadlines(QWidget):
    """`ticked(task_id, done)`, and `asked_tasks()` to make tasks out of the duties that the rules name."""

    ticked = Signal(str, bool)
    asked_tasks = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._words = TaskWords(look, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Deadlines"), look.colours.text, bold=True))
        head.addSpacing(12)
        self.make = Button(look, self.tr("Make tasks from the rules"), style="link")
        self.make.setObjectName("make-gift-tasks")
        self.make.clicked.connect(self.asked_tasks)
        head.addWidget(self.make)
        head.addStretch(1)
        head.addWidget(label(self.tr("Rules advise, you decide"), look.colours.secondary, 12))
        column.addLayout(head)
        self._nothing = label(self.tr("Nothing is due."), look.colours.secondary, 12)
        column.addWidget(self._nothing)
        row = QHBoxLayout()
        row.setSpacing(12)
        names = (self.tr("Overdue and today"), self.tr("This week"), self.tr("Later"))
        self._cards = [DeadlineCard(look, name) for name in names]
        for card in self._cards:
            row.addWidget(card, 1)
        column.addLayout(row)

    @property
    def boxes(self) -> list[TaskBox]:
        """The tasks shown."""
        return [box for card in self._cards for box in card.boxes]

    def show_tasks(self, lines: Sequence[TaskLine], *, today: date) -> None:
        """Shows the tasks of gifts: open ones, and those done today."""
        for card, whens in zip(self._cards, _CARDS, strict=True):
            mine = [line for line in lines if line.when in whens]
            if whens == _CARDS[0]:
                mine += [line for line in lines if line.when == "done" and line.done_on == today.isoformat()]
            card.boxes = []
            for line in mine[:MOST]:
                box = TaskBox(
                    self._look, task_id=line.task_id, title=self._words.title(line),
                    about=line.visit.in_language(self._look.language),
                    day=self._words.day(line, today=today), late=line.when == "overdue", done=line.when == "done",
                    compact=True,
                )  # fmt: skip
                box.ticked.connect(self.ticked)
                card.boxes.append(box)
            card.show_boxes(self._rest(len(mine) - MOST))
        for card in self._cards:
            card.setVisible(bool(self.boxes))
        self._nothing.setVisible(not self.boxes)  # the room is the register's

    def _rest(self, count: int) -> str:
        return self.tr("and {count} more").format(count=count) if count > 0 else ""


class DeadlineCard(QWidget):
    """The deadlines of one span of days, each with its box to tick."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.boxes: list[TaskBox] = []
        self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 10, 14, 10)
        self._column.setSpacing(2)
        self._column.addWidget(caption(name, look.colours.secondary))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self._column.addLayout(self._lines)
        self._column.addStretch(1)

    def show_boxes(self, rest: str) -> None:
        """Shows the boxes, and how many more there are."""
        empty(self._lines)
        for box in self.boxes:
            self._lines.addWidget(box)
        if rest or not self.boxes:
            self._lines.addWidget(label(rest or self.tr("Nothing"), self._look.colours.secondary, 12))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.over(self._look.colours.text, 0.035))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
