"""The rail at the left edge: the rooms of the office, or those of one visit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from planner.ui.parts.one_stop import stop_at_the_chosen
from planner.ui.parts.paint import CENTRE, draw_text, fill, hairline, width_of
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import RAIL

PILL, MOST_SHOWN = "#AD4C00", 99
"""The ground of a count, white on which is read in both themes; and the greatest count that is shown."""


MANY = 99
"""More entries than there are."""

HIGH, COMFORTABLE, WORDY, LOW = 54, 42, 35, 28
"""Heights of an entry: where there is room, where its sign becomes smaller, where its word goes, and the least."""


class Room(NamedTuple):
    """An entry of the rail. `rule_after` draws a line under it; `at_foot` puts it at the bottom."""

    key: str
    word: str
    icon: str
    rule_after: bool = False
    at_foot: bool = False
    key_words: str = ""
    """The key that leads there from everywhere."""


class Rail(QWidget):
    """`chosen(key)` is said when a person goes to another room. Tab goes to one entry, Up and Down to the others."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._buttons: dict[str, _Entry] = {}
        self.setFixedWidth(RAIL)
        self.setAccessibleName(self.tr("Rooms"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 8, 6, 8)
        self._column.setSpacing(4)

    def show_rooms(self, rooms: Sequence[Room], current: str) -> None:
        """Shows these rooms; `current` is the one a person is in."""
        if list(self._buttons) != [room.key for room in rooms]:
            self._build(rooms)
        self._group.setExclusive(False)  # a group unchecks by what a click does, and here a click checks nothing
        for key, button in self._buttons.items():
            button.setChecked(key == current)
            button.update()
        self._group.setExclusive(True)
        stop_at_the_chosen(self._buttons.values())

    def count(self, key: str, number: int, *, words: str = "") -> None:
        """Shows a pill with a number at an entry, where there is one and something to count; `words` say it."""
        button = self._buttons.get(key)
        if button is not None:
            button.count = number
            button.setAccessibleDescription(words if number else "")
            button.update()

    def button(self, key: str) -> QPushButton:
        """The button of a room."""
        return self._buttons[key]

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._look.colours
        with QPainter(self) as painter:
            fill(painter, self.rect(), colours.panel)
            fill(painter, QRectF(RAIL - 1, 0, 1, self.height()), colours.line)
            for button in self._buttons.values():
                if button.isChecked():
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                    painter.setBrush(QColor(colours.link))
                    painter.drawRoundedRect(QRectF(0, button.geometry().center().y() - 14.5, 3, 30), 1.5, 1.5)
                if button.room.rule_after:
                    y = button.y() + button.height() + 3
                    hairline(painter, 14, RAIL - 15, y, colours.line)

    def _build(self, rooms: Sequence[Room]) -> None:
        for old in self._buttons.values():
            old.hide()
            old.deleteLater()
        while self._column.count():
            self._column.takeAt(0)
        self._buttons = {}
        self._group = QButtonGroup(self._column)
        stretched = False
        for room in rooms:
            if room.at_foot and not stretched:
                self._column.addStretch(1)
                stretched = True
            button = _Entry(self._look, room)
            button.clicked.connect(lambda _=False, key=room.key: self.chosen.emit(key))
            button.walked.connect(lambda step, key=room.key: self._walk(key, step))
            self._group.addButton(button)
            self._buttons[room.key] = button
            self._column.addWidget(button)
        if not stretched:
            self._column.addStretch(1)

    def _walk(self, key: str, step: int) -> None:
        keys = list(self._buttons)
        to = max(0, min(len(keys) - 1, keys.index(key) + step))
        self._buttons[keys[to]].setFocus(Qt.FocusReason.TabFocusReason)


class _Entry(QPushButton):
    walked = Signal(int)
    """So many entries down; up where it is less than 0."""

    def __init__(self, look: Look, room: Room) -> None:
        super().__init__(room.word)
        self._look, self.room, self.count = look, room, 0
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of several for a reader of the screen, not a box to be ticked
        self.setAccessibleName(room.word)
        self.setFixedWidth(60)
        self.setMinimumHeight(LOW)
        self.setMaximumHeight(HIGH)
        self.setObjectName(f"rail-{room.key}")
        self.setToolTip(f"{room.word}  {room.key_words}".rstrip())

    def sizeHint(self) -> QSize:
        return QSize(60, HIGH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -MANY, Qt.Key.Key_End: MANY}
        if event.key() in steps:
            self.walked.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        """Stays as it is: the frame says which room is current."""

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, on = self._look.colours, self.isChecked()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if on or self.underMouse():
                painter.setPen(Qt.PenStyle.NoPen)
                ground = self._look.over(colours.chosen, 0.18 if on else 0.07, under=colours.panel)
                painter.setBrush(ground)
                painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
            ink = colours.text if on else colours.secondary
            if self.height() < WORDY:
                paint_icon(painter, self.room.icon, QRectF(20, self.height() / 2 - 10, 20, 20), ink)
                if self.count:
                    self._pill(painter, str(self.count) if self.count <= MOST_SHOWN else f"{MOST_SHOWN}+")
                return
            low = self.height() < COMFORTABLE
            up = (HIGH - self.height()) / 2
            sign = QRectF(22, 11 - up, 16, 16) if low else QRectF(20, 9 - up, 20, 20)
            paint_icon(painter, self.room.icon, sign, ink)
            size = 11 if width_of(self.room.word, 11, bold=on) <= 58 else 10
            word = QRectF(0, (27 if low else 32) - up, 60, 18)
            draw_text(painter, word, self.room.word, ink, size, bold=on, align=CENTRE)
            if self.count:
                self._pill(painter, str(self.count) if self.count <= MOST_SHOWN else f"{MOST_SHOWN}+")

    def _pill(self, painter: QPainter, words: str) -> None:
        width = max(15.0, width_of(words, 10, bold=True) + 8)
        box = QRectF(min(36.0, 58 - width), 3, width, 15)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(PILL))
        painter.drawRoundedRect(box, 7.5, 7.5)
        draw_text(painter, box, words, "#FFFFFF", 10, bold=True, align=CENTRE)
