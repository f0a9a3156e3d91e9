"""What stands left of the programme: days, whose programme, and what to show."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.documents.content.types import Audience, Content
from planner.ui.parts.checks import Check
from planner.ui.parts.day_list import HEIGHT, DayList, DayRow
from planner.ui.parts.label import caption
from planner.ui.parts.paint import fill
from planner.ui.parts.words import KindWords
from planner.ui.programme.filters import FilterButton
from planner.ui.programme.whose import Whose
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import DAY_LIST

LOW = 700
"""Pixels of height under which the days get the room of others."""


class Sidebar(QWidget):
    """`audience_chosen(Audience)` and `shown_changed` follow what a person picks."""

    audience_chosen = Signal(object)
    shown_changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedWidth(DAY_LIST)
        self.days = DayList(look)
        self.steps = Check(look, self.tr("Steps"))
        self.other_language = Check(look, self.tr("Second language"))
        self.home_time = Check(look, self.tr("Home time"))
        for check in (self.steps, self.other_language, self.home_time):
            check.setChecked(check is not self.home_time)
            check.toggled.connect(lambda _on: self.shown_changed.emit())
        self.whose = Whose(look)
        self.whose.chosen.connect(self.audience_chosen)
        words = KindWords(self)
        self.kinds = FilterButton(look, self.tr("Kind"), words.kinds())
        self.statuses = FilterButton(look, self.tr("Status"), {**words.statuses(), "": self.tr("not said")})
        for button in (self.kinds, self.statuses):
            button.changed.connect(self.shown_changed)
        grey = look.colours.secondary
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 14, 12, 12)
        self._column.setSpacing(2)
        self._column.addWidget(caption(self.tr("Days"), grey))
        self._column.addSpacing(4)
        self._column.addWidget(self.days, 1000)
        self._column.addSpacing(10)
        self._column.addWidget(caption(self.tr("Whose programme"), grey))
        self._column.addWidget(self.whose)
        self._column.addSpacing(10)
        self._column.addWidget(caption(self.tr("Show"), grey))
        self._column.addWidget(self.steps)
        self._column.addWidget(self.other_language)
        self._column.addWidget(self.home_time)
        self._column.addSpacing(4)
        self._column.addWidget(self.kinds)
        self._column.addWidget(self.statuses)
        self._column.addStretch(1)

    def show_content(self, content: Content, days: Sequence[DayRow], *, current: Audience) -> None:
        """Shows the days, and whose programme can be seen; `current` is the one chosen."""
        self.days.show_days(days)
        self.days.setMaximumHeight(max(1, len(days)) * HEIGHT + 2)
        self.whose.show_content(content, current=current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.whose.make_room(self.height() < LOW)

    def show_everything(self) -> None:
        """Lets go of what hides items."""
        for button in (self.kinds, self.statuses):
            button.clear()
        self.steps.setChecked(True)

    def take_days(self) -> None:
        """Puts the days back to the top, after they stood elsewhere."""
        self._column.insertWidget(2, self.days, 1000)
        self.days.setMaximumHeight(max(1, self.days.count) * HEIGHT + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            fill(painter, self.rect(), self._look.colours.panel)
            painter.setPen(QColor(self._look.colours.line))
            painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
