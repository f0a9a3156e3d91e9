"""The steps of an item, as the inspector lists them: chosen, added, and put in another order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.ui.parts.button import Button
from planner.ui.parts.grip import Grip
from planner.ui.parts.label import caption, label
from planner.ui.parts.paint import RIGHT, draw_text, fill, hairline, width_of
from planner.ui.theme.look import Look

ROW, GRIP = 27, 14


class StepLine(NamedTuple):
    """One step: its id, when it begins, what it is, and how long it takes in words."""

    key: str
    time: str
    title: str
    length: str = ""


class StepList(QWidget):
    """`chosen(id)` goes to a step, `asked` adds one, `arranged(ids)` is another order of all of them."""

    chosen = Signal(str)
    asked = Signal()
    arranged = Signal(tuple)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: Sequence[StepLine] = ()
        self._lines: list[_Step] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(caption(self.tr("Steps"), look.colours.secondary))
        head.addStretch(1)
        self._planned = label("", look.colours.secondary, 11)
        head.addWidget(self._planned)
        self._column.addLayout(head)
        self._rows = QWidget()
        self._column.addWidget(self._rows)
        foot = QHBoxLayout()
        add = Button(look, self.tr("Add a step"), style="link", icon="plus", key="Shift+N")
        add.setObjectName("add-step")
        add.clicked.connect(self.asked)
        foot.addWidget(add)
        foot.addStretch(1)
        self._column.addSpacing(4)
        self._column.addLayout(foot)

    def show_steps(self, steps: Sequence[StepLine], *, planned: str) -> None:
        """Shows these steps, and how much of the time they take; the keyboard stays on its step."""
        self._planned.setText(planned)
        if steps == self._shown:
            return
        held = next((line.shown.key for line in self._lines if line.hasFocus()), None)
        self._shown = steps
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [self._line(step) for step in steps]
        self._rows.setFixedHeight(ROW * len(steps))
        self._place()
        again = next((line for line in self._lines if line.shown.key == held), None)
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def lines(self) -> Sequence[QPushButton]:
        """The rows in their order."""
        return self._lines

    def resizeEvent(self, event: object) -> None:
        self._place()

    def _line(self, step: StepLine) -> _Step:
        line = _Step(self._look, step)
        line.setParent(self._rows)
        line.clicked.connect(lambda: self.chosen.emit(step.key))
        line.nudged.connect(lambda way: self._nudged(step.key, way))
        line.dropped.connect(lambda at: self._dropped(step.key, at))
        line.show()
        return line

    def _place(self) -> None:
        for number, line in enumerate(self._lines):
            line.setGeometry(0, number * ROW, self.width(), ROW)

    def _nudged(self, key: str, way: int) -> None:
        keys = [step.key for step in self._shown]
        here = keys.index(key)
        if 0 <= here + way < len(keys):
            keys[here], keys[here + way] = keys[here + way], keys[here]
            self.arranged.emit(tuple(keys))

    def _dropped(self, key: str, at: QPoint) -> None:
        before = [step.key for step in self._shown]
        keys = [one for one in before if one != key]
        keys.insert(max(0, min(len(keys), round((at.y() - ROW / 2) / ROW))), key)
        self._place()
        if keys != before:
            self.arranged.emit(tuple(keys))


class _Step(QPushButton):
    dropped = Signal(QPoint)
    nudged = Signal(int)

    def __init__(self, look: Look, shown: StepLine) -> None:
        super().__init__()
        self._look, self.shown = look, shown
        self._grip = Grip()
        self.setAccessibleName(" ".join(filter(None, (shown.time, shown.title, shown.length))))
        self.setAccessibleDescription(self.tr("Alt+Shift with Up or Down changes the order"))
        self.setToolTip(shown.title)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(200, ROW)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.nudged.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip.press(event)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        corner = self._grip.follow(self, event)
        if corner is not None:
            self.move(0, corner.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._grip.let_go(self, event)
        if at is not None:
            self.dropped.emit(at)
            return
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, shown = self._look.colours, self.shown
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect())
            if self.underMouse() or self._grip.dragging:
                fill(painter, box, self._look.over(colours.text, 0.04, under=colours.panel))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.secondary))
            for column in (4.0, 8.0):
                for row in (-4.0, 0.0, 4.0):
                    painter.drawEllipse(QPointF(column, box.center().y() + row), 1, 1)
            after = width_of(shown.length, 11) + 10
            left = GRIP + 4 + max(36.0, width_of(shown.time, 12, bold=True)) + 8
            draw_text(painter, box.adjusted(GRIP + 4, 0, 0, 0), shown.time, colours.text, 12, bold=True)
            draw_text(painter, box.adjusted(left, 0, -after, 0), shown.title, colours.body, 12)
            draw_text(painter, box.adjusted(0, 0, -2, 0), shown.length, colours.secondary, 11, align=RIGHT)
            hairline(painter, 0, self.width(), self.height() - 0.5, colours.line)
