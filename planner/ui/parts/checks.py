"""Check boxes and radio buttons of 16 px, with a remark at the right edge."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QRadioButton

from planner.ui.parts.paint import RIGHT, draw_text, width_of
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look

HEIGHT = 26
TEXT = 26


class Check(QCheckBox):
    """A yes or no."""

    def __init__(self, look: Look, text: str, *, remark: str = "") -> None:
        super().__init__(text)
        self._look, self._remark = look, remark
        self.setAccessibleDescription(remark)

    def sizeHint(self) -> QSize:
        return _size(self.text(), self._remark)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, HEIGHT)

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(0.5, (self.height() - 16) / 2, 15, 15)
            on = self.isChecked()
            colours = self._look.colours
            painter.setPen(Qt.PenStyle.NoPen if on else QPen(self._look.over(colours.text, 0.45), 1))
            painter.setBrush(QColor(colours.primary if on else colours.page))
            painter.drawRoundedRect(box, 4, 4)
            if on:
                paint_icon(painter, "tick", box.adjusted(0.5, 0.5, -0.5, -0.5), "#FFFFFF")
            _words(painter, self._look, self.text(), self._remark, self.width(), enabled=self.isEnabled())


class Radio(QRadioButton):
    """One of several."""

    def __init__(self, look: Look, text: str, *, remark: str = "") -> None:
        super().__init__(text)
        self._look, self._remark = look, remark
        self.setAccessibleDescription(remark)

    def sizeHint(self) -> QSize:
        return _size(self.text(), self._remark)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, HEIGHT)

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            centre = QPointF(8, self.height() / 2)
            on = self.isChecked()
            colours = self._look.colours
            painter.setPen(Qt.PenStyle.NoPen if on else QPen(self._look.over(colours.text, 0.45), 1))
            painter.setBrush(QColor(colours.primary if on else colours.page))
            painter.drawEllipse(centre, 7.5, 7.5)
            if on:
                painter.setBrush(QColor("#FFFFFF"))
                painter.drawEllipse(centre, 3, 3)
            _words(painter, self._look, self.text(), self._remark, self.width(), enabled=self.isEnabled())


def _size(text: str, remark: str) -> QSize:
    width = TEXT + width_of(text) + (12 + width_of(remark, 11) if remark else 0)
    return QSize(round(width + 2), HEIGHT)


def _words(painter: QPainter, look: Look, text: str, remark: str, width: int, *, enabled: bool) -> None:
    right = width_of(remark, 11) + 10 if remark else 0.0
    if TEXT + width_of(text) <= width < TEXT + width_of(text) + right:
        right, remark = 0.0, ""  # in a narrow column a choice that fits is not cut for its remark
    ink = QColor(look.colours.body) if enabled else look.faint
    draw_text(painter, QRectF(TEXT, 0, width - TEXT - right, HEIGHT), text, ink)
    if remark:
        draw_text(painter, QRectF(0, 0, width, HEIGHT), remark, look.colours.secondary, 11, align=RIGHT)
