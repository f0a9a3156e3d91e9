"""What stands left of the programme: days, whose programme, and what to show."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from planner.documents.content.types import OFFICE, Audience, Content
from planner.ui.parts.checks import Check, Radio
from planner.ui.parts.day_list import HEIGHT, DayList, DayRow
from planner.ui.parts.label import caption
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import DAY_LIST

MOST_GROUPS = 6


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
        for check in (self.steps, self.other_language):
            check.setChecked(True)
            check.toggled.connect(lambda _on: self.shown_changed.emit())
        grey = look.colours.secondary
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 14, 12, 12)
        self._column.setSpacing(2)
        self._column.addWidget(caption(self.tr("Days"), grey))
        self._column.addSpacing(4)
        self._column.addWidget(self.days, 1000)
        self._column.addSpacing(10)
        self._column.addWidget(caption(self.tr("Whose programme"), grey))
        self._whose = QVBoxLayout()
        self._whose.setSpacing(0)
        self._column.addLayout(self._whose)
        self._column.addSpacing(10)
        self._column.addWidget(caption(self.tr("Show"), grey))
        self._column.addWidget(self.steps)
        self._column.addWidget(self.other_language)
        self._column.addStretch(1)
        self._group = QButtonGroup(self)
        self._known: list[tuple[str, str, str]] = []

    def show_content(self, content: Content, days: Sequence[DayRow], *, current: str) -> None:
        """Shows the days, and the groups whose programme can be seen; `current` is the key of the one chosen."""
        self.days.show_days(days)
        self.days.setMaximumHeight(max(1, len(days)) * HEIGHT + 2)
        known = [("", self.tr("Everyone"), "")]
        for group in content.groups[:MOST_GROUPS]:
            count = group.headcount or len(group.members)
            name = group.name.in_language(self._look.language)
            known.append((group.key, name, str(count) if count else self.tr("N.N.")))
        if known != self._known:
            self._known = known
            self._build(content, current)

    def take_days(self) -> None:
        """Puts the days back to the top, after they stood elsewhere."""
        self._column.insertWidget(2, self.days, 1000)
        self.days.setMaximumHeight(max(1, self.days.count) * HEIGHT + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self._look.colours.panel))
            painter.setPen(QColor(self._look.colours.line))
            painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())

    def _build(self, content: Content, current: str) -> None:
        while self._whose.count():
            taken = self._whose.takeAt(0)
            widget = taken.widget() if taken else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        groups = {group.key: group for group in content.groups}
        for key, name, count in self._known:
            radio = Radio(self._look, name, remark=count)
            radio.setToolTip(name)
            radio.setChecked(key == current)
            audience = Audience("group", key, groups[key].name) if key else OFFICE
            radio.clicked.connect(lambda _=False, a=audience: self.audience_chosen.emit(a))
            self._group.addButton(radio)
            self._whose.addWidget(radio)
