"""Buttons: one primary on a page, secondary ones, small ones in cards, and links."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from planner.ui.parts.key_names import keys_here
from planner.ui.parts.paint import CENTRE, LEFT, OPENS, draw_text, width_of
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import BUTTON, RADIUS

Style = Literal["primary", "secondary", "small", "link", "inverse"]


class Button(QPushButton):
    """A button with an icon before and a key after its word. Its accessible name is the word."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        *,
        style: Style = "secondary",
        key: str = "",
        icon: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(text)  # given to Qt with a parent, it is first tried as an icon
        self._look, self._style, self._key, self._icon = look, style, keys_here(key), icon
        self.setAccessibleName(name or text.removesuffix(OPENS))
        if name and not text:
            self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)

    def relabel(self, text: str, *, name: str = "") -> None:
        """Another word on the same button."""
        self.setText(text)
        self.setAccessibleName(name or text.removesuffix(OPENS))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        side = {"link": 2, "small": 12, "inverse": 8}.get(self._style, 14)
        width = 2 * side + width_of(self.text(), bold=self._bold)
        if self._icon:
            width += 16 + (8 if self.text() else 0)
        if self._key:
            width += 10 + width_of(self._key, 11)
        return QSize(round(width + 0.5), {"small": 28, "link": 22, "inverse": 28}.get(self._style, BUTTON))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ink = self._paint_ground(painter)
            self._paint_content(painter, ink)

    @property
    def _bold(self) -> bool:
        return self._style in ("primary", "inverse")

    def _paint_ground(self, painter: QPainter) -> QColor:
        colours, look = self._look.colours, self._look
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._style == "link":
            return QColor(colours.link) if self.isEnabled() else look.faint
        if self._style == "inverse":
            return QColor(colours.page)
        if not self.isEnabled():
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.setBrush(QColor(colours.panel))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
            return look.faint
        if self._style == "primary":
            ground = QColor(colours.primary)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground.darker(115) if self.isDown() or self.underMouse() else ground)
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
            return QColor("#FFFFFF")
        share = 0.10 if self.isDown() else 0.05 if self.underMouse() else 0.0
        painter.setPen(QPen(look.outline, 1))
        painter.setBrush(look.over(colours.text, share))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        return QColor(colours.text)

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        text_width = width_of(self.text(), bold=self._bold)
        content = text_width + (16 + (8 if self.text() else 0) if self._icon else 0)
        content += 10 + width_of(self._key, 11) if self._key else 0
        left = 2.0 if self._style == "link" else max(2.0, (self.width() - content) / 2)  # a link is a word of a text
        middle = self.height() / 2
        if self._icon:
            paint_icon(painter, self._icon, QRectF(left, middle - 8, 16, 16), ink.name())
            left += 16 + (8 if self.text() else 0)
        room = QRectF(left, 0, self.width() - left - 2, self.height())
        draw_text(painter, room, self.text(), ink, bold=self._bold, align=LEFT)
        if self._key:
            key = QRectF(left + text_width + 10, 1, width_of(self._key, 11) + 1, self.height())
            painter.setOpacity(0.7)
            draw_text(painter, key, self._key, ink, 11, align=CENTRE)
            painter.setOpacity(1)
