"""One mend as a card: its key, what it does, and what follows from it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from planner.ui.parts.paint import CENTRE, draw_text, two_lines, width_of
from planner.ui.theme.look import Look

LEFT, TOP = 42.0, 8.0


class MendCard(QPushButton):
    """A click does it. The first one is tinted: it is what the button of the row does."""

    def __init__(self, look: Look, number: int, title: str, consequence: str) -> None:
        super().__init__(title)
        self._look, self._number, self._consequence = look, number, consequence
        self.setObjectName(f"mend-{number}")
        self.setAccessibleName(title)
        self.setAccessibleDescription(consequence)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # as wide as the panel
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip("\n".join(part for part in (title, consequence) if part))

    def sizeHint(self) -> QSize:
        return QSize(300, round(self._height(self.width() if self.width() > 100 else 324)))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def resizeEvent(self, event: object) -> None:
        self.setMinimumHeight(round(self._height(self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, colours = self._look, self._look.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            first = self._number == 1
            ground = look.over(colours.chosen, 0.10) if first else QColor(colours.page)
            if self.underMouse() or self.isDown():
                ground = look.over(colours.chosen, 0.16)
            painter.setPen(QPen(look.over(colours.chosen, 0.45) if first else QColor(colours.line), 1))
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            key = QRectF(12, self.height() / 2 - 10, 18, 20)
            painter.setPen(QPen(look.outline, 1))
            painter.setBrush(QColor(colours.panel))
            painter.drawRoundedRect(key.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            draw_text(painter, key, str(self._number), colours.secondary, 11, align=CENTRE)
            y = TOP
            for text, ink, size, bold, high in self._lines(self.width()):
                draw_text(painter, QRectF(LEFT, y, self.width() - LEFT - 10, high), text, ink, size, bold=bold)
                y += high

    def _lines(self, width: float) -> list[tuple[str, str, int, bool, float]]:
        colours = self._look.colours
        lines = [(text, colours.text, 13, True, 19.0) for text in _broken(self.text(), width, 13, bold=True)]
        return lines + [(text, colours.secondary, 12, False, 18.0) for text in _broken(self._consequence, width, 12)]

    def _height(self, width: float) -> float:
        return 2 * TOP + sum(line[-1] for line in self._lines(width))


def _broken(text: str, width: float, size: int, *, bold: bool = False) -> list[str]:
    """One line, or two where one is too short."""
    room = width - LEFT - 10
    if not text or width_of(text, size, bold=bold) <= room:
        return [text] if text else []
    return [line for line in two_lines(text, room, size, bold=bold) if line]
