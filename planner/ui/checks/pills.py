"""The pills over the checks: how many there are of each level, and which of them are shown."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from planner.ui.checks.finding_words import ICONS, FindingWords, level_colour
from planner.ui.checks.rows import ACCEPTED, LEVELS
from planner.ui.parts.label import label
from planner.ui.parts.one_stop import stop_at_the_chosen
from planner.ui.parts.paint import LEFT, draw_text, width_of
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look


class Pills(QWidget):
    """`chosen(level)` is said when a person wants to see one level; an empty one for all."""

    chosen = Signal(str)

    def __init__(self, look: Look, words: FindingWords) -> None:
        super().__init__()
        self._words = words
        self.setAccessibleName(self.tr("Which are shown"))
        row = self.row = QHBoxLayout(self)
        row.setContentsMargins(20, 14, 20, 12)
        row.setSpacing(8)
        group = QButtonGroup(self)
        group.setExclusive(True)
        self.pills = {level: _Pill(look, level) for level in ("", *LEVELS, ACCEPTED)}
        for level, pill in self.pills.items():
            pill.clicked.connect(lambda _=False, key=level: self.chosen.emit(key))
            group.addButton(pill)
            row.addWidget(pill)
        self.pills[""].setChecked(True)
        stop_at_the_chosen(self.pills.values())
        row.addStretch(1)
        self.told = label("", look.colours.secondary, 12)
        row.addWidget(self.told)

    @property
    def level(self) -> str:
        """The level that is shown; empty for all."""
        return next(level for level, pill in self.pills.items() if pill.isChecked())

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Says how many there are; a level without any cannot be chosen, and all are shown in its place."""
        for level, pill in self.pills.items():
            pill.setText(self._words.pill(level, counts[level]))
            pill.setAccessibleName(pill.text())
            pill.setVisible(not level or counts[level] > 0)
            pill.updateGeometry()
        if not counts[self.level]:
            self.pills[""].setChecked(True)
        stop_at_the_chosen(self.pills.values())

    def say(self, state: str) -> None:
        """What stands at the right: when the checks were made."""
        self.told.setText(state)


class _Pill(QPushButton):
    def __init__(self, look: Look, level: str) -> None:
        super().__init__()
        self._look, self._level = look, level
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of several for a reader of the screen, not a box to be ticked
        self.setObjectName(f"pill-{level or 'all'}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(round(width_of(self.text(), bold=True)) + 24 + (24 if self._level else 0), 30)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, colours, on = self._look, self._look.colours, self.isChecked()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ground = look.over(colours.chosen, 0.16) if on else QColor(colours.page)
            if self.underMouse() and not on:
                ground = look.over(colours.text, 0.04)
            painter.setBrush(ground)
            painter.setPen(QPen(QColor(colours.link) if on else look.outline, 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 14.5, 14.5)
            left = 12.0
            if self._level:
                paint_icon(painter, ICONS[self._level], QRectF(10, 7, 16, 16), level_colour(look, self._level))
                left = 33.0
            box = QRectF(left, 0, self.width() - left - 6, self.height())
            draw_text(painter, box, self.text(), colours.text, bold=on, align=LEFT)
