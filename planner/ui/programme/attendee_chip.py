"""Somebody who attends, as a chip with a role menu and a cross."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QPushButton

from planner.ui.parts.grip import Grip
from planner.ui.parts.paint import draw_text, width_of
from planner.ui.programme.attendance import Attendee
from planner.ui.theme.look import Look

HEIGHT, CROSS = 24, 20


class AttendeeChip(QPushButton):
    """A click or Space opens the roles, the cross or Del takes off, dragging or Alt+arrows move."""

    role_picked = Signal(str)
    dropped = Signal(QPoint)
    """Let go after dragging, at a point of the parent."""
    taken_off = Signal()
    nudged = Signal(int)

    def __init__(self, look: Look, shown: Attendee, roles: Mapping[str, str]) -> None:
        super().__init__(shown.words)
        self._look, self.shown = look, shown
        self._grip = Grip()
        self.setAccessibleName(shown.words)
        self.setToolTip(shown.words)
        self.setAccessibleDescription(self.tr("Space chooses the role, Del takes off, Alt with Left or Right moves"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._roles = roles
        self.clicked.connect(self._open_menu)

    def sizeHint(self) -> QSize:
        return QSize(round(width_of(self.text(), 11) + 12 + CROSS), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.taken_off.emit()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _STEPS:
            self.nudged.emit(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip.press(event)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        corner = self._grip.follow(self, event)
        if corner is not None:
            self.move(corner)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held = self._grip.held
        at = self._grip.let_go(self, event)
        if at is not None:
            self.dropped.emit(at)
        elif held is not None and held.x() > self.width() - CROSS and self.rect().contains(held):
            self.setDown(False)
            self.taken_off.emit()
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, colours = self._look, self._look.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect())
            if self.shown.unnamed:
                pen = QPen(look.over(colours.text, 0.45, under=colours.panel), 1, Qt.PenStyle.CustomDashLine)
                pen.setDashPattern([3, 2])
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 11.5, 11.5)
            else:
                share = 0.13 if self.underMouse() or self._grip.dragging else 0.08
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.over(colours.text, share, under=colours.panel))
                painter.drawRoundedRect(box, 12, 12)
            ink = colours.secondary if self.shown.unnamed else colours.text
            draw_text(painter, box.adjusted(10, 0, -CROSS, 0), self.text(), ink, 11)
            painter.setPen(QPen(QColor(colours.secondary), 1.4))
            middle = QPointF(box.right() - 11.5, box.center().y())
            for across in (QPointF(3.5, 3.5), QPointF(3.5, -3.5)):
                painter.drawLine(middle - across, middle + across)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        for role, word in self._roles.items():
            action = menu.addAction(word)
            action.setCheckable(True)
            action.setChecked(role == (self.shown.role or "participant"))
            action.triggered.connect(lambda _=False, r=role: self.role_picked.emit(r))
        menu.addSeparator()
        menu.addAction(self.tr("Take off this item")).triggered.connect(self.taken_off)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))


_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
